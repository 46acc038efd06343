// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/folder_names.h"
#include "platform/linux/program_permissions.h"
#include "platform/linux/whole_file.h"
#include "tests/platform/permissions/fake_flatpak.h"
#include "tests/support/child_process.h"

#include <gtest/gtest.h>

#include <QSet>

#include <sys/stat.h>

using holdfast::platform::addProgramPermissions;
using holdfast::platform::Grant;
using holdfast::platform::namesIn;
using holdfast::platform::Observation;
using holdfast::platform::Patience;
using holdfast::platform::PermissionSource;
using holdfast::platform::ProbeReason;
using holdfast::platform::ProbeState;
using holdfast::platform::readWholeFile;
using holdfast::platform::WholeFile;
using holdfast::tests::EmptySystem;
using holdfast::tests::exitCodeOfChild;
using holdfast::tests::writeDeep;

namespace {

QStringList idsOn(const EmptySystem &system)
{
    std::vector<std::unique_ptr<PermissionSource>> sources;
    addProgramPermissions(sources, system.surroundings);
    QStringList ids;
    for (const auto &source : sources) {
        EXPECT_FALSE(source->needsConsent());
        ids << source->id();
    }
    return ids;
}

TEST(ProgramPermissions, OnlyWhatIsThereIsAsked)
{
    EmptySystem system;
    system.surroundings.programFolders = {system.folder.path("bin")};
    EXPECT_EQ(idsOn(system), QStringList("autostart"));
    ASSERT_TRUE(QDir().mkpath(system.userInstallation()));
    ASSERT_TRUE(writeDeep(system.surroundings.at("/var/lib/dpkg/status"), "Package: x\n"));
    ASSERT_TRUE(
        writeDeep(system.surroundings.at("/usr/share/dbus-1/services/org.freedesktop.impl.portal.PermissionStore.service"), ""));
    EXPECT_EQ(idsOn(system), QStringList({"flatpak", "portal", "autostart", "set-uid"}));
}

/// As many as a person who tries everything has; nothing is lost on the way.
TEST(ProgramPermissions, ThreeHundredAppsAreReadWhole)
{
    EmptySystem system;
    constexpr int apps = 300;
    for (int i = 0; i < apps; ++i) {
        const QString id = QStringLiteral("org.x.App%1").arg(i);
        ASSERT_TRUE(EmptySystem::install(
            i % 2 == 0 ? system.userInstallation() : system.systemInstallation(), id,
            "[Context]\nshared=network;ipc;\nsockets=wayland;fallback-x11;pulseaudio;\ndevices=dri;\nfilesystems=xdg-download;\n"
            "\n[Session Bus Policy]\norg.freedesktop.Notifications=talk\n"));
        ASSERT_TRUE(writeDeep(system.userInstallation() + "/overrides/" + id, "[Context]\nfilesystems=!xdg-download;home:ro;\n"));
    }
    std::vector<std::unique_ptr<PermissionSource>> sources;
    addProgramPermissions(sources, system.surroundings);
    const Observation<Grant> answer = sources.front()->look(Patience(std::chrono::seconds(60)));
    EXPECT_EQ(answer.state, ProbeState::Ok);
    constexpr int rowsEach = 9;
    EXPECT_EQ(answer.rows.size(), apps * rowsEach);
    QSet<QString> names;
    for (const Grant &grant : answer.rows)
        names << grant.app;
    EXPECT_EQ(names.size(), apps);
}

class AsNobody : public testing::Test
{
protected:
    void SetUp() override
    {
        if (::geteuid() != 0)
            GTEST_SKIP() << "only root can read as another user";
        // Temporary folders are for their owner alone.
        ASSERT_EQ(::chmod(system.folder.path().toUtf8().constData(), 0755), 0);
    }

    /// Runs `work` as a user who may read nothing that is not everybody's; its number.
    template <class Work> int asNobody(Work work)
    {
        constexpr uid_t nobody = 65534;
        return exitCodeOfChild([&] {
            if (::setresgid(nobody, nobody, nobody) != 0 || ::setresuid(nobody, nobody, nobody) != 0)
                return 99;
            return work();
        });
    }
    int stateOf(const QString &id)
    {
        return asNobody([&] {
            std::vector<std::unique_ptr<PermissionSource>> sources;
            addProgramPermissions(sources, system.surroundings);
            for (const auto &source : sources) {
                if (source->id() == id)
                    return static_cast<int>(source->look(Patience(std::chrono::seconds(60))).state);
            }
            return 98;
        });
    }
    bool close(const QString &path) { return ::chmod(path.toUtf8().constData(), 0) == 0; }

    EmptySystem system;
};

TEST_F(AsNobody, WhatMayNotBeReadIsDenied)
{
    const QString file = system.folder.path("file");
    ASSERT_TRUE(writeDeep(file, "x") && close(file));
    EXPECT_EQ(asNobody([&] { return readWholeFile(file, 10).outcome == WholeFile::Outcome::Denied ? 1 : 0; }), 1);
    const QString folder = system.folder.path("folder");
    ASSERT_TRUE(QDir().mkpath(folder) && close(folder));
    EXPECT_EQ(asNobody([&] {
                  bool denied = false;
                  return namesIn(folder, &denied).isEmpty() && denied ? 1 : 0;
              }),
              1);
}

TEST_F(AsNobody, FlatpakSaysThatItMayNotLook)
{
    ASSERT_TRUE(EmptySystem::install(system.systemInstallation(), "org.x.App", ""));
    EXPECT_EQ(stateOf("flatpak"), static_cast<int>(ProbeState::Ok));
    ASSERT_TRUE(close(system.systemInstallation() + "/app/org.x.App/x86_64/stable/abc/metadata"));
    EXPECT_EQ(stateOf("flatpak"), static_cast<int>(ProbeState::Denied));
    ASSERT_TRUE(close(system.systemInstallation() + "/app"));
    EXPECT_EQ(stateOf("flatpak"), static_cast<int>(ProbeState::Denied));
}

TEST_F(AsNobody, AnOverrideThatMayNotBeReadIsDenied)
{
    ASSERT_TRUE(EmptySystem::install(system.systemInstallation(), "org.x.App", ""));
    ASSERT_TRUE(writeDeep(system.systemInstallation() + "/overrides/global", "") &&
                close(system.systemInstallation() + "/overrides/global"));
    EXPECT_EQ(stateOf("flatpak"), static_cast<int>(ProbeState::Denied));
}

TEST_F(AsNobody, AutostartSaysThatItMayNotLook)
{
    const QString folder = system.surroundings.at("/etc/xdg/autostart");
    ASSERT_TRUE(QDir().mkpath(folder) && close(folder));
    EXPECT_EQ(stateOf("autostart"), static_cast<int>(ProbeState::Denied));
}

TEST_F(AsNobody, ProgramsInAFolderThatOnlyHidesThemAreNotKnown)
{
    ASSERT_TRUE(writeDeep(system.surroundings.at("/var/lib/dpkg/status"), "Package: x\n"));
    ASSERT_TRUE(writeDeep(system.surroundings.at("/var/lib/dpkg/info/x.list"), "/\n"));
    const QString folder = system.surroundings.at("/opt/x");
    ASSERT_TRUE(QDir().mkpath(folder) && close(folder));
    EXPECT_EQ(stateOf("set-uid"), static_cast<int>(ProbeState::Ok)) << "nobody can run what is in there";
    ASSERT_EQ(::chmod(folder.toUtf8().constData(), 0711), 0);
    EXPECT_EQ(stateOf("set-uid"), static_cast<int>(ProbeState::Denied));
}

} // namespace
