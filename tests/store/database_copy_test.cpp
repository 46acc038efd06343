// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/database_copy.h"

#include "app/store/mark_repository.h"
#include "app/store/migrations.h"
#include "app/store/tick_repository.h"
#include "platform/platform.h"
#include "tests/support/child_process.h"
#include "tests/support/faulty_storage.h"
#include "tests/support/faulty_vfs.h"
#include "tests/support/scratch_database.h"

#include <gtest/gtest.h>

#include <QFileInfo>

#include <sys/stat.h>

namespace holdfast::store {

using tests::contentOf;
using tests::doneMark;
using tests::Fault;
using tests::FaultyStorage;
using tests::FaultyVfs;
using tests::hastyFileSystem;
using tests::otherKey;
using tests::ScratchDatabase;
using tests::scratchKey;
using Mode = Database::Mode;

namespace {

class DatabaseCopyTest : public testing::Test
{
protected:
    void SetUp() override { mark(20); }

    void mark(int count)
    {
        for (int number = 0; number < count; ++number)
            ASSERT_TRUE(MarkRepository(m_database).append(doneMark(QStringLiteral("B08"), QString(500, QLatin1Char('n')))));
    }

    QString target() const { return m_scratch.folder() + QStringLiteral("/vault.db.previous"); }

    std::size_t marksIn(const QString &file)
    {
        Result<Database> copy = Database::open(file, scratchKey(), Mode::ReadOnly, hastyFileSystem());
        EXPECT_TRUE(copy) << copy.error().detail.toStdString();
        if (!copy)
            return 0;
        EXPECT_TRUE(copy->checkThoroughly());
        EXPECT_TRUE(requireCurrentSchema(*copy));
        return MarkRepository(*copy).all()->size();
    }

    void expectNothingLeftOver()
    {
        for (const QString &file : {workingCopyOf(target()), journalOf(workingCopyOf(target())), journalOf(target())})
            EXPECT_FALSE(QFileInfo::exists(file)) << file.toStdString();
    }

    const ScratchDatabase m_scratch;
    const std::unique_ptr<platform::DurableStorage> m_storage = platform::makeDurableStorage();
    Database m_database = m_scratch.create();
};

} // namespace

TEST_F(DatabaseCopyTest, IsAWholeDatabaseUnderTheSameKey)
{
    ASSERT_TRUE(copyDatabase(m_database, target(), scratchKey(), *m_storage));
    EXPECT_EQ(marksIn(target()), 20U);
    expectNothingLeftOver();
    const Result<Database> wrong = Database::open(target(), otherKey(), Mode::ReadOnly);
    EXPECT_FALSE(wrong);
    // Its own salt, so that the same page never stands encrypted the same way twice.
    EXPECT_NE(contentOf(target()).first(16), contentOf(m_scratch.file()).first(16));
}

TEST_F(DatabaseCopyTest, HasTheSequenceNumberOfItsMoment)
{
    ASSERT_TRUE(copyDatabase(m_database, target(), scratchKey(), *m_storage));
    const qint64 sequence = *m_database.commitSequence();
    mark(3);
    Result<Database> copy = Database::open(target(), scratchKey(), Mode::ReadOnly);
    ASSERT_TRUE(copy);
    EXPECT_EQ(*copy->commitSequence(), sequence);
    EXPECT_EQ(*m_database.commitSequence(), sequence + 3);
}

TEST_F(DatabaseCopyTest, BelongsToItsOwnerAloneWhateverTheUmask)
{
    const mode_t before = ::umask(0);
    EXPECT_TRUE(copyDatabase(m_database, target(), scratchKey(), *m_storage));
    ::umask(before);
    struct stat facts {
    };
    ASSERT_EQ(::stat(target().toUtf8().constData(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0777U, 0600U);
}

TEST_F(DatabaseCopyTest, ReplacesTheFormerCopyAndWhatACrashLeft)
{
    ASSERT_TRUE(copyDatabase(m_database, target(), scratchKey(), *m_storage));
    mark(5);
    ASSERT_TRUE(tests::writeFile(workingCopyOf(target()), "half a copy"));
    ASSERT_TRUE(tests::writeFile(journalOf(workingCopyOf(target())), "half a journal"));
    ASSERT_TRUE(tests::writeFile(journalOf(target()), "a journal of something else"));
    ASSERT_TRUE(copyDatabase(m_database, target(), scratchKey(), *m_storage));
    EXPECT_EQ(marksIn(target()), 25U);
    expectNothingLeftOver();
}

TEST_F(DatabaseCopyTest, AnotherKeyIsRefusedBeforeTheFormerCopyIsTouched)
{
    ASSERT_TRUE(copyDatabase(m_database, target(), scratchKey(), *m_storage));
    const QByteArray before = contentOf(target());
    EXPECT_FALSE(copyDatabase(m_database, target(), Secret(31), *m_storage));
    EXPECT_EQ(contentOf(target()), before);
    expectNothingLeftOver();
    ASSERT_TRUE(m_database.close());
    EXPECT_EQ(copyDatabase(m_database, target(), scratchKey(), *m_storage).error().code, ErrorCode::Locked);
}

TEST_F(DatabaseCopyTest, WhenAnyStepFailsTheFormerCopyStays)
{
    ASSERT_TRUE(copyDatabase(m_database, target(), scratchKey(), *m_storage));
    const QByteArray former = contentOf(target());
    mark(1);

    FaultyVfs vfs;
    for (const bool persistent : {false, true}) {
        for (int nth = 1;; ++nth) {
            ASSERT_LT(nth, 1'000);
            vfs.failWith({tests::FaultyChange | tests::FaultyOpen, nth, Fault::Kind::DiskFull, persistent});
            const Result<void> copied = copyDatabase(m_database, target(), scratchKey(), *m_storage, vfs.name());
            const bool wasHit = vfs.failures() > 0;
            vfs.heal();
            expectNothingLeftOver();
            if (!wasHit) {
                EXPECT_TRUE(copied);
                EXPECT_EQ(marksIn(target()), 21U);
                break;
            }
            if (!copied) {
                ASSERT_EQ(contentOf(target()), former) << "n = " << nth;
            } else {
                // Something that does not matter failed, such as shortening a journal that is removed anyway.
                ASSERT_EQ(marksIn(target()), 21U) << "n = " << nth;
                ASSERT_TRUE(tests::writeFile(target(), former));
            }
        }
        ASSERT_TRUE(tests::writeFile(target(), former));
    }
    EXPECT_EQ(MarkRepository(m_database).all()->size(), 21U);
}

TEST_F(DatabaseCopyTest, WhenTheStorageFailsTheTargetIsTheFormerCopyOrTheNewOne)
{
    ASSERT_TRUE(copyDatabase(m_database, target(), scratchKey(), *m_storage, hastyFileSystem()));
    mark(1);
    FaultyStorage storage(*m_storage);
    for (int nth = 1;; ++nth) {
        ASSERT_LT(nth, 100);
        storage.failAt(nth, platform::StorageFault::NoSpace);
        const Result<void> copied = copyDatabase(m_database, target(), scratchKey(), storage, hastyFileSystem());
        if (storage.count() < nth) {
            EXPECT_TRUE(copied);
            break;
        }
        if (!copied) {
            EXPECT_EQ(copied.error().code, ErrorCode::StorageFull);
        }
        const std::size_t marks = marksIn(target());
        EXPECT_TRUE(marks == 20U || marks == 21U) << "n = " << nth;
    }
    EXPECT_EQ(marksIn(target()), 21U);
}

TEST_F(DatabaseCopyTest, KilledAtAnyMomentTheTargetIsTheFormerCopyOrTheNewOne)
{
    ASSERT_TRUE(copyDatabase(m_database, target(), scratchKey(), *m_storage, hastyFileSystem()));
    mark(1);
    ASSERT_TRUE(m_database.close());
    for (int nth = 1;; ++nth) {
        ASSERT_LT(nth, 1'000);
        const int code = tests::exitCodeOfChild([&] {
            FaultyVfs vfs;
            Result<Database> database = m_scratch.open(Mode::ReadWrite, vfs.name());
            if (!database)
                return 1;
            vfs.failWith({tests::FaultyChange, nth, Fault::Kind::EndOfProcess, false});
            return copyDatabase(*database, target(), scratchKey(), *m_storage, vfs.name()) ? 0 : 2;
        });
        ASSERT_TRUE(code == 0 || code == 137) << code;
        ASSERT_EQ(marksIn(target()), code == 0 ? 21U : 20U) << "n = " << nth;
        if (code == 0)
            break;
    }
    EXPECT_EQ(marksIn(m_scratch.file()), 21U);
    expectNothingLeftOver();
}

TEST(DatabaseCopyOfMemory, IsNotPossible)
{
    const ScratchDatabase scratch;
    Result<Database> memory = Database::open({}, {}, Mode::InMemory);
    ASSERT_TRUE(memory && migrate(*memory));
    const QString target = scratch.folder() + QStringLiteral("/copy.db");
    const std::unique_ptr<platform::DurableStorage> storage = platform::makeDurableStorage();
    EXPECT_FALSE(copyDatabase(*memory, target, scratchKey(), *storage));
    EXPECT_FALSE(QFileInfo::exists(target));
}

} // namespace holdfast::store
