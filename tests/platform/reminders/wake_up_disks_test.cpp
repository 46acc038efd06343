// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/autostart_wake_up.h"
#include "platform/linux/posix_durable_storage.h"
#include "platform/linux/systemd_wake_up.h"
#include "tests/platform/reminders/played_systemctl.h"
#include "tests/support/child_process.h"
#include "tests/support/small_disk.h"

#include <grp.h>

using namespace holdfast::platform;
using namespace holdfast::tests;
using namespace std::chrono_literals;

// Real disks that are full or read-only, and folders of somebody else.

namespace {

using Trouble = WakeUp::Trouble;

const parse::WakeUpCommand ours{"/usr/bin/holdfast", {}};
constexpr uid_t nobody = 65534;
constexpr qint64 page = 4096;

class WakeUpDisk : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QDir().mkpath(config()));
        disk = std::make_unique<SmallDisk>(config(), "64k");
        if (!disk->isMounted())
            GTEST_SKIP() << "only root may mount a disk of its own";
        ASSERT_TRUE(QDir().mkpath(config() + "/systemd/user"));
        ASSERT_TRUE(QDir().mkpath(config() + "/autostart"));
    }
    QString config() const { return systemctl.surroundings().configHome; }
    /// Leaves so many pages: each small file takes one.
    void fillBut(qint64 pages)
    {
        QFile file(config() + "/filler");
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (file.write(QByteArray(page, 'x')) == page) {
        }
        ASSERT_TRUE(file.resize((file.size() / page - pages) * page));
    }

    PlayedSystemctl systemctl;
    std::unique_ptr<SmallDisk> disk;
    PosixDurableStorage storage;
};

TEST_F(WakeUpDisk, OneThatIsFullAtTheFirstOrTheSecondFileKeepsNeither)
{
    SystemdWakeUp timer(systemctl.surroundings(), ours, storage);
    for (const qint64 pages : {0, 1}) {
        fillBut(pages);
        const WakeUp::Outcome outcome = timer.install();
        EXPECT_EQ(outcome.trouble, Trouble::StorageFull) << pages;
        EXPECT_TRUE(outcome.detail.contains(pages == 0 ? ".service" : ".timer")) << outcome.detail.toStdString();
        EXPECT_EQ(systemctl.files(), QStringList());
    }
    AutostartWakeUp entry(systemctl.surroundings(), ours, storage);
    fillBut(0);
    EXPECT_EQ(entry.install().trouble, Trouble::StorageFull);
    EXPECT_FALSE(entry.state().installed);
    // Room again: now all of it.
    fillBut(4);
    EXPECT_EQ(timer.install().trouble, Trouble::None);
    EXPECT_EQ(entry.install().trouble, Trouble::None);
    EXPECT_TRUE(timer.state().current && entry.state().current);
}

TEST_F(WakeUpDisk, OneThatIsReadOnlyRefuses)
{
    ASSERT_TRUE(disk->makeReadOnly());
    EXPECT_EQ(SystemdWakeUp(systemctl.surroundings(), ours, storage).install().trouble, Trouble::Denied);
    EXPECT_EQ(AutostartWakeUp(systemctl.surroundings(), ours, storage).install().trouble, Trouble::Denied);
    EXPECT_TRUE(systemctl.calls().isEmpty());
}

TEST(WakeUpFolder, OfSomebodyElseRefuses)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root can become somebody else";
    const PlayedSystemctl systemctl;
    const Surroundings surroundings = systemctl.surroundings();
    ASSERT_TRUE(QDir().mkpath(surroundings.configHome + "/systemd/user"));
    for (const QString &folder : {systemctl.home.path(), surroundings.configHome, surroundings.configHome + "/systemd",
                                  surroundings.configHome + "/systemd/user"})
        ASSERT_TRUE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther |
                                                      QFile::ExeOther));
    const auto asNobody = [&](auto work) {
        return exitCodeOfChild([&] {
            if (::setgroups(0, nullptr) != 0 || ::setresgid(nobody, nobody, nobody) != 0 ||
                ::setresuid(nobody, nobody, nobody) != 0)
                return 99;
            PosixDurableStorage storage;
            return static_cast<int>(work(storage));
        });
    };
    EXPECT_EQ(asNobody([&](DurableStorage &storage) { return SystemdWakeUp(surroundings, ours, storage).install().trouble; }),
              static_cast<int>(Trouble::Denied));
    EXPECT_EQ(asNobody([&](DurableStorage &storage) { return AutostartWakeUp(surroundings, ours, storage).install().trouble; }),
              static_cast<int>(Trouble::Denied));
    EXPECT_TRUE(systemctl.files().isEmpty());
}

} // namespace
