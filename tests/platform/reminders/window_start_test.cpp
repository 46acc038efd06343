// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/window_start.h"

#include "platform/linux/detached_program.h"
#include "platform/window_program.h"
#include "tests/platform/updates/fake_program.h"

#include <fcntl.h>
#include <unistd.h>

using namespace holdfast::platform;
using namespace holdfast::tests;

namespace {

const QByteArray wordsScript =
    "for word in \"$@\"; do printf '%s|' \"$word\"; done >\"$answers/new\"; mv \"$answers/new\" \"$answers/";

class WindowStart : public testing::Test
{
protected:
    void SetUp() override { program = programs.install("holdfast", wordsScript + "window\"\necho >>\"$answers/window\""); }

    FakePrograms programs;
    QString program;
};

TEST_F(WindowStart, InsideAUnitSystemdStartsItInOneOfItsOwn)
{
    programs.install("systemd-run", wordsScript + "run\"\n");
    ASSERT_TRUE(startWindow(surroundingsWith(programs), program, "/home/ada/$HOME $$ ${x}", true));
    EXPECT_EQ(QString::fromUtf8(programs.answer("run")),
              "--user|--collect|--quiet|--|" + program + "|--vault|/home/ada/$$HOME $$$$ $${x}|");
    ASSERT_TRUE(startWindow(surroundingsWith(programs), program, {}, true));
    EXPECT_EQ(QString::fromUtf8(programs.answer("run")), "--user|--collect|--quiet|--|" + program + "|");
    EXPECT_TRUE(programs.answer("window").isEmpty()) << "and nobody else does";
}

TEST_F(WindowStart, TheRightToComeToTheFrontGoesWithIt)
{
    programs.install("systemd-run", wordsScript + "run\"\n");
    qputenv("XDG_ACTIVATION_TOKEN", "token-1_TIME2");
    ASSERT_TRUE(startWindow(surroundingsWith(programs), program, {}, true));
    EXPECT_EQ(QString::fromUtf8(programs.answer("run")),
              "--user|--collect|--quiet|--setenv=XDG_ACTIVATION_TOKEN=token-1_TIME2|--|" + program + "|");
    const QString window = programs.install("window", "echo \"$XDG_ACTIVATION_TOKEN\" >\"$answers/new\"\n"
                                                      "mv \"$answers/new\" \"$answers/token\"\n");
    ASSERT_TRUE(startWindow(surroundingsWith(programs), window, {}, false));
    ASSERT_TRUE(programs.answers("token"));
    EXPECT_EQ(programs.answer("token"), "token-1_TIME2\n");
    qputenv("XDG_ACTIVATION_TOKEN", "no token");
    ASSERT_TRUE(startWindow(surroundingsWith(programs), program, {}, true));
    EXPECT_EQ(QString::fromUtf8(programs.answer("run")), "--user|--collect|--quiet|--|" + program + "|");
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

TEST_F(WindowStart, WhereSystemdDoesNotItStartsByItself)
{
    ASSERT_TRUE(startWindow(surroundingsWith(programs), program, "/home/ada/vault", true));
    ASSERT_TRUE(programs.answers("window"));
    programs.install("systemd-run", "exit 1");
    ASSERT_TRUE(QFile::exists(program));
    ASSERT_TRUE(startWindow(surroundingsWith(programs), program, "/home/ada/second", true));
    ASSERT_TRUE(FakePrograms::comes([this] { return programs.answer("window") == "--vault|/home/ada/second|\n"; }));
}

TEST_F(WindowStart, OutsideOneItAsksNobody)
{
    programs.install("systemd-run", "echo >\"$answers/asked\"");
    ASSERT_TRUE(startWindow(surroundingsWith(programs), program, "/home/ada/$HOME", false));
    ASSERT_TRUE(FakePrograms::comes([this] { return programs.answer("window") == "--vault|/home/ada/$HOME|\n"; }));
    EXPECT_TRUE(programs.answer("asked").isEmpty());
}

TEST_F(WindowStart, ItStandsAlone)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(writeFile(folder.path("forgotten"), "x"));
    const int forgotten = ::open(QFile::encodeName(folder.path("forgotten")).constData(), O_RDONLY);
    ASSERT_GE(forgotten, 3);
    const QString window = programs.install("window", "read -r line </proc/$$/stat; echo \"$line\" >\"$answers/stat\"\n"
                                                      "readlink /proc/$$/fd/* >\"$answers/files\"\npwd >\"$answers/place\"\n"
                                                      "mv \"$answers/place\" \"$answers/done\"\n");
    ASSERT_TRUE(startDetached(window, {}));
    ::close(forgotten);
    ASSERT_TRUE(programs.answers("done"));
    EXPECT_EQ(programs.answer("done"), "/\n");
    const QByteArray files = programs.answer("files");
    EXPECT_TRUE(files.contains("/dev/null")) << files.constData();
    EXPECT_FALSE(files.contains("forgotten")) << files.constData();
    // After the name in brackets: state, parent, group, session.
    const QByteArray stat = programs.answer("stat");
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    EXPECT_NE(fields.at(1).toInt(), ::getpid()) << "it would be waited for";
    EXPECT_NE(fields.at(3).toInt(), ::getsid(0)) << "it would go with the terminal";
}

TEST_F(WindowStart, WhatIsNoProgramIsNotStarted)
{
    EXPECT_FALSE(startDetached("/nowhere/holdfast", {}));
    const QString text = programs.folder() + "/text";
    ASSERT_TRUE(writeFile(text, "no program"));
    EXPECT_FALSE(startDetached(text, {}));
    EXPECT_FALSE(startWindow(surroundingsWith(programs), text, {}, true));
}

TEST(StartedProgram, OfTheWindowsProgramItIsTheOneBesideItThatPeopleStart)
{
    const FakePrograms programs;
    const QString window = programs.install("holdfast-window", "");
    EXPECT_EQ(startedProgram(window), window) << "nothing else is there";
    const QString started = programs.install("holdfast", "");
    EXPECT_EQ(startedProgram(window), started);
    EXPECT_EQ(startedProgram(started), started);
    const QString other = programs.install("holdfast-window-test", "");
    EXPECT_EQ(startedProgram(other), other);
    ASSERT_TRUE(QFile::setPermissions(started, QFile::ReadOwner));
    EXPECT_EQ(startedProgram(window), window) << "it cannot be started";
}

TEST(OwnProgram, IsThisFileOrTheImageItCameFrom)
{
    const QString file = QFileInfo("/proc/self/exe").canonicalFilePath();
    const QString folder = QFileInfo(file).path();
    EXPECT_EQ(ownProgram(), file);
    const FakePrograms programs;
    const QString image = programs.install("Holdfast.AppImage", "");
    qputenv("APPIMAGE", QFile::encodeName(image));
    EXPECT_EQ(ownProgram(), file) << "nobody says that this came from it";
    // That of a terminal, say, in which this was started.
    for (const QString &other : {programs.folder(), folder.chopped(1), file, QStringLiteral("/nowhere/at/all")}) {
        qputenv("APPDIR", QFile::encodeName(other));
        EXPECT_EQ(ownProgram(), file) << other.toStdString();
    }
    const TemporaryFolder links;
    ASSERT_TRUE(QFile::link(folder, links.path("mounted")));
    for (const QString &ours : {folder, QFileInfo(folder).path(), links.path("mounted")}) {
        qputenv("APPDIR", QFile::encodeName(ours));
        EXPECT_EQ(ownProgram(), image) << ours.toStdString();
    }
    qputenv("APPIMAGE", "/nowhere/at/all");
    EXPECT_EQ(ownProgram(), file);
    qunsetenv("APPIMAGE");
    qunsetenv("APPDIR");
}

} // namespace
