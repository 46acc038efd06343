// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/lifecycle_table.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace holdfast::platform {

namespace {

/// Longer than anything a device calls its version; more is not looked at.
constexpr int longestVersion = 200;

QString plain(const QString &written)
{
    return written.left(longestVersion).simplified().toLower();
}

/// The table's id for what a system is called elsewhere.
QString idOf(const QString &written)
{
    static const QHash<QString, QString> ids{{QStringLiteral("ipados"), QStringLiteral("ios")},
                                             {QStringLiteral("iphone os"), QStringLiteral("ios")},
                                             {QStringLiteral("iphoneos"), QStringLiteral("ios")},
                                             {QStringLiteral("iphone"), QStringLiteral("ios")},
                                             {QStringLiteral("ipad"), QStringLiteral("ios")},
                                             {QStringLiteral("mac os x"), QStringLiteral("macos")},
                                             {QStringLiteral("mac os"), QStringLiteral("macos")},
                                             {QStringLiteral("os x"), QStringLiteral("macos")},
                                             {QStringLiteral("osx"), QStringLiteral("macos")},
                                             {QStringLiteral("microsoft windows"), QStringLiteral("windows")},
                                             {QStringLiteral("winnt"), QStringLiteral("windows")},
                                             {QStringLiteral("debian gnu/linux"), QStringLiteral("debian")},
                                             {QStringLiteral("fedora linux"), QStringLiteral("fedora")},
                                             {QStringLiteral("arch linux"), QStringLiteral("arch")},
                                             {QStringLiteral("opensuse leap"), QStringLiteral("opensuse-leap")},
                                             {QStringLiteral("opensuse tumbleweed"), QStringLiteral("opensuse-tumbleweed")}};
    const QString word = plain(written);
    return ids.value(word, word);
}

QString firstMatch(const QString &pattern, const QString &text)
{
    return QRegularExpression(pattern).match(text).captured(1);
}

} // namespace

LifecycleTable::LifecycleTable(QDate asOf, const QList<SupportPeriod> &periods) : m_asOf(asOf)
{
    for (const SupportPeriod &period : periods) {
        m_versions.append({period, {}});
        if (!system(period.system))
            m_systems.append({period.system, period.system, {}, {}, false, period.asOf});
    }
}

std::optional<KnownSystem> LifecycleTable::system(const QString &written) const
{
    const QString id = idOf(written);
    const auto found = std::find_if(m_systems.begin(), m_systems.end(), [&](const KnownSystem &known) { return known.id == id; });
    return found == m_systems.end() ? std::nullopt : std::optional(*found);
}

QList<SupportPeriod> LifecycleTable::versionsOf(const QString &system) const
{
    QList<SupportPeriod> result;
    const QString id = idOf(system);
    for (const KnownVersion &known : m_versions) {
        if (known.period.system == id)
            result.append(known.period);
    }
    return result;
}

std::optional<SupportPeriod> LifecycleTable::find(const QString &system, const QString &version) const
{
    const QString id = idOf(system);
    // A system that has no versions, only a today.
    const KnownVersion *found = named(id, QString());
    if (!found || !found->period.rolling) {
        const QString text = plain(version);
        found = text.isEmpty() ? nullptr : id == QLatin1String("windows") ? windows(text) : other(id, text);
    }
    return found ? std::optional(found->period) : std::nullopt;
}

const KnownVersion *LifecycleTable::named(const QString &system, const QString &name) const
{
    const auto found = std::find_if(m_versions.begin(), m_versions.end(), [&](const KnownVersion &known) {
        return known.period.system == system &&
               (known.period.version.compare(name, Qt::CaseInsensitive) == 0 || known.otherNames.contains(name));
    });
    return found == m_versions.end() ? nullptr : &*found;
}

const KnownVersion *LifecycleTable::numbered(const QString &system, const QString &number) const
{
    // "17.6.1" is 17.6, is 17; and never 1.
    for (QString part = number; !part.isEmpty(); part = part.section(QLatin1Char('.'), 0, -2)) {
        if (const KnownVersion *found = named(system, part))
            return found;
    }
    return nullptr;
}

const KnownVersion *LifecycleTable::other(const QString &system, const QString &version) const
{
    if (const KnownVersion *found = named(system, version))
        return found;
    // What /etc/debian_version says on testing and on sid alike ("forky/sid").
    if (version.endsWith(QLatin1String("/sid")))
        return named(system, QStringLiteral("sid"));
    const QString number = firstMatch(QStringLiteral("(?<![\\w.-])(\\d+(?:\\.\\d+)*[a-z]?)(?![\\w-])"), version);
    if (!number.isEmpty())
        return numbered(system, number);
    for (const QString &word : version.split(QRegularExpression(QStringLiteral("[^a-z]+")), Qt::SkipEmptyParts)) {
        if (const KnownVersion *found = named(system, word))
            return found;
    }
    return nullptr;
}

const KnownVersion *LifecycleTable::windows(const QString &version) const
{
    const QString id = QStringLiteral("windows");
    // These end elsewhere, and their builds are those of other editions.
    if (QRegularExpression(QStringLiteral("\\b(lts[bc]|iot|server)\\b")).match(version).hasMatch())
        return nullptr;
    const KnownVersion *found = named(id, version);
    const QString build = firstMatch(QStringLiteral("(?<!\\d)([12]\\d{4}|9600|7601)(?!\\d)"), version);
    const QString generation = firstMatch(QStringLiteral("(?<![\\d.])(11|10|8\\.1|7)(?![\\d.])"), version);
    const QString release = firstMatch(QStringLiteral("(?<![\\d.])(\\d\\dh[12]|1909|2004)(?![\\d.])"), version);
    if (!found && !build.isEmpty())
        found = named(id, build);
    else if (!found && !release.isEmpty())
        found = named(id, generation + QLatin1Char('-') + release);
    else if (!found)
        found = named(id, generation);
    if (!found || found->period.version.endsWith(QLatin1String("-enterprise")) ||
        !QRegularExpression(QStringLiteral("\\b(enterprise|education)\\b")).match(version).hasMatch())
        return found;
    return named(id, found->period.version + QLatin1String("-enterprise"));
}

} // namespace holdfast::platform
