// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/lp_printer.h"
#include "tests/support/event_loop.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <vector>

using holdfast::platform::LpPrinter;
using holdfast::tests::contentOf;
using holdfast::tests::happens;
using holdfast::tests::TemporaryFolder;
using holdfast::tests::writeFile;

namespace {

using Outcome = LpPrinter::Outcome;

/// An environment variable of one test, put back at its end.
class Variable
{
public:
    Variable(const char *name, const QString &value) : m_name(name), m_before(qgetenv(name))
    {
        qputenv(name, QFile::encodeName(value));
    }
    ~Variable() { m_before.isNull() ? qunsetenv(m_name) : qputenv(m_name, m_before); }
    Variable(const Variable &) = delete;

private:
    const char *m_name;
    QByteArray m_before;
};

/// A PATH with nothing in it but, if a test wants one, an `lp` of the test's own.
class Lp : public testing::Test
{
protected:
    /// `script` runs with the folder of its answers as its first words.
    void install(const QByteArray &script)
    {
        const QString file = programs.path("lp");
        ASSERT_TRUE(writeFile(file, "#!/bin/sh\nanswers='" + QFile::encodeName(answers.path()) + "'\n" + script));
        ASSERT_TRUE(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    /// Prints and waits until it is answered; every answer counts, and there must be one.
    Outcome print(const QByteArray &page, std::chrono::milliseconds limit = std::chrono::minutes(1))
    {
        LpPrinter printer(limit);
        std::vector<Outcome> outcomes;
        printer.print(page, "Recovery page", [&](Outcome outcome) { outcomes.push_back(outcome); });
        EXPECT_TRUE(happens([&] { return !outcomes.empty(); }));
        QCoreApplication::processEvents();
        EXPECT_EQ(outcomes.size(), 1u);
        return outcomes.front();
    }

    TemporaryFolder programs;
    TemporaryFolder answers;
    TemporaryFolder temporary;
    Variable path{"PATH", programs.path()};
    Variable temporaryFolder{"TMPDIR", temporary.path()};
    Variable home{"HOME", temporary.path()};
};

TEST_F(Lp, GetsThePageOnStandardInput)
{
    install("printf '%s\\n' \"$@\" >\"$answers/arguments\"\n"
            "[ -p /dev/stdin ] && echo pipe >\"$answers/kind\"\n"
            "exec /bin/cat >\"$answers/page\"\n");
    // More than a pipe holds, and every byte there is.
    QByteArray page("%PDF-1.4\n");
    for (int byte = 0; byte < 1'000'000; ++byte)
        page.append(static_cast<char>(byte));
    EXPECT_EQ(print(page), Outcome::Sent);
    EXPECT_EQ(contentOf(answers.path("page")), page);
    EXPECT_EQ(contentOf(answers.path("arguments")), "-t\nRecovery page\n-\n") << "nothing of the page, and no file";
    EXPECT_EQ(contentOf(answers.path("kind")), "pipe\n");
    EXPECT_TRUE(QDir(temporary.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) << "no copy on the disk";
}

TEST_F(Lp, OneThatFailsIsReported)
{
    install("/bin/cat >/dev/null\nexit 1\n");
    EXPECT_EQ(print("%PDF-1.4"), Outcome::Failed);
}

TEST_F(Lp, OneThatDoesNotReadIsReported)
{
    install("exit 1\n");
    EXPECT_EQ(print(QByteArray(1'000'000, 'x')), Outcome::Failed);
}

TEST_F(Lp, OneThatCrashesIsReported)
{
    install("kill -9 $$\n");
    EXPECT_EQ(print("%PDF-1.4"), Outcome::Failed);
}

TEST_F(Lp, OneThatHangsIsEnded)
{
    install("echo $$ >\"$answers/process\"\nexec /bin/sleep 1000\n");
    EXPECT_EQ(print("%PDF-1.4", std::chrono::milliseconds(300)), Outcome::Failed);
    const QByteArray process = contentOf(answers.path("process")).trimmed();
    EXPECT_TRUE(process.isEmpty() || !QFile::exists("/proc/" + QString::fromLatin1(process))) << "it still runs";
}

TEST_F(Lp, OneThatCannotBeStartedIsReported)
{
    install("exit 0\n");
    ASSERT_TRUE(writeFile(programs.path("lp"), "#!/nonexistent/shell\n"));
    EXPECT_TRUE(LpPrinter().isAvailable());
    EXPECT_EQ(print("%PDF-1.4"), Outcome::Failed);
}

TEST_F(Lp, WithoutOneThereIsNoPrinter)
{
    EXPECT_FALSE(LpPrinter().isAvailable());
    EXPECT_EQ(print("%PDF-1.4"), Outcome::Unavailable);
    install("exit 0\n");
    EXPECT_TRUE(LpPrinter().isAvailable());
}

} // namespace
