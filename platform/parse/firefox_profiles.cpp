// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/firefox_profiles.h"

#include "platform/parse/browser_values.h"
#include "platform/parse/lines.h"

#include <QHash>

namespace holdfast::platform::parse {

namespace {

// More than anybody has; a file with a million sections is no profiles.ini.
constexpr qsizetype mostProfiles = 200;

bool isProfile(const QString &section)
{
    bool isNumber = false;
    section.mid(QStringLiteral("Profile").size()).toInt(&isNumber);
    return section.startsWith(QStringLiteral("Profile")) && isNumber;
}

// Sections and their keys; nothing when a line is neither. QSettings reads backslashes and commas in its own way.
std::optional<QList<std::pair<QString, QHash<QString, QString>>>> sectionsOf(const QByteArray &ini)
{
    QList<std::pair<QString, QHash<QString, QString>>> sections;
    for (const QString &line : linesOf(ini)) {
        const QString text = line.trimmed();
        if (text.isEmpty() || text.startsWith(QLatin1Char(';')) || text.startsWith(QLatin1Char('#')))
            continue;
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        if (text.startsWith(QLatin1Char('[')) && text.endsWith(QLatin1Char(']'))) {
            if (sections.size() == mostProfiles * 2)
                return std::nullopt;
            sections.append({text.mid(1, text.size() - 2), {}});
        } else if (equals > 0 && !sections.isEmpty()) {
            sections.last().second.insert(text.left(equals).trimmed(), text.mid(equals + 1).trimmed());
        } else {
            return std::nullopt;
        }
    }
    return sections;
}

} // namespace

std::optional<FirefoxProfiles> firefoxProfiles(const QByteArray &ini)
{
    const auto sections = sectionsOf(ini);
    if (!sections)
        return std::nullopt;
    FirefoxProfiles result;
    bool understood = false;
    for (const auto &[name, values] : *sections) {
        understood = understood || name == QStringLiteral("General") || isProfile(name);
        if (!isProfile(name))
            continue;
        FirefoxProfile profile;
        profile.path = values.value(QStringLiteral("Path"));
        profile.isRelative = values.value(QStringLiteral("IsRelative")) != QStringLiteral("0");
        if (profile.path.isEmpty() || profile.path.contains(QChar(QChar::Null)) || result.profiles.size() == mostProfiles)
            return std::nullopt;
        if (!profile.isRelative && !profile.path.startsWith(QLatin1Char('/')))
            return std::nullopt;
        result.hasGroups = result.hasGroups || values.contains(QStringLiteral("StoreID"));
        result.profiles.append(profile);
    }
    if (!understood)
        return std::nullopt;
    return result;
}

} // namespace holdfast::platform::parse
