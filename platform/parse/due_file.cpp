// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/due_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

namespace holdfast::platform::parse {

namespace {

std::optional<QTime> timeOf(const QJsonValue &value)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{2}:[0-9]{2}\\z"));
    const QString text = value.toString();
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    return form.match(text).hasMatch() && time.isValid() ? std::make_optional(time) : std::nullopt;
}

/// An instant in UTC, with milliseconds: the one form that Holdfast writes.
std::optional<QDateTime> instantOf(const QJsonValue &value)
{
    const QDateTime instant = QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
    const bool ours = instant.isValid() && instant.toString(Qt::ISODateWithMs) == value.toString();
    return ours ? std::make_optional(instant) : std::nullopt;
}

std::optional<DueReminder> reminderOf(const QJsonValue &value)
{
    static const QRegularExpression identity(QStringLiteral("^[0-9a-f]{32}\\z"));
    static const QRegularExpression moment(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}\\z"));
    constexpr qsizetype dayLength = 10;
    constexpr int mostDaysSince = 9999;
    constexpr int firstYear = 1970;
    const QJsonObject object = value.toObject();
    const QString matter = object.value(QLatin1String("matter")).toString();
    const bool ofSteps = matter == QLatin1String("steps");
    const QString id = object.value(QLatin1String("id")).toString();
    const QString at = object.value(QLatin1String("at")).toString();
    const QDate day = QDate::fromString(at.left(dayLength), Qt::ISODate);
    const auto time = timeOf(at.mid(dayLength + 1));
    if (!identity.match(id).hasMatch() || !moment.match(at).hasMatch() || !day.isValid() || day.year() < firstYear || !time ||
        !(ofSteps || matter == QLatin1String("routine")))
        return std::nullopt;
    const int daysSince = object.value(QLatin1String("daysSince")).toInt();
    return DueReminder{id,
                       day,
                       *time,
                       ofSteps,
                       daysSince >= 0 && daysSince <= mostDaysSince ? daysSince : 0,
                       object.value(QLatin1String("timeChosen")).toBool(),
                       instantOf(object.value(QLatin1String("toldAt"))).has_value()};
}

} // namespace

std::optional<DueFile> readDueFile(const QByteArray &json)
{
    if (json.size() > largestDueFile)
        return std::nullopt;
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    const QJsonValue listed = file.value(QLatin1String("reminders"));
    const QJsonArray reminders = listed.toArray();
    if (file.value(QLatin1String("format")).toInt() != 1 || !listed.isArray())
        return std::nullopt;
    DueFile due;
    QSet<QString> ids;
    for (const QJsonValue &one : reminders) {
        const auto reminder = reminderOf(one);
        if (reminder && !ids.contains(reminder->id) && due.reminders.size() < mostDueReminders) {
            ids.insert(reminder->id);
            due.reminders.append(*reminder);
        }
    }
    const QJsonObject quiet = file.value(QLatin1String("quietHours")).toObject();
    const auto from = timeOf(quiet.value(QLatin1String("from")));
    const auto until = timeOf(quiet.value(QLatin1String("until")));
    if (from && until) {
        due.quietFrom = *from;
        due.quietUntil = *until;
    }
    due.lastTold = instantOf(file.value(QLatin1String("lastTold")));
    return due;
}

} // namespace holdfast::platform::parse
