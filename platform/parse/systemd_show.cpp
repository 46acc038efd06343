// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/systemd_show.h"

#include "platform/parse/lines.h"

#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

namespace holdfast::platform::parse {

namespace {

/// The year 10000, from which on it is no date that anybody set.
constexpr qint64 endOfTime = 253'402'300'800;
constexpr qint64 microseconds = 1'000'000;

std::optional<QDateTime> atSeconds(qint64 seconds)
{
    if (seconds <= 0 || seconds >= endOfTime)
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc());
}

} // namespace

bool TimerStanding::isActive() const
{
    return load == QStringLiteral("loaded") && file.startsWith(QStringLiteral("enabled")) && activity == QStringLiteral("active");
}

bool TimerStanding::isSwitchedOff() const
{
    // "masked-runtime" too: until the next start of the machine.
    return file == QStringLiteral("disabled") || file.startsWith(QStringLiteral("masked")) || load == QStringLiteral("masked");
}

std::optional<QDateTime> readSystemdTime(const QString &text)
{
    bool isNumber = false;
    if (text.startsWith(u'@')) {
        const qint64 seconds = text.mid(1).toLongLong(&isNumber);
        return isNumber ? atSeconds(seconds) : std::nullopt;
    }
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber)
        return atSeconds(number / microseconds);
    static const QRegularExpression pretty(
        QStringLiteral("^(?:[A-Z][a-z]{2} )?([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9]{2}:[0-9]{2}:[0-9]{2})(?:\\.[0-9]+)? UTC$"));
    const QRegularExpressionMatch match = pretty.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    if (!day.isValid() || !time.isValid())
        return std::nullopt;
    return atSeconds(QDateTime(day, time, QTimeZone::utc()).toSecsSinceEpoch());
}

std::optional<TimerStanding> readTimerStanding(const QByteArray &output)
{
    QHash<QString, QString> timer;
    QHash<QString, QString> started;
    QHash<QString, QString> *block = &timer;
    for (const QString &line : linesOf(output)) {
        if (line.isEmpty()) {
            if (!timer.isEmpty())
                block = &started;
            continue;
        }
        const qsizetype sign = line.indexOf(u'=');
        if (sign > 0)
            block->insert(line.left(sign), line.mid(sign + 1));
    }
    if (timer.isEmpty())
        return std::nullopt;
    TimerStanding standing;
    standing.load = timer.value(QStringLiteral("LoadState"));
    standing.file = timer.value(QStringLiteral("UnitFileState"));
    standing.activity = timer.value(QStringLiteral("ActiveState"));
    standing.lastTrigger = readSystemdTime(timer.value(QStringLiteral("LastTriggerUSec")));
    standing.nextElapse = readSystemdTime(timer.value(QStringLiteral("NextElapseUSecRealtime")));
    standing.result = started.value(QStringLiteral("Result"));
    return standing;
}

} // namespace holdfast::platform::parse
