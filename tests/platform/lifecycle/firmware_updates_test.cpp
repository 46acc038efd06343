// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/firmware_updates.h"

#include "platform/parse/fwupd_answers.h"
#include "tests/platform/lifecycle/scene.h"

#include <QProcess>

#include <csignal>

using namespace holdfast::platform;
using namespace holdfast::platform::parse;
using holdfast::tests::contentOf;
using holdfast::tests::longPatience;
using holdfast::tests::recorded;
using holdfast::tests::Scene;
using holdfast::tests::writeFile;

namespace {

TEST(FwupdAnswers, AreRead)
{
    EXPECT_EQ(countUpdatableDevices(recorded("fwupd_devices_vm.json")), 0);
    EXPECT_EQ(countUpdatableDevices(recorded("fwupd_updates.json")), 2);
    const auto updates = readFirmwareUpdates(recorded("fwupd_updates.json"));
    ASSERT_TRUE(updates);
    EXPECT_EQ(*updates,
              (QList<PendingUpdate>{{"System Firmware", "0.1.20", "0.1.23", UpdateSeverity::Security, "lvfs"},
                                    {"Unifying Receiver", "RQR12.08_B0030", "RQR12.11_B0032", UpdateSeverity::Unknown, "lvfs"}}));
    const auto lists = readFirmwareLists(recorded("fwupd_remotes_never_fetched.json"));
    ASSERT_TRUE(lists);
    EXPECT_EQ(lists->count, 1);
    EXPECT_TRUE(lists->missing);
    EXPECT_FALSE(lists->oldest.isValid());
    const auto unsignedNumber =
        readFirmwareLists(R"({"Remotes":[{"Kind":"download","Enabled":"true","Mtime":18446744073709551615}]})");
    ASSERT_TRUE(unsignedNumber);
    EXPECT_TRUE(unsignedNumber->missing);
    EXPECT_TRUE(readFirmwareUpdates("{\"Devices\" : []}")->isEmpty());
}

TEST(FwupdAnswers, AnythingElseIsNotUnderstood)
{
    for (const char *json : {"", "[]", "{}", "{\"Devices\":{}}", "{\"Devices\":[1]}", "No updatable devices",
                             R"({"Error":{"Domain":"FwupdError","Code":10,"Message":"HSI unavailable"}})",
                             R"({"Devices":[],"Error":{"Code":10}})", R"({"Devices":[{"Name":"x")"}) {
        EXPECT_FALSE(countUpdatableDevices(json)) << json;
        EXPECT_FALSE(readFirmwareUpdates(json)) << json;
    }
    EXPECT_FALSE(readFirmwareUpdates(R"({"Devices":[{"Name":"x","Version":"1"}]})"));
    EXPECT_FALSE(readFirmwareUpdates(R"({"Devices":[{"Version":"1","Releases":[{"Version":"2"}]}]})"));
    for (const char *json : {"", "{}", "{\"Remotes\":1}", "{\"Devices\":[]}"})
        EXPECT_FALSE(readFirmwareLists(json)) << json;
}

/// A fwupdmgr that says what a test has written into files, and fails as they say.
class Firmware : public testing::Test
{
protected:
    Firmware()
    {
        say("get-devices", recorded("fwupd_updates.json"));
        say("get-updates", recorded("fwupd_updates.json"));
        fetched(QDateTime::currentDateTimeUtc().addDays(-2));
        installPlain();
    }
    void installPlain() const
    {
        scene.install("fwupdmgr",
                      "cd '" + QFile::encodeName(scene.path("home")) +
                          "'\necho \"$*\" >>words\ncase \"$*\" in\n*--json*--no-metadata-check*) cat \"$1\";;\n*) exit 9;;\n"
                          "esac\nif [ -f \"$1.code\" ]; then exit $(cat \"$1.code\"); fi\n");
    }
    void say(const QString &command, const QByteArray &json) const
    {
        ASSERT_TRUE(writeFile(scene.path("home/" + command), json));
    }
    void fetched(const QDateTime &when) const
    {
        QByteArray remotes = recorded("fwupd_remotes_never_fetched.json");
        const qsizetype last = remotes.lastIndexOf("-1");
        remotes.replace(last, 2, QByteArray::number(when.toSecsSinceEpoch()));
        say("get-remotes", remotes);
    }
    Observation<PendingUpdate> look(const Patience &patience = longPatience()) const
    {
        return FirmwareUpdates(scene.surroundings).look(patience);
    }
    void expect(ProbeState state, ProbeReason reason, const Patience &patience = longPatience()) const
    {
        const auto seen = look(patience);
        EXPECT_EQ(seen.state, state);
        EXPECT_EQ(seen.reason, reason) << seen.detail.toStdString();
    }

    Scene scene;
};

TEST_F(Firmware, UpdatesThatWaitAreSeen)
{
    const auto seen = look();
    EXPECT_EQ(seen.state, ProbeState::Ok);
    EXPECT_EQ(seen.rows.size(), 2);
    EXPECT_EQ(seen.asOf.daysTo(QDateTime::currentDateTimeUtc()), 2);
    const QByteArray words = contentOf(scene.path("home/words"));
    EXPECT_FALSE(words.contains("refresh")) << words.constData();
    EXPECT_EQ(words.count('\n'), 3);
}

TEST_F(Firmware, NothingToDoIsOk)
{
    say("get-updates", "No updates available\n");
    say("get-updates.code", "2");
    expect(ProbeState::Ok, ProbeReason::None);
    EXPECT_TRUE(look().rows.isEmpty());
}

TEST_F(Firmware, WithoutListsNobodyKnows)
{
    say("get-updates", "{\"Devices\":[]}");
    say("get-remotes", recorded("fwupd_remotes_never_fetched.json"));
    expect(ProbeState::Unknown, ProbeReason::NoList);
    say("get-remotes", "{\"Remotes\":[]}");
    expect(ProbeState::Unknown, ProbeReason::NoList);
    fetched(QDateTime::currentDateTimeUtc().addDays(-40));
    expect(ProbeState::Unknown, ProbeReason::ListTooOld);
    EXPECT_EQ(look().days, 40);
}

TEST_F(Firmware, WithoutDevicesThereIsNothingToCheck)
{
    say("get-devices", recorded("fwupd_devices_vm.json"));
    expect(ProbeState::Unsupported, ProbeReason::NotApplicable);
    say("get-devices", "No detected devices\n");
    say("get-devices.code", "2");
    expect(ProbeState::Unsupported, ProbeReason::NotApplicable);
}

TEST_F(Firmware, AnOlderOneIsAskedWithFewerWords)
{
    scene.install("fwupdmgr", "cd '" + QFile::encodeName(scene.path("home")) +
                                  "'\ncase \"$*\" in *--no-remote-check*) echo 'Failed to parse arguments: Unknown option "
                                  "--no-remote-check'; exit 1;; esac\ncat \"$1\"\n");
    expect(ProbeState::Ok, ProbeReason::None);
    EXPECT_EQ(look().rows.size(), 2);
}

TEST_F(Firmware, FailuresAreNeverFine)
{
    for (const QString &command : {QStringLiteral("get-devices"), QStringLiteral("get-remotes"), QStringLiteral("get-updates")}) {
        const QByteArray good = contentOf(scene.path("home/" + command));
        for (const QByteArray &bad :
             {QByteArray(), QByteArray("garbage"), good.left(good.size() / 2), QByteArray("{\"Error\":{}}")}) {
            say(command, bad);
            expect(ProbeState::Error, ProbeReason::NotUnderstood);
        }
        say(command, QByteArray(5 * 1024 * 1024, ' '));
        expect(ProbeState::Error, ProbeReason::AnswerTooLong);
        say(command, "Failed to connect to daemon: no");
        say(command + ".code", "1");
        expect(ProbeState::Error, ProbeReason::ServiceMissing);
        say(command, "Something else");
        expect(ProbeState::Error, ProbeReason::ProgramFailed);
        EXPECT_EQ(look().detail, "Something else");
        QFile::remove(scene.path("home/" + command + ".code"));
        say(command, good);
        expect(ProbeState::Ok, ProbeReason::None);
    }
    scene.install("fwupdmgr", "exec sleep 1000\n");
    expect(ProbeState::Error, ProbeReason::TimedOut, Patience(std::chrono::milliseconds(200)));
    scene.install("fwupdmgr", "kill -SEGV $$\n");
    expect(ProbeState::Error, ProbeReason::ProgramFailed);
    QFile::remove(scene.path("bin/fwupdmgr"));
    expect(ProbeState::Unsupported, ProbeReason::ProgramMissing);
}

/// The real fwupd on a bus of the test's own, with its state in the test's folder.
TEST(FirmwareReal, IsAskedOnAPrivateBus)
{
    const QString daemon = QStringLiteral("/usr/libexec/fwupd/fwupd");
    if (!QFile::exists(daemon) || !QFile::exists("/usr/bin/fwupdmgr") || !QFile::exists("/usr/bin/dbus-daemon"))
        GTEST_SKIP() << "fwupd is not installed";
    if (::geteuid() != 0)
        GTEST_SKIP() << "fwupd runs as root only";
    Scene scene;
    scene.surroundings.programFolders = {"/usr/bin"};
    const QByteArray address = "unix:path=" + QFile::encodeName(scene.path("bus"));
    ASSERT_TRUE(
        writeFile(scene.path("bin/org.freedesktop.fwupd.service"), "[D-BUS Service]\nName=org.freedesktop.fwupd\nExec=/bin/sh " +
                                                                       QFile::encodeName(scene.path("bin/start")) + '\n'));
    ASSERT_TRUE(writeFile(scene.path("bin/start"), "echo $$ >'" + QFile::encodeName(scene.path("pid")) +
                                                       "'\nexport DBUS_SYSTEM_BUS_ADDRESS=" + address + " FWUPD_LOCALSTATEDIR='" +
                                                       QFile::encodeName(scene.path("state")) + "'\nexec " + daemon.toUtf8() +
                                                       " >/dev/null 2>&1\n"));
    ASSERT_TRUE(
        writeFile(scene.path("bus.conf"),
                  "<!DOCTYPE busconfig PUBLIC '-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN' "
                  "'http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd'>\n<busconfig><type>session</type><listen>" +
                      address + "</listen><servicedir>" + QFile::encodeName(scene.path("bin")) +
                      "</servicedir><auth>EXTERNAL</auth><policy context='default'><allow send_destination='*' "
                      "eavesdrop='true'/><allow eavesdrop='true'/><allow own='*'/></policy></busconfig>\n"));
    scene.surroundings.environment << "DBUS_SYSTEM_BUS_ADDRESS=" + QString::fromUtf8(address);
    FirmwareUpdates updates(scene.surroundings);
    EXPECT_EQ(updates.look(longPatience()).reason, ProbeReason::ServiceMissing) << "there is no bus yet";

    QProcess bus;
    bus.setStandardErrorFile(QProcess::nullDevice());
    bus.start("/usr/bin/dbus-daemon", {"--nofork", "--nosyslog", "--print-address", "--config-file=" + scene.path("bus.conf")});
    ASSERT_TRUE(bus.waitForReadyRead(60'000));
    const auto seen = updates.look(longPatience());
    // What it says depends on the machine; that it was understood does not.
    EXPECT_NE(seen.state, ProbeState::Error) << seen.detail.toStdString();
    EXPECT_NE(seen.reason, ProbeReason::NotUnderstood);
    if (seen.state == ProbeState::Unsupported) {
        EXPECT_EQ(seen.reason, ProbeReason::NotApplicable);
    } else {
        EXPECT_EQ(seen.reason, ProbeReason::NoList) << "nothing was ever fetched into the test's folder";
    }
    const int pid = contentOf(scene.path("pid")).trimmed().toInt();
    EXPECT_GT(pid, 0);
    if (pid > 0)
        ::kill(pid, SIGKILL);
    bus.kill();
    bus.waitForFinished();
    EXPECT_EQ(updates.look(longPatience()).reason, ProbeReason::ServiceMissing) << "the bus has gone";
}

} // namespace
