// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/mark_repository.h"
#include "app/store/migrations.h"
#include "app/store/tick_repository.h"
#include "tests/support/faulty_vfs.h"
#include "tests/support/scratch_database.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace holdfast::store {

using progress::Mark;
using tests::doneMark;
using tests::Fault;
using tests::FaultyVfs;
using tests::ScratchDatabase;
using Mode = Database::Mode;

namespace {

/// The loop of SQLite's own tests (sqlite.org/testing.html, 3.2): the first operation fails, then the second, and so on until a
/// run meets no fault, once with a single failure and once with every later operation failing as well.
struct FaultRow {
    const char *name;
    unsigned operations;
    Fault::Kind kind;
    bool persistent;
};

std::string nameOf(const testing::TestParamInfo<FaultRow> &row)
{
    return row.param.name;
}

class FaultsWhileMarking : public testing::TestWithParam<FaultRow>
{
};

QString noteOf(int number)
{
    return QStringLiteral("note %1 ").arg(number) + QString(3'000, QLatin1Char('x'));
}

bool holds(const std::vector<Mark> &marks, const QString &note)
{
    return std::ranges::any_of(marks, [&](const Mark &mark) { return mark.note == note; });
}

/// What the disk holds, read by a connection that knows nothing of the faults.
std::vector<Mark> marksOnDisk(const ScratchDatabase &scratch)
{
    Result<Database> database = scratch.open();
    EXPECT_TRUE(database) << database.error().detail.toStdString();
    if (!database)
        return {};
    EXPECT_TRUE(database->checkThoroughly());
    Result<std::vector<Mark>> marks = MarkRepository(*database).all();
    EXPECT_TRUE(marks);
    return marks.value_or(std::vector<Mark>());
}

} // namespace

TEST_P(FaultsWhileMarking, SavedIsOnlySaidOfWhatIsThere)
{
    const FaultRow row = GetParam();
    FaultyVfs vfs;
    const ScratchDatabase scratch;
    EXPECT_TRUE(scratch.create().close());
    std::vector<QString> acknowledged;
    int refused = 0;

    for (int nth = 1;; ++nth) {
        ASSERT_LT(nth, 500) << "the loop does not come to its end";
        Result<Database> database = scratch.open(Mode::ReadWrite, vfs.name());
        ASSERT_TRUE(database);
        const QString note = noteOf(nth);

        vfs.failWith({row.operations, nth, row.kind, row.persistent});
        const Result<Mark> first = MarkRepository(*database).append(doneMark(QStringLiteral("B08"), note));
        const bool wasHit = vfs.failures() > 0;
        vfs.heal();
        if (first) {
            acknowledged.push_back(note);
        } else {
            ++refused;
            const ErrorCode expected = row.kind == Fault::Kind::DiskFull ? ErrorCode::StorageFull : ErrorCode::WriteFailed;
            EXPECT_TRUE(first.error().code == expected || first.error().code == ErrorCode::ReadFailed)
                << "n = " << nth << ": " << first.error().detail.toStdString();
            // The text is still in the caller's hands; once the disk works again, so does trying again.
            const Result<Mark> again = MarkRepository(*database).append(doneMark(QStringLiteral("B08"), note));
            ASSERT_TRUE(again) << "n = " << nth << ": " << again.error().detail.toStdString();
            acknowledged.push_back(note);
        }
        ASSERT_TRUE(database->close());

        const std::vector<Mark> marks = marksOnDisk(scratch);
        for (const QString &kept : acknowledged)
            ASSERT_TRUE(holds(marks, kept)) << "n = " << nth;
        if (!wasHit) {
            EXPECT_TRUE(first);
            break;
        }
    }
    EXPECT_GT(refused, 0);
}

TEST_P(FaultsWhileMarking, WhatIsThereAfterARefusalIsWholeOrNotThere)
{
    const FaultRow row = GetParam();
    FaultyVfs vfs;
    for (int nth = 1;; ++nth) {
        ASSERT_LT(nth, 500);
        const ScratchDatabase scratch;
        Database database = scratch.create(vfs.name());
        ASSERT_TRUE(MarkRepository(database).append(doneMark(QStringLiteral("B07"), noteOf(0))));
        const qint64 before = *database.commitSequence();

        // A mark and what goes with it: both or neither.
        vfs.failWith({row.operations, nth, row.kind, row.persistent});
        const Result<void> done = database.write([&]() -> Result<void> {
            const Result<Mark> mark = MarkRepository(database).append(doneMark(QStringLiteral("B08"), noteOf(nth)));
            if (!mark)
                return failureOf(mark);
            return TickRepository(database).set(ActionId(QStringLiteral("B08")), QStringLiteral("open"), true);
        });
        const bool wasHit = vfs.failures() > 0;
        vfs.heal();
        // No clean closing: the process is gone, its descriptors with it.
        Result<Database> after = scratch.open();
        ASSERT_TRUE(after);
        ASSERT_TRUE(after->checkThoroughly());
        const bool isMarked = holds(*MarkRepository(*after).all(), noteOf(nth));
        const bool isTicked = !TickRepository(*after).all()->isEmpty();
        EXPECT_EQ(isMarked, isTicked) << "n = " << nth;
        EXPECT_EQ(*after->commitSequence(), before + (isMarked ? 1 : 0)) << "n = " << nth;
        EXPECT_TRUE(!done || isMarked) << "n = " << nth;
        EXPECT_TRUE(holds(*MarkRepository(*after).all(), noteOf(0)));
        if (!wasHit)
            break;
    }
}

INSTANTIATE_TEST_SUITE_P(All, FaultsWhileMarking,
                         testing::Values(FaultRow{"OneWriteFails", tests::FaultyWrite, Fault::Kind::InputOutput, false},
                                         FaultRow{"EveryWriteFails", tests::FaultyWrite, Fault::Kind::InputOutput, true},
                                         FaultRow{"OneSyncFails", tests::FaultySync, Fault::Kind::InputOutput, false},
                                         FaultRow{"EverySyncFails", tests::FaultySync, Fault::Kind::InputOutput, true},
                                         FaultRow{"OneTruncateFails", tests::FaultyTruncate, Fault::Kind::InputOutput, false},
                                         FaultRow{"EveryTruncateFails", tests::FaultyTruncate, Fault::Kind::InputOutput, true},
                                         FaultRow{"OneReadFails", tests::FaultyRead, Fault::Kind::InputOutput, false},
                                         FaultRow{"EveryReadFails", tests::FaultyRead, Fault::Kind::InputOutput, true},
                                         FaultRow{"DiskFullOnce", tests::FaultyWrite, Fault::Kind::DiskFull, false},
                                         FaultRow{"DiskStaysFull", tests::FaultyWrite, Fault::Kind::DiskFull, true},
                                         FaultRow{"OneChangeFails", tests::FaultyChange, Fault::Kind::InputOutput, false},
                                         FaultRow{"EveryChangeFails", tests::FaultyChange, Fault::Kind::InputOutput, true}),
                         nameOf);

TEST(FaultsWhileOpening, AFailingDiskIsNotTakenForADamagedVault)
{
    FaultyVfs vfs;
    const ScratchDatabase scratch;
    {
        Database database = scratch.create();
        for (int number = 0; number < 40; ++number)
            ASSERT_TRUE(MarkRepository(database).append(doneMark(QStringLiteral("B08"), noteOf(number))));
    }
    const QByteArray before = tests::contentOf(scratch.file());
    for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
        for (const bool persistent : {false, true}) {
            for (int nth = 1;; ++nth) {
                ASSERT_LT(nth, 2'000);
                vfs.failWith({tests::FaultyRead | tests::FaultyOpen, nth, Fault::Kind::InputOutput, persistent});
                const Result<Database> opened = scratch.open(mode, vfs.name());
                if (vfs.failures() == 0) {
                    EXPECT_TRUE(opened);
                    break;
                }
                EXPECT_TRUE(opened || opened.error().code == ErrorCode::ReadFailed)
                    << "n = " << nth << ": " << static_cast<int>(opened.error().code) << opened.error().detail.toStdString();
            }
        }
    }
    EXPECT_EQ(tests::contentOf(scratch.file()), before);
}

TEST(FaultsWhileReading, ReadingAllMarksGivesAllOrAnError)
{
    FaultyVfs vfs;
    const ScratchDatabase scratch;
    Database database = scratch.create(vfs.name());
    for (int number = 0; number < 40; ++number)
        ASSERT_TRUE(MarkRepository(database).append(doneMark(QStringLiteral("B08"), noteOf(number))));
    for (int nth = 1;; ++nth) {
        ASSERT_LT(nth, 2'000);
        ASSERT_TRUE(database.run("PRAGMA shrink_memory"));
        vfs.failWith({tests::FaultyRead, nth, Fault::Kind::InputOutput, false});
        const auto marks = MarkRepository(database).all();
        const bool wasHit = vfs.failures() > 0;
        vfs.heal();
        EXPECT_TRUE(marks ? marks->size() == 40 : marks.error().code == ErrorCode::ReadFailed) << "n = " << nth;
        if (!wasHit)
            break;
    }
}

} // namespace holdfast::store
