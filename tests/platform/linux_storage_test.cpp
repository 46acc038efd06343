// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/posix_durable_storage.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

using namespace holdfast::platform;
using holdfast::tests::contentOf;
using holdfast::tests::TemporaryFolder;
using holdfast::tests::writeFile;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    EXPECT_EQ(::lstat(QFile::encodeName(path).constData(), &status), 0) << path.toStdString();
    return status.st_mode & 07777;
}

/// The umask of a test, put back at its end.
class Umask
{
public:
    explicit Umask(mode_t mask) : m_before(::umask(mask)) {}
    ~Umask() { ::umask(m_before); }

private:
    mode_t m_before;
};

class LinuxStorage : public testing::Test
{
protected:
    QString file(const QString &name = QStringLiteral("vault.key")) const { return folder.path(name); }
    QStringList names() { return *storage.filesIn(folder.path()); }

    TemporaryFolder folder;
    PosixDurableStorage storage;
};

TEST_F(LinuxStorage, EverythingIsPrivateWhateverTheUmask)
{
    for (const mode_t mask : {0000u, 0022u, 0077u, 0777u}) {
        const Umask set(mask);
        const QString vault = folder.path(QStringLiteral("home-%1/share/holdfast").arg(mask));
        ASSERT_TRUE(storage.makePrivateFolder(vault)) << mask;
        EXPECT_EQ(modeOf(vault), 0700u) << mask;
        ASSERT_TRUE(storage.replace(vault + "/vault.key", "x"));
        ASSERT_TRUE(storage.createEmpty(vault + "/vault.db"));
        const auto lock = storage.lock(vault + "/vault.lock");
        ASSERT_TRUE(lock);
        for (const char *name : {"/vault.key", "/vault.db", "/vault.lock"})
            EXPECT_EQ(modeOf(vault + name), 0600u) << name << " under umask " << mask;
    }
}

TEST_F(LinuxStorage, MissingParentsArePrivateToo)
{
    const Umask none(0);
    ASSERT_TRUE(storage.makePrivateFolder(folder.path("a/b/c")));
    EXPECT_EQ(modeOf(folder.path("a")), 0700u);
    EXPECT_EQ(modeOf(folder.path("a/b")), 0700u);
}

TEST_F(LinuxStorage, AnExistingFolderIsClosedToOthers)
{
    ASSERT_EQ(::chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
    ASSERT_TRUE(storage.makePrivateFolder(folder.path() + '/'));
    EXPECT_EQ(modeOf(folder.path()), 0700u);
}

TEST_F(LinuxStorage, AFolderThatIsALinkOrAFileIsRefused)
{
    ASSERT_TRUE(storage.makePrivateFolder(folder.path("real")));
    ASSERT_EQ(::symlink(QFile::encodeName(folder.path("real")).constData(), QFile::encodeName(folder.path("link")).constData()),
              0);
    EXPECT_EQ(storage.makePrivateFolder(folder.path("link")).error(), StorageFault::NotARegularFile);
    ASSERT_TRUE(writeFile(folder.path("file"), "x"));
    EXPECT_EQ(storage.makePrivateFolder(folder.path("file")).error(), StorageFault::NotARegularFile);
    EXPECT_EQ(storage.makePrivateFolder(folder.path("file/inside")).error(), StorageFault::NotARegularFile);
}

TEST_F(LinuxStorage, ReadGivesBackWhatIsThereHoweverShort)
{
    EXPECT_EQ(storage.read(file(), 100).error(), StorageFault::NotFound);
    ASSERT_TRUE(storage.createEmpty(file()));
    EXPECT_EQ(*storage.read(file(), 100), QByteArray());
    const QByteArray large(200'000, 'x');
    ASSERT_TRUE(storage.replace(file(), large));
    EXPECT_EQ(*storage.read(file(), large.size()), large);
    EXPECT_EQ(storage.read(file(), large.size() - 1).error(), StorageFault::TooLarge);
    EXPECT_EQ(*storage.readStart(file(), 16), large.first(16));
    EXPECT_EQ(*storage.readStart(file(), 1'000'000), large);
}

TEST_F(LinuxStorage, NothingIsReadThroughALinkAFolderOrAPipe)
{
    ASSERT_TRUE(writeFile(file("secret"), "x"));
    ASSERT_EQ(::symlink("secret", QFile::encodeName(file("link")).constData()), 0);
    ASSERT_TRUE(storage.makePrivateFolder(file("folder")));
    ASSERT_EQ(::mkfifo(QFile::encodeName(file("pipe")).constData(), 0600), 0);
    for (const char *name : {"link", "folder", "pipe"}) {
        EXPECT_EQ(storage.read(file(name), 100).error(), StorageFault::NotARegularFile) << name;
        EXPECT_EQ(storage.facts(file(name)).error(), StorageFault::NotARegularFile) << name;
        EXPECT_EQ(storage.settle(file(name)).error(), StorageFault::NotARegularFile) << name;
        EXPECT_FALSE(storage.lock(file(name))) << name;
    }
    EXPECT_EQ(storage.createEmpty(file("link")).error(), StorageFault::AlreadyExists);
}

TEST_F(LinuxStorage, ReplacingALinkLeavesItsTargetAlone)
{
    ASSERT_TRUE(writeFile(file("target"), "untouched"));
    ASSERT_EQ(::symlink("target", QFile::encodeName(file()).constData()), 0);
    ASSERT_TRUE(storage.replace(file(), "new"));
    EXPECT_EQ(contentOf(file("target")), "untouched");
    EXPECT_EQ(*storage.read(file(), 10), "new");
}

TEST_F(LinuxStorage, ReplaceLeavesNothingElseBehind)
{
    ASSERT_TRUE(storage.replace(file(), "one"));
    ASSERT_TRUE(storage.replace(file(), "two"));
    EXPECT_EQ(*storage.read(file(), 10), "two");
    EXPECT_EQ(names(), QStringList({"vault.key"}));
}

TEST_F(LinuxStorage, LeftoversOfACrashAreRemovedAndNothingElse)
{
    const QStringList keep{".hidden.new", "notes.0123456789abcdef.new", ".vault.key.0123456789abcdeX.new", "vault.key"};
    for (const QString &name : keep)
        ASSERT_TRUE(writeFile(file(name), "x"));
    ASSERT_TRUE(writeFile(file(".vault.key.0123456789abcdef.new"), "half"));
    ASSERT_TRUE(storage.removeLeftovers(folder.path()));
    EXPECT_THAT(names(), testing::UnorderedElementsAreArray(keep));
}

TEST_F(LinuxStorage, CreateEmptyNeverTouchesWhatIsThere)
{
    ASSERT_TRUE(storage.replace(file(), "x"));
    EXPECT_EQ(storage.createEmpty(file()).error(), StorageFault::AlreadyExists);
    EXPECT_EQ(contentOf(file()), "x");
}

TEST_F(LinuxStorage, RenameReplacesTheTarget)
{
    ASSERT_TRUE(storage.replace(file("a"), "a"));
    ASSERT_TRUE(storage.replace(file("b"), "b"));
    ASSERT_TRUE(storage.rename(file("a"), file("b")));
    EXPECT_EQ(contentOf(file("b")), "a");
    EXPECT_FALSE(storage.exists(file("a")));
    EXPECT_EQ(storage.rename(file("a"), file("b")).error(), StorageFault::NotFound);
}

TEST_F(LinuxStorage, RemovingWhatIsNotThereIsFine)
{
    EXPECT_TRUE(storage.remove(file()));
    EXPECT_TRUE(storage.remove(folder.path("nowhere/vault.key")));
    ASSERT_TRUE(storage.replace(file(), "x"));
    EXPECT_TRUE(storage.remove(file()));
    EXPECT_FALSE(storage.exists(file()));
}

TEST_F(LinuxStorage, FactsTellSizeAndTime)
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-2);
    ASSERT_TRUE(storage.replace(file(), "12345"));
    const auto facts = storage.facts(file());
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->size, 5);
    EXPECT_GE(facts->modified, before);
    EXPECT_LE(facts->modified, QDateTime::currentDateTimeUtc().addSecs(2));
    EXPECT_EQ(storage.facts(file("none")).error(), StorageFault::NotFound);
}

TEST_F(LinuxStorage, OnlyOneHoldsALock)
{
    {
        const auto first = storage.lock(file());
        ASSERT_TRUE(first);
        EXPECT_EQ(storage.lock(file()).error(), StorageFault::InUse);
    }
    EXPECT_TRUE(storage.lock(file())) << "the file is still there, the lock is not";
}

TEST_F(LinuxStorage, ALockOnADeletedFileGuardsNothing)
{
    const auto first = storage.lock(file());
    ASSERT_TRUE(first);
    ASSERT_TRUE(storage.remove(file()));
    EXPECT_TRUE(storage.lock(file()));
}

TEST_F(LinuxStorage, LongAndStrangeNamesWork)
{
    for (const QString &name : {QStringLiteral(u"保险箱.key"), QStringLiteral("a\nb\"'%1\\"), QString(200, 'x')}) {
        ASSERT_TRUE(storage.replace(file(name), "x")) << name.toStdString();
        EXPECT_EQ(*storage.read(file(name), 10), "x");
    }
    EXPECT_FALSE(storage.replace(file(QString(256, 'x')), "x"));
}

TEST_F(LinuxStorage, PathsThatAreNotAbsoluteAreRefused)
{
    EXPECT_EQ(storage.replace("vault.key", "x").error(), StorageFault::NotFound);
    EXPECT_EQ(storage.read("", 10).error(), StorageFault::NotFound);
    EXPECT_EQ(storage.replace(folder.path() + '/', "x").error(), StorageFault::NotFound);
}

} // namespace
