// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/automatic_settings.h"

#include "platform/parse/lines.h"

#include <QHash>
#include <QRegularExpression>

namespace holdfast::platform::parse {

namespace {

bool isEver(const QString &interval)
{
    static const QRegularExpression number(QStringLiteral("^0*[1-9][0-9]*[smhd]?\\z"));
    return interval == QLatin1String("always") || number.match(interval).hasMatch();
}

} // namespace

std::optional<AptPeriodic> readAptPeriodic(const QByteArray &dump)
{
    static const QRegularExpression setting(QStringLiteral("^([^ \"]+) \"(.*)\";\\z"));
    QHash<QString, QString> values;
    for (const QString &line : linesOf(dump)) {
        const QRegularExpressionMatch match = setting.match(line);
        // As in apt, the last one counts; and names are the same in any case.
        if (match.hasMatch())
            values.insert(match.captured(1).toLower(), match.captured(2));
    }
    // Every apt knows its architecture, and nothing but a whole line ends like this.
    if (!values.contains(QStringLiteral("apt::architecture")) || !dump.trimmed().endsWith("\";"))
        return std::nullopt;
    const QString prefix = QStringLiteral("apt::periodic::");
    AptPeriodic periodic;
    if (values.value(prefix + QStringLiteral("enable"), QStringLiteral("1")) == QLatin1String("0"))
        return periodic;
    periodic.fetchesLists = isEver(values.value(prefix + QStringLiteral("update-package-lists")));
    periodic.upgrades = isEver(values.value(prefix + QStringLiteral("unattended-upgrade")));
    return periodic;
}

std::optional<bool> readDnfAutomatic(const QByteArray &settings)
{
    bool inCommands = false;
    bool found = false;
    bool applies = false;
    for (const QString &line : linesOf(settings)) {
        const QString text = line.trimmed();
        if (text.startsWith(QLatin1Char('[')) && text.endsWith(QLatin1Char(']'))) {
            inCommands = text == QLatin1String("[commands]");
            found = found || inCommands;
        } else if (inCommands && text.section(QLatin1Char('='), 0, 0).trimmed() == QLatin1String("apply_updates")) {
            const QString value = text.section(QLatin1Char('='), 1).trimmed().toLower();
            applies = value == QLatin1String("yes") || value == QLatin1String("true") || value == QLatin1String("1") ||
                      value == QLatin1String("on");
        }
    }
    return found ? std::optional(applies) : std::nullopt;
}

} // namespace holdfast::platform::parse
