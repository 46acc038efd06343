// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/calendar_trigger.h"
#include "tests/support/temporary_folder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTimeZone>

#include <gtest/gtest.h>

// Run by android_lane.py, twice: with --prepare=FOLDER, and with --plans=FOLDER after ReminderChecks.java ran. The Java of
// Android and the calendar triggers of Apple's systems decide by the same policy, so on the same files they tell the same at the
// same times.

namespace {

using namespace holdfast::platform::parse;
using holdfast::tests::contentOf;
using holdfast::tests::writeFile;

constexpr int files = 400;
QString folder;
const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), QTimeZone::utc());

QString place(int file, const char *suffix)
{
    return QStringLiteral("%1/%2.%3").arg(folder).arg(file).arg(QLatin1String(suffix));
}

QByteArray someReminders(QRandomGenerator &random)
{
    const auto instant = [](const QDateTime &when) { return when.toUTC().toString(Qt::ISODateWithMs); };
    const auto minuteOfDay = [&random] {
        const auto two = [](int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
        return two(random.bounded(24)) + QLatin1Char(':') + two(random.bounded(60));
    };
    constexpr int aMinute = 60;
    constexpr int mostReminders = 30;
    QJsonArray reminders;
    for (int id = random.bounded(mostReminders); id > 0; --id) {
        const QDateTime at = now.addSecs(aMinute * (random.bounded(40'000) - 12'000));
        QJsonObject reminder{{"id", QStringLiteral("%1").arg(id, 32, 16, QLatin1Char('0'))},
                             {"at", at.toString(QStringLiteral("yyyy-MM-ddTHH:mm"))},
                             {"matter", random.bounded(2) == 0 ? "routine" : "steps"},
                             {"daysSince", random.bounded(9)},
                             {"timeChosen", random.bounded(4) == 0}};
        if (random.bounded(5) == 0)
            reminder.insert("toldAt", instant(at));
        reminders.append(reminder);
    }
    QJsonObject file{
        {"format", 1}, {"reminders", reminders}, {"quietHours", QJsonObject{{"from", minuteOfDay()}, {"until", minuteOfDay()}}}};
    if (random.bounded(2) == 0)
        file.insert("lastTold", instant(now.addSecs(aMinute * -random.bounded(2'000))));
    return QJsonDocument(file).toJson();
}

TEST(AndroidReminders, TellTheSameAsTheCalendarTriggersAtTheSameTimes)
{
    int told = 0;
    for (int file = 0; file < files; ++file) {
        const auto due = readDueFile(contentOf(place(file, "json")));
        ASSERT_TRUE(due);
        QString expected;
        for (const CalendarTrigger &trigger : calendarTriggers(*due, now)) {
            QStringList ids = trigger.ids;
            std::sort(ids.begin(), ids.end());
            const QDateTime when(QDate(trigger.year, trigger.month, trigger.day), QTime(trigger.hour, trigger.minute),
                                 QTimeZone::utc());
            expected += when.toString(QStringLiteral("yyyy-MM-ddTHH:mm ")) + ids.join(QLatin1Char(' ')) + QLatin1Char('\n');
            ++told;
        }
        QString planned;
        const QStringList lines = QString::fromUtf8(contentOf(place(file, "plan"))).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            QStringList words = line.split(QLatin1Char(' '));
            std::sort(words.begin() + 1, words.end());
            planned += words.join(QLatin1Char(' ')) + QLatin1Char('\n');
        }
        ASSERT_EQ(planned.toStdString(), expected.toStdString()) << contentOf(place(file, "json")).toStdString();
    }
    EXPECT_GT(told, files) << "most tell something, and some more than once";
}

} // namespace

int main(int argc, char *argv[])
{
    testing::InitGoogleTest(&argc, argv);
    const QString word = argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString();
    folder = word.mid(word.indexOf(QLatin1Char('=')) + 1);
    if (word.startsWith(QLatin1String("--prepare="))) {
        QRandomGenerator random(6);
        for (int file = 0; file < files; ++file) {
            if (!writeFile(place(file, "json"), someReminders(random)))
                return 1;
        }
        return 0;
    }
    return word.startsWith(QLatin1String("--plans=")) ? RUN_ALL_TESTS() : 2;
}
