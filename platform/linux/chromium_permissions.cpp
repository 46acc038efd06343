// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/chromium_permissions.h"

#include "platform/linux/browser_answer.h"
#include "platform/linux/chromium_folders.h"
#include "platform/linux/foreign_file.h"
#include "platform/linux/posix_file.h"
#include "platform/parse/browser_values.h"
#include "platform/parse/chromium_extensions.h"

#include <QDir>

#include <sys/stat.h>

#include <cerrno>
#include <set>

namespace holdfast::platform {

namespace {

constexpr qint64 longestManifest = 1024 * 1024;

struct Profile {
    QString folder;
    /// Its folder's name: unlike the one that people give it, it stays the same. Empty for the browser's own folder.
    QString id;
};

/// Goes through the browsers, their profiles and what each of them says.
class Look
{
public:
    Look(const Surroundings &surroundings, const Patience &patience, QDateTime now)
        : m_surroundings(surroundings), m_patience(patience), m_now(std::move(now))
    {
    }

    Observation<Grant> run(const QString &source)
    {
        for (const ChromiumFolder &folder : chromiumFolders(m_surroundings)) {
            const QList<Profile> profiles = profilesIn(folder);
            for (const Profile &profile : profiles)
                read(folder, profile, placeOf(folder, profile.id));
        }
        if (m_patience.isOver())
            return unanswered<Grant>(source, m_patience.state(), m_patience.reason());
        return m_answer.asObservation(source);
    }

private:
    /// "Chromium (Default)", also when there is no other: what was decided about a grant is found again by it.
    static QString placeOf(const ChromiumFolder &folder, const QString &profile)
    {
        QStringList more{folder.packaging, profile};
        more.removeAll(QString());
        const QString &name = folder.browser.name;
        return more.isEmpty() ? name : name + QStringLiteral(" (") + more.join(QStringLiteral(", ")) + QLatin1Char(')');
    }

    QList<Profile> profilesIn(const ChromiumFolder &folder)
    {
        const auto opened = openFolder(folder.path);
        if (!opened) {
            if (opened.error() != StorageFault::NotFound)
                m_answer.failed(reasonOf(opened.error()), placeOf(folder, {}));
            return {};
        }
        // Two names may lead to the same folder.
        struct stat status = {};
        if (::fstat(opened->number(), &status) != 0 || !m_seen.insert({status.st_dev, status.st_ino}).second)
            return {};
        // Opera had a single profile, right in the folder.
        QStringList candidates{QStringLiteral(".")};
        candidates += QDir(folder.path).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QList<Profile> profiles;
        for (const QString &candidate : std::as_const(candidates)) {
            const bool isWhole = candidate == QStringLiteral(".");
            const QString path = isWhole ? folder.path : folder.path + QLatin1Char('/') + candidate;
            // What nobody ever chose anything in.
            if (candidate == QStringLiteral("System Profile") || candidate == QStringLiteral("Guest Profile") || !isProfile(path))
                continue;
            profiles.append({path, isWhole ? QString() : parse::plainName(candidate)});
        }
        return profiles;
    }

    // A folder that cannot be looked into counts as one, so that it is said.
    static bool isProfile(const QString &folder)
    {
        struct stat status = {};
        for (const char *file : {"/Preferences", "/Secure Preferences"}) {
            if (::lstat((QFile::encodeName(folder) + file).constData(), &status) == 0 || errno == EACCES)
                return true;
        }
        return false;
    }

    /// An empty object when there is no such file, nothing when it failed.
    std::optional<QJsonObject> settingsIn(const QString &file, const QString &place)
    {
        const auto content = foreignFile(file, parse::longestBrowserFile);
        if (!content) {
            if (content.error() == ProbeReason::NotApplicable)
                return QJsonObject();
            m_answer.failed(content.error(), place);
            return std::nullopt;
        }
        const auto settings = parse::jsonObject(*content);
        if (!settings)
            m_answer.failed(ProbeReason::NotUnderstood, place);
        return settings;
    }

    void read(const ChromiumFolder &folder, const Profile &profile, const QString &place)
    {
        if (m_patience.isOver())
            return;
        m_answer.found();
        const auto preferences = settingsIn(profile.folder + QStringLiteral("/Preferences"), place);
        const auto secure = settingsIn(profile.folder + QStringLiteral("/Secure Preferences"), place);
        const auto sites = parse::chromiumSiteGrants(preferences.value_or(QJsonObject()), folder.browser, place, m_now);
        if (sites)
            m_answer.add(*sites);
        else
            m_answer.failed(sites.error(), place);
        auto extensions =
            parse::chromiumExtensions(preferences.value_or(QJsonObject()), secure.value_or(QJsonObject()), folder.browser, place);
        if (!extensions) {
            m_answer.failed(ProbeReason::NotUnderstood, place);
            return;
        }
        for (parse::ChromiumExtension &each : *extensions) {
            if (m_patience.isOver())
                return;
            if (each.needsName)
                each.extension.name = nameIn(profile, each);
            m_answer.add(parse::grantsOf(each.extension));
        }
    }

    /// Empty when its files do not say.
    static QString nameIn(const Profile &profile, const parse::ChromiumExtension &extension)
    {
        if (extension.folder.isEmpty())
            return {};
        const bool isAbsolute = extension.folder.startsWith(QLatin1Char('/'));
        const QString folder = isAbsolute ? extension.folder : profile.folder + QStringLiteral("/Extensions/") + extension.folder;
        const auto manifest = foreignFile(folder + QStringLiteral("/manifest.json"), longestManifest);
        if (!manifest)
            return {};
        const QString known = extension.extension.name;
        const QString name = known.isEmpty() ? parse::chromiumManifestName(*manifest) : known;
        if (!name.startsWith(QStringLiteral("__MSG_")))
            return name;
        const QString language = parse::chromiumManifestLanguage(*manifest);
        const auto messages =
            foreignFile(folder + QStringLiteral("/_locales/") + language + QStringLiteral("/messages.json"), longestManifest);
        return parse::chromiumMessage(messages.value_or(QByteArray()), name);
    }

    const Surroundings &m_surroundings;
    const Patience &m_patience;
    QDateTime m_now;
    std::set<std::pair<dev_t, ino_t>> m_seen;
    BrowserAnswer m_answer;
};

} // namespace

ChromiumPermissions::ChromiumPermissions(Surroundings surroundings, std::function<QDateTime()> now)
    : m_surroundings(std::move(surroundings)), m_now(std::move(now))
{
}

Observation<Grant> ChromiumPermissions::look(const Patience &patience)
{
    return Look(m_surroundings, patience, m_now()).run(id());
}

} // namespace holdfast::platform
