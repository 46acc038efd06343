// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/wake_up_units.h"
#include "tests/platform/reminders/nasty_paths.h"
#include "tests/platform/updates/fake_program.h"

#include <QProcess>
#include <QStandardPaths>

using namespace holdfast::platform::parse;
using namespace holdfast::tests;

// What those say who will read the files: systemd, GLib, desktop-file-utils.

namespace {

struct Answer {
    int exitCode = -1;
    QByteArray output;
};

class UnitOracles : public testing::Test
{
protected:
    /// Everything it printed, on both channels.
    Answer run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            environment.insert(QString::fromLatin1(name), folder.path());
        environment.insert("TZ", "UTC");
        environment.insert("LC_ALL", "C.UTF-8");
        environment.insert("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + folder.path("nowhere"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished(60'000));
        return {process.exitCode(), process.readAllStandardOutput()};
    }
    /// A program in a folder of this name, that writes down its words.
    QString program(const QString &name) const
    {
        const QString place = folder.path("programs/" + name);
        EXPECT_TRUE(QDir().mkpath(place));
        const QString file = place + "/hold fast";
        EXPECT_TRUE(writeFile(file, "#!/bin/sh\nfor word in \"$0\" \"$@\"; do printf '%s\\0' \"$word\"; done >'" +
                                        QFile::encodeName(folder.path("words.new")) + "' && mv '" +
                                        QFile::encodeName(folder.path("words.new")) + "' '" +
                                        QFile::encodeName(folder.path("words")) + "'\n"));
        EXPECT_TRUE(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        return file;
    }

    TemporaryFolder folder;
};

TEST_F(UnitOracles, SystemdAcceptsTheUnits)
{
    if (QStandardPaths::findExecutable("systemd-analyze").isEmpty())
        GTEST_SKIP() << "systemd-analyze is not installed";
    const QString service = folder.path("holdfast-remind.service");
    const QString timer = folder.path("holdfast-remind.timer");
    ASSERT_TRUE(writeFile(timer, timerUnit()));
    for (const QString &name : nastyNames()) {
        const QString vault = name == "plain" ? QString() : "/home/" + nastyFolderNames().join('/');
        ASSERT_TRUE(writeFile(service, serviceUnit({program(name), vault})));
        const Answer answer = run("systemd-analyze", {"verify", "--user", timer, service});
        EXPECT_EQ(answer.exitCode, 0) << name.toStdString();
        EXPECT_EQ(answer.output, QByteArray()) << contentOf(service).constData();
    }
    // It would have noticed.
    ASSERT_TRUE(writeFile(timer, timerUnit().replace("*:0/15", "*:0/15/x")));
    EXPECT_FALSE(run("systemd-analyze", {"verify", "--user", timer, service}).output.isEmpty());
    ASSERT_TRUE(writeFile(timer, timerUnit()));
    ASSERT_TRUE(writeFile(service, serviceUnit({folder.path("gone"), {}})));
    EXPECT_FALSE(run("systemd-analyze", {"verify", "--user", timer, service}).output.isEmpty());
}

TEST_F(UnitOracles, SystemdReadsQuartersOfAnHour)
{
    if (QStandardPaths::findExecutable("systemd-analyze").isEmpty())
        GTEST_SKIP() << "systemd-analyze is not installed";
    const QByteArray timer = timerUnit();
    const qsizetype begin = timer.indexOf("OnCalendar=") + 11;
    const QString rhythm = QString::fromUtf8(timer.mid(begin, timer.indexOf('\n', begin) - begin));
    const Answer answer = run("systemd-analyze", {"calendar", "--iterations=5", "--base-time=2026-11-28 23:07:00 UTC", rhythm});
    EXPECT_EQ(answer.exitCode, 0);
    for (const char *time : {"Sat 2026-11-28 23:15:00 UTC", "Sat 2026-11-28 23:30:00 UTC", "Sat 2026-11-28 23:45:00 UTC",
                             "Sun 2026-11-29 00:00:00 UTC", "Sun 2026-11-29 00:15:00 UTC"})
        EXPECT_TRUE(answer.output.contains(time)) << time << answer.output.constData();
}

TEST_F(UnitOracles, TheEntryIsADesktopEntry)
{
    if (QStandardPaths::findExecutable("desktop-file-validate").isEmpty())
        GTEST_SKIP() << "desktop-file-validate is not installed";
    const QString file = folder.path("org.holdfast.Holdfast.remind.desktop");
    for (const QString &name : nastyNames()) {
        ASSERT_TRUE(writeFile(file, autostartEntry({"/opt/" + name + "/holdfast", "/home/" + name})));
        const Answer answer = run("desktop-file-validate", {file});
        EXPECT_EQ(answer.exitCode, 0) << contentOf(file).constData();
        EXPECT_EQ(answer.output, QByteArray()) << contentOf(file).constData();
    }
}

TEST_F(UnitOracles, TheDesktopStartsWhatWasMeant)
{
    if (QStandardPaths::findExecutable("gio").isEmpty())
        GTEST_SKIP() << "gio is not installed";
    const QString file = folder.path("org.holdfast.Holdfast.remind.desktop");
    const QString words = folder.path("words");
    for (const QString &name : nastyNames()) {
        const WakeUpCommand command{program(name), "/home/" + nastyFolderNames().join('/')};
        ASSERT_TRUE(writeFile(file, autostartEntry(command)));
        QFile::remove(words);
        const Answer answer = run("gio", {"launch", file});
        ASSERT_EQ(answer.exitCode, 0) << answer.output.constData() << contentOf(file).constData();
        // It is started beside gio, which may be gone before.
        ASSERT_TRUE(FakePrograms::comes([&] { return QFile::exists(words); }));
        EXPECT_EQ(QString::fromUtf8(contentOf(words)).split(QChar(u'\0')),
                  (QStringList{command.program, "--vault", command.vaultFolder, "remind", ""}));
    }
}

} // namespace
