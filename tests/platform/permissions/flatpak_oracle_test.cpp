// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/flatpak_installations.h"
#include "tests/platform/permissions/real_flatpak.h"
#include "tests/support/seeded_random.h"

#include <gtest/gtest.h>

#include <algorithm>

// What our reading of flatpak's files adds up to is held against what flatpak itself says they add up to.

using holdfast::platform::FlatpakApps;
using holdfast::platform::Patience;
using holdfast::tests::RealFlatpak;
using holdfast::tests::SeededRandom;

namespace {

const QString userApp = QStringLiteral("org.test.User");
const QString systemApp = QStringLiteral("org.test.System");

/// The same text with everything whose order is by chance in the order of the alphabet.
QByteArray sorted(const QByteArray &text)
{
    static const QByteArrayList groupOrder{"Context", "Session Bus Policy", "System Bus Policy", "A11y Bus Policy",
                                           "Environment"};
    QByteArray current;
    QMap<QByteArray, QByteArrayList> lines;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith('[')) {
            current = line.mid(1, line.size() - 2);
            const qsizetype place = groupOrder.indexOf(current);
            current = (place < 0 ? QByteArray("9") : QByteArray::number(place)) + current;
        } else if (!line.isEmpty()) {
            const qsizetype equals = line.indexOf('=');
            QByteArrayList parts = line.mid(equals + 1).split(';');
            const bool list = parts.size() > 1 && parts.last().isEmpty();
            if (list) {
                parts.removeLast();
                std::sort(parts.begin(), parts.end());
                parts.append(QByteArray());
            }
            lines[current].append(line.left(equals + 1) + parts.join(';'));
        }
    }
    QByteArray result;
    for (auto place = lines.begin(); place != lines.end(); ++place) {
        std::sort(place->begin(), place->end());
        result += '[' + place.key().mid(1) + "]\n" + place->join('\n') + "\n\n";
    }
    return result;
}

struct Case {
    const char *what;
    QByteArray metadata;
    QByteArray systemGlobal;
    QByteArray system;
    QByteArray userGlobal;
    QByteArray user;
};

class FlatpakOracle : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(flatpak.install(userApp, {})) << flatpak.complaint.toStdString();
        ASSERT_TRUE(flatpak.installForSystem(systemApp, {})) << flatpak.complaint.toStdString();
    }

    void lay(const Case &files)
    {
        for (const QString &id : {userApp, systemApp}) {
            ASSERT_TRUE(flatpak.setMetadata(id, files.metadata));
            ASSERT_TRUE(flatpak.setOverride(false, id, files.system));
            ASSERT_TRUE(flatpak.setOverride(true, id, files.user));
        }
        ASSERT_TRUE(flatpak.setOverride(false, "global", files.systemGlobal));
        ASSERT_TRUE(flatpak.setOverride(true, "global", files.userGlobal));
    }

    /// Both apps, the user's and the system's, say the same here and there, also whether they can be read at all.
    void compare(const std::string &what)
    {
        FlatpakApps ours(flatpak.surroundings());
        ASSERT_TRUE(ours.read(Patience(std::chrono::seconds(60))));
        for (const QString &id : {userApp, systemApp}) {
            const auto theirs = flatpak.run({"info", "--show-permissions", id});
            const auto mine = std::find_if(ours.apps.begin(), ours.apps.end(), [&](const auto &app) { return app.id == id; });
            ASSERT_EQ(mine != ours.apps.end(), theirs.has_value())
                << what << ": " << id.toStdString() << ": " << flatpak.complaint.toStdString()
                << ours.failures.join(", ").toStdString();
            if (!theirs)
                continue;
            // For the sake of terminals, flatpak doubles every backslash of the text that it means to print.
            const QByteArray meant = QByteArray(*theirs).replace("\\\\", "\\");
            EXPECT_EQ(sorted(mine->merged.printed()).toStdString(), sorted(meant).toStdString())
                << what << ": " << id.toStdString();
            ++compared;
        }
    }

    RealFlatpak flatpak;
    int compared = 0;
};

const Case cases[] = {
    {"nothing", "", "", "", "", ""},
    {"everything asked for",
     "[Context]\nshared=network;ipc;\nsockets=x11;wayland;pulseaudio;session-bus;system-bus;ssh-auth;pcsc;cups;\n"
     "devices=dri;kvm;shm;all;\nfeatures=devel;multiarch;bluetooth;canbus;per-app-dev-shm;\nfilesystems=host;home;~/"
     "a;\npersistent=.a;b;\n",
     "", "", "", ""},
    {"fallback-x11", "[Context]\nsockets=fallback-x11;wayland;\n", "", "", "", ""},
    {"negated in the metadata", "[Context]\nshared=network;!network;ipc;\nsockets=!x11;x11;\n", "", "", "", ""},
    {"negated by each layer in turn", "[Context]\nshared=network;ipc;\nsockets=wayland;pulseaudio;cups;\n",
     "[Context]\nshared=!network;\n", "[Context]\nsockets=!wayland;\n", "[Context]\nsockets=!pulseaudio;\n",
     "[Context]\nsockets=!cups;\n"},
    {"later layers win", "[Context]\nshared=network;\n", "[Context]\nshared=!network;\n", "[Context]\nshared=network;\n",
     "[Context]\nshared=!network;\n", "[Context]\nshared=network;\n"},
    {"system overrides are not for the user's apps", "[Context]\nshared=network;\n", "[Context]\nsockets=cups;\n",
     "[Context]\ndevices=all;\n", "", ""},
    {"no trailing semicolon", "[Context]\nshared=network;ipc\nfilesystems=home\n", "", "", "", "[Context]\nshared=!ipc"},
    {"empty lists", "[Context]\nshared=\nsockets=;\nfilesystems=\npersistent=\n", "", "", "", "[Context]\nfilesystems=;\n"},
    {"home:ro over home", "[Context]\nfilesystems=home;\n", "", "", "", "[Context]\nfilesystems=home:ro;\n"},
    {"home over home:ro", "[Context]\nfilesystems=home:ro;\n", "", "", "[Context]\nfilesystems=home;\n", ""},
    {"modes", "[Context]\nfilesystems=/a:ro;/b:rw;/c:create;/d;~/e:create;xdg-music:ro;\n", "", "", "", ""},
    {"unknown mode", "[Context]\nfilesystems=/a:wat;/b:;home:RO;\n", "", "", "", ""},
    {"!host", "[Context]\nfilesystems=host;~/.ssh:ro;xdg-download;\n", "", "", "", "[Context]\nfilesystems=!host;\n"},
    {"!host with mode", "[Context]\nfilesystems=host;home;\n", "", "", "", "[Context]\nfilesystems=!host:ro;!home:create;\n"},
    {"everything taken away", "[Context]\nfilesystems=home;\n", "", "", "", "[Context]\nfilesystems=!home;\n"},
    {"!host:reset", "[Context]\nfilesystems=host;home;/media;\n", "", "", "", "[Context]\nfilesystems=!host:reset;\n"},
    {"!host-reset", "[Context]\nfilesystems=host;home;/media;\n", "", "", "[Context]\nfilesystems=!host-reset;\n",
     "[Context]\nfilesystems=xdg-music;\n"},
    {"reset and grant in one file", "[Context]\nfilesystems=host;home;/media;\n", "", "", "",
     "[Context]\nfilesystems=!host:reset;~/only;\n"},
    {"grant and reset in one file", "[Context]\nfilesystems=host;home;/media;\n", "", "", "",
     "[Context]\nfilesystems=host;!host:reset;\n"},
    {"reset then again by a higher layer", "[Context]\nfilesystems=host;\n", "[Context]\nfilesystems=!host:reset;\n",
     "[Context]\nfilesystems=home;\n", "[Context]\nfilesystems=!host:reset;\n", "[Context]\nfilesystems=/srv;\n"},
    {"reset in the metadata", "[Context]\nfilesystems=home;!host:reset;/srv;\n", "", "", "", ""},
    {"misplaced reset", "[Context]\nfilesystems=home;host:reset;!home:reset;host-reset;!host-reset:ro;\n", "", "", "", ""},
    {"other names of home", "[Context]\nfilesystems=~;home/Music;home/;~/;\n", "", "", "", "[Context]\nfilesystems=!home;\n"},
    {"untidy paths", "[Context]\nfilesystems=//a//b;/./c/./d/;~/./e/.;/f/;xdg-data//g/;/;/.;~/x/../y;/z/..;\n", "", "", "", ""},
    {"escaped colon", "[Context]\nfilesystems=/with\\\\:colon:ro;/back\\\\\\\\slash;~/a\\\\:b;\n", "", "", "", ""},
    {"semicolons in names", "[Context]\nfilesystems=/a\\;b;\npersistent=x\\;y;\n", "", "", "", ""},
    {"blanks and letters", "[Context]\nfilesystems=~/Zwei Wörter;~/文档:ro;/ lead;\n", "", "", "", ""},
    {"unknown places", "[Context]\nfilesystems=nonsense;xdg-nonsense/a;xdg-run;xdg-run/pipewire-0;relative/path;\n", "", "", "",
     ""},
    {"every folder of the user",
     "[Context]\nfilesystems=xdg-desktop;xdg-documents;xdg-download;xdg-music;xdg-pictures;xdg-public-share;"
     "xdg-templates;xdg-videos;xdg-data;xdg-cache;xdg-config;xdg-config/a/b;host-os;host-etc:ro;\n",
     "", "", "", "[Context]\nfilesystems=!xdg-documents;!host-etc;\n"},
    {"persistent adds up", "[Context]\npersistent=.a;\n", "", "[Context]\npersistent=.b;\n", "[Context]\npersistent=.c;\n",
     "[Context]\npersistent=!.a;.d;\n"},
    {"buses",
     "[Session Bus Policy]\norg.a.A=talk\norg.a.B=own\norg.a.C=see\norg.a.D=none\norg.a.E.*=talk\norg.a.F=nonsense\n\n"
     "[System Bus Policy]\norg.b.A=talk\norg.b.B=own\norg.b.C=see\n",
     "", "", "", "[Session Bus Policy]\norg.a.A=none\norg.a.C=own\n\n[System Bus Policy]\norg.b.A=none\norg.b.D=talk\n"},
    {"escape in a policy", "[Session Bus Policy]\norg.a.A=ta\\\\lk\norg.a.B=\norg.a.C= talk\n", "", "", "", ""},
    {"bad bus name", "[Session Bus Policy]\nnodots=talk\n", "", "", "", ""},
    {"bad bus name with a digit", "[Session Bus Policy]\norg.1a.A=talk\n", "", "", "", ""},
    {"lone star", "[Session Bus Policy]\n*=talk\n", "", "", "", ""},
    {"star in the middle", "[Session Bus Policy]\norg.*.A=talk\n", "", "", "", ""},
    {"bad bus name of an override", "", "", "", "", "[System Bus Policy]\norg..x=talk\n"},
    {"environment", "[Environment]\nA=1\nB=two words\nC=\nD=back\\\\slash\nE= \\sspace\nF=a;b\n", "", "[Environment]\nA=2\n",
     "[Environment]\nG=3\n", "[Environment]\nB=\nH=x y\\n\n"},
    {"environment taken away", "[Environment]\nA=1\nB=2\n", "", "", "[Context]\nunset-environment=A;C;\n",
     "[Environment]\nC=3\n"},
    {"taken away and set in one file", "[Environment]\nA=1\n\n[Context]\nunset-environment=A;\n", "", "", "", ""},
    {"policies of subsystems", "[Policy Tracker3]\ngraphs=tracker:Audio;tracker:Pictures;\n\n[Policy Other]\nx=1;\n", "", "",
     "[Policy Tracker3]\ngraphs=!tracker:Audio;\n", "[Policy Tracker3]\ngraphs=tracker:Documents;!nothing;\n"},
    {"devices=all over dri", "[Context]\ndevices=dri;\n", "", "", "", "[Context]\ndevices=all;!dri;\n"},
    {"features", "[Context]\nfeatures=devel;multiarch;\n", "", "", "", "[Context]\nfeatures=!devel;bluetooth;\n"},
    {"comments, blank lines, groups that come twice",
     "# a\n[Context]\n\n  # b\nshared = network;\n[Environment]\nA=1\n[Context]\nsockets=x11;\n", "", "", "",
     "[Context]\nshared=ipc;\nshared=!network;\n"},
    {"lines of Windows", "[Context]\r\nshared=network;\r\nsockets=x11;\r\n", "", "", "", ""},
    {"malformed override", "[Context]\nshared=network;\n", "", "", "", "[Context\nshared=ipc;\n"},
    {"malformed global override", "[Context]\nshared=network;\n", "", "", "nonsense\n", ""},
    {"malformed override of the system", "[Context]\nshared=network;\n", "", "=\n", "", ""},
    {"bad escape in a list", "[Context]\nshared=net\\work;\n", "", "", "", ""},
    {"bad escape in a list of an override", "", "", "", "", "[Context]\nfilesystems=a\\b;\n"},
    {"a line break in a path", "[Context]\nfilesystems=/a\\nb;\n", "", "", "", ""},
    {"unseen letters in a path", "", "", "", "",
     "[Context]\nfilesystems=/a\xE2\x80\x8E"
     "b;\n"},
    {"no UTF-8 in a list", "[Context]\nfilesystems=/a\xff;\n", "", "", "", ""},
    {"no UTF-8 in a comment", "# \xff\n[Context]\nshared=network;\n", "", "", "", ""},
    {"other groups do not matter",
     "[Extension org.test.System.Locale]\ndirectory=x\nautodelete=true\n\n[Build]\nbuilt-extensions=x;\n", "", "", "",
     "[Nonsense]\nx=1\n"},
};

TEST_F(FlatpakOracle, ReadsEveryCombinationAsFlatpakDoes)
{
    for (const Case &one : cases) {
        lay(one);
        if (HasFatalFailure())
            return;
        compare(one.what);
    }
    EXPECT_GT(compared, 80);
}

/// One entry of a list by chance, half of them negated.
QByteArray randomList(SeededRandom &random, const QByteArrayList &names, bool negates)
{
    QByteArray list;
    for (std::size_t i = random.below(4); i > 0; --i) {
        if (negates && random.below(2) == 0)
            list += '!';
        list += names[static_cast<qsizetype>(random.below(static_cast<std::size_t>(names.size())))] + ';';
    }
    return list;
}

QByteArray randomBus(SeededRandom &random)
{
    static const QByteArrayList names{"org.a.A", "org.a.B", "org.a.C.*", "org.freedesktop.Flatpak"};
    static const QByteArrayList policies{"none", "see", "talk", "own", "wat"};
    QByteArray lines;
    for (const QByteArray &name : names) {
        if (random.below(2) == 0)
            lines += name + '=' + policies[static_cast<qsizetype>(random.below(5))] + '\n';
    }
    return lines;
}

/// Without fallback-x11, which newer versions of flatpak treat as a condition of x11.
QByteArray randomContext(SeededRandom &random)
{
    static const QByteArrayList folders{"host",      "home",         "~/a",      "~/a/",   "/b",
                                        "xdg-music", "xdg-config/x", "host-etc", "home/c", "nonsense"};
    static const QByteArrayList modes{"", "", ":ro", ":rw", ":create"};
    QByteArray result = "[Context]\n";
    if (random.below(2) == 0)
        result += "shared=" + randomList(random, {"network", "ipc"}, true) + '\n';
    if (random.below(2) == 0)
        result += "sockets=" + randomList(random, {"x11", "wayland", "pulseaudio", "cups", "session-bus"}, true) + '\n';
    if (random.below(2) == 0)
        result += "devices=" + randomList(random, {"dri", "all", "kvm", "shm"}, true) + '\n';
    if (random.below(3) == 0)
        result += "features=" + randomList(random, {"devel", "bluetooth", "canbus"}, true) + '\n';
    if (random.below(4) != 0) {
        result += "filesystems=";
        for (std::size_t i = random.below(6); i > 0; --i) {
            const QByteArray folder = folders[static_cast<qsizetype>(random.below(10))];
            if (random.below(3) == 0)
                result += random.below(5) == 0 ? "!host:reset;" : '!' + folder + ';';
            else
                result += folder + modes[static_cast<qsizetype>(random.below(5))] + ';';
        }
        result += '\n';
    }
    if (random.below(4) == 0)
        result += "persistent=" + randomList(random, {".a", ".b", "c"}, false) + '\n';
    if (random.below(4) == 0)
        result += "unset-environment=" + randomList(random, {"A", "B"}, false) + '\n';
    result += "[Session Bus Policy]\n" + randomBus(random) + "[System Bus Policy]\n" + randomBus(random) + "[Environment]\n";
    for (const char *name : {"A=", "B=", "C="}) {
        if (random.below(3) == 0)
            result += name + QByteArray::number(static_cast<int>(random.below(3))) + '\n';
    }
    if (random.below(3) == 0)
        result += "[Policy Tracker3]\ngraphs=" + randomList(random, {"a", "b", "c"}, true) + '\n';
    return result;
}

TEST_F(FlatpakOracle, ReadsCombinationsByChanceAsFlatpakDoes)
{
    SeededRandom random(300);
    for (int i = 0; i < 60; ++i) {
        const QByteArray layers[] = {randomContext(random), randomContext(random), randomContext(random), randomContext(random),
                                     randomContext(random)};
        lay({"", layers[0], layers[1], layers[2], layers[3], layers[4]});
        if (HasFatalFailure())
            return;
        compare((layers[0] + layers[1] + layers[2] + layers[3] + layers[4]).toStdString());
    }
    EXPECT_EQ(compared, 120);
}

TEST_F(FlatpakOracle, ReadsWhatFlatpakOverrideWrites)
{
    lay({"",
         "[Context]\nshared=network;ipc;\nsockets=x11;wayland;pulseaudio;\ndevices=dri;\nfilesystems=host;~/a;\n\n"
         "[Session Bus Policy]\norg.a.A=talk\norg.a.B=own\n",
         "", "", "", ""});
    const QStringList options{"--unshare=network",
                              "--share=network",
                              "--nosocket=x11",
                              "--socket=cups",
                              "--device=all",
                              "--nodevice=dri",
                              "--filesystem=home:ro",
                              "--filesystem=home",
                              "--nofilesystem=host",
                              "--nofilesystem=host:reset",
                              "--filesystem=~/with:colon",
                              "--filesystem=/a;b",
                              "--filesystem=/back\\\\slash:create",
                              "--persist=.p q",
                              "--talk-name=org.c.C",
                              "--no-talk-name=org.a.A",
                              "--own-name=org.d.D.*",
                              "--system-talk-name=org.e.E",
                              "--system-no-talk-name=org.e.E",
                              "--allow=devel",
                              "--disallow=devel",
                              "--env=A=b;c \\d",
                              "--unset-env=A",
                              "--add-policy=Tracker3.graphs=a",
                              "--remove-policy=Tracker3.graphs=a"};
    SeededRandom random(11);
    for (int i = 0; i < 60; ++i) {
        QStringList arguments{"override", "--user"};
        for (std::size_t count = 1 + random.below(3); count > 0; --count)
            arguments << options[static_cast<qsizetype>(random.below(static_cast<std::size_t>(options.size())))];
        // All apps, or the user's one.
        if (random.below(3) != 0)
            arguments << userApp;
        ASSERT_TRUE(flatpak.run(arguments)) << flatpak.complaint.toStdString();
        if (i % 2 == 0)
            compare(arguments.join(' ').toStdString());
    }
    EXPECT_EQ(compared, 60);
}

} // namespace
