// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/system_updates.h"

#include "tests/platform/updates/fake_program.h"

using namespace holdfast::platform;
using namespace holdfast::tests;

namespace {

/// A system of the test's own, whose programs leave a trace when somebody runs one.
class SystemUpdates : public testing::Test
{
protected:
    void calledItself(const QByteArray &osRelease) { put("etc/os-release", osRelease); }
    void put(const QString &path, const QByteArray &content = "x\n")
    {
        ASSERT_TRUE(QDir().mkpath(QFileInfo(root.path(path)).path()));
        ASSERT_TRUE(writeFile(root.path(path), content));
    }
    void install(const QStringList &names)
    {
        for (const QString &name : names)
            programs.install(name, "echo ran >\"$answers/ran\"");
    }
    void installService(const QString &name) { put("usr/share/dbus-1/system-services/" + name + ".service"); }
    /// The names of what was chosen.
    [[nodiscard]] QStringList chosen() const
    {
        Surroundings surroundings = surroundingsWith(programs);
        surroundings.root = root.path();
        std::vector<std::unique_ptr<UpdateSource>> sources;
        addSystemUpdates(sources, surroundings);
        QStringList ids;
        for (const auto &source : sources)
            ids.append(source->id());
        EXPECT_TRUE(programs.answer("ran").isEmpty()) << "choosing asks nobody";
        return ids;
    }

    TemporaryFolder root;
    FakePrograms programs;
};

TEST_F(SystemUpdates, DebianAndItsRelativesHaveApt)
{
    for (const char *name :
         {"ID=debian\n", "ID=ubuntu\nID_LIKE=debian\n", "ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", "ID=odd\n"}) {
        calledItself(name);
        put("var/lib/dpkg/status");
        install({"apt-get", "dnf", "pacman"});
        installService("org.freedesktop.PackageKit");
        EXPECT_EQ(chosen(), QStringList{"apt"}) << name;
    }
}

TEST_F(SystemUpdates, FedoraAndItsRelativesHaveDnf)
{
    for (const char *name : {"ID=fedora\n", "ID='rocky'\nID_LIKE='rhel centos fedora'\n", "ID=\"rhel\"\n"}) {
        calledItself(name);
        install({"dnf"});
        installService("org.freedesktop.PackageKit");
        EXPECT_EQ(chosen(), QStringList{"dnf"}) << name;
        // Somebody installed these to build packages of others.
        install({"apt-get"});
        put("var/lib/dpkg/status");
        EXPECT_EQ(chosen(), QStringList{"dnf"}) << name;
    }
}

TEST_F(SystemUpdates, OneWithoutTheOldNameOfDnf)
{
    calledItself("ID=fedora\n");
    install({"dnf5"});
    EXPECT_EQ(chosen(), QStringList{"dnf"});
}

TEST_F(SystemUpdates, AnOstreeSystemIsNotAskedThroughDnf)
{
    calledItself("ID=fedora\n");
    install({"dnf"});
    put("run/ostree-booted", {});
    EXPECT_EQ(chosen(), QStringList()) << "nothing there would know";
    installService("org.projectatomic.rpmostree1");
    EXPECT_EQ(chosen(), QStringList{"rpm-ostree"});
}

TEST_F(SystemUpdates, ArchAndItsRelativesHavePacman)
{
    for (const char *name : {"ID=arch\n", "ID=manjaro\nID_LIKE=arch\n", "ID=endeavouros\nID_LIKE=\"arch\"\n"}) {
        calledItself(name);
        install({"pacman"});
        EXPECT_EQ(chosen(), QStringList{"pacman"}) << name;
    }
}

TEST_F(SystemUpdates, WhereverElsePackageKitMayBeStarted)
{
    calledItself("ID=\"opensuse-tumbleweed\"\nID_LIKE=\"opensuse suse\"\n");
    install({"dnf", "pacman", "apt-get"});
    EXPECT_EQ(chosen(), QStringList());
    installService("org.freedesktop.PackageKit");
    EXPECT_EQ(chosen(), QStringList{"packagekit"});
    put("var/lib/dpkg/status");
    EXPECT_EQ(chosen(), QStringList{"packagekit"});
}

TEST_F(SystemUpdates, TheOtherPlaceOfOsReleaseCounts)
{
    put("usr/lib/os-release", "ID=arch\n");
    install({"pacman"});
    EXPECT_EQ(chosen(), QStringList{"pacman"});
}

TEST_F(SystemUpdates, ASystemThatSaysNothingHasNothing)
{
    EXPECT_EQ(chosen(), QStringList());
    calledItself(QByteArray(1'000'000, '\xff'));
    install({"dnf", "pacman"});
    EXPECT_EQ(chosen(), QStringList());
}

} // namespace
