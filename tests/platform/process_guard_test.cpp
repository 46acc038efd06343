// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/process_guard.h"
#include "tests/support/child_process.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>

using namespace holdfast;

namespace {

TEST(ProcessGuard, NewFilesAreForTheirOwnerOnly)
{
    EXPECT_EQ(tests::exitCodeOfChild([] {
                  if (!platform::guardProcess())
                      return 1;
                  return ::umask(0) == 077 ? 0 : 2;
              }),
              0);
}

TEST(ProcessGuard, ACrashLeavesNoCore)
{
    const tests::TemporaryFolder folder;
    const auto child = tests::startChild([&](int pipe) {
        const bool guarded = platform::guardProcess() && ::prctl(PR_GET_DUMPABLE) == 0 &&
                             ::chdir(QFile::encodeName(folder.path()).constData()) == 0;
        (void)!::write(pipe, guarded ? "y" : "n", 1);
        std::abort();
    });
    EXPECT_EQ(child.readByte(), 'y');
    EXPECT_EQ(child.readByte(), '\0') << "gone";
    child.kill();
    EXPECT_TRUE(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

TEST(ProcessGuard, AnotherProcessOfTheSameUserCannotReadItsMemory)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "becoming an ordinary user needs to be root";
    // Root may read everything, so both sides are an ordinary user here.
    const auto becomeNobody = [] { return ::setresgid(65534, 65534, 65534) == 0 && ::setresuid(65534, 65534, 65534) == 0; };
    const auto readable = [&](bool guarded) {
        pid_t watched = 0;
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            return -1;
        watched = ::fork();
        if (watched == 0) {
            // Changing the user makes a process undumpable, so that is switched back on to measure our own guard alone.
            const bool ready = becomeNobody() && ::prctl(PR_SET_DUMPABLE, 1) == 0 && (!guarded || platform::guardProcess());
            (void)!::write(ends[1], ready ? "y" : "n", 1);
            ::pause();
            ::_exit(0);
        }
        const tests::ChildProcess child(watched, ends[0]);
        ::close(ends[1]);
        EXPECT_EQ(child.readByte(), 'y');
        return tests::exitCodeOfChild([&] {
            if (!becomeNobody())
                return 2;
            QFile memory(QStringLiteral("/proc/%1/mem").arg(watched));
            return memory.open(QIODevice::ReadOnly) ? 1 : 0;
        });
    };
    EXPECT_EQ(readable(true), 0);
    if (readable(false) == 0)
        GTEST_SKIP() << "this system lets nobody read any process, guarded or not";
}

} // namespace
