// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/armed_reminder_repository.h"
#include "app/store/routine_event_repository.h"
#include "app/store/routine_repository.h"
#include "tests/support/scratch_database.h"

#include <gtest/gtest.h>

namespace holdfast::store {

namespace {

using routine::Counting;
using routine::Frequency;
using routine::Item;
using routine::NewRoutine;
using routine::NewRoutineEvent;
using routine::Routine;
using routine::RoutineEvent;

const QDate start(2026, 11, 28);
const QDateTime at(start, QTime(11, 30), QTimeZone::utc());
const QString uid = QStringLiteral("0123456789abcdef0123456789abcdef");
const QString otherUid = QStringLiteral("fedcba9876543210fedcba9876543210");

NewRoutine sundays()
{
    NewRoutine routine;
    routine.name = QStringLiteral("星期日看一看");
    routine.items = {{Item::Kind::DeviceLook, QString()},
                     {Item::Kind::Action, QStringLiteral("B08")},
                     {Item::Kind::Drill, QStringLiteral("DR1")}};
    routine.rhythm.frequency = Frequency::Weekly;
    routine.rhythm.every = 2;
    routine.rhythm.weekdays = {Qt::Sunday, Qt::Wednesday};
    routine.counting = Counting::FromCompletion;
    routine.start = start;
    routine.time = QTime(20, 45);
    return routine;
}

NewRoutine withRhythm(const routine::Recurrence &rhythm)
{
    NewRoutine routine = sundays();
    routine.rhythm = rhythm;
    return routine;
}

NewRoutineEvent done(routine::RoutineNumber number)
{
    NewRoutineEvent event;
    event.routine = number;
    event.occurrence = start;
    return event;
}

class StoredRoutines : public testing::Test
{
protected:
    [[nodiscard]] Routine save(const NewRoutine &routine, routine::RoutineNumber number = 0, const QString &under = uid)
    {
        auto saved = RoutineRepository(m_database).save(number, routine, under);
        EXPECT_TRUE(saved) << saved.error().detail.toStdString();
        return saved.value_or(Routine());
    }
    [[nodiscard]] std::vector<Routine> all()
    {
        auto routines = RoutineRepository(m_database).all();
        EXPECT_TRUE(routines) << routines.error().detail.toStdString();
        return routines.value_or(std::vector<Routine>());
    }
    [[nodiscard]] std::optional<ErrorCode> refusal(const NewRoutineEvent &event, const QDateTime &when = at,
                                                   const QDate &day = start)
    {
        const auto appended = RoutineEventRepository(m_database).append(event, when, day);
        return appended ? std::nullopt : std::optional(appended.error().code);
    }
    void reopen()
    {
        ASSERT_TRUE(m_database.close());
        m_database = std::move(*m_scratch.open());
    }

private:
    tests::ScratchDatabase m_scratch;

protected:
    Database m_database = m_scratch.create();
};

} // namespace

TEST_F(StoredRoutines, ComeBackAsTheyWereSaved)
{
    const Routine saved = save(sundays());
    EXPECT_NE(saved.number, 0);
    EXPECT_EQ(saved.uid, uid);
    EXPECT_TRUE(static_cast<const NewRoutine &>(saved) == sundays());
    reopen();
    EXPECT_EQ(all(), std::vector{saved});
}

TEST_F(StoredRoutines, EveryRhythmComesBack)
{
    const std::vector<routine::Recurrence> rhythms{
        {Frequency::Once, 1, {}, 0, 0, Qt::Monday, 0},
        {Frequency::Daily, 366, {}, 0, 0, Qt::Monday, 0},
        {Frequency::Weekly, 1, {Qt::Monday, Qt::Tuesday, Qt::Saturday}, 0, 0, Qt::Monday, 0},
        {Frequency::MonthlyOnDay, 3, {}, 31, 0, Qt::Monday, 0},
        {Frequency::MonthlyOnWeekday, 1, {}, 0, routine::lastOfMonth, Qt::Friday, 0},
        {Frequency::Yearly, 4, {}, 29, 0, Qt::Monday, 2},
    };
    int number = 0;
    for (const routine::Recurrence &rhythm : rhythms)
        (void)save(withRhythm(rhythm), 0, QStringLiteral("uid%1").arg(number++));
    reopen();
    const auto kept = all();
    ASSERT_EQ(kept.size(), rhythms.size());
    for (std::size_t index = 0; index < rhythms.size(); ++index)
        EXPECT_TRUE(kept[index].rhythm == rhythms[index]) << "rhythm " << index;
}

TEST_F(StoredRoutines, ChangingOneKeepsItsUidAndItsHistory)
{
    const Routine saved = save(sundays());
    ASSERT_TRUE(RoutineEventRepository(m_database).append(done(saved.number), at, start));
    NewRoutine changed = sundays();
    changed.items = {{Item::Kind::Action, QStringLiteral("V02")}};
    changed.paused = true;
    const Routine after = save(changed, saved.number, otherUid);
    EXPECT_EQ(after.number, saved.number);
    EXPECT_EQ(after.uid, uid);
    reopen();
    EXPECT_EQ(all(), std::vector{after});
    EXPECT_EQ(RoutineEventRepository(m_database).all()->value(saved.number).size(), 1U);
}

TEST_F(StoredRoutines, OneThatIsGoneCannotBeChanged)
{
    const auto refused = RoutineRepository(m_database).save(41, sundays(), uid);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NoSuchRoutine);
    EXPECT_TRUE(all().empty());
}

TEST_F(StoredRoutines, WhatIsNoRoutineChangesNothing)
{
    NewRoutine nameless = sundays();
    nameless.name.clear();
    const auto refused = RoutineRepository(m_database).save(0, nameless, uid);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NameMissing);
    EXPECT_TRUE(all().empty());
}

TEST_F(StoredRoutines, RemovingOneTakesItsHistoryAlong)
{
    const Routine first = save(sundays());
    const Routine second = save(sundays(), 0, otherUid);
    ASSERT_TRUE(RoutineEventRepository(m_database).append(done(first.number), at, start));
    ASSERT_TRUE(RoutineEventRepository(m_database).append(done(second.number), at, start));
    ASSERT_TRUE(RoutineRepository(m_database).remove(first.number));
    ASSERT_TRUE(RoutineRepository(m_database).remove(first.number));
    EXPECT_EQ(all(), std::vector{second});
    const auto events = *RoutineEventRepository(m_database).all();
    EXPECT_EQ(events.size(), 1);
    EXPECT_EQ(events.value(second.number).size(), 1U);
}

TEST_F(StoredRoutines, ThatNobodyCouldHaveSavedAreDamage)
{
    (void)save(sundays());
    for (const char *damage :
         {"UPDATE routine SET every = 0", "UPDATE routine SET time = '25:00'", "UPDATE routine SET start = 'soon'"}) {
        ASSERT_TRUE(m_database.run(damage));
        const auto read = RoutineRepository(m_database).all();
        ASSERT_FALSE(read) << damage;
        EXPECT_EQ(read.error().code, ErrorCode::DatabaseDamaged) << damage;
        ASSERT_TRUE(m_database.run("DELETE FROM routine"));
        (void)save(sundays());
    }
}

TEST_F(StoredRoutines, EventsComeBackInTheirOrder)
{
    const Routine saved = save(sundays());
    NewRoutineEvent snoozed = done(saved.number);
    snoozed.kind = NewRoutineEvent::Kind::Snoozed;
    snoozed.until = {start.addDays(1), QTime(9, 30)};
    NewRoutineEvent skipped = done(saved.number);
    skipped.kind = NewRoutineEvent::Kind::Skipped;
    skipped.reason = QStringLiteral("On a journey. 出门了。");
    RoutineEventRepository repository(m_database);
    std::vector<RoutineEvent> appended;
    for (const NewRoutineEvent &event : {snoozed, skipped, done(saved.number)})
        appended.push_back(*repository.append(event, at, start));
    EXPECT_LT(appended[0].number, appended[1].number);
    reopen();
    EXPECT_EQ(RoutineEventRepository(m_database).all()->value(saved.number), appended);

    ASSERT_TRUE(RoutineEventRepository(m_database).remove(appended[1].number));
    const auto again = RoutineEventRepository(m_database).remove(appended[1].number);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::NothingToUndo);
    EXPECT_EQ(RoutineEventRepository(m_database).all()->value(saved.number), (std::vector{appended[0], appended[2]}));
}

TEST_F(StoredRoutines, EventsThatCouldNotBeReadAgainAreRefused)
{
    const Routine saved = save(sundays());
    EXPECT_EQ(refusal(done(saved.number + 1)), ErrorCode::NoSuchRoutine);
    NewRoutineEvent wordy = done(saved.number);
    wordy.reason = QString(routine::longestReason + 1, u'x');
    EXPECT_EQ(refusal(wordy), ErrorCode::TextTooLong);
    NewRoutineEvent endless = done(saved.number);
    endless.occurrence = QDate(10000, 1, 1);
    EXPECT_EQ(refusal(endless), ErrorCode::Unexpected);
    NewRoutineEvent snoozed = done(saved.number);
    snoozed.kind = NewRoutineEvent::Kind::Snoozed;
    EXPECT_EQ(refusal(snoozed), ErrorCode::Unexpected);
    EXPECT_EQ(refusal(done(saved.number), QDateTime()), ErrorCode::Unexpected);
    EXPECT_EQ(refusal(done(saved.number), at, QDate()), ErrorCode::Unexpected);
    EXPECT_TRUE(RoutineEventRepository(m_database).all()->isEmpty());
}

TEST_F(StoredRoutines, ArmedRemindersReplaceThoseBefore)
{
    using Kind = routine::Subject::Kind;
    ArmedReminderRepository repository(m_database);
    const ArmedReminderRepository::ById first{{uid, {{Kind::Routine, 7, start}, {start, QTime(9, 0)}}}};
    const ArmedReminderRepository::ById second{{otherUid, {{Kind::Steps, 0, start.addDays(1)}, {start.addDays(1), QTime(19, 0)}}},
                                               {uid, {{Kind::Routine, 8, start}, {start, QTime(9, 15)}}}};
    const auto same = [](const ArmedReminderRepository::ById &left, const ArmedReminderRepository::ById &right) {
        return left.size() == right.size() && std::all_of(left.keyValueBegin(), left.keyValueEnd(), [&](const auto &entry) {
                   const auto other = right.constFind(entry.first);
                   return other != right.cend() && other->subject == entry.second.subject && other->at == entry.second.at;
               });
    };
    ASSERT_TRUE(repository.replace(first));
    EXPECT_TRUE(same(*repository.all(), first));
    ASSERT_TRUE(repository.replace(second));
    reopen();
    EXPECT_TRUE(same(*ArmedReminderRepository(m_database).all(), second));
    ASSERT_TRUE(ArmedReminderRepository(m_database).replace({}));
    EXPECT_TRUE(ArmedReminderRepository(m_database).all()->isEmpty());
}

} // namespace holdfast::store
