// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/firefox_permissions.h"

#include "platform/linux/browser_answer.h"
#include "platform/linux/foreign_file.h"
#include "platform/linux/private_copy.h"
#include "platform/parse/browser_values.h"
#include "platform/parse/firefox_extensions.h"
#include "platform/parse/firefox_profiles.h"
#include "platform/parse/firefox_sites.h"

#include <QDir>

#include <sys/stat.h>

#include <cerrno>
#include <set>

namespace holdfast::platform {

namespace {

constexpr qint64 longestIni = 1024 * 1024;
const QString sitesFile = QStringLiteral("permissions.sqlite");

struct Root {
    QString folder;
    QString packaging;
};

struct Profile {
    QString folder;
    /// Its folder below the root's, or the whole path when it lies elsewhere: unlike its name it stays the same.
    QString id;
    QString packaging;
};

QList<Root> rootsIn(const Surroundings &surroundings)
{
    const QString &home = surroundings.home;
    const QString snap = home + QStringLiteral("/snap/firefox/common");
    const QString flatpak = home + QStringLiteral("/.var/app/org.mozilla.firefox");
    const QString flatpakName = QStringLiteral("Flatpak");
    // New profiles lie in the XDG folder, older ones stay where they were.
    return {{surroundings.configHome + QStringLiteral("/mozilla/firefox"), {}},
            {home + QStringLiteral("/.mozilla/firefox"), {}},
            {snap + QStringLiteral("/.config/mozilla/firefox"), QStringLiteral("Snap")},
            {snap + QStringLiteral("/.mozilla/firefox"), QStringLiteral("Snap")},
            {flatpak + QStringLiteral("/config/mozilla/firefox"), flatpakName},
            {flatpak + QStringLiteral("/.mozilla/firefox"), flatpakName}};
}

/// Gathers the profiles and what there is to say about each.
class Look
{
public:
    Look(const Surroundings &surroundings, const Patience &patience, QDateTime now)
        : m_surroundings(surroundings), m_patience(patience), m_now(std::move(now))
    {
    }

    Observation<Grant> run(const QString &source)
    {
        removeLeftCopies(m_surroundings);
        for (const Root &root : rootsIn(m_surroundings))
            findProfiles(root);
        for (const Profile &profile : std::as_const(m_profiles)) {
            if (m_patience.isOver())
                return unanswered<Grant>(source, m_patience.state(), m_patience.reason());
            readSites(profile);
            readExtensions(profile);
        }
        if (m_patience.isOver())
            return unanswered<Grant>(source, m_patience.state(), m_patience.reason());
        return m_answer.asObservation(source);
    }

private:
    void findProfiles(const Root &root)
    {
        const auto ini = foreignFile(root.folder + QStringLiteral("/profiles.ini"), longestIni);
        if (!ini) {
            if (ini.error() != ProbeReason::NotApplicable)
                m_answer.failed(ini.error(), root.folder);
            return;
        }
        const auto listed = parse::firefoxProfiles(*ini);
        if (!listed) {
            m_answer.failed(ProbeReason::NotUnderstood, root.folder);
            return;
        }
        for (const parse::FirefoxProfile &profile : listed->profiles) {
            const QString folder = profile.isRelative ? root.folder + QLatin1Char('/') + profile.path : profile.path;
            addProfile(root, folder);
        }
        if (!listed->hasGroups)
            return;
        const QStringList folders = QDir(root.folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &folder : folders) {
            const QString path = root.folder + QLatin1Char('/') + folder;
            if (QFile::exists(path + QLatin1Char('/') + sitesFile))
                addProfile(root, path);
        }
    }

    void addProfile(const Root &root, const QString &folder)
    {
        const QString below = root.folder + QLatin1Char('/');
        const QString id = folder.startsWith(below) ? folder.mid(below.size()) : folder;
        const Profile profile{folder, parse::plainName(id), root.packaging};
        struct stat status = {};
        if (::stat(QFile::encodeName(profile.folder).constData(), &status) != 0) {
            // One that was deleted, or lies on a disk that is not there, allows nobody anything now.
            if (errno != ENOENT && errno != ENOTDIR)
                m_answer.failed(ProbeReason::AccessDenied, placeOf(profile));
            return;
        }
        // The same folder may be listed twice, by another name.
        const auto key = std::pair(status.st_dev, status.st_ino);
        if (m_seen.contains(key))
            return;
        m_seen.insert(key);
        m_answer.found();
        m_profiles.append(profile);
    }

    /// "Firefox (abcd.default)", also when there is no other: what was decided about a grant is found again by it.
    static QString placeOf(const Profile &profile)
    {
        QStringList more{profile.packaging, profile.id};
        more.removeAll(QString());
        return QStringLiteral("Firefox (") + more.join(QStringLiteral(", ")) + QLatin1Char(')');
    }

    void readSites(const Profile &profile)
    {
        const QString place = placeOf(profile);
        const auto copy = PrivateCopy::of(profile.folder + QLatin1Char('/') + sitesFile, m_surroundings, m_patience);
        if (!copy) {
            // A profile that was never started has none.
            if (copy.error() != ProbeReason::NotApplicable)
                m_answer.failed(copy.error(), place);
            return;
        }
        using parse::ForeignDatabase;
        const auto database =
            ForeignDatabase::open(copy->path(), copy->hasLog() ? ForeignDatabase::Log::Waiting : ForeignDatabase::Log::None);
        if (!database) {
            m_answer.failed(database.error(), place);
            return;
        }
        const auto rows = parse::firefoxPermissionRows(*database, m_patience);
        if (!rows) {
            m_answer.failed(rows.error(), place);
            return;
        }
        m_answer.failed(rows->trouble, place);
        m_answer.add(parse::firefoxSiteGrants(rows->rows, place, m_now));
    }

    void readExtensions(const Profile &profile)
    {
        const QString place = placeOf(profile);
        const auto extensions = foreignFile(profile.folder + QStringLiteral("/extensions.json"), parse::longestBrowserFile);
        if (!extensions) {
            if (extensions.error() != ProbeReason::NotApplicable)
                m_answer.failed(extensions.error(), place);
            return;
        }
        auto preferences = foreignFile(profile.folder + QStringLiteral("/extension-preferences.json"), parse::longestBrowserFile);
        if (!preferences && preferences.error() != ProbeReason::NotApplicable)
            m_answer.failed(preferences.error(), place);
        const auto grants =
            parse::firefoxExtensionGrants(*extensions, preferences ? std::optional(*preferences) : std::nullopt, place);
        if (!grants) {
            m_answer.failed(ProbeReason::NotUnderstood, place);
            return;
        }
        m_answer.add(*grants);
    }

    const Surroundings &m_surroundings;
    const Patience &m_patience;
    QDateTime m_now;
    QList<Profile> m_profiles;
    std::set<std::pair<dev_t, ino_t>> m_seen;
    BrowserAnswer m_answer;
};

} // namespace

FirefoxPermissions::FirefoxPermissions(Surroundings surroundings, std::function<QDateTime()> now)
    : m_surroundings(std::move(surroundings)), m_now(std::move(now))
{
}

Observation<Grant> FirefoxPermissions::look(const Patience &patience)
{
    return Look(m_surroundings, patience, m_now()).run(id());
}

} // namespace holdfast::platform
