// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/portal_permissions.h"
#include "tests/platform/permissions/fake_flatpak.h"
#include "tests/support/event_loop.h"
#include "tests/support/private_bus.h"

#include <gtest/gtest.h>

#include <QDBusMessage>
#include <QDBusVariant>

#include <atomic>
#include <thread>

using holdfast::platform::Capability;
using holdfast::platform::Grant;
using holdfast::platform::Observation;
using holdfast::platform::Patience;
using holdfast::platform::PortalPermissions;
using holdfast::platform::ProbeReason;
using holdfast::platform::ProbeState;
using holdfast::platform::Revocation;
using holdfast::tests::EmptySystem;
using holdfast::tests::happens;
using holdfast::tests::PrivateBus;
using holdfast::tests::writeDeep;

namespace {

const QString store = QStringLiteral("org.freedesktop.impl.portal.PermissionStore");
const QString storePath = QStringLiteral("/org/freedesktop/impl/portal/PermissionStore");

class Portal : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(bus.isRunning());
        system.surroundings.sessionBus = bus.environment().value("DBUS_SESSION_BUS_ADDRESS");
    }

    /// The store that xdg-desktop-portal brings along, with a home of its own.
    bool serveRealStore()
    {
        for (const char *path : {"/usr/libexec/xdg-permission-store", "/usr/lib/xdg-desktop-portal/xdg-permission-store"}) {
            if (QFileInfo::exists(path))
                return bus.serve(store, path, {});
        }
        return false;
    }
    bool serveFake(const QString &behaviour)
    {
        return bus.serve(store, HOLDFAST_PYTHON,
                         {"-B", HOLDFAST_SOURCE_DIR "/tests/platform/permissions/permission_store.py", behaviour});
    }
    void remember(const QString &table, const QString &id, const QString &app, const QStringList &answer)
    {
        const QDBusMessage reply = bus.call(store, storePath, store, "SetPermission", {table, true, id, app, answer});
        ASSERT_EQ(reply.type(), QDBusMessage::ReplyMessage) << reply.errorMessage().toStdString();
    }

    /// On a thread without an event loop, as in the program, while this one's bus goes on.
    Observation<Grant> look(const Patience &patience = Patience(std::chrono::seconds(60)))
    {
        Observation<Grant> answer;
        std::atomic_bool done = false;
        std::thread thread([&] {
            answer = PortalPermissions(system.surroundings).look(patience);
            done = true;
        });
        EXPECT_TRUE(happens([&] { return done.load(); }));
        thread.join();
        EXPECT_EQ(answer.source, "portal");
        return answer;
    }

    PrivateBus bus;
    EmptySystem system;
};

QStringList rowsOf(const Observation<Grant> &answer)
{
    QStringList rows;
    for (const Grant &grant : answer.rows)
        rows << grant.app + (grant.granted ? " " : " not ") + capabilityKey(grant.capability) +
                    (grant.target.isEmpty() ? "" : ' ' + grant.target);
    return rows;
}

TEST_F(Portal, AStoreInWhichNothingWasEverAskedIsAnAnswer)
{
    ASSERT_TRUE(serveRealStore());
    const auto answer = look();
    EXPECT_EQ(answer.state, ProbeState::Ok) << answer.detail.toStdString();
    EXPECT_TRUE(answer.rows.isEmpty());
}

TEST_F(Portal, TellsWhatTheRealStoreRemembers)
{
    ASSERT_TRUE(serveRealStore());
    remember("devices", "camera", "org.x.Cam", {"yes"});
    remember("devices", "camera", "org.x.No", {"no"});
    remember("devices", "camera", "org.x.Ask", {"ask"});
    remember("devices", "microphone", "org.x.Cam", {"yes"});
    remember("devices", "speakers", "org.x.Cam", {"yes"});
    remember("background", "background", "org.x.Back", {"yes"});
    remember("notifications", "notification", "org.x.Note", {"no"});
    remember("location", "location", "org.x.Map", {"EXACT", "0"});
    remember("location", "location", "org.x.Weather", {"CITY", "0"});
    remember("location", "location", "org.x.Lost", {"NONE", "0"});
    remember("location", "location", "org.x.Odd", {"GALAXY", "0"});
    remember("screenshot", "screenshot", "org.x.Shot", {"yes"});
    remember("devices", "camera", "org.x.Empty", {});
    remember("documents", "abc", "org.x.Doc", {"read", "write"});
    ASSERT_TRUE(
        writeDeep(system.userInstallation() + "/exports/share/applications/org.x.Cam.desktop", "[Desktop Entry]\nName=Camera\n"));
    const auto answer = look();
    EXPECT_EQ(answer.state, ProbeState::Ok) << answer.detail.toStdString();
    EXPECT_EQ(rowsOf(answer),
              QStringList({"org.x.Back background", "org.x.Note not notifications", "org.x.Cam camera", "org.x.No not camera",
                           "org.x.Cam microphone", "org.x.Cam sound", "org.x.Lost not location", "org.x.Map location exact",
                           "org.x.Weather location city", "org.x.Shot screen-capture"}));
    EXPECT_EQ(answer.rows[2].name, "Camera");
    EXPECT_EQ(answer.rows[2].revocation,
              (Revocation{Revocation::Kind::Command, "flatpak permission-remove devices camera org.x.Cam"}));
    EXPECT_EQ(answer.rows[3].name, "org.x.No");
    EXPECT_EQ(answer.rows[3].revocation.kind, Revocation::Kind::None);
}

TEST_F(Portal, TheRevocationTakesTheGrantAway)
{
    ASSERT_TRUE(serveRealStore());
    for (const char *app : {"org.x.Map", "it's $(not) an id", ""}) {
        remember("location", "location", app, {"EXACT", "0"});
        const auto before = look();
        ASSERT_EQ(before.rows.size(), 1) << app;
        EXPECT_EQ(before.rows[0].app, app);
        QProcess shell;
        shell.setProcessEnvironment(bus.environment());
        shell.start("/bin/sh", {"-c", before.rows[0].revocation.text});
        ASSERT_TRUE(happens([&] { return shell.state() == QProcess::NotRunning; }));
        EXPECT_EQ(shell.exitCode(), 0) << shell.readAllStandardError().toStdString();
        const auto after = look();
        EXPECT_EQ(after.state, ProbeState::Ok);
        EXPECT_TRUE(after.rows.isEmpty()) << app;
    }
}

TEST_F(Portal, WhatIsAllowedUnlessRefusedIsRefused)
{
    ASSERT_TRUE(serveRealStore());
    remember("notifications", "notification", "org.x.App", {"yes"});
    remember("background", "background", "org.x.App", {"yes"});
    const auto before = look();
    ASSERT_EQ(rowsOf(before), QStringList({"org.x.App background", "org.x.App notifications"}));
    EXPECT_EQ(before.rows[1].revocation.text, "flatpak permission-set notifications notification org.x.App no");
    for (const Grant &grant : before.rows) {
        QProcess shell;
        shell.setProcessEnvironment(bus.environment());
        shell.start("/bin/sh", {"-c", grant.revocation.text});
        ASSERT_TRUE(happens([&] { return shell.state() == QProcess::NotRunning; }));
        EXPECT_EQ(shell.exitCode(), 0) << shell.readAllStandardError().toStdString();
    }
    EXPECT_EQ(rowsOf(look()), QStringList({"org.x.App not background", "org.x.App not notifications"}));
}

TEST_F(Portal, WithoutABusNothingIsKnown)
{
    system.surroundings.sessionBus = "unix:path=/nonexistent/bus";
    const auto answer = look();
    EXPECT_EQ(answer.state, ProbeState::Unknown);
    EXPECT_EQ(answer.reason, ProbeReason::NoBus);
}

TEST_F(Portal, WithoutAStoreThereIsNothingToAsk)
{
    const auto answer = look();
    EXPECT_EQ(answer.state, ProbeState::Unsupported);
    EXPECT_EQ(answer.reason, ProbeReason::ServiceMissing);
}

TEST_F(Portal, AStoreThatEndsInTheMiddleIsNoAnswer)
{
    ASSERT_TRUE(serveFake("leave"));
    const auto answer = look();
    EXPECT_EQ(answer.state, ProbeState::Error);
    EXPECT_TRUE(answer.rows.isEmpty()) << "also what came before";
}

TEST_F(Portal, AStoreThatHangsIsGivenUp)
{
    ASSERT_TRUE(serveFake("hang"));
    const auto answer = look(Patience(std::chrono::milliseconds(150)));
    EXPECT_EQ(answer.state, ProbeState::Error);
    EXPECT_EQ(answer.reason, ProbeReason::TimedOut);
}

TEST_F(Portal, WaitingEndsWhenNobodyWantsTheAnswerAnyMore)
{
    ASSERT_TRUE(serveFake("hang"));
    const Patience patience(std::chrono::seconds(60));
    QTimer::singleShot(50, [patience] { patience.stop(); });
    const auto answer = look(patience);
    EXPECT_EQ(answer.state, ProbeState::Unknown);
    EXPECT_EQ(answer.reason, ProbeReason::Cancelled);
}

TEST_F(Portal, ABusThatVanishesWhileWaitingIsNoBus)
{
    ASSERT_TRUE(serveFake("hang"));
    const QDBusMessage identity = bus.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                           "GetConnectionUnixProcessID", {"org.freedesktop.DBus"});
    const int daemon = identity.arguments().value(0).toInt();
    ASSERT_GT(daemon, 1);
    QTimer::singleShot(50, [daemon] { ::kill(daemon, SIGKILL); });
    const auto answer = look();
    EXPECT_EQ(answer.state, ProbeState::Error);
    EXPECT_EQ(answer.reason, ProbeReason::NoBus);
}

TEST_F(Portal, AStoreThatRefusesIsDenied)
{
    ASSERT_TRUE(serveFake("deny"));
    const auto answer = look();
    EXPECT_EQ(answer.state, ProbeState::Denied);
    EXPECT_EQ(answer.reason, ProbeReason::AccessDenied);
}

TEST_F(Portal, AnotherKindOfAnswerIsNotUnderstood)
{
    ASSERT_TRUE(serveFake("odd"));
    const auto answer = look();
    EXPECT_EQ(answer.state, ProbeState::Error);
    EXPECT_EQ(answer.reason, ProbeReason::NotUnderstood);
}

TEST_F(Portal, ReadsTenThousandApps)
{
    ASSERT_TRUE(serveFake("many"));
    const auto answer = look();
    EXPECT_EQ(answer.state, ProbeState::Ok);
    EXPECT_EQ(answer.rows.size(), 60'000) << "six questions are answered with yes or no, and the location is not";
}

} // namespace
