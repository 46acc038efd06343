// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/autostart_entries.h"
#include "tests/platform/permissions/fake_flatpak.h"

#include <gtest/gtest.h>

#include <QProcess>

using holdfast::platform::AutostartEntries;
using holdfast::platform::Capability;
using holdfast::platform::Grant;
using holdfast::platform::Observation;
using holdfast::platform::Patience;
using holdfast::platform::ProbeReason;
using holdfast::platform::ProbeState;
using holdfast::platform::Revocation;
using holdfast::tests::contentOf;
using holdfast::tests::EmptySystem;
using holdfast::tests::setChanged;
using holdfast::tests::writeDeep;

namespace {

class Autostart : public testing::Test
{
protected:
    void SetUp() override
    {
        system.surroundings.programFolders = {system.surroundings.at("/usr/bin")};
        for (const char *name : {"prog", "sh", "flatpak", "python3", "env"})
            ASSERT_TRUE(addProgram("/usr/bin/", name));
    }

    bool addProgram(const QString &folder, const QString &name)
    {
        const QString path = system.surroundings.at(folder + name);
        return writeDeep(path, "#!/bin/sh\n") &&
               QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    bool user(const QString &file, const QByteArray &content) { return writeDeep(userPath(file), content); }
    bool forAll(const QString &file, const QByteArray &content)
    {
        return writeDeep(system.surroundings.at("/etc/xdg/autostart/" + file), content);
    }
    QString userPath(const QString &file) const { return system.surroundings.configHome + "/autostart/" + file; }
    QString units() const { return system.surroundings.configHome + "/systemd/user/"; }

    Observation<Grant> look() { return AutostartEntries(system.surroundings).look(Patience(std::chrono::seconds(60))); }
    QStringList rows()
    {
        const auto answer = look();
        EXPECT_EQ(answer.source, "autostart");
        EXPECT_EQ(answer.state, ProbeState::Ok);
        QStringList all;
        for (const Grant &grant : answer.rows) {
            EXPECT_EQ(grant.capability, Capability::Autostart);
            all << grant.place + ' ' + grant.app + (grant.granted ? "" : " off") + (grant.unconfined ? " unconfined" : "");
        }
        return all;
    }

    EmptySystem system;
};

QByteArray entry(const QByteArray &exec, const QByteArray &more = {})
{
    return "[Desktop Entry]\nType=Application\nName=A name\nName[de]=Falsch\nExec=" + exec + '\n' + more;
}

TEST_F(Autostart, NothingIsAnAnswer)
{
    EXPECT_EQ(rows(), QStringList());
}

TEST_F(Autostart, EntriesOfUserAndSystemAreRows)
{
    ASSERT_TRUE(user("mine.desktop", entry("prog --quiet")));
    ASSERT_TRUE(forAll("brought.desktop", entry("/usr/bin/prog")));
    ASSERT_TRUE(user("notes.txt", entry("prog")));
    ASSERT_TRUE(setChanged(userPath("mine.desktop"), 1'700'000'000));
    const auto answer = look();
    ASSERT_EQ(answer.rows.size(), 2);
    EXPECT_EQ(rows(), QStringList({"system brought", "user mine"}));
    EXPECT_EQ(answer.rows[1].name, "A name");
    EXPECT_EQ(answer.rows[1].target, "prog --quiet");
    EXPECT_EQ(answer.rows[1].since, QDateTime::fromSecsSinceEpoch(1'700'000'000));
    EXPECT_EQ(answer.rows[1].revocation, (Revocation{Revocation::Kind::Delete, userPath("mine.desktop")}));
    EXPECT_EQ(answer.rows[0].revocation.kind, Revocation::Kind::Command);
}

TEST_F(Autostart, WhatCannotBeSeenIsNoPartOfANameOrACommand)
{
    ASSERT_TRUE(user("mine.desktop", "[Desktop Entry]\nType=Application\nName=A\x1b[2K\xe2\x80\xae"
                                     "b\nExec=prog \x07\n"));
    ASSERT_TRUE(user("odd\x1b[1A.desktop", entry("prog")));
    ASSERT_TRUE(forAll("all\nodd.desktop", entry("prog")));
    const auto answer = look();
    ASSERT_EQ(answer.rows.size(), 3);
    for (const Grant &grant : answer.rows) {
        if (grant.app != "mine") {
            EXPECT_EQ(grant.revocation, Revocation()) << grant.revocation.text.toStdString();
            continue;
        }
        EXPECT_EQ(grant.name, QString("A") + QChar(0xfffd) + "[2K" + QChar(0xfffd) + "b");
        EXPECT_EQ(grant.target, QString("prog ") + QChar(0xfffd));
        EXPECT_EQ(grant.revocation.kind, Revocation::Kind::Delete);
    }
}

TEST_F(Autostart, AUsersFileStandsBeforeTheSystemsOfTheSameName)
{
    ASSERT_TRUE(forAll("a.desktop", entry("prog system")));
    ASSERT_TRUE(user("a.desktop", entry("prog mine")));
    const auto answer = look();
    ASSERT_EQ(answer.rows.size(), 1);
    EXPECT_EQ(answer.rows[0].target, "prog mine");
    EXPECT_EQ(answer.rows[0].revocation.kind, Revocation::Kind::Command) << "deleting it would bring back the system's";
}

TEST_F(Autostart, WhatTheUserSwitchedOffIsSaid)
{
    ASSERT_TRUE(forAll("hidden.desktop", entry("prog system")));
    ASSERT_TRUE(user("hidden.desktop", "[Desktop Entry]\nHidden=true\n"));
    ASSERT_TRUE(user("gnome.desktop", entry("prog", "X-GNOME-Autostart-enabled=false\n")));
    ASSERT_TRUE(forAll("empty.desktop", entry("prog")));
    ASSERT_TRUE(user("empty.desktop", ""));
    ASSERT_TRUE(forAll("null.desktop", entry("prog")));
    ASSERT_TRUE(QFile::link("/dev/null", userPath("null.desktop")));
    ASSERT_TRUE(user("nothing.desktop", entry("prog", "Hidden=true\n")));
    ASSERT_TRUE(forAll("brought.desktop", entry("prog", "X-GNOME-Autostart-enabled=false\n")));
    EXPECT_EQ(rows(), QStringList({"system empty off", "user gnome off", "system hidden off", "system null off"}));
    for (const Grant &grant : look().rows)
        EXPECT_EQ(grant.revocation.kind, Revocation::Kind::None);
}

TEST_F(Autostart, WhatDoesNotStartHereIsNoRow)
{
    ASSERT_TRUE(user("kde.desktop", entry("prog", "OnlyShowIn=KDE;LXQt;\n")));
    ASSERT_TRUE(user("notgnome.desktop", entry("prog", "NotShowIn=GNOME;\n")));
    ASSERT_TRUE(user("missing.desktop", entry("prog", "TryExec=not-there\n")));
    ASSERT_TRUE(user("missing2.desktop", entry("prog", "TryExec=/usr/bin/not-there\n")));
    ASSERT_TRUE(user("there.desktop", entry("prog", "TryExec=prog\n")));
    ASSERT_TRUE(user("there2.desktop", entry("prog", "TryExec=/usr/bin/prog\n")));
    system.surroundings.desktops = QStringList{"ubuntu", "GNOME"};
    EXPECT_EQ(rows(), QStringList({"user there", "user there2"}));
    system.surroundings.desktops = QStringList{"KDE"};
    EXPECT_EQ(rows(), QStringList({"user kde", "user notgnome", "user there", "user there2"}));
    system.surroundings.desktops.clear();
    EXPECT_EQ(rows(), QStringList({"user kde", "user notgnome", "user there", "user there2"})) << "where it is not known";
}

TEST_F(Autostart, MarksWhatNoDistributionBrought)
{
    ASSERT_TRUE(addProgram("/usr/local/bin/", "own"));
    const QList<std::pair<QByteArray, bool>> commands{
        {"prog", false},
        {"/usr/bin/prog %U", false},
        {"/usr/libexec/prog", false},
        {"\"/usr/bin/prog\" x", false},
        {"/usr/bin/flatpak run org.x.App", false},
        {"/snap/bin/x", false},
        {"env A=b prog", false},
        {"/opt/x/y", true},
        {"/usr/local/bin/own", true},
        {"/usr/bin/../local/bin/own", true},
        {"/home/x/.hidden/y", true},
        {"unknown-program", true},
        {"sh -c 'curl x | sh'", true},
        {"env A=b /opt/x", true},
        {"nohup /tmp/x", true},
        {"/usr/bin/python3 /home/x/y.py", true},
        {"./relative/y", true},
        {"", true},
    };
    for (const auto &[command, unconfined] : commands) {
        ASSERT_TRUE(user("x.desktop", entry(command)));
        EXPECT_EQ(rows(), QStringList(unconfined ? "user x unconfined" : "user x")) << command.toStdString();
    }
    ASSERT_TRUE(QFile::remove(userPath("x.desktop")));
    ASSERT_TRUE(forAll("x.desktop", entry("sh -c 'prog; prog'")));
    EXPECT_EQ(rows(), QStringList("system x")) << "a package's shell line is the package's";
    ASSERT_TRUE(forAll("x.desktop", entry("sh /opt/x.sh")));
    EXPECT_EQ(rows(), QStringList("system x unconfined"));
}

TEST_F(Autostart, WhatCannotBeUnderstoodCountsAsStarting)
{
    ASSERT_TRUE(user("bad.desktop", "[Desktop Entry\nExec=prog\n"));
    ASSERT_TRUE(user("noexec.desktop", "[Desktop Entry]\nName=x\n"));
    ASSERT_TRUE(user("large.desktop", QByteArray(50 * 1024 * 1024, 'x')));
    EXPECT_EQ(rows(), QStringList({"user bad unconfined", "user large unconfined", "user noexec unconfined"}));
    EXPECT_EQ(look().rows[0].name, "bad");
}

TEST_F(Autostart, CommandsHideTheSystemsEntry)
{
    ASSERT_TRUE(forAll("it's a.desktop", entry("prog system", "Hidden=false\n[Desktop Action x]\nName=y\nExec=z\n")));
    ASSERT_TRUE(forAll("b.desktop", entry("prog system")));
    ASSERT_TRUE(user("b.desktop", entry("prog mine")));
    auto answer = look();
    ASSERT_EQ(answer.rows.size(), 2);
    for (const Grant &grant : answer.rows) {
        ASSERT_TRUE(grant.granted);
        EXPECT_EQ(QProcess::execute("/bin/sh", {"-c", grant.revocation.text}), 0) << grant.revocation.text.toStdString();
    }
    EXPECT_EQ(rows(), QStringList({"system b off", "system it's a off"}));
}

TEST_F(Autostart, TheCommandKeepsWhatThePersonWrote)
{
    const QByteArray mine = entry("prog mine", "Hidden = false\nX-Mine=1\n");
    ASSERT_TRUE(forAll("it's a.desktop", entry("prog system")));
    ASSERT_TRUE(user("it's a.desktop", mine));
    ASSERT_TRUE(forAll("linked.desktop", entry("prog system")));
    const QString target = system.surroundings.at("/usr/share/applications/linked.desktop");
    ASSERT_TRUE(writeDeep(target, mine));
    ASSERT_TRUE(QFile::link(target, userPath("linked.desktop")));
    const QString earlier = userPath("linked.desktop.bak");
    ASSERT_TRUE(writeDeep(earlier, "kept by the person"));
    const auto answer = look();
    ASSERT_EQ(answer.rows.size(), 2);
    for (const Grant &grant : answer.rows)
        EXPECT_EQ(QProcess::execute("/bin/sh", {"-c", grant.revocation.text}), 0) << grant.revocation.text.toStdString();
    EXPECT_EQ(rows(), QStringList({"system it's a off", "system linked off"}));
    EXPECT_EQ(contentOf(userPath("it's a.desktop")),
              entry("prog mine", "X-Mine=1\n").replace("Entry]\n", "Entry]\nHidden=true\n"));
    EXPECT_EQ(contentOf(userPath("it's a.desktop.bak")), mine);
    EXPECT_EQ(contentOf(target), mine) << "what a link leads to is somebody else's";
    const QDir folder(system.surroundings.configHome + "/autostart");
    bool isKept = false;
    for (const QString &name : folder.entryList({"linked.desktop.bak*"}, QDir::Files))
        isKept = isKept || contentOf(folder.filePath(name)) == "kept by the person";
    EXPECT_TRUE(isKept);
}

TEST_F(Autostart, WithoutAHeadThereIsNoCommand)
{
    // Nothing that could be put into these would switch them off.
    ASSERT_TRUE(forAll("a.desktop", entry("prog system")));
    ASSERT_TRUE(user("a.desktop", "[Desktop Entry\nExec=prog\n"));
    ASSERT_TRUE(forAll("b.desktop", "Exec=prog\n"));
    ASSERT_TRUE(forAll("c.desktop", entry("prog system")));
    ASSERT_TRUE(user("c.desktop", QByteArray(2 * 1024 * 1024, '\n')));
    const auto answer = look();
    ASSERT_EQ(answer.rows.size(), 3);
    for (const Grant &grant : answer.rows)
        EXPECT_EQ(grant.revocation.kind, Revocation::Kind::None) << grant.app.toStdString();
}

TEST_F(Autostart, UnitsThatTheUserEnabledAreRows)
{
    ASSERT_TRUE(
        writeDeep(units() + "mine.service", "[Unit]\nDescription=Mine\n[Service]\nExecStart=-/home/x/mine \\\n  --now\n"));
    ASSERT_TRUE(
        writeDeep(system.surroundings.at("/usr/lib/systemd/user/brought.service"), "[Service]\nExecStart=/bin/sh -c 'x'\n"));
    ASSERT_TRUE(writeDeep(units() + "tick.timer", "[Unit]\nDescription=Tick\n[Timer]\nOnCalendar=daily\n"));
    ASSERT_TRUE(writeDeep(units() + "tick.service", "[Service]\nExecStart=/usr/bin/prog tick\n"));
    ASSERT_TRUE(QDir().mkpath(units() + "default.target.wants") && QDir().mkpath(units() + "timers.target.wants"));
    ASSERT_TRUE(QFile::link(units() + "mine.service", units() + "default.target.wants/mine.service"));
    ASSERT_TRUE(QFile::link(units() + "mine.service", units() + "timers.target.wants/mine.service"));
    ASSERT_TRUE(QFile::link(system.surroundings.at("/usr/lib/systemd/user/brought.service"),
                            units() + "default.target.wants/brought.service"));
    ASSERT_TRUE(QFile::link(units() + "gone.service", units() + "default.target.wants/gone.service"));
    ASSERT_TRUE(QFile::link(units() + "tick.timer", units() + "timers.target.wants/tick.timer"));
    ASSERT_TRUE(QFile::link("/dev/null", units() + "masked.service"));
    ASSERT_TRUE(QFile::link(units() + "masked.service", units() + "default.target.wants/masked.service"));
    EXPECT_EQ(rows(), QStringList({"systemd brought.service", "systemd masked.service off unconfined",
                                   "systemd mine.service unconfined", "systemd tick.timer"}));
    const auto answer = look();
    EXPECT_EQ(answer.rows[2].name, "Mine");
    EXPECT_EQ(answer.rows[2].target, "/home/x/mine --now");
    EXPECT_EQ(answer.rows[2].revocation.text, "systemctl --user disable --now mine.service");
    EXPECT_EQ(answer.rows[3].target, "/usr/bin/prog tick");
}

TEST_F(Autostart, LoopsOfLinksEnd)
{
    ASSERT_TRUE(QDir().mkpath(system.surroundings.configHome + "/autostart"));
    ASSERT_TRUE(QFile::link("b.desktop", userPath("a.desktop")));
    ASSERT_TRUE(QFile::link("a.desktop", userPath("b.desktop")));
    ASSERT_TRUE(QDir().mkpath(system.surroundings.configHome + "/systemd"));
    ASSERT_TRUE(QFile::link("user", system.surroundings.configHome + "/systemd/user"));
    const auto answer = look();
    EXPECT_EQ(answer.state, ProbeState::Denied) << "a folder that cannot be looked into";
    EXPECT_EQ(answer.rows.size(), 2);
}

TEST_F(Autostart, StopsWhenToldTo)
{
    const Patience patience(std::chrono::seconds(60));
    patience.stop();
    const auto answer = AutostartEntries(system.surroundings).look(patience);
    EXPECT_EQ(answer.state, ProbeState::Unknown);
    EXPECT_EQ(answer.reason, ProbeReason::Cancelled);
}

} // namespace
