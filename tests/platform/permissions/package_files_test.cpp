// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/package_files.h"

#include <gtest/gtest.h>

using holdfast::platform::parse::PackageFiles;
using holdfast::platform::parse::unownedByRpm;
using holdfast::platform::parse::userNameIn;

using Paths = QList<QByteArray>;

namespace {

TEST(PackageFiles, KnowsWhatDpkgsListsName)
{
    PackageFiles files({"/usr/bin/a", "/opt/b", "/usr/bin/c"}, false);
    files.takeDpkgList("one", "/.\n/usr\n/usr/bin\n/usr/bin/a\n");
    files.takeDpkgList("two:amd64", "/opt/b");
    EXPECT_EQ(files.unowned(), Paths({"/usr/bin/c"}));
}

TEST(PackageFiles, ListsMaySayBinWhereTheDiskSaysUsrBin)
{
    const QByteArray list = "/bin/su\n/usr/sbin/x\n/lib64/y\n/library/z\n";
    const Paths paths{"/usr/bin/su", "/usr/sbin/x", "/usr/lib64/y", "/opt/bin/su"};
    PackageFiles merged(paths, true);
    merged.takeDpkgList("one", list);
    EXPECT_EQ(merged.unowned(), Paths({"/opt/bin/su"}));
    PackageFiles apart(paths, false);
    apart.takeDpkgList("one", list);
    EXPECT_EQ(apart.unowned(), Paths({"/usr/bin/su", "/usr/lib64/y", "/opt/bin/su"}));
}

TEST(PackageFiles, ADivertedFileBelongsToWhoHadItMoved)
{
    const Paths paths{"/usr/bin/a", "/usr/bin/a.real", "/usr/bin/b", "/usr/bin/b.real"};
    PackageFiles files(paths, true);
    files.takeDiversions("/usr/bin/a\n/usr/bin/a.real\nmover\n/bin/b\n/bin/b.real\n:\n");
    files.takeDpkgList("mover", "/usr/bin/a\n");
    files.takeDpkgList("moved", "/usr/bin/a\n/usr/bin/b\n");
    EXPECT_EQ(files.unowned(), Paths({"/usr/bin/b"})) << "an administrator cleared the way for a file of no package";
}

TEST(PackageFiles, KnowsWhatPacmansListsName)
{
    PackageFiles files({"/usr/bin/a", "/usr/bin/b", "/usr/bin/c"}, true);
    files.takePacmanFiles("%FILES%\nusr/\nusr/bin/\nusr/bin/a\n\n%BACKUP%\nusr/bin/b\tabc\nusr/bin/c\n");
    EXPECT_EQ(files.unowned(), Paths({"/usr/bin/b", "/usr/bin/c"}));
}

TEST(PackageFiles, UnderstandsWhatRpmPrints)
{
    const Paths paths{"/usr/bin/demo", "/usr/bin/ls", "/usr/bin"};
    // As rpm 4.18 prints it.
    EXPECT_EQ(unownedByRpm("owned\nfile /usr/bin/ls is not owned by any package\nowned\n", paths), Paths({"/usr/bin/ls"}));
    EXPECT_EQ(unownedByRpm("owned\nowned\nowned\nowned\n", paths), Paths()) << "a folder has many owners";
    EXPECT_FALSE(unownedByRpm("", paths));
    EXPECT_FALSE(unownedByRpm("owned\nowned\n", paths)) << "cut off";
    EXPECT_FALSE(unownedByRpm("owned\nowned\nown", paths));
    EXPECT_FALSE(unownedByRpm("owned\nDatei /usr/bin/ls gehört zu keinem Paket\nowned\n", paths));
}

TEST(PackageFiles, NamesUsers)
{
    const QByteArray passwd = "root:x:0:0:root:/root:/bin/bash\nbroken\ndaemon:x:1:1::/:\n";
    EXPECT_EQ(userNameIn(passwd, 0), "root");
    EXPECT_EQ(userNameIn(passwd, 1), "daemon");
    EXPECT_EQ(userNameIn(passwd, 4711), "4711");
}

} // namespace
