// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/platform/updates/fake_program.h"

#include <QDir>
#include <QProcess>

#include <unistd.h>

using namespace holdfast::tests;

namespace {

/// A place of one test's own in each hierarchy of control groups, in which systemd makes its own; gone with it.
class OwnControlGroup
{
public:
    OwnControlGroup()
    {
        for (const QString &mount : {QStringLiteral("/sys/fs/cgroup"), QStringLiteral("/sys/fs/cgroup/systemd"),
                                     QStringLiteral("/sys/fs/cgroup/unified")}) {
            const QString group = mount + m_name;
            if (QFile::exists(mount + QStringLiteral("/cgroup.procs")) && QDir().mkdir(group))
                m_groups << group;
        }
    }
    ~OwnControlGroup()
    {
        // systemd makes others of the same name where controllers have hierarchies of their own.
        QDir top(QStringLiteral("/sys/fs/cgroup"));
        QStringList places{top.path()};
        for (const QString &name : top.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks))
            places << top.filePath(name);
        for (const QString &place : std::as_const(places))
            removeBelow(place + m_name);
    }
    OwnControlGroup(const OwnControlGroup &) = delete;
    [[nodiscard]] bool isThere() const { return !m_groups.isEmpty(); }
    /// What a shell does to be in it.
    [[nodiscard]] QString entering() const
    {
        QString script;
        for (const QString &group : m_groups)
            script += QStringLiteral("echo $$ >'%1/cgroup.procs' || exit 77; ").arg(group);
        return script;
    }

private:
    static void removeBelow(const QString &group)
    {
        if (!QFile::exists(group))
            return;
        for (const QString &name : QDir(group).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            removeBelow(group + QLatin1Char('/') + name);
        // What ended in it may still be on its way out.
        EXPECT_TRUE(FakePrograms::comes([&] { return QDir().rmdir(group); })) << group.toStdString();
    }

    const QString m_name = QStringLiteral("/holdfast-test-%1").arg(::getpid());
    QStringList m_groups;
};

TEST(RealSystemd, RunsWhatWasSetUpAndTheWindowOutlivesIt)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root may have namespaces of its own";
    for (const char *program : {"/lib/systemd/systemd", "/usr/bin/systemctl", "/usr/bin/systemd-run", "/usr/bin/unshare"}) {
        if (!QFileInfo(program).isExecutable())
            GTEST_SKIP() << program << " is not installed";
    }
    if (QFileInfo("/run/systemd/system").isDir())
        GTEST_SKIP() << "this machine has a systemd of its own, which need not be disturbed";
    const OwnControlGroup group;
    if (!group.isThere())
        GTEST_SKIP() << "no control groups to be had";

    const FakePrograms programs;
    const TemporaryFolder home;
    programs.install("remind", "printf '[%s]' \"$@\" >\"$HOME/reminded\"; echo >>\"$HOME/reminded\"\n"
                               "exec \"$PROBE\" window \"${0%/*}/window\" \"$2\"\n");
    programs.install(
        "window",
        "echo $$ >\"$HOME/window.pid\"\n"
        "sed -n 's/.*\\/\\(run-[^/]*\\)\\.service.*/in a unit of its own/p' /proc/self/cgroup | sort -u >\"$HOME/new\"\n"
        "printf '[%s]' \"$@\" >>\"$HOME/new\"; echo >>\"$HOME/new\"\n"
        "mv \"$HOME/new\" \"$HOME/window\"\nexec sleep 1000\n");
    QProcess lane;
    lane.setStandardErrorFile(home.path("errors"));
    lane.start("/bin/sh",
               {"-c",
                group.entering() + "exec unshare -m --pid --fork --kill-child --mount-proc /bin/sh '" HOLDFAST_SOURCE_DIR
                                   "/tests/platform/reminders/systemd_lane.sh' \"$@\"",
                "lane", HOLDFAST_WAKE_UP_PROBE, home.path(), programs.folder()});
    ASSERT_TRUE(lane.waitForFinished(120'000));
    if (lane.exitCode() == 77)
        GTEST_SKIP() << "systemd does not start here: " << contentOf(home.path("systemd.log")).constData();
    EXPECT_EQ(lane.exitCode(), 0) << contentOf(home.path("errors")).constData();
    const std::string vault = "[--vault][" + home.path().toStdString() + "/vault $HOME 100% %h\nline]";
    EXPECT_EQ(lane.readAllStandardOutput().toStdString(), "installed 0 current 0 active 0 next 0 trouble 0 \n"
                                                          "install 0 \n"
                                                          "installed 1 current 1 active 1 next 1 trouble 0 \n"
                                                          "run success\n" +
                                                              vault +
                                                              "[remind]\n"
                                                              "in a unit of its own\n" +
                                                              vault +
                                                              "\nwindow lives\n"
                                                              "unit inactive\n" +
                                                              vault +
                                                              "\nwindow lives\n"
                                                              "remove 0 \n"
                                                              "installed 0 current 0 active 0 next 0 trouble 0 \n"
                                                              "timers 0\n");
}

} // namespace
