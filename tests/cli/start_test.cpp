// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"

#include "app/cli/command_line.h"

#include <QDir>
#include <QRegularExpression>

#include <set>

using namespace holdfast;
using namespace holdfast::tests;

namespace {

/// The arguments of every example line of the help.
std::vector<QStringList> examplesIn(const QByteArray &help)
{
    std::vector<QStringList> examples;
    const QString text = QString::fromUtf8(help);
    const qsizetype begin = text.indexOf(QLatin1String("Examples:"));
    const qsizetype end = text.indexOf(QLatin1String("\n\n"), begin);
    for (const QString &line : text.mid(begin, end - begin).split(u'\n').mid(1)) {
        // Two blanks stand before what a line is for.
        const QString command = line.trimmed().section(QStringLiteral("  "), 0, 0);
        EXPECT_TRUE(command.startsWith(QLatin1String("holdfast"))) << line.toStdString();
        examples.push_back(command.split(u' ').mid(1));
    }
    return examples;
}

tl::expected<cli::CommandLine, cli::ExitCode> parsed(const QStringList &arguments)
{
    QList<QByteArray> texts{"holdfast"};
    for (const QString &argument : arguments)
        texts << argument.toUtf8();
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    return cli::parse(static_cast<int>(pointers.size()), pointers.data());
}

class Starting : public CommandLineTest
{
};

TEST_F(Starting, TheHelpAndTheVersionAreAnswers)
{
    const Ended help = program.run({"--help"});
    EXPECT_EQ(help.code, 0);
    EXPECT_TRUE(help.out.contains("--passphrase-fd") && help.out.contains("Exit codes:")) << help.out.constData();
    EXPECT_TRUE(help.err.isEmpty());
    EXPECT_EQ(program.run({"status", "--help"}).code, 0);
    EXPECT_EQ(program.run({"--version"}).out, "holdfast " HOLDFAST_VERSION "\n");
}

TEST_F(Starting, EveryExampleOfTheHelpRunsOverTheSample)
{
    using Command = cli::CommandLine::Command;
    std::set<Command> seen;
    for (const QStringList &arguments : examplesIn(program.run({"--help"}).out)) {
        const auto example = parsed(arguments);
        ASSERT_TRUE(example) << arguments.join(u' ').toStdString();
        seen.insert(example->command);
        // A window stays until somebody closes it: that is for the journeys.
        if (example->command == Command::Open)
            continue;
        const bool about = example->command == Command::Status || example->command == Command::Due;
        // Security updates wait on the sample's device.
        const int code = about ? 10 : example->command == Command::Check ? 11 : 0;
        EXPECT_EQ(program.run(arguments + QStringList{"--sample"}).code, code) << arguments.join(u' ').toStdString();
    }
    EXPECT_EQ(seen.size(), 10u) << "one for every command that can do without a vault and a file";
}

TEST_F(Starting, ACommandOpensNoQmlFileAndNoPlugin)
{
    if (QProcess::execute("strace", {"-o", "/dev/null", "true"}) != 0)
        GTEST_SKIP() << "this system does not let strace watch";
    const QString log = program.home() + QStringLiteral("/opened");
    program.startThrough({"strace", "-f", "-qq", "-e", "trace=open,openat", "-o", log});
    // LeakSanitizer cannot work below strace.
    program.set("ASAN_OPTIONS", "detect_leaks=0");
    makeVault();
    EXPECT_EQ(statusOfVault().code, 0);
    const QByteArray opened = contentOf(log);
    EXPECT_TRUE(opened.contains("/vault.db\"")) << "what strace saw";
    for (const char *sign : {".qml", "/qml/", "/plugins/", "qmldir", "/fonts", "/dri/", "libQt6Qml", "libQt6Quick"})
        EXPECT_FALSE(opened.contains(sign)) << sign;
}

TEST_F(Starting, WithoutTheProgramOfItsWindowItSaysSoAndItsCommandsWork)
{
    const TemporaryFolder folder;
    const QString alone = folder.path("holdfast");
    ASSERT_TRUE(QFile::copy(QStringLiteral(HOLDFAST_PROGRAM), alone));
    QProcess process;
    process.setProcessEnvironment(program.environment());
    process.start(alone, inVault({}));
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), static_cast<int>(cli::ExitCode::Unexpected));
    const QByteArray said = process.readAllStandardError();
    EXPECT_TRUE(said.contains("holdfast-window") && said.contains("Install Holdfast again")) << said.constData();
    EXPECT_TRUE(QDir(scratch.folder.path()).isEmpty()) << "no vault was begun";
    process.start(alone, {"status", "--sample"});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 10);
}

} // namespace
