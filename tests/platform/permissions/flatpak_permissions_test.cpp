// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/flatpak_permissions.h"
#include "tests/platform/permissions/fake_flatpak.h"
#include "tests/platform/permissions/real_flatpak.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <algorithm>

#include <sys/stat.h>

using holdfast::platform::Capability;
using holdfast::platform::FlatpakPermissions;
using holdfast::platform::Grant;
using holdfast::platform::Observation;
using holdfast::platform::Patience;
using holdfast::platform::ProbeReason;
using holdfast::platform::ProbeState;
using holdfast::platform::Revocation;
using holdfast::platform::Surroundings;
using holdfast::tests::EmptySystem;
using holdfast::tests::RealFlatpak;
using holdfast::tests::setChanged;
using holdfast::tests::writeDeep;

namespace {

Observation<Grant> look(const Surroundings &surroundings)
{
    return FlatpakPermissions(surroundings).look(Patience(std::chrono::seconds(60)));
}

/// "capability target granted" of each row, to compare many at once.
QStringList rowsOf(const Observation<Grant> &answer)
{
    QStringList rows;
    for (const Grant &grant : answer.rows)
        rows << (grant.granted ? "" : "not ") + capabilityKey(grant.capability) +
                    (grant.target.isEmpty() ? "" : ' ' + grant.target);
    rows.sort();
    return rows;
}

class FlatpakFiles : public testing::Test
{
protected:
    void SetUp() override { surroundings.programFolders = {system.folder.path("bin")}; }

    bool install(const QString &id, const QByteArray &rest) { return EmptySystem::install(system.userInstallation(), id, rest); }

    EmptySystem system;
    Surroundings &surroundings = system.surroundings;
};

TEST_F(FlatpakFiles, WithoutFlatpakThereIsNothingToAsk)
{
    const auto answer = look(surroundings);
    EXPECT_EQ(answer.source, "flatpak");
    EXPECT_EQ(answer.state, ProbeState::Unsupported);
    EXPECT_EQ(answer.reason, ProbeReason::ProgramMissing);
}

TEST_F(FlatpakFiles, FlatpakWithoutAppsIsAnAnswer)
{
    ASSERT_TRUE(QDir().mkpath(system.userInstallation()));
    const auto answer = look(surroundings);
    EXPECT_EQ(answer.state, ProbeState::Ok);
    EXPECT_TRUE(answer.rows.isEmpty());
}

TEST_F(FlatpakFiles, NamesWhatEachPermissionAmountsTo)
{
    ASSERT_TRUE(install("org.x.App",
                        "[Context]\nshared=network;ipc;\nsockets=x11;wayland;fallback-x11;pulseaudio;session-bus;system-bus;"
                        "ssh-auth;pcsc;cups;newer;\ndevices=all;dri;input;\nfeatures=devel;bluetooth;\n"
                        "persistent=.own;\n[Environment]\nA=1\n"));
    EXPECT_EQ(
        rowsOf(look(surroundings)),
        QStringList({"all-devices", "developer-tools", "graphics", "hardware-devices bluetooth", "input-devices", "inter-process",
                     "key-ring ssh-auth", "network", "other sockets=newer", "own-windows fallback-x11", "own-windows wayland",
                     "printing", "session-bus", "smart-cards", "sound", "system-bus", "whole-screen"}));
}

TEST_F(FlatpakFiles, NamesWhatEachFolderAmountsTo)
{
    const QByteArray home = surroundings.home.toUtf8();
    ASSERT_TRUE(
        install("org.x.App", "[Context]\nfilesystems=host;host-root:ro;host-etc:ro;home:ro;xdg-download;xdg-pictures:ro;~/Music;"
                             "/media;~/.ssh:ro;~/.gnupg/private;xdg-config;xdg-config/menus:ro;xdg-config/autostart;"
                             "xdg-config/kdeglobals:ro;xdg-data:ro;xdg-data/flatpak/overrides:create;xdg-run/pipewire-0;"
                             "xdg-run/docker.sock;/run/dbus;xdg-config/dconf;~/.bashrc;~/.bashrc2;~/.var/app/org.x.App/data;"
                             "~/.var/app/org.y.Other:ro;" +
                                 home + "/.mozilla;/home;xdg-download/sub;\n"));
    EXPECT_EQ(rowsOf(look(surroundings)), QStringList({"all-files",
                                                       "all-files-read-only host-root",
                                                       "changes-settings xdg-config/dconf",
                                                       "download-folder",
                                                       "home-files /home",
                                                       "home-files-read-only",
                                                       "one-folder /media",
                                                       "one-folder xdg-download/sub",
                                                       "one-folder ~/.bashrc2",
                                                       "one-folder ~/.var/app/org.x.App/data",
                                                       "one-folder ~/Music",
                                                       "one-folder-read-only host-etc",
                                                       "one-folder-read-only xdg-config/kdeglobals",
                                                       "one-folder-read-only xdg-config/menus",
                                                       "one-folder-read-only xdg-pictures",
                                                       "runs-outside xdg-run/docker.sock",
                                                       "sandbox-rules xdg-data/flatpak/overrides",
                                                       "secret-files " + QString::fromUtf8(home) + "/.mozilla",
                                                       "secret-files xdg-config",
                                                       "secret-files xdg-config/autostart",
                                                       "secret-files ~/.bashrc",
                                                       "secret-files ~/.gnupg/private",
                                                       "secret-files-read-only xdg-data",
                                                       "secret-files-read-only ~/.ssh",
                                                       "secret-files-read-only ~/.var/app/org.y.Other",
                                                       "sound xdg-run/pipewire-0",
                                                       "system-bus /run/dbus"}));
}

TEST_F(FlatpakFiles, NamesWhatEachBusNameAmountsTo)
{
    ASSERT_TRUE(install(
        "org.x.App",
        "[Session Bus Policy]\norg.freedesktop.Flatpak=talk\norg.freedesktop.*=talk\norg.freedesktop.secrets=talk\n"
        "org.kde.kwalletd6=talk\nca.desrt.dconf=talk\norg.freedesktop.Notifications=talk\norg.kde.StatusNotifierWatcher=talk\n"
        "org.x.App.Extra=own\norg.mpris.MediaPlayer2.App=own\norg.y.Name=own\norg.z.Seen=see\norg.z.None=none\n"
        "[System Bus Policy]\norg.freedesktop.systemd1=talk\norg.freedesktop.GeoClue2=talk\norg.w.W=talk\n"));
    EXPECT_EQ(rowsOf(look(surroundings)),
              QStringList({"changes-settings ca.desrt.dconf", "controls-services org.freedesktop.systemd1",
                           "key-ring org.freedesktop.secrets", "key-ring org.kde.kwalletd6", "location org.freedesktop.GeoClue2",
                           "notifications org.freedesktop.Notifications", "runs-outside org.freedesktop.*",
                           "runs-outside org.freedesktop.Flatpak", "talks-to org.kde.StatusNotifierWatcher",
                           "talks-to org.y.Name", "talks-to-system org.w.W"}));
}

TEST_F(FlatpakFiles, WhatAnOverrideRefusesIsARowThatSaysSo)
{
    ASSERT_TRUE(
        install("org.x.App", "[Context]\nshared=network;\nfilesystems=host;~/a;home:ro;\n[Session Bus Policy]\norg.y.Y=talk\n"));
    ASSERT_TRUE(writeDeep(
        system.userInstallation() + "/overrides/org.x.App",
        "[Context]\nshared=!network;!ipc;\nfilesystems=!host;!~/a;!/never/asked;\n[Session Bus Policy]\norg.y.Y=none\n"));
    const auto answer = look(surroundings);
    EXPECT_EQ(rowsOf(answer), QStringList({"home-files-read-only", "not all-files", "not network", "not one-folder ~/a",
                                           "not talks-to org.y.Y"}));
    for (const Grant &grant : answer.rows)
        EXPECT_EQ(grant.revocation.kind, grant.granted ? Revocation::Kind::Command : Revocation::Kind::None);
}

TEST_F(FlatpakFiles, AResetRefusesEveryFolder)
{
    ASSERT_TRUE(install("org.x.App", "[Context]\nfilesystems=home;/media;\n"));
    ASSERT_TRUE(writeDeep(system.userInstallation() + "/overrides/global", "[Context]\nfilesystems=!host:reset;\n"));
    ASSERT_TRUE(setChanged(system.userInstallation() + "/overrides/global", 2'000'000'000));
    const auto answer = look(surroundings);
    EXPECT_EQ(rowsOf(answer), QStringList({"not home-files", "not one-folder /media"}));
    for (const Grant &grant : answer.rows)
        EXPECT_EQ(grant.since.toSecsSinceEpoch(), 2'000'000'000);
}

TEST_F(FlatpakFiles, SaysSinceWhen)
{
    ASSERT_TRUE(install("org.x.App", "[Context]\nshared=network;\n"));
    ASSERT_TRUE(setChanged(system.userInstallation() + "/app/org.x.App/x86_64/stable/abc/deploy", 1'700'000'000));
    ASSERT_TRUE(writeDeep(system.userInstallation() + "/overrides/org.x.App", "[Context]\nsockets=x11;\n"));
    ASSERT_TRUE(setChanged(system.userInstallation() + "/overrides/org.x.App", 1'800'000'000));
    const auto answer = look(surroundings);
    ASSERT_EQ(answer.rows.size(), 2);
    EXPECT_EQ(answer.rows[0].capability, Capability::Network);
    EXPECT_EQ(answer.rows[0].since, QDateTime::fromSecsSinceEpoch(1'700'000'000));
    EXPECT_EQ(answer.rows[0].since.timeSpec(), Qt::UTC);
    EXPECT_EQ(answer.rows[1].since, QDateTime::fromSecsSinceEpoch(1'800'000'000));
}

TEST_F(FlatpakFiles, EveryInstallationAndEveryBranchIsAPlace)
{
    const QByteArray network = "[Context]\nshared=network;\n";
    ASSERT_TRUE(install("org.x.App", network));
    ASSERT_TRUE(EmptySystem::install(system.userInstallation(), "org.x.App", network, "beta"));
    ASSERT_TRUE(EmptySystem::install(system.systemInstallation(), "org.x.App", network));
    ASSERT_TRUE(EmptySystem::install(surroundings.at("/srv/more"), "org.x.App", network));
    ASSERT_TRUE(writeDeep(surroundings.at("/etc/flatpak/installations.d/a.conf"),
                          "[Installation \"more\"]\nPath=/srv/more\n[Installation \"gone\"]\nPath=/srv/gone\n"));
    ASSERT_TRUE(writeDeep(surroundings.at("/etc/flatpak/installations.d/notes.txt"), "nonsense"));
    // The system's overrides are not for what the user installed.
    ASSERT_TRUE(writeDeep(system.systemInstallation() + "/overrides/org.x.App", "[Context]\nsockets=cups;\n"));
    const auto answer = look(surroundings);
    EXPECT_EQ(answer.state, ProbeState::Ok);
    QStringList places;
    for (const Grant &grant : answer.rows)
        places << grant.place + ' ' + capabilityKey(grant.capability);
    EXPECT_EQ(places, QStringList({"user/beta network", "user network", "system network", "system printing", "more network",
                                   "more printing"}));
}

TEST_F(FlatpakFiles, NamesComeFromDesktopEntryOrMetainfo)
{
    const QByteArray network = "[Context]\nshared=network;\n";
    for (const char *id : {"org.x.Both", "org.x.Info", "org.x.None"})
        ASSERT_TRUE(install(id, network));
    const auto share = [&](const QString &id) {
        return system.userInstallation() + "/app/" + id + "/x86_64/stable/abc/export/share/";
    };
    ASSERT_TRUE(writeDeep(share("org.x.Both") + "applications/org.x.Both.desktop",
                          "[Desktop Entry]\nName[de]=Falsch\nName= The\\nName <b>\n"));
    const QByteArray info =
        "<?xml version='1.0'?><component><id>x</id><name xml:lang='de'>Falsch</name><name>Info &amp; more</name></component>";
    ASSERT_TRUE(writeDeep(share("org.x.Both") + "metainfo/org.x.Both.metainfo.xml", info));
    ASSERT_TRUE(writeDeep(share("org.x.Info") + "metainfo/org.x.Info.metainfo.xml", info));
    QStringList names;
    for (const Grant &grant : look(surroundings).rows)
        names << grant.name;
    EXPECT_EQ(names, QStringList({"The Name <b>", "Info & more", "org.x.None"}));
}

TEST_F(FlatpakFiles, OneUnreadableAppIsNamedAndTheOthersStand)
{
    ASSERT_TRUE(install("org.x.Good", "[Context]\nshared=network;\n"));
    ASSERT_TRUE(install("org.x.Bad", "[Context\n"));
    ASSERT_TRUE(install("org.x.Policy", "[Session Bus Policy]\nnodots=talk\n"));
    const auto answer = look(surroundings);
    EXPECT_EQ(answer.state, ProbeState::Error);
    EXPECT_EQ(answer.reason, ProbeReason::Damaged);
    EXPECT_EQ(answer.detail, "org.x.Bad: metadata, org.x.Policy: Session Bus Policy");
    EXPECT_EQ(rowsOf(answer), QStringList({"network"}));
}

TEST_F(FlatpakFiles, AnUnreadableOverrideLeavesNothingOfItsAppsToSay)
{
    ASSERT_TRUE(install("org.x.A", "[Context]\nshared=network;\n"));
    ASSERT_TRUE(install("org.x.B", "[Context]\nshared=ipc;\n"));
    ASSERT_TRUE(writeDeep(system.userInstallation() + "/overrides/org.x.A", "nonsense"));
    auto answer = look(surroundings);
    EXPECT_EQ(answer.state, ProbeState::Error);
    EXPECT_EQ(answer.detail, "overrides/org.x.A");
    EXPECT_EQ(rowsOf(answer), QStringList({"inter-process"}));
    ASSERT_TRUE(writeDeep(system.userInstallation() + "/overrides/global", "nonsense"));
    answer = look(surroundings);
    EXPECT_TRUE(answer.rows.isEmpty());
    EXPECT_EQ(answer.detail, "overrides/global") << "said once";
}

TEST_F(FlatpakFiles, WhatIsNoFileOrTooLargeIsNotRead)
{
    ASSERT_TRUE(install("org.x.Pipe", ""));
    ASSERT_TRUE(install("org.x.Large", "#" + QByteArray(50 * 1024 * 1024, 'x')));
    ASSERT_TRUE(install("org.x.Loop", ""));
    ASSERT_TRUE(install("org.x.Gone", ""));
    const auto metadata = [&](const char *id) {
        return system.userInstallation() + "/app/" + id + "/x86_64/stable/abc/metadata";
    };
    ASSERT_TRUE(QFile::remove(metadata("org.x.Pipe")));
    ASSERT_EQ(::mkfifo(metadata("org.x.Pipe").toUtf8().constData(), 0600), 0);
    ASSERT_TRUE(QFile::remove(metadata("org.x.Loop")));
    ASSERT_TRUE(QFile::link("metadata", metadata("org.x.Loop")));
    ASSERT_TRUE(QFile::remove(metadata("org.x.Gone")));
    const auto answer = look(surroundings);
    EXPECT_EQ(answer.state, ProbeState::Error);
    EXPECT_EQ(answer.detail, "org.x.Gone: metadata, org.x.Large: metadata, org.x.Loop: metadata, org.x.Pipe: metadata");
    EXPECT_TRUE(answer.rows.isEmpty());
}

TEST_F(FlatpakFiles, ADamagedListOfInstallationsIsNoAnswer)
{
    ASSERT_TRUE(writeDeep(surroundings.at("/etc/flatpak/installations.d/a.conf"), "[Installation \"more\"\n"));
    const auto answer = look(surroundings);
    EXPECT_EQ(answer.state, ProbeState::Error);
    EXPECT_EQ(answer.detail, "a.conf");
}

TEST_F(FlatpakFiles, StopsWhenToldToAndWhenTimeIsUp)
{
    ASSERT_TRUE(install("org.x.App", "[Context]\nshared=network;\n"));
    const Patience stopped(std::chrono::seconds(60));
    stopped.stop();
    EXPECT_EQ(FlatpakPermissions(surroundings).look(stopped).reason, ProbeReason::Cancelled);
    const auto late = FlatpakPermissions(surroundings).look(Patience(std::chrono::seconds(0)));
    EXPECT_EQ(late.state, ProbeState::Error);
    EXPECT_EQ(late.reason, ProbeReason::TimedOut);
    EXPECT_TRUE(late.rows.isEmpty());
}

TEST_F(FlatpakFiles, ACommandThatCouldNotBeReadBeforeItIsPastedIsNotGiven)
{
    ASSERT_TRUE(install("org.x.App", "[Context]\nshared=network;\nsockets=q\x03;a\xe2\x80\xaetxt;\n"));
    const auto answer = look(surroundings);
    ASSERT_EQ(answer.state, ProbeState::Ok) << answer.detail.toStdString();
    ASSERT_EQ(answer.rows.size(), 3);
    for (const Grant &grant : answer.rows) {
        EXPECT_TRUE(grant.granted);
        const bool isPlain = grant.capability == Capability::Network;
        EXPECT_EQ(grant.revocation.kind, isPlain ? Revocation::Kind::Command : Revocation::Kind::None);
        EXPECT_EQ(grant.revocation.text.isEmpty(), !isPlain) << grant.revocation.text.toStdString();
    }
}

TEST(FlatpakRevocation, EveryCommandTakesAwayExactlyItsRow)
{
    RealFlatpak flatpak;
    const QString id = "org.test.User";
    ASSERT_TRUE(flatpak.install(
        id, "[Context]\nshared=network;ipc;\nsockets=x11;pulseaudio;ssh-auth;\ndevices=all;\nfeatures=devel;\n"
            "filesystems=host;home:ro;~/.ssh:create;/with\\\\:colon;~/it's a folder;/a$(touch x);/semi\\;colon;\n\n"
            "[Session Bus Policy]\norg.freedesktop.Flatpak=talk\norg.y.Own=own\norg.z.*=talk\n\n"
            "[System Bus Policy]\norg.freedesktop.UDisks2=talk\n\n[Policy Tracker3]\ngraphs=tracker:Audio;\n"))
        << flatpak.complaint.toStdString();
    ASSERT_TRUE(flatpak.run({"override", "--user", "--socket=cups", "--filesystem=xdg-download", id}));
    auto before = look(flatpak.surroundings());
    ASSERT_EQ(before.state, ProbeState::Ok) << before.detail.toStdString();
    ASSERT_EQ(before.rows.size(), 21);
    EXPECT_EQ(before.rows[0].name, "The User");
    EXPECT_EQ(before.rows[0].revocation.text, "flatpak override --user --unshare=ipc org.test.User");
    for (const Grant &grant : QList<Grant>(before.rows)) {
        ASSERT_TRUE(grant.granted);
        ASSERT_TRUE(flatpak.runInShell(grant.revocation.text))
            << grant.revocation.text.toStdString() << flatpak.complaint.toStdString();
        const auto now = look(flatpak.surroundings());
        ASSERT_EQ(now.state, ProbeState::Ok);
        const auto granted = [](const Observation<Grant> &answer) {
            return std::count_if(answer.rows.begin(), answer.rows.end(), [](const Grant &row) { return row.granted; });
        };
        EXPECT_EQ(granted(now), granted(before) - 1) << grant.revocation.text.toStdString();
        const bool stillThere = std::any_of(now.rows.begin(), now.rows.end(), [&](const Grant &row) {
            return row.granted && row.capability == grant.capability && row.target == grant.target;
        });
        EXPECT_FALSE(stillThere) << grant.revocation.text.toStdString();
        before = now;
    }
    EXPECT_EQ(rowsOf(before).filter(QRegularExpression("^(?!not )")), QStringList());
}

} // namespace
