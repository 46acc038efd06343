// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/dnf_updates.h"

#include "platform/program_run.h"
#include "tests/platform/updates/fake_program.h"
#include "tests/platform/updates/update_rows.h"

#include <QDirIterator>
#include <QProcess>
#include <QTimeZone>

#include <sys/wait.h>
#include <unistd.h>

using namespace holdfast::platform;
using namespace holdfast::tests;
using namespace std::chrono_literals;

namespace {

constexpr auto plenty = 120s;
const QDateTime now({2026, 11, 28}, {12, 0}, QTimeZone::utc());
const QString longName =
    QStringLiteral("demo-with-a-very-long-name-that-does-not-fit-into-any-column-of-the-table-that-dnf-prints");

QStringList foldersOfNobody()
{
    return QDir("/var/tmp").entryList({"dnf-nobody-*"}, QDir::Dirs);
}

/// With the real dnf, real packages and a real repository, in a root of the test's own.
class RealDnf : public testing::Test
{
protected:
    void SetUp() override
    {
        for (const char *program : {"dnf", "rpmbuild", "createrepo_c", "modifyrepo_c"}) {
            if (!QFile::exists(QStringLiteral("/usr/bin/") + QString::fromLatin1(program)))
                GTEST_SKIP() << program << " is not installed here";
        }
        QProcess maker;
        maker.start("/bin/sh", {HOLDFAST_SOURCE_DIR "/tests/platform/updates/dnf_root.sh", folder.path()});
        ASSERT_TRUE(maker.waitForFinished(120'000));
        ASSERT_EQ(maker.exitCode(), 0) << maker.readAllStandardError().constData();
    }
    [[nodiscard]] Surroundings surroundings() const
    {
        Surroundings result;
        result.root = folder.path("root");
        result.programFolders = QStringList{"/usr/bin"};
        result.environment = QStringList{"PATH=/usr/bin:/bin", "HOME=/home/demo"};
        return result;
    }
    /// Into the system's cache, as its own timer does.
    void fetch(const QDateTime &at = now.addSecs(-3600))
    {
        QStringList arguments{"--installroot=" + folder.path("root"), "makecache"};
        // Root's is the system's; others have to be told.
        if (::geteuid() != 0)
            arguments.prepend("--setopt=cachedir=" + folder.path("root/var/cache/dnf"));
        const ProgramAnswer answer =
            runProgram({"/usr/bin/dnf", arguments, {"PATH=/usr/bin:/bin", "HOME=/home/demo"}}, Patience(plenty));
        ASSERT_EQ(answer.exitCode, 0) << answer.complaints.constData();
        QDirIterator files(folder.path("root/var/cache/dnf"), {"*primary*"}, QDir::Files, QDirIterator::Subdirectories);
        int found = 0;
        for (; files.hasNext(); ++found) {
            QFile file(files.next());
            ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.setFileTime(at, QFileDevice::FileModificationTime));
        }
        ASSERT_GT(found, 0);
    }
    void addRepository(const QByteArray &name, const QByteArray &more = {})
    {
        ASSERT_TRUE(writeFile(folder.path("root/etc/yum.repos.d/") + QString::fromLatin1(name) + ".repo",
                              "[" + name + "]\nname=x\nbaseurl=file:///nonexistent\nenabled=1\n" + more));
    }
    [[nodiscard]] Observation<PendingUpdate> look() const
    {
        return DnfUpdates(surroundings(), [] { return now; }).look(Patience(plenty));
    }

    TemporaryFolder folder;
};

TEST_F(RealDnf, TellsSecurityUpdatesFromOthers)
{
    fetch();
    const auto seen = look();
    EXPECT_EQ(seen.source, "dnf");
    EXPECT_EQ(seen.state, ProbeState::Ok) << seen.detail.toStdString();
    EXPECT_EQ(seen.asOf, now.addSecs(-3600));
    EXPECT_EQ(namesOf(seen.rows), (QStringList{"demo-plain", "demo-quiet", "demo-ssl", longName}));
    EXPECT_EQ(rowOf(seen.rows, "demo-ssl"), (PendingUpdate{"demo-ssl", {}, "1.2-1", UpdateSeverity::Security, "demo"}))
        << "its advisory is about 1.1, which 1.2 contains";
    EXPECT_EQ(rowOf(seen.rows, "demo-plain").severity, UpdateSeverity::Normal);
    EXPECT_EQ(rowOf(seen.rows, "demo-quiet").severity, UpdateSeverity::Unknown) << "no advisory says anything about it";
}

TEST_F(RealDnf, NothingWaits)
{
    ASSERT_TRUE(QFile::remove(folder.path("root/etc/dnf/dnf.conf")));
    ASSERT_TRUE(writeFile(folder.path("root/etc/dnf/dnf.conf"),
                          "[main]\ngpgcheck=0\nplugins=0\nexcludepkgs=demo-ssl,demo-plain,demo-quiet,demo-with*\n"));
    fetch();
    const auto seen = look();
    EXPECT_EQ(seen.state, ProbeState::Ok) << seen.detail.toStdString();
    EXPECT_TRUE(seen.rows.isEmpty());
}

TEST_F(RealDnf, WithoutACacheThereIsNoList)
{
    const auto seen = look();
    EXPECT_EQ(seen.state, ProbeState::Unknown);
    EXPECT_EQ(seen.reason, ProbeReason::NoList);
    EXPECT_TRUE(seen.rows.isEmpty());
}

TEST_F(RealDnf, ARepositoryThatWasNeverFetchedMakesItUnknown)
{
    fetch();
    // dnf goes on without one of these, and says so only on the side.
    addRepository("missing", "skip_if_unavailable=True\n");
    addRepository("strict", "skip_if_unavailable=False\n");
    const auto seen = look();
    EXPECT_EQ(seen.state, ProbeState::Unknown);
    EXPECT_EQ(seen.reason, ProbeReason::NoList);
    EXPECT_EQ(seen.rows.size(), 4) << "what the others know is shown";
}

TEST_F(RealDnf, WithoutRepositoriesThereIsNoList)
{
    ASSERT_TRUE(QFile::remove(folder.path("root/etc/yum.repos.d/demo.repo")));
    EXPECT_EQ(look().reason, ProbeReason::NoList);
    EXPECT_EQ(look().state, ProbeState::Unknown);
}

TEST_F(RealDnf, ListsThatAreTooOldAreUnknownButShown)
{
    fetch(now.addDays(-9));
    const auto seen = look();
    EXPECT_EQ(seen.state, ProbeState::Unknown);
    EXPECT_EQ(seen.reason, ProbeReason::ListTooOld);
    EXPECT_EQ(seen.days, 9);
    EXPECT_EQ(seen.rows.size(), 4);
}

TEST_F(RealDnf, AnybodyMayAsk)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root can become nobody; this user is an ordinary one already";
    fetch();
    ASSERT_TRUE(QFile::setPermissions(folder.path(), QFile::Permissions(0x7055)));
    const QStringList before = foldersOfNobody();
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        const bool changed = ::setgid(nobody) == 0 && ::setuid(nobody) == 0;
        const auto seen = look();
        const QByteArray report =
            (changed && seen.state == ProbeState::Ok ? "ok " : "not ok ") + QByteArray::number(seen.rows.size());
        (void)!::write(ends[1], report.constData(), static_cast<std::size_t>(report.size()));
        ::_exit(0);
    }
    ::close(ends[1]);
    char report[100] = {};
    EXPECT_GT(::read(ends[0], report, sizeof report - 1), 0);
    ::close(ends[0]);
    ::waitpid(child, nullptr, 0);
    EXPECT_STREQ(report, "ok 4");
    // The folder that dnf makes for whoever asks it anything.
    for (const QString &name : foldersOfNobody()) {
        EXPECT_TRUE(before.contains(name) || QDir("/var/tmp/" + name).removeRecursively());
    }
}

/// With a program that behaves as badly as a test wants.
class FakeDnf : public testing::Test
{
protected:
    [[nodiscard]] Observation<PendingUpdate> look(std::chrono::milliseconds limit = plenty) const
    {
        return DnfUpdates(surroundingsWith(programs), [] { return now; }).look(Patience(limit));
    }

    FakePrograms programs;
};

TEST_F(FakeDnf, WithoutOneThereIsNothingToAsk)
{
    EXPECT_EQ(look().state, ProbeState::Unsupported);
    EXPECT_EQ(look().reason, ProbeReason::ProgramMissing);
}

TEST_F(FakeDnf, BadAnswersAreErrors)
{
    for (const QByteArray &script :
         {QByteArray("exit 1"), QByteArray("exit 100"), QByteArray("echo 'Error: rpmdb open failed' >&2; exit 1"),
          QByteArray("head -c 1000 /dev/urandom; exit 100"), QByteArray("kill -SEGV $$"),
          QByteArray("exec head -c 50000000 /dev/zero")}) {
        programs.install("dnf", script);
        EXPECT_EQ(look().state, ProbeState::Error) << script.constData();
        EXPECT_TRUE(look().rows.isEmpty());
    }
}

TEST_F(FakeDnf, SilenceIsNotUpToDate)
{
    programs.install("dnf", "exit 0");
    EXPECT_EQ(look().state, ProbeState::Unknown) << "no list is named";
    EXPECT_EQ(look().reason, ProbeReason::NoList);
}

TEST_F(FakeDnf, OneThatHangsIsEnded)
{
    programs.install("dnf5", "echo $$ >\"$answers/process\"; exec sleep 1000");
    const auto seen = look(400ms);
    EXPECT_EQ(seen.reason, ProbeReason::TimedOut);
    EXPECT_TRUE(FakePrograms::isGone(programs.answer("process")));
}

} // namespace
