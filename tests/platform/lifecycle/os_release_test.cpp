// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/os_release.h"

#include "tests/platform/lifecycle/scene.h"

using holdfast::platform::parse::OsRelease;
using holdfast::platform::parse::readOsRelease;
using holdfast::tests::recorded;

namespace {

/// PRETTY_NAME after a right side like this.
std::string prettyOf(const QByteArray &written)
{
    const auto release = readOsRelease("ID=x\nPRETTY_NAME=" + written + "\n");
    return release ? release->prettyName.toStdString() : "nothing";
}

TEST(OsReleaseFile, ReadsDebians)
{
    const auto release = readOsRelease(recorded("os_release_bookworm"));
    ASSERT_TRUE(release);
    EXPECT_EQ(release->id, "debian");
    EXPECT_EQ(release->versionId, "12");
    EXPECT_EQ(release->codename, "bookworm");
    EXPECT_EQ(release->prettyName, "Debian GNU/Linux 12 (bookworm)");
    EXPECT_FALSE(release->supportEnd.isValid());
    EXPECT_TRUE(release->idLike.isEmpty());
}

TEST(OsReleaseFile, ReadsSupportEndAndDescent)
{
    const auto release = readOsRelease("NAME=\"Fedora Linux\"\nID=fedora\nVERSION_ID=43\nSUPPORT_END=2026-12-02\n");
    ASSERT_TRUE(release);
    EXPECT_EQ(release->supportEnd, QDate(2026, 12, 2));
    EXPECT_EQ(release->prettyName, "Fedora Linux");
    EXPECT_EQ(readOsRelease("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n")->idLike, (QStringList{"ubuntu", "debian"}));
    for (const char *end : {"2026-13-02", "2026-1-2", "never", "", "2026-12-02T00:00"})
        EXPECT_FALSE(readOsRelease(QByteArray("ID=x\nSUPPORT_END=") + end)->supportEnd.isValid()) << end;
}

TEST(OsReleaseFile, QuotesLikeAShell)
{
    EXPECT_EQ(prettyOf("plain"), "plain");
    EXPECT_EQ(prettyOf("\"two words\""), "two words");
    EXPECT_EQ(prettyOf("'two \\ words'"), "two \\ words");
    EXPECT_EQ(prettyOf("\"a \\\"b\\\" \\$c \\`d \\\\ \\e\""), "a \"b\" $c `d \\ \\e");
    EXPECT_EQ(prettyOf("a\\ b"), "a b");
    EXPECT_EQ(prettyOf("one two"), "one");
    EXPECT_EQ(prettyOf("\"a\"'b'c"), "abc");
    EXPECT_EQ(prettyOf("\"never closed"), "x") << "as if the line were not there";
    EXPECT_EQ(prettyOf("\"\xe5\x8f\xb0\xe7\x81\xa3\""), "\xe5\x8f\xb0\xe7\x81\xa3");
}

TEST(OsReleaseFile, SkipsWhatIsNoAssignment)
{
    const auto release =
        readOsRelease("# ID=no\n\nexport FOO\n  ID=debian \r\nid=no\nID2=no\nVERSION_ID=\"12\"\nVERSION_ID=13\n");
    ASSERT_TRUE(release);
    EXPECT_EQ(release->id, "debian");
    EXPECT_EQ(release->versionId, "13") << "the last one counts";
}

TEST(OsReleaseFile, WithoutAnIdItIsSomethingElse)
{
    for (const QByteArray &content : {QByteArray(), QByteArray("VERSION_ID=12\n"), QByteArray("ID=\n"),
                                      QByteArray("ID=De Bian\n"), QByteArray("ID=\"../x\"\n"),
                                      QByteArray("\x7f"
                                                 "ELF\0ID=",
                                                 8),
                                      QByteArray(100'000, 'A'), QByteArray("ID=Debian\n")})
        EXPECT_FALSE(readOsRelease(content)) << content.left(20).constData();
}

} // namespace
