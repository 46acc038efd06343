// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/assessment_repository.h"
#include "app/store/catalogue_repository.h"
#include "app/store/draft_repository.h"
#include "app/store/grant_decision_repository.h"
#include "app/store/household_repository.h"
#include "app/store/look_repository.h"
#include "app/store/mark_repository.h"
#include "app/store/migrations.h"
#include "app/store/placement_repository.h"
#include "app/store/routine_event_repository.h"
#include "app/store/routine_repository.h"
#include "app/store/tick_repository.h"
#include "tests/device/decisions.h"
#include "tests/support/scratch_database.h"
#include "tests/support/scratch_vault.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

namespace holdfast::store {

using tests::ScratchVault;

namespace {

// A vault of every schema that people may have lies in tests/data/vaults/schema_<number>, made once and never again. For a new
// schema:
//   HOLDFAST_KEEP_VAULT=tests/data/vaults/schema_5 build/dev/vault_test --gtest_filter='ReleasedVaults.*'
constexpr auto keepVariable = "HOLDFAST_KEEP_VAULT";

const QString note = QStringLiteral("Both answered. 两位都回复了。");

risk::NewAssessment opinion()
{
    risk::NewAssessment opinion;
    opinion.risk = RiskId(QStringLiteral("R13"));
    opinion.seriousness = risk::Estimate{2, 4, 5};
    opinion.note = note;
    return opinion;
}

const device::Grant camera = device::test::grant("org.example.Calls", platform::Capability::Camera);

device::Findings look()
{
    return device::test::lookWithGrants({device::test::grantsOf("flatpak", {camera})});
}

device::GrantDecision decision()
{
    device::GrantDecision decision = device::test::confirmed(device::test::revoke("flatpak", camera));
    decision.reason = note;
    decision.reviewOn = QDate(2027, 5, 23);
    return decision;
}

device::NewHouseholdDevice phone()
{
    return {note, note, QStringLiteral("Pixel 7a"), QStringLiteral("android"), QStringLiteral("15"), QDate(2026, 9, 5)};
}

routine::NewRoutine routine()
{
    routine::NewRoutine routine;
    routine.name = note;
    routine.items = {{routine::Item::Kind::DeviceLook, QString()}, {routine::Item::Kind::Action, QStringLiteral("B08")}};
    routine.rhythm.frequency = routine::Frequency::MonthlyOnDay;
    routine.rhythm.day = 31;
    routine.start = QDate(2026, 11, 28);
    return routine;
}

routine::NewRoutineEvent skip(routine::RoutineNumber number)
{
    routine::NewRoutineEvent skip;
    skip.routine = number;
    skip.kind = routine::NewRoutineEvent::Kind::Skipped;
    skip.occurrence = QDate(2026, 11, 30);
    skip.reason = note;
    return skip;
}

void fill(Vault &vault)
{
    Database &database = vault.database();
    const progress::NewMark doneOn = tests::doneMark(QStringLiteral("B08"), note);
    MarkRepository marks(database);
    ASSERT_TRUE(marks.append(tests::doneMark(QStringLiteral("B08"), note)));
    progress::NewMark later = tests::doneMark(QStringLiteral("V02"));
    later.kind = progress::MarkKind::Later;
    later.until = QDate(2026, 6, 5);
    ASSERT_TRUE(marks.append(later));
    progress::NewMark undo = tests::doneMark(QStringLiteral("V02"));
    undo.kind = progress::MarkKind::Undo;
    undo.undoes = 2;
    ASSERT_TRUE(marks.append(undo));
    ASSERT_TRUE(TickRepository(database).set(ActionId(QStringLiteral("B09")), QStringLiteral("a"), true));
    ASSERT_TRUE(DraftRepository(database).save(QStringLiteral("note/B09"), QStringLiteral("half a sen")));
    ASSERT_TRUE(AssessmentRepository(database).append(opinion(), doneOn.madeAt, doneOn.localDay));
    ASSERT_TRUE(PlacementRepository(database).set(ActionId(QStringLiteral("B09")), risk::Place::Last));
    ASSERT_TRUE(CatalogueRepository(database).note({QStringLiteral("2026.1"), doneOn.localDay}));
    ASSERT_TRUE(LookRepository(database).save(look()));
    ASSERT_TRUE(GrantDecisionRepository(database).set(decision()));
    ASSERT_TRUE(HouseholdRepository(database).save(0, phone(), doneOn.localDay));
    const auto kept = RoutineRepository(database).save(0, routine(), QStringLiteral("0123456789abcdef0123456789abcdef"));
    ASSERT_TRUE(kept);
    ASSERT_TRUE(RoutineEventRepository(database).append(skip(kept->number), doneOn.madeAt, doneOn.localDay));
}

void expectDevices(Database &database)
{
    const auto seen = LookRepository(database).load();
    ASSERT_TRUE(seen) << seen.error().detail.toStdString();
    EXPECT_EQ(seen->lookedAt, look().lookedAt);
    EXPECT_TRUE(seen->permissions.at(0).rows == QList{camera});
    EXPECT_TRUE(seen->support.rows == look().support.rows);
    EXPECT_EQ(*GrantDecisionRepository(database).all(), std::vector{decision()});
    const auto household = *HouseholdRepository(database).all();
    ASSERT_EQ(household.size(), 1U);
    EXPECT_TRUE(static_cast<const device::NewHouseholdDevice &>(household[0]) == phone());
}

/// What schema 4 brought is there, and empty.
void expectNoDevices(Database &database)
{
    const auto seen = LookRepository(database).load();
    ASSERT_TRUE(seen) << seen.error().detail.toStdString();
    EXPECT_FALSE(seen->lookedAt.isValid());
    EXPECT_TRUE(GrantDecisionRepository(database).all()->empty());
    EXPECT_TRUE(HouseholdRepository(database).all()->empty());
    EXPECT_TRUE(LookRepository(database).save(look()));
}

void expectRoutines(Database &database)
{
    const auto routines = *RoutineRepository(database).all();
    ASSERT_EQ(routines.size(), 1U);
    EXPECT_TRUE(static_cast<const routine::NewRoutine &>(routines[0]) == routine());
    const auto events = RoutineEventRepository(database).all()->value(routines[0].number);
    ASSERT_EQ(events.size(), 1U);
    EXPECT_TRUE(static_cast<const routine::NewRoutineEvent &>(events[0]) == skip(routines[0].number));
}

/// What schema 5 brought is there, and empty.
void expectNoRoutines(Database &database)
{
    EXPECT_TRUE(RoutineRepository(database).all()->empty());
    EXPECT_TRUE(RoutineEventRepository(database).all()->isEmpty());
    EXPECT_TRUE(RoutineRepository(database).save(0, routine(), QStringLiteral("uid")));
}

void copyFiles(const QString &from, const QString &to)
{
    ASSERT_TRUE(QDir().mkpath(to));
    for (const QString &name : QDir(from).entryList(QDir::Files))
        ASSERT_TRUE(QFile::copy(from + u'/' + name, to + u'/' + name));
}

} // namespace

TEST(ReleasedVaults, OneIsKept)
{
    const QString folder = qEnvironmentVariable(keepVariable);
    if (folder.isEmpty())
        GTEST_SKIP() << "only when a new schema is released: set " << keepVariable;
    ScratchVault scratch;
    auto created = scratch.create();
    fill(created.vault);
    ASSERT_TRUE(created.vault.close());
    copyFiles(scratch.folder.path(), folder);
    ASSERT_TRUE(QFile::remove(folder + QStringLiteral("/vault.lock")));
}

TEST(ReleasedVaults, EachOpensAndGivesBackWhatWasKeptInIt)
{
    const QString kept = QStringLiteral(HOLDFAST_TEST_DATA "/vaults");
    for (int schema = 1; schema <= currentSchema(); ++schema) {
        ScratchVault scratch;
        copyFiles(kept + QStringLiteral("/schema_%1").arg(schema), scratch.folder.path());
        auto opened = scratch.open();
        ASSERT_TRUE(opened) << "schema " << schema << ": " << opened.error().detail.toStdString();
        EXPECT_EQ(opened->notice, OpeningNotice::None);
        Database &database = opened->vault.database();
        EXPECT_EQ(*schemaOf(database), currentSchema());
        EXPECT_TRUE(database.checkThoroughly());
        const std::vector<progress::Mark> marks = *MarkRepository(database).all();
        ASSERT_EQ(marks.size(), 3U);
        EXPECT_EQ(marks[0].note, note);
        EXPECT_EQ(marks[1].until, QDate(2026, 6, 5));
        EXPECT_EQ(marks[2].undoes, 2);
        EXPECT_TRUE(TickRepository(database).all()->value(ActionId(QStringLiteral("B09"))).contains(QStringLiteral("a")));
        EXPECT_EQ(DraftRepository(database).all()->value(QStringLiteral("note/B09")), QStringLiteral("half a sen"));
        if (schema >= 3) {
            const auto assessments = *AssessmentRepository(database).all();
            ASSERT_EQ(assessments.size(), 1U);
            EXPECT_EQ(static_cast<const risk::NewAssessment &>(assessments[0]), opinion());
            EXPECT_EQ(PlacementRepository(database).all()->front().place, risk::Place::Last);
            EXPECT_EQ(CatalogueRepository(database).all()->front().version, QStringLiteral("2026.1"));
        }
        if (schema >= 4)
            expectDevices(database);
        else
            expectNoDevices(database);
        if (schema >= 5)
            expectRoutines(database);
        else
            expectNoRoutines(database);
        ASSERT_TRUE(opened->vault.close());
    }
}

TEST(ReleasedVaults, OlderOnesAreNotReadWithoutBeingBroughtForward)
{
    for (int schema = 1; schema < currentSchema(); ++schema) {
        ScratchVault scratch;
        copyFiles(QStringLiteral(HOLDFAST_TEST_DATA "/vaults/schema_%1").arg(schema), scratch.folder.path());
        const auto read = scratch.openForReading();
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().code, ErrorCode::OlderVault);
    }
}

} // namespace holdfast::store
