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
    [[nodiscard]] std::vector<std::unique_ptr<UpdateSource>> choice() const
    {
        Surroundings surroundings = surroundingsWith(programs);
        surroundings.root = root.path();
        std::vector<std::unique_ptr<UpdateSource>> sources;
        addSystemUpdates(sources, surroundings);
        return sources;
    }
    /// The names of what was chosen.
    [[nodiscard]] QStringList chosen() const
    {
        QStringList ids;
        for (const auto &source : choice())
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
    EXPECT_EQ(chosen(), QStringList{"system"}) << "nothing there would know";
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
    EXPECT_EQ(chosen(), QStringList{"system"});
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

TEST_F(SystemUpdates, ASystemThatSaysNothingIsNotKnown)
{
    EXPECT_EQ(chosen(), QStringList{"system"});
    calledItself(QByteArray(1'000'000, '\xff'));
    install({"dnf", "pacman"});
    EXPECT_EQ(chosen(), QStringList{"system"});
}

TEST_F(SystemUpdates, WhereNobodyKnowsItIsSaid)
{
    for (const char *name : {"ID=alpine\n", "ID=void\n", "ID=gentoo\n", "ID=nixos\n", "ID=\"opensuse-leap\"\nID_LIKE=suse\n"}) {
        calledItself(name);
        const auto sources = choice();
        ASSERT_EQ(sources.size(), 1U) << name;
        const auto seen = sources.front()->look(Patience(std::chrono::minutes(1)));
        EXPECT_EQ(seen.source, "system") << name;
        EXPECT_EQ(seen.state, ProbeState::Unknown) << "apps that wait for nothing say nothing of the system's own packages";
        EXPECT_EQ(seen.reason, ProbeReason::SystemNotSaying);
        EXPECT_TRUE(seen.rows.isEmpty());
    }
}

TEST_F(SystemUpdates, WhoeverDoesNotKnowStopsWhenToldTo)
{
    const Patience patience(std::chrono::minutes(1));
    patience.stop();
    EXPECT_EQ(choice().front()->look(patience).reason, ProbeReason::Cancelled);
}

} // namespace
