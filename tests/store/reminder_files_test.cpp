// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/reminder_files.h"

#include "app/store/reminder_json.h"
#include "app/store/vault.h"
#include "platform/linux/posix_durable_storage.h"
#include "tests/support/child_process.h"
#include "tests/support/faulty_storage.h"
#include "tests/support/small_disk.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

#include <QFileInfo>

#include <sys/stat.h>

#include <thread>

// due.json and outbox.json as files: whole or as they were, whoever else writes, and whatever somebody put in their place.

namespace holdfast::store::tests {

namespace {

using namespace holdfast::tests;
using namespace routine;
using platform::StorageFault;
using testing::ElementsAre;
using testing::IsEmpty;

QString id(int number)
{
    return QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0'));
}

void add(ArmedReminders &armed, int number)
{
    armed.reminders.push_back({id(number), {{2026, 12, 1}, {9, 0}}, Matter::RoutineDue, 0, false, {}, {}});
}

unsigned modeOf(const QString &file)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(file).constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}

class ReminderFilesTest : public testing::Test
{
protected:
    ReminderFilesTest() { EXPECT_TRUE(real.makePrivateFolder(folder.path())); }

    Result<void> arm(int number)
    {
        return files.change([number](ArmedReminders &armed) { add(armed, number); });
    }
    [[nodiscard]] std::size_t count() const { return files.read().armed.reminders.size(); }

    const TemporaryFolder temporary;
    const VaultFolder folder{temporary.path(QStringLiteral("holdfast"))};
    platform::PosixDurableStorage real;
    FaultyStorage storage{real};
    ReminderFiles files{folder, storage};
};

} // namespace

TEST_F(ReminderFilesTest, NothingIsThereAtFirst)
{
    EXPECT_EQ(files.read().armed, ArmedReminders());
    EXPECT_FALSE(files.read().damaged);
    EXPECT_THAT(*files.takePressed(), IsEmpty());
    EXPECT_TRUE(files.change([](ArmedReminders &) {}));
    EXPECT_FALSE(QFileInfo::exists(folder.dueFile())) << "what makes no difference is not written";
}

TEST_F(ReminderFilesTest, KeepsWhatIsChangedForItsOwnerAlone)
{
    const mode_t before = ::umask(0);
    ASSERT_TRUE(arm(1));
    ASSERT_TRUE(files.press({{id(1), Pressed::Button::Open, {}}}));
    ::umask(before);
    ASSERT_TRUE(arm(2));
    EXPECT_EQ(count(), 2U);
    for (const QString &file : {folder.dueFile(), folder.outboxFile(), folder.dueLockFile()})
        EXPECT_EQ(modeOf(file), 0600U) << file.toStdString();
}

TEST_F(ReminderFilesTest, WhatMakesNoDifferenceIsNotWritten)
{
    ASSERT_TRUE(arm(1));
    storage.failAt(2, StorageFault::NoSpace, FaultyStorage::Failing::Before, FaultyStorage::Lasting::FromThenOn);
    EXPECT_TRUE(files.change([](ArmedReminders &armed) { armed.badge = false; }));
    EXPECT_FALSE(files.change([](ArmedReminders &armed) { armed.badge = true; }));
}

TEST_F(ReminderFilesTest, WhatWasPressedIsTakenOnce)
{
    const Pressed open{id(1), Pressed::Button::Open, {}};
    const Pressed later{id(2), Pressed::Button::Later, {{2026, 12, 1}, {10, 0}}};
    ASSERT_TRUE(files.press({open}));
    ASSERT_TRUE(files.press({later}));
    EXPECT_TRUE(files.press({}));
    EXPECT_THAT(*files.takePressed(), ElementsAre(open, later));
    EXPECT_THAT(*files.takePressed(), IsEmpty());
}

TEST_F(ReminderFilesTest, TheOldestPressesGo)
{
    for (int first : {0, 65}) {
        std::vector<Pressed> pressed;
        for (int number = first; number < first + 65; ++number)
            pressed.push_back({id(number), Pressed::Button::Open, {}});
        ASSERT_TRUE(files.press(pressed));
    }
    const auto pressed = *files.takePressed();
    ASSERT_EQ(pressed.size(), mostPressed);
    EXPECT_EQ(pressed.front().id, id(30));
    EXPECT_EQ(pressed.back().id, id(129));
}

TEST_F(ReminderFilesTest, ATooLargeFileIsRefusedUnreadAndReplaced)
{
    ArmedReminders armed;
    add(armed, 1);
    // Sound as far as it goes, so that only its size speaks against it.
    ASSERT_TRUE(writeFile(folder.dueFile(), dueDocument(armed) + QByteArray(10'000'000, ' ')));
    ASSERT_TRUE(
        writeFile(folder.outboxFile(), outboxDocument({{id(1), Pressed::Button::Open, {}}}) + QByteArray(10'000'000, ' ')));
    EXPECT_TRUE(files.read().damaged);
    EXPECT_EQ(files.read().armed, ArmedReminders());
    ASSERT_TRUE(files.change([](ArmedReminders &) {}));
    EXPECT_FALSE(files.read().damaged);
    EXPECT_LT(QFileInfo(folder.dueFile()).size(), 1000);
    EXPECT_THAT(*files.takePressed(), IsEmpty());
    EXPECT_FALSE(QFileInfo::exists(folder.outboxFile()));
}

TEST_F(ReminderFilesTest, ADamagedFileIsReplacedByWhatWasGoodInIt)
{
    ASSERT_TRUE(writeFile(folder.dueFile(), R"({"format":1,"badge":7,"reminders":[{"id":")" + id(1).toLatin1() +
                                                R"(","at":"9999-12-31T23:59","matter":"steps"},5]})"));
    EXPECT_TRUE(files.read().damaged);
    ASSERT_TRUE(arm(2));
    EXPECT_FALSE(files.read().damaged);
    EXPECT_EQ(count(), 2U);
}

TEST_F(ReminderFilesTest, ALinkIsNotFollowed)
{
    const QString elsewhere = temporary.path(QStringLiteral("elsewhere"));
    ArmedReminders armed;
    add(armed, 1);
    ASSERT_TRUE(writeFile(elsewhere, dueDocument(armed)));
    ASSERT_TRUE(QFile::link(elsewhere, folder.dueFile()));
    EXPECT_TRUE(files.read().damaged);
    EXPECT_EQ(count(), 0U);
    ASSERT_TRUE(arm(2));
    EXPECT_FALSE(QFileInfo(folder.dueFile()).isSymLink());
    EXPECT_EQ(contentOf(elsewhere), dueDocument(armed)) << "the file behind the link is untouched";
}

TEST_F(ReminderFilesTest, AFolderInTheirPlaceIsAnErrorAndNoMore)
{
    ASSERT_TRUE(QDir().mkdir(folder.dueFile()));
    ASSERT_TRUE(QDir().mkdir(folder.outboxFile()));
    EXPECT_TRUE(files.read().damaged);
    EXPECT_FALSE(arm(1));
    EXPECT_FALSE(files.press({{id(1), Pressed::Button::Open, {}}}));
    EXPECT_FALSE(files.takePressed());
    EXPECT_FALSE(files.remove());
}

TEST_F(ReminderFilesTest, ALockThatIsNoFileIsAnError)
{
    ASSERT_TRUE(QDir().mkdir(folder.dueLockFile()));
    EXPECT_FALSE(arm(1));
    EXPECT_FALSE(files.read().damaged);
}

TEST_F(ReminderFilesTest, AFaultThatMayPassEmptiesNothing)
{
    ASSERT_TRUE(arm(1));
    ASSERT_TRUE(files.press({{id(1), Pressed::Button::Open, {}}}));
    const std::pair<StorageFault, ErrorCode> cases[] = {{StorageFault::InputOutput, ErrorCode::ReadFailed},
                                                        {StorageFault::PermissionDenied, ErrorCode::PermissionDenied}};
    for (const auto &[fault, code] : cases) {
        storage.failReading(fault);
        EXPECT_TRUE(files.read().damaged) << "nobody may say that all is well";
        EXPECT_EQ(arm(2).error().code, code);
        EXPECT_EQ(files.press({{id(2), Pressed::Button::Open, {}}}).error().code, code);
        EXPECT_EQ(files.takePressed().error().code, code);
    }
    storage.heal();
    EXPECT_FALSE(files.read().damaged);
    EXPECT_EQ(count(), 1U);
    EXPECT_THAT(*files.takePressed(), ElementsAre(Pressed{id(1), Pressed::Button::Open, {}}));
}

TEST_F(ReminderFilesTest, WhatMayNotBeReadIsLeftAsItIs)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "needs to be root, to become somebody else who may not";
    const QString path = temporary.path();
    ASSERT_TRUE(arm(1));
    ASSERT_EQ(::chmod(QFile::encodeName(folder.dueFile()).constData(), 0), 0);
    for (const QString &name : {path, folder.path(), folder.dueFile(), folder.dueLockFile()})
        ASSERT_EQ(::chown(QFile::encodeName(name).constData(), 65534, 65534), 0);
    EXPECT_EQ(exitCodeOfChild([&] {
                  if (::setuid(65534) != 0)
                      return 1;
                  if (!files.read().damaged || count() != 0)
                      return 2;
                  const auto armed = arm(2);
                  return !armed && armed.error().code == ErrorCode::PermissionDenied ? 0 : 3;
              }),
              0);
    EXPECT_EQ(count(), 1U);
}

TEST_F(ReminderFilesTest, WithoutAFolderThereIsNothingAndNothingIsMade)
{
    const VaultFolder nowhere(temporary.path(QStringLiteral("nowhere")));
    ReminderFiles none(nowhere, storage);
    EXPECT_FALSE(none.read().damaged);
    EXPECT_EQ(none.change([](ArmedReminders &armed) { add(armed, 1); }).error().code, ErrorCode::NoSuchFolder);
    EXPECT_FALSE(QFileInfo::exists(nowhere.path()));
}

TEST_F(ReminderFilesTest, AFullDiskLeavesWhatWasThere)
{
    ASSERT_TRUE(arm(1));
    storage.failAt(2, StorageFault::NoSpace);
    EXPECT_EQ(arm(2).error().code, ErrorCode::StorageFull);
    EXPECT_EQ(count(), 1U);
    storage.failAt(2, StorageFault::NoSpace);
    EXPECT_EQ(files.press({{id(1), Pressed::Button::Open, {}}}).error().code, ErrorCode::StorageFull);
    storage.heal();
    ASSERT_TRUE(files.press({{id(1), Pressed::Button::Open, {}}}));
    storage.failAt(2, StorageFault::ReadOnly);
    EXPECT_EQ(files.takePressed().error().code, ErrorCode::ReadOnlyStorage);
    storage.heal();
    EXPECT_EQ(files.takePressed()->size(), 1U) << "what could not be emptied was not taken";
}

TEST_F(ReminderFilesTest, ARealDiskThatIsFullOrReadOnly)
{
    const SmallDisk disk(folder.path(), "64k");
    if (!disk.isMounted())
        GTEST_SKIP() << "needs to be root, to mount a small disk";
    ASSERT_TRUE(arm(1));
    QFile filling(folder.path() + QStringLiteral("/filling"));
    ASSERT_TRUE(filling.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filling.write(QByteArray(4096, 'x')) == 4096) {
    }
    EXPECT_EQ(arm(2).error().code, ErrorCode::StorageFull);
    EXPECT_EQ(count(), 1U);
    EXPECT_TRUE(filling.remove());
    filling.close();
    ASSERT_TRUE(arm(2));
    ASSERT_TRUE(disk.makeReadOnly());
    EXPECT_EQ(arm(3).error().code, ErrorCode::ReadOnlyStorage);
    EXPECT_EQ(count(), 2U);
}

TEST_F(ReminderFilesTest, WhoCannotHaveTheLockGivesUp)
{
    ASSERT_TRUE(arm(1));
    const auto held = real.lock(folder.dueLockFile());
    ASSERT_TRUE(held);
    EXPECT_EQ(arm(2).error().code, ErrorCode::VaultInUse);
    EXPECT_EQ(count(), 1U) << "reading needs no lock";
}

TEST_F(ReminderFilesTest, ThreadsThatChangeAtOnceLoseNothing)
{
    constexpr int each = 20;
    const auto work = [this](int first) {
        platform::PosixDurableStorage own;
        ReminderFiles mine(folder, own);
        for (int number = first; number < first + each; ++number) {
            EXPECT_TRUE(mine.change([number](ArmedReminders &armed) { add(armed, number); }));
            EXPECT_TRUE(mine.press({{id(number), Pressed::Button::Open, {}}}));
            EXPECT_FALSE(mine.read().damaged);
        }
    };
    std::thread one(work, 0);
    std::thread two(work, each);
    one.join();
    two.join();
    EXPECT_EQ(count(), 2U * each);
    EXPECT_EQ(files.takePressed()->size(), 2U * each);
}

TEST_F(ReminderFilesTest, ProcessesThatChangeAtOnceLoseNothing)
{
    constexpr int each = 20;
    const auto child = startChild([this](int pipe) {
        bool fine = true;
        for (int number = 0; number < each; ++number)
            fine = fine && arm(number);
        (void)!::write(pipe, fine ? "y" : "n", 1);
    });
    for (int number = each; number < 2 * each; ++number)
        EXPECT_TRUE(arm(number));
    EXPECT_EQ(child.readByte(), 'y');
    EXPECT_EQ(count(), 2U * each);
}

TEST_F(ReminderFilesTest, AKilledWriterLeavesTheFileWhole)
{
    ASSERT_TRUE(arm(1));
    for (int step = 1; step <= 2; ++step) {
        EXPECT_EQ(exitCodeOfChild([&] {
                      storage.failAt(step, StorageFault::InputOutput, FaultyStorage::Failing::EndOfProcess);
                      return arm(2) ? 0 : 1;
                  }),
                  137);
        EXPECT_FALSE(files.read().damaged);
        EXPECT_EQ(count(), 1U);
    }
    EXPECT_TRUE(arm(2)) << "and its lock is gone with it";
}

TEST_F(ReminderFilesTest, AreRemovedWithTheirLock)
{
    ASSERT_TRUE(arm(1));
    ASSERT_TRUE(files.press({{id(1), Pressed::Button::Open, {}}}));
    ASSERT_TRUE(files.remove());
    EXPECT_THAT(*real.filesIn(folder.path()), IsEmpty());
    EXPECT_TRUE(files.remove());
}

} // namespace holdfast::store::tests
