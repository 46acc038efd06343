// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"
#include "tests/cli/terminal_session.h"

#include <QElapsedTimer>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <csignal>

using namespace holdfast;
using namespace holdfast::tests;

namespace {

/// The ways a passphrase comes in, and the ways it must not get out.
class Passphrases : public CommandLineTest
{
protected:
    [[nodiscard]] int codeWith(QByteArrayView passphrase)
    {
        program.setPassphrase(passphrase);
        return program.run(inVault({"status"})).code;
    }
    [[nodiscard]] QByteArray line() const { return QByteArray(firstPassphrase) + "\n"; }
};

TEST_F(Passphrases, ComeFromADescriptorWithOrWithoutALineEnd)
{
    makeVault();
    EXPECT_EQ(codeWith(firstPassphrase), 0);
    EXPECT_EQ(codeWith(line()), 0);
    EXPECT_EQ(codeWith(line() + "\n"), 4) << "one line end is taken away, not two";
    EXPECT_EQ(codeWith(QByteArray(" ") + firstPassphrase), 4) << "blanks count";
}

TEST_F(Passphrases, AreTheSameHoweverTheKeyboardComposesThem)
{
    EXPECT_TRUE(scratch.create(passphraseKey("na\u00efve caf\u00e9 window")).vault.close());
    EXPECT_EQ(codeWith("nai\u0308ve cafe\u0301 window"), 0);
    EXPECT_EQ(codeWith("naive cafe window"), 4);
}

TEST_F(Passphrases, ThatNobodyCouldHaveSetAreWrongOnes)
{
    makeVault();
    EXPECT_EQ(codeWith(QByteArray(1025, 'x')), 4);
    EXPECT_EQ(codeWith(QByteArray(60'000, 'x')), 4);
    EXPECT_EQ(codeWith("\xff\xfe not UTF-8"), 4);
    EXPECT_EQ(codeWith(QByteArray("with\0NUL in it", 14)), 4);
}

TEST_F(Passphrases, ThatAreNotThereAreSaidToBeMissing)
{
    makeVault();
    for (const char *nothing : {"", "\n"}) {
        program.setPassphrase(nothing);
        const Ended ended = program.run(inVault({"status"}));
        EXPECT_EQ(ended.code, 4);
        EXPECT_TRUE(ended.err.contains("No passphrase was given.")) << ended.err.constData();
    }
    const Program plain;
    const Ended closed = plain.run(inVault({"status", "--passphrase-fd", "999"}));
    EXPECT_EQ(closed.code, 4);
    EXPECT_TRUE(closed.err.contains("--passphrase-fd")) << closed.err.constData();
    const Ended noTerminal = plain.run(inVault({"status"}));
    EXPECT_EQ(noTerminal.code, 4);
    EXPECT_TRUE(noTerminal.err.contains("on the terminal")) << noTerminal.err.constData();
}

TEST_F(Passphrases, AreAskedForOnTheTerminalWithoutBeingShown)
{
    makeVault();
    TerminalSession session(inVault({"status", "--json"}), program.environment());
    ASSERT_TRUE(session.waitFor("Passphrase: "));
    EXPECT_FALSE(session.echoes());
    session.type(line());
    EXPECT_EQ(session.waitForEnd(), 0);
    EXPECT_EQ(session.shown(), "Passphrase: \r\n");
    EXPECT_TRUE(session.output().startsWith("{")) << "the question is no part of the answer";
    EXPECT_TRUE(session.echoes());
}

TEST_F(Passphrases, FromATerminalNamedAsDescriptorAreNotShownEither)
{
    makeVault();
    TerminalSession session(inVault({"status", "--passphrase-fd", "0"}), program.environment());
    const QElapsedTimer patience = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    while (session.echoes() && !patience.hasExpired(60'000))
        ::sched_yield();
    ASSERT_FALSE(session.echoes());
    session.type(line());
    EXPECT_EQ(session.waitForEnd(), 0);
    EXPECT_EQ(session.shown(), "\r\n");
}

TEST_F(Passphrases, ThatAreWrongAtTheTerminalAreSaidToBe)
{
    makeVault();
    TerminalSession wrong(inVault({"due"}), program.environment());
    ASSERT_TRUE(wrong.waitFor("Passphrase: "));
    wrong.type("something else\n");
    EXPECT_EQ(wrong.waitForEnd(), 4);
    EXPECT_TRUE(wrong.shown().contains("That passphrase does not open this vault."));
    EXPECT_FALSE(wrong.shown().contains("something else"));

    TerminalSession empty(inVault({"due"}), program.environment());
    ASSERT_TRUE(empty.waitFor("Passphrase: "));
    empty.type("\n");
    EXPECT_EQ(empty.waitForEnd(), 4);
    EXPECT_TRUE(empty.shown().contains("No passphrase was given."));
}

TEST_F(Passphrases, CtrlCLeavesTheTerminalAsItWas)
{
    makeVault();
    TerminalSession session(inVault({"status"}), program.environment());
    ASSERT_TRUE(session.waitFor("Passphrase: "));
    session.type("blue pi");
    session.type("\x03");
    EXPECT_EQ(session.waitForEnd(), 128 + SIGINT);
    EXPECT_TRUE(session.echoes());
    EXPECT_FALSE(session.shown().contains("blue"));
}

TEST_F(Passphrases, AreAskedForAgainAfterAPause)
{
    makeVault();
    TerminalSession session(inVault({"status"}), program.environment());
    ASSERT_TRUE(session.waitFor("Passphrase: "));
    // Without a shell to go back to, stopping comes to nothing at once.
    session.type("\x1a");
    ASSERT_TRUE(session.waitFor("Passphrase: ", 2));
    session.type(line());
    EXPECT_EQ(session.waitForEnd(), 0);
}

TEST_F(Passphrases, ReachNeitherArgumentsNorEnvironment)
{
    makeVault();
    int ends[2] = {-1, -1};
    ASSERT_EQ(::pipe2(ends, O_CLOEXEC), 0);
    ASSERT_EQ(::fcntl(ends[0], F_SETFD, 0), 0);
    QProcess process;
    process.setProcessEnvironment(program.environment());
    process.start(HOLDFAST_PROGRAM, inVault({"status", "--passphrase-fd", QString::number(ends[0])}));
    ASSERT_TRUE(process.waitForStarted());
    ASSERT_EQ(::write(ends[1], firstPassphrase, qstrlen(firstPassphrase)), static_cast<ssize_t>(qstrlen(firstPassphrase)));
    // The pipe stays open, so that the program waits for more with all it has in memory.
    QElapsedTimer patience;
    patience.start();
    int waiting = 1;
    while (waiting > 0 && !patience.hasExpired(60'000) && ::ioctl(ends[0], FIONREAD, &waiting) == 0)
        ::sched_yield();
    ASSERT_EQ(waiting, 0);
    const QString own = QStringLiteral("/proc/%1/").arg(process.processId());
    const QByteArray arguments = contentOf(own + "cmdline");
    EXPECT_TRUE(arguments.contains("--passphrase-fd"));
    EXPECT_FALSE(arguments.contains("piano"));
    EXPECT_FALSE(contentOf(own + "environ").contains("piano"));
    ::close(ends[1]);
    ASSERT_TRUE(process.waitForFinished(60'000));
    EXPECT_EQ(process.exitCode(), 0);
    ::close(ends[0]);
}

} // namespace
