// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sample/household.h"

#include "app/catalogue/data/shipped_files.h"
#include "app/catalogue/reader.h"
#include "app/overview/export.h"
#include "app/overview/picture.h"
#include "app/progress/profile.h"
#include "app/routine/routine_history.h"
#include "app/routine/routine_standing.h"
#include "platform/linux/posix_durable_storage.h"
#include "tests/support/faulty_storage.h"
#include "tests/support/seeded_random.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <set>

namespace holdfast::sample {

namespace {

using catalogue::Evidence;
using progress::Standing;
using progress::Status;

class Household : public testing::Test
{
protected:
    [[nodiscard]] overview::Contents furnished(quint64 seed = 1)
    {
        FixedClock clock(QDateTime(QDate(2000, 1, 1), QTime(0, 0), QTimeZone::utc()), zone());
        tests::SeededRandom random(seed);
        auto ledger = furnish(catalogue, clock, storage, random);
        EXPECT_TRUE(ledger) << ledger.error().detail.toStdString();
        EXPECT_EQ(clock.now(), moment());
        return ledger ? ledger->read().value() : overview::Contents{};
    }

    const catalogue::Catalogue catalogue = catalogue::readCatalogue(catalogue::shippedFiles()).value();
    platform::PosixDurableStorage files;
    tests::FaultyStorage storage{files};
    const overview::Contents contents = furnished();
    const overview::Picture picture{catalogue, contents, moment().toTimeZone(zone()).date()};
};

} // namespace

TEST_F(Household, ShowsEveryStandingThereIs)
{
    std::set<Status> seen;
    std::set<Evidence> evidence;
    for (const catalogue::Action &action : catalogue.actions()) {
        if (!progress::applies(action, contents.profile))
            continue;
        const Standing standing = picture.standing(action.id);
        seen.insert(standing.status);
        if (standing.status == Status::Done && standing.evidence)
            evidence.insert(*standing.evidence);
    }
    EXPECT_EQ(seen, (std::set{Status::Unknown, Status::NotDone, Status::Done, Status::Due, Status::Overdue, Status::Later,
                              Status::NotApplicable}));
    EXPECT_EQ(evidence, (std::set{Evidence::Said, Evidence::Tried}));
}

TEST_F(Household, HasSomethingOnEveryPage)
{
    EXPECT_GE(picture.nextSteps().size(), 3u);
    EXPECT_FALSE(picture.due().empty());
    for (const catalogue::Practice &practice : catalogue.practices()) {
        const progress::Coverage coverage = picture.coverage(practice.id);
        // Two practices are for organisations alone.
        EXPECT_TRUE(coverage.applicable == 0 || coverage.known > 0) << practice.id.text().toStdString();
    }
    EXPECT_FALSE(contents.ticks.isEmpty());
    EXPECT_TRUE(contents.firstRunFinished);
    EXPECT_TRUE(contents.recoveryCodeConfirmed);
    EXPECT_TRUE(std::any_of(contents.marks.begin(), contents.marks.end(), [](const auto &marks) { return marks.size() > 1; }))
        << "some step has a history";
}

TEST_F(Household, MarksOnlyStepsOfTheCatalogueAndNoneInTheFuture)
{
    for (auto marks = contents.marks.begin(); marks != contents.marks.end(); ++marks) {
        const catalogue::Action *action = catalogue.action(marks.key());
        ASSERT_NE(action, nullptr) << marks.key().text().toStdString();
        EXPECT_FALSE(action->retired);
        EXPECT_TRUE(progress::applies(*action, contents.profile)) << marks.key().text().toStdString();
        for (const progress::Mark &mark : *marks)
            EXPECT_LE(mark.madeAt, moment());
    }
    for (auto ticks = contents.ticks.begin(); ticks != contents.ticks.end(); ++ticks) {
        QSet<QString> lines;
        for (const catalogue::Guide &guide : catalogue.action(ticks.key())->guides) {
            for (const catalogue::Step &step : guide.steps)
                lines.insert(step.id);
        }
        EXPECT_TRUE(lines.contains(*ticks)) << ticks.key().text().toStdString();
    }
}

TEST_F(Household, IsTheSameEachTime)
{
    // Whatever the randomness: no picture and no example may depend on it.
    EXPECT_EQ(overview::exportedJson(catalogue.version(), furnished(99), moment()),
              overview::exportedJson(catalogue.version(), contents, moment()));
}

TEST_F(Household, NamesNobody)
{
    // Roles only: inside a sentence nothing has a capital letter, and there is no number or address one could call or write to.
    static const QRegularExpression capitalInside(QStringLiteral("[a-z,] +\\p{Lu}"));
    static const QRegularExpression contact(QStringLiteral("@|://|\\d{4}|\\b(Mr|Mrs|Ms|Dr)\\b"));
    int notes = 0;
    for (const auto &marks : contents.marks) {
        for (const progress::Mark &mark : marks) {
            notes += mark.note.isEmpty() ? 0 : 1;
            EXPECT_FALSE(capitalInside.match(mark.note).hasMatch()) << mark.note.toStdString();
            EXPECT_FALSE(contact.match(mark.note).hasMatch()) << mark.note.toStdString();
        }
    }
    for (const auto &events : contents.routineEvents) {
        for (const routine::RoutineEvent &event : events) {
            notes += event.reason.isEmpty() ? 0 : 1;
            EXPECT_FALSE(capitalInside.match(event.reason).hasMatch()) << event.reason.toStdString();
            EXPECT_FALSE(contact.match(event.reason).hasMatch()) << event.reason.toStdString();
        }
    }
    EXPECT_GT(notes, 0);
    EXPECT_TRUE(contents.drafts.isEmpty());
}

TEST_F(Household, KeepsRoutinesOfWhichOneWaits)
{
    const routine::LocalMoment now = routine::localMoment(moment(), zone());
    std::vector<routine::RoutineStatus> statuses;
    for (const routine::Routine &routine : contents.routines) {
        const auto events = contents.routineEvents.value(routine.number);
        statuses.push_back(routine::standing(routine, events, now).status);
        EXPECT_FALSE(routine.items.empty());
        for (const routine::RoutineEvent &event : events)
            EXPECT_LE(event.at, moment());
    }
    using enum routine::RoutineStatus;
    EXPECT_EQ(statuses, (std::vector{Due, Upcoming, Finished}));
}

TEST_F(Household, HasAHistoryOfEveryKind)
{
    const routine::Routine &weekly = contents.routines.front();
    const auto past =
        routine::history(weekly, contents.routineEvents.value(weekly.number), routine::localMoment(moment(), zone()).day);
    EXPECT_EQ(past.total, (routine::HistoryCount{22, 1, 2}));
    int reasons = 0;
    for (const auto &events : contents.routineEvents) {
        for (const routine::RoutineEvent &event : events)
            reasons += event.reason.isEmpty() ? 0 : 1;
    }
    EXPECT_EQ(reasons, 2);
}

TEST_F(Household, LivesInMemoryOnly)
{
    EXPECT_EQ(storage.count(), 0);
}

} // namespace holdfast::sample
