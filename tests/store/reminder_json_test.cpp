// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/reminder_json.h"

#include "tests/store/any_armed.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// The words of due.json and outbox.json: what was written is read back, and of what somebody else wrote only what is sound.

namespace holdfast::store::tests {

namespace {

using namespace routine;

QString id(int number)
{
    return QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0'));
}

QByteArray golden(const char *name)
{
    return holdfast::tests::contentOf(QStringLiteral(HOLDFAST_TEST_DATA "/reminders/") + QLatin1String(name));
}

QDateTime instant(int day, int hour)
{
    return QDateTime(QDate(2026, 12, day), QTime(hour, 0, 5, 123), QTimeZone::utc());
}

/// As the file of the golden data has it.
ArmedReminders goldenArmed()
{
    ArmedReminders armed;
    armed.reminders = {{id(0xabc), {{2026, 12, 1}, {9, 0}}, Matter::RoutineDue, 0, true, {}, instant(1, 8)},
                       {id(2), {{2026, 12, 4}, {9, 0}}, Matter::RoutineDue, 3, false, QStringLiteral("每週五分鐘 \"a\\b\""), {}},
                       {id(3), {{2028, 2, 29}, {23, 59}}, Matter::StepsDue, 0, false, {}, {}}};
    armed.quietHours = {{23, 30}, {6, 15}};
    armed.looksForUpdates = false;
    armed.lastTold = instant(1, 8);
    armed.lastRun = instant(1, 9);
    armed.lastLook = instant(1, 7);
    armed.couldNotCheckSince = instant(2, 1);
    armed.couldNotCheckToldAt = instant(2, 2);
    armed.securitySince = instant(2, 3);
    armed.securityToldAt = instant(2, 4);
    armed.updatesSince = instant(2, 5);
    armed.updatesToldAt = instant(2, 6);
    armed.updatesPutOffTo = LocalMoment{{2026, 12, 2}, {10, 30}};
    armed.badge = true;
    return armed;
}

/// due.json of one reminder, with `field` in it as the JSON text `value`; without it when that is empty.
QByteArray dueWith(const char *field, const QByteArray &value)
{
    QJsonObject reminder{
        {"id", id(1)}, {"at", "2026-12-01T09:00"}, {"matter", "routine"}, {"daysSince", 3}, {"timeChosen", true}};
    reminder.remove(QLatin1String(field));
    QByteArray text = QJsonDocument(reminder).toJson(QJsonDocument::Compact);
    text.chop(1);
    if (!value.isEmpty())
        text += ",\"" + QByteArray(field) + "\":" + value;
    return R"({"format":1,"reminders":[)" + text + R"(},{"id":")" + id(2).toLatin1() +
           R"(","at":"2026-12-02T09:00","matter":"steps"}]})";
}

QByteArray dueBeside(const char *field, const QByteArray &value)
{
    return "{\"format\":1,\"badge\":true,\"" + QByteArray(field) + "\":" + value + "}";
}

} // namespace

RC_GTEST_PROP(ReminderJson, WhatIsWrittenIsReadBack, ())
{
    const ArmedReminders armed = anyArmed();
    const auto read = readDue(dueDocument(armed));
    RC_ASSERT(!read.damaged);
    RC_ASSERT((read.value == armed));
    const std::vector<Pressed> pressed = anyPressed();
    const auto outbox = readOutbox(outboxDocument(pressed));
    RC_ASSERT(!outbox.damaged);
    RC_ASSERT((outbox.value == pressed));
}

RC_GTEST_PROP(ReminderJson, AFileThatWasCutOrFlippedIsReadAsFarAsItIsSound, ())
{
    QByteArray document = dueDocument(anyArmed());
    const auto place = *rc::gen::inRange<qsizetype>(0, document.size());
    if (*rc::gen::arbitrary<bool>())
        document.truncate(place);
    else
        document[place] = static_cast<char>(*rc::gen::inRange(0, 256));
    const ArmedReminders read = readDue(document).value;
    const auto again = readDue(dueDocument(read));
    RC_ASSERT(!again.damaged);
    RC_ASSERT((again.value == read));
    (void)readOutbox(document);
}

TEST(ReminderJson, TheFormatStays)
{
    EXPECT_EQ(dueDocument(goldenArmed()).toStdString(), golden("due_1.json").toStdString());
    const auto read = readDue(golden("due_1.json"));
    EXPECT_FALSE(read.damaged);
    EXPECT_EQ(read.value, goldenArmed());
    const std::vector<Pressed> pressed{{id(0xabc), Pressed::Button::Open, {}},
                                       {id(2), Pressed::Button::Later, {{2026, 12, 4}, {10, 5}}},
                                       {{}, Pressed::Button::Open, {}}};
    EXPECT_EQ(outboxDocument(pressed).toStdString(), golden("outbox_1.json").toStdString());
    EXPECT_EQ(readOutbox(golden("outbox_1.json")).value, pressed);
}

TEST(ReminderJson, WhatIsNoDocumentOfOursGivesNothing)
{
    const QByteArray deep = "{\"format\":1,\"reminders\":" + QByteArray(20'000, '[') + QByteArray(20'000, ']') + "}";
    for (const QByteArray &document :
         {QByteArray(), QByteArray("null"), QByteArray("[]"), QByteArray("{}"), QByteArray(R"({"format":2,"badge":true})"),
          QByteArray(R"({"format":"1","badge":true})"), QByteArray(R"({"format":1.5,"badge":true})"), QByteArray("\xff\xfe{}"),
          QByteArray(R"({"format":1,"badge":true)"), deep}) {
        const auto read = readDue(document);
        EXPECT_TRUE(read.damaged) << document.left(60).toStdString();
        EXPECT_EQ(read.value, ArmedReminders()) << document.left(60).toStdString();
        EXPECT_TRUE(readOutbox(document).damaged);
    }
}

TEST(ReminderJson, AReminderWithoutWhatItNeedsIsLeftOutAlone)
{
    const std::pair<const char *, QByteArray> cases[] = {
        {"id", ""},
        {"id", "7"},
        {"id", "\"short\""},
        {"id", "\"0000000000000000000000000000000A\""},
        {"id", "\"" + id(2).toLatin1() + "x\""},
        {"at", ""},
        {"at", "1796115600"},
        {"at", R"("2026-12-01T09:00:00")"},
        {"at", R"("2026-12-01T09:00Z")"},
        {"at", R"("2026-02-29T09:00")"},
        {"at", R"("2026-12-01T24:00")"},
        {"at", R"("1969-12-31T23:59")"},
        {"at", R"("10000-01-01T00:00")"},
        {"at", R"(" 2026-12-01T09:00")"},
        {"matter", ""},
        {"matter", "0"},
        {"matter", R"("security")"},
    };
    for (const auto &[field, value] : cases) {
        const auto read = readDue(dueWith(field, value));
        EXPECT_TRUE(read.damaged) << field << value.toStdString();
        ASSERT_EQ(read.value.reminders.size(), 1U) << field << value.toStdString();
        EXPECT_EQ(read.value.reminders[0].id, id(2));
    }
    EXPECT_EQ(readDue(dueWith("at", R"("9999-12-31T23:59")")).value.reminders.size(), 2U);
}

TEST(ReminderJson, AFieldThatIsWrongIsLeftOutAlone)
{
    const std::pair<const char *, QByteArray> cases[] = {
        {"daysSince", "-1"},
        {"daysSince", "10000"},
        {"daysSince", "1.5"},
        {"daysSince", "1e300"},
        {"daysSince", "\"3\""},
        {"daysSince", "null"},
        {"timeChosen", "1"},
        {"timeChosen", "\"yes\""},
        {"title", "5"},
        {"title", "[\"a\"]"},
        {"title", "\"" + QByteArray(201, 'a') + "\""},
        {"title", R"("a\u0000b")"},
        {"title", R"("a\nb")"},
        {"title", R"("a\ud800b")"},
        {"toldAt", "0"},
        {"toldAt", R"("2026-12-01T09:00:00")"},
        {"toldAt", R"("2026-12-01T09:00:00Z")"},
        {"toldAt", R"("2026-12-01T09:00:00.000+01:00")"},
        {"toldAt", R"("1969-12-31T23:59:59.999Z")"},
        {"toldAt", R"("10000-01-01T00:00:00.000Z")"},
    };
    for (const auto &[field, value] : cases) {
        const auto read = readDue(dueWith(field, value));
        const auto without = readDue(dueWith(field, {}));
        EXPECT_TRUE(read.damaged) << field << value.toStdString();
        EXPECT_FALSE(without.damaged) << field;
        EXPECT_EQ(read.value, without.value) << field << value.toStdString();
        EXPECT_EQ(read.value.reminders.size(), 2U);
    }
}

TEST(ReminderJson, AWrongFieldOfTheFileIsLeftOutAlone)
{
    const std::pair<const char *, QByteArray> cases[] = {
        {"reminders", "{}"},
        {"reminders", "\"all\""},
        {"reminders", "[null]"},
        {"reminders", "[[]]"},
        {"quietHours", "\"never\""},
        {"quietHours", R"({"from":"22:00"})"},
        {"quietHours", R"({"from":"22:00","until":"8:00"})"},
        {"quietHours", R"({"from":"22:00","until":"25:00"})"},
        {"looksForUpdates", "0"},
        {"lastTold", "true"},
        {"lastRun", R"("yesterday")"},
        {"lastLook", R"("9999-99-99T99:99:99.999Z")"},
        {"securitySince", "{}"},
        {"updatesPutOffTo", R"("2026-12-01T09:00:00.000Z")"},
    };
    ArmedReminders badgeAlone;
    badgeAlone.badge = true;
    for (const auto &[field, value] : cases) {
        const auto read = readDue(dueBeside(field, value));
        EXPECT_TRUE(read.damaged) << field << value.toStdString();
        EXPECT_EQ(read.value, badgeAlone) << field << value.toStdString();
    }
    const auto unknown = readDue(dueBeside("colour", R"({"a":[1,2]})"));
    EXPECT_FALSE(unknown.damaged) << "a later version may have written more";
    EXPECT_EQ(unknown.value, badgeAlone);
}

TEST(ReminderJson, DoublesAndTooManyAreLeftOut)
{
    ArmedReminders armed;
    for (int number = 0; number < 300; ++number)
        armed.reminders.push_back({id(number % 250), {{2026, 12, 1}, {9, 0}}, Matter::StepsDue, number, false, {}, {}});
    const auto written = readDue(dueDocument(armed));
    EXPECT_FALSE(written.damaged);
    EXPECT_EQ(written.value.reminders.size(), 200U);

    QJsonObject object = QJsonDocument::fromJson(dueDocument(armed)).object();
    QJsonArray reminders = object.value("reminders").toArray();
    reminders.insert(5, reminders.at(0));
    object.insert("reminders", reminders);
    const auto doubled = readDue(QJsonDocument(object).toJson());
    EXPECT_TRUE(doubled.damaged);
    EXPECT_EQ(doubled.value, written.value);
    object.insert("reminders", QJsonArray());
    reminders.removeAt(5);
    QJsonObject another = reminders.at(0).toObject();
    another.insert("id", id(999));
    reminders.append(another);
    object.insert("reminders", reminders);
    const auto many = readDue(QJsonDocument(object).toJson());
    EXPECT_TRUE(many.damaged);
    EXPECT_EQ(many.value, written.value);
}

TEST(ReminderJson, WhatCouldNotBeReadIsNotWritten)
{
    ArmedReminders armed;
    const LocalMoment at{{2026, 12, 1}, {9, 0}};
    const QString longTitle = QString(199, u'a') + QStringLiteral("👧");
    armed.reminders = {{QStringLiteral("x"), at, Matter::RoutineDue, 0, false, {}, {}},
                       {id(1), {}, Matter::RoutineDue, 0, false, {}, {}},
                       {id(2), {{1900, 1, 1}, {9, 0}}, Matter::RoutineDue, 0, false, {}, {}},
                       {id(3), at, Matter::UpdatesPending, -7, false, QStringLiteral("a\nb"), QDateTime()},
                       {id(4), at, Matter::RoutineDue, 70'000, false, longTitle, QDateTime(QDate(10'000, 1, 1), QTime(0, 0))}};
    armed.quietHours = {QTime(), {8, 0}};
    armed.lastTold = QDateTime();
    armed.updatesPutOffTo = LocalMoment();
    const auto read = readDue(dueDocument(armed));
    EXPECT_FALSE(read.damaged);
    ArmedReminders expected;
    expected.reminders = {{id(3), at, Matter::RoutineDue, 0, false, {}, {}},
                          {id(4), at, Matter::RoutineDue, 9999, false, QString(199, u'a'), {}}};
    EXPECT_EQ(read.value, expected);
    EXPECT_TRUE(
        readOutbox(outboxDocument({{QStringLiteral("x"), Pressed::Button::Open, {}}, {id(1), Pressed::Button::Later, {}}}))
            .value.empty());
}

TEST(ReminderJson, AllThatMayBeWrittenFitsIntoTheFile)
{
    ArmedReminders armed = goldenArmed();
    armed.reminders.clear();
    for (std::size_t number = 0; number < mostArmed; ++number)
        armed.reminders.push_back({id(static_cast<int>(number)),
                                   {{2026, 12, 1}, {9, 0}},
                                   Matter::RoutineDue,
                                   mostDaysSince,
                                   false,
                                   QString(longestTitle, u'每'),
                                   instant(1, 1)});
    const QByteArray document = dueDocument(armed);
    EXPECT_LT(document.size(), largestReminderFile * 3 / 4);
    EXPECT_EQ(readDue(document).value, armed);
}

TEST(ReminderJson, WrongPressesAreLeftOutAlone)
{
    const QByteArray good = R"({"button":"open","id":")" + id(1).toLatin1() + R"("})";
    for (const char *wrong : {"7", "{}", R"({"button":"shut"})", R"({"button":"open","id":"x"})", R"({"button":"open","id":5})",
                              R"({"button":"later"})", R"({"button":"later","until":"soon"})", R"({"button":true})"}) {
        const auto read = readOutbox(R"({"format":1,"pressed":[)" + QByteArray(wrong) + "," + good + "]}");
        EXPECT_TRUE(read.damaged) << wrong;
        EXPECT_EQ(read.value, (std::vector<Pressed>{{id(1), Pressed::Button::Open, {}}})) << wrong;
    }
    EXPECT_TRUE(readOutbox(R"({"format":1,"pressed":"all"})").damaged);
    EXPECT_FALSE(readOutbox(R"({"format":1})").damaged);
}

} // namespace holdfast::store::tests
