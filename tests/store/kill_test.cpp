// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/mark_repository.h"

#include "app/store/migrations.h"
#include "tests/support/child_process.h"
#include "tests/support/faulty_vfs.h"
#include "tests/support/repetitions.h"
#include "tests/support/scratch_database.h"

#include <gtest/gtest.h>

#include <chrono>
#include <random>

namespace holdfast::store {

using progress::Mark;
using tests::doneMark;
using tests::Fault;
using tests::FaultyVfs;
using tests::ScratchDatabase;

namespace {

constexpr char acknowledgement = 'a';

QString noteOf(int trial, int number)
{
    return QStringLiteral("trial %1, mark %2").arg(trial).arg(number);
}

/// Marks without end; writes one byte to the pipe after each that was saved.
void markUntilKilled(const ScratchDatabase &scratch, int trial, int pipe)
{
    Result<Database> database = scratch.open(Database::Mode::ReadWrite, nullptr);
    for (int number = 0; database; ++number) {
        if (!MarkRepository(*database).append(doneMark(QStringLiteral("B08"), noteOf(trial, number))))
            return;
        if (::write(pipe, &acknowledgement, 1) != 1)
            return;
    }
}

/// Waits without giving the processor away: a sleep would be rounded to the scheduler's clock, and kills would cluster.
void spinFor(std::chrono::microseconds time)
{
    const auto end = std::chrono::steady_clock::now() + time;
    while (std::chrono::steady_clock::now() < end) {
    }
}

} // namespace

// HOLDFAST_KILLS=1000 for the long run.
TEST(KilledWhileMarking, WhatWasAcknowledgedIsThereAndNothingIsTorn)
{
    const int kills = tests::repetitions("HOLDFAST_KILLS", 100);
    const ScratchDatabase scratch;
    EXPECT_TRUE(scratch.create().close());
    std::mt19937 random(20260522);
    std::uniform_int_distribution<int> marksToAwait(0, 6);
    std::uniform_int_distribution<int> microsecondsToAwait(0, 6'000);
    std::size_t before = 0;
    std::size_t acknowledgedInAll = 0;

    for (int trial = 0; trial < kills; ++trial) {
        tests::ChildProcess child = tests::startChild([&](int pipe) { markUntilKilled(scratch, trial, pipe); });
        std::size_t acknowledged = 0;
        for (int awaited = marksToAwait(random); awaited > 0 && child.readByte() == acknowledgement; --awaited)
            ++acknowledged;
        spinFor(std::chrono::microseconds(microsecondsToAwait(random)));
        child.kill();
        while (child.readByte() == acknowledgement)
            ++acknowledged;

        Result<Database> database = scratch.open();
        ASSERT_TRUE(database) << "trial " << trial << ": " << database.error().detail.toStdString();
        ASSERT_TRUE(database->checkThoroughly()) << "trial " << trial;
        const std::vector<Mark> marks = *MarkRepository(*database).all();
        // The last one may have been saved without there being time to say so.
        ASSERT_GE(marks.size(), before + acknowledged) << "trial " << trial;
        ASSERT_LE(marks.size(), before + acknowledged + 1) << "trial " << trial;
        for (std::size_t index = before; index < marks.size(); ++index) {
            ASSERT_EQ(marks[index].number, static_cast<progress::MarkNumber>(index + 1));
            ASSERT_EQ(marks[index].note, noteOf(trial, static_cast<int>(index - before)));
        }
        ASSERT_EQ(*database->commitSequence(), static_cast<qint64>(marks.size()) + currentSchema());
        before = marks.size();
        acknowledgedInAll += acknowledged;
    }
    RecordProperty("kills", kills);
    RecordProperty("acknowledged", static_cast<int>(acknowledgedInAll));
    EXPECT_GT(acknowledgedInAll, 0U);
}

TEST(KilledWhileMarking, AtEveryWriteSyncAndTruncationInTurn)
{
    for (int nth = 1;; ++nth) {
        ASSERT_LT(nth, 500);
        const ScratchDatabase scratch;
        {
            Database database = scratch.create();
            ASSERT_TRUE(MarkRepository(database).append(doneMark(QStringLiteral("B08"), noteOf(0, 0))));
        }
        const int code = tests::exitCodeOfChild([&] {
            FaultyVfs vfs;
            Result<Database> database = scratch.open(Database::Mode::ReadWrite, vfs.name());
            if (!database)
                return 1;
            vfs.failWith({tests::FaultyChange, nth, Fault::Kind::EndOfProcess, false});
            return MarkRepository(*database).append(doneMark(QStringLiteral("B08"), noteOf(0, 1))) ? 0 : 2;
        });
        ASSERT_TRUE(code == 0 || code == 137) << code;
        Result<Database> database = scratch.open();
        ASSERT_TRUE(database) << "n = " << nth;
        ASSERT_TRUE(database->checkThoroughly()) << "n = " << nth;
        const std::vector<Mark> marks = *MarkRepository(*database).all();
        ASSERT_GE(marks.size(), code == 0 ? 2U : 1U) << "n = " << nth;
        EXPECT_EQ(marks[0].note, noteOf(0, 0));
        EXPECT_EQ(*database->commitSequence(), static_cast<qint64>(marks.size()) + currentSchema());
        if (code == 0)
            break;
    }
}

} // namespace holdfast::store
