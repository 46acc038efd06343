// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/posix_durable_storage.h"
#include "tests/support/child_process.h"
#include "tests/support/small_disk.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace holdfast::platform;
using holdfast::tests::contentOf;
using holdfast::tests::exitCodeOfChild;
using holdfast::tests::SmallDisk;
using holdfast::tests::TemporaryFolder;

namespace {

/// What the child tells: the fault as a number, or this for success.
constexpr int noFault = 100;

template <class Value> int told(const StorageResult<Value> &result)
{
    return result ? noFault : static_cast<int>(result.error());
}

class LinuxStorageFaults : public testing::Test
{
protected:
    QString file() const { return folder.path("vault.key"); }
    QByteArray nativeFolder() const { return QFile::encodeName(folder.path()); }

    TemporaryFolder folder;
    PosixDurableStorage storage;
};

TEST_F(LinuxStorageFaults, AFileThatOutgrowsItsLimitLeavesTheOldOneAndNoLeftovers)
{
    ASSERT_TRUE(storage.replace(file(), "old"));
    const int fault = exitCodeOfChild([&] {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{1000, 1000};
        ::setrlimit(RLIMIT_FSIZE, &small);
        return told(storage.replace(file(), QByteArray(5000, 'x')));
    });
    EXPECT_EQ(fault, static_cast<int>(StorageFault::NoSpace));
    EXPECT_EQ(contentOf(file()), "old");
    EXPECT_EQ(*storage.filesIn(folder.path()), QStringList({"vault.key"}));
}

TEST_F(LinuxStorageFaults, AFullDiskLeavesTheOldFileAndNoLeftovers)
{
    const SmallDisk disk(folder.path(), "600k");
    if (!disk.isMounted())
        GTEST_SKIP() << "mounting a file system needs to be root";
    ASSERT_TRUE(storage.replace(file(), "old"));
    EXPECT_EQ(storage.replace(file(), QByteArray(1'000'000, 'x')).error(), StorageFault::NoSpace);
    EXPECT_EQ(contentOf(file()), "old");
    EXPECT_EQ(*storage.filesIn(folder.path()), QStringList({"vault.key"}));
    EXPECT_TRUE(storage.replace(file(), "new")) << "there is room again";
}

TEST_F(LinuxStorageFaults, AReadOnlyDiskIsNamedAsSuch)
{
    const SmallDisk disk(folder.path(), "600k");
    if (!disk.isMounted())
        GTEST_SKIP() << "mounting a file system needs to be root";
    ASSERT_TRUE(storage.replace(file(), "old"));
    ASSERT_TRUE(disk.makeReadOnly());
    EXPECT_EQ(storage.replace(file(), "new").error(), StorageFault::ReadOnly);
    EXPECT_EQ(storage.lock(folder.path("vault.lock")).error(), StorageFault::ReadOnly);
    EXPECT_EQ(*storage.read(file(), 10), "old");
}

TEST_F(LinuxStorageFaults, OnAReadOnlyDiskNothingPretendsToHaveWritten)
{
    const SmallDisk disk(folder.path(), "600k");
    if (!disk.isMounted())
        GTEST_SKIP() << "mounting a file system needs to be root";
    const QString leftover = folder.path(".vault.key.0123456789abcdef.new");
    ASSERT_TRUE(storage.replace(file(), "old"));
    ASSERT_TRUE(holdfast::tests::writeFile(leftover, "half"));
    ASSERT_TRUE(disk.makeReadOnly());
    EXPECT_EQ(storage.createEmpty(folder.path("vault.db")).error(), StorageFault::ReadOnly);
    EXPECT_EQ(storage.rename(file(), folder.path("vault.key.bak")).error(), StorageFault::ReadOnly);
    EXPECT_EQ(storage.remove(file()).error(), StorageFault::ReadOnly);
    EXPECT_EQ(storage.removeLeftovers(folder.path()).error(), StorageFault::ReadOnly);
    EXPECT_EQ(storage.makePrivateFolder(folder.path("new")).error(), StorageFault::ReadOnly);
    EXPECT_TRUE(storage.makePrivateFolder(folder.path())) << "it is there and private already";
    EXPECT_EQ(contentOf(file()), "old");
    EXPECT_TRUE(storage.exists(leftover));
}

TEST_F(LinuxStorageFaults, AFullDiskTakesNoNewFileAndNoNewFolder)
{
    const SmallDisk disk(folder.path(), "600k,nr_inodes=4");
    if (!disk.isMounted())
        GTEST_SKIP() << "mounting a file system needs to be root";
    ASSERT_TRUE(storage.createEmpty(folder.path("one")));
    ASSERT_TRUE(storage.createEmpty(folder.path("two")));
    ASSERT_TRUE(storage.createEmpty(folder.path("three")));
    EXPECT_EQ(storage.createEmpty(folder.path("four")).error(), StorageFault::NoSpace);
    EXPECT_EQ(storage.replace(folder.path("one"), "new").error(), StorageFault::NoSpace);
    EXPECT_EQ(storage.lock(folder.path("vault.lock")).error(), StorageFault::NoSpace);
    EXPECT_EQ(storage.makePrivateFolder(folder.path("folder")).error(), StorageFault::NoSpace);
    EXPECT_EQ(storage.filesIn(folder.path())->size(), 3);
    EXPECT_TRUE(storage.rename(folder.path("one"), folder.path("two"))) << "that needs no room";
}

TEST_F(LinuxStorageFaults, AFolderThatItsOwnerMayNotWriteInIsNamedAsSuch)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "becoming another user needs to be root";
    constexpr uid_t nobody = 65534;
    ASSERT_TRUE(storage.replace(file(), "old"));
    ASSERT_EQ(::chown(nativeFolder().constData(), nobody, nobody), 0);
    ASSERT_EQ(::chmod(nativeFolder().constData(), 0500), 0);
    EXPECT_EQ(exitCodeOfChild([&] {
                  if (::setresgid(nobody, nobody, nobody) != 0 || ::setresuid(nobody, nobody, nobody) != 0)
                      return -1;
                  return told(storage.replace(folder.path("new"), "new"));
              }),
              static_cast<int>(StorageFault::PermissionDenied));
    EXPECT_EQ(*storage.filesIn(folder.path()), QStringList({"vault.key"}));
}

TEST_F(LinuxStorageFaults, AnotherUsersFolderIsRefused)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "becoming another user needs to be root";
    ASSERT_TRUE(storage.replace(file(), "old"));
    ASSERT_EQ(::chmod(nativeFolder().constData(), 0755), 0);
    const auto asNobody = [&](auto action) {
        return exitCodeOfChild([&] {
            constexpr uid_t nobody = 65534;
            return ::setresgid(nobody, nobody, nobody) == 0 && ::setresuid(nobody, nobody, nobody) == 0 ? told(action()) : -1;
        });
    };
    constexpr int denied = static_cast<int>(StorageFault::PermissionDenied);
    EXPECT_EQ(asNobody([&] { return storage.replace(file(), "new"); }), denied);
    EXPECT_EQ(asNobody([&] { return storage.read(file(), 10); }), denied);
    EXPECT_EQ(asNobody([&] { return storage.lock(folder.path("vault.lock")); }), denied);
    EXPECT_EQ(asNobody([&] { return storage.makePrivateFolder(folder.path()); }), denied);
    EXPECT_EQ(asNobody([&] { return storage.makePrivateFolder(folder.path("new")); }), denied);
    EXPECT_EQ(contentOf(file()), "old");

    ASSERT_EQ(::chown(nativeFolder().constData(), 65534, 65534), 0);
    EXPECT_EQ(storage.makePrivateFolder(folder.path()).error(), StorageFault::PermissionDenied)
        << "root does not make itself at home in somebody's folder";
}

TEST_F(LinuxStorageFaults, ALockGoesWithTheProcessThatHeldIt)
{
    const QString lockFile = folder.path("vault.lock");
    const auto child = holdfast::tests::startChild([&](int readyPipe) {
        const auto held = storage.lock(lockFile);
        const char ready = held ? 'y' : 'n';
        (void)!::write(readyPipe, &ready, 1);
        ::pause();
    });
    ASSERT_EQ(child.readByte(), 'y');
    EXPECT_EQ(storage.lock(lockFile).error(), StorageFault::InUse);
    child.kill();
    EXPECT_TRUE(storage.lock(lockFile));
}

} // namespace
