// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"

#include "app/cli/refusal.h"
#include "tests/support/scratch_database.h"

using namespace holdfast;
using namespace holdfast::tests;

namespace {

/// The numbers of the table, as the real program gives them.
class ExitCodes : public CommandLineTest
{
};

TEST_F(ExitCodes, NothingDueIsZero)
{
    makeVault();
    const Ended ended = statusOfVault();
    EXPECT_EQ(ended.code, 0);
    EXPECT_TRUE(ended.out.contains("Due now: 0.")) << ended.out.constData();
    EXPECT_TRUE(ended.err.isEmpty()) << ended.err.constData();
    EXPECT_EQ(program.run(inVault({"due"})).code, 0);
}

TEST_F(ExitCodes, SomethingDueIsTen)
{
    makeVaultWithSomethingDue();
    EXPECT_EQ(statusOfVault().code, 10);
    const Ended due = program.run(inVault({"due"}));
    EXPECT_EQ(due.code, 10);
    EXPECT_TRUE(due.out.contains("\n  U01  ")) << due.out.constData();
}

TEST_F(ExitCodes, EveryCommandRunsOverTheSample)
{
    EXPECT_EQ(program.run({"status", "--sample"}).code, 10);
    EXPECT_EQ(program.run({"due", "--sample"}).code, 10);
    EXPECT_EQ(program.run({"catalogue", "check", "--sample"}).code, 0);
    EXPECT_TRUE(QDir(program.home()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) << "nothing is left behind";
}

TEST_F(ExitCodes, UsageIsTwo)
{
    for (const QStringList &arguments : {QStringList{"nonsense"},
                                         {"status", "due"},
                                         {"status", "--passphrase-fd", "secret"},
                                         {"status", "--nonsense"},
                                         {"catalogue"},
                                         {"tour"},
                                         {"tour", "pictures", "--language", "fr"},
                                         {"tour", "pictures", "--text-size", "250"},
                                         {"--json"}}) {
        const Ended ended = program.run(arguments);
        EXPECT_EQ(ended.code, 2) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(ended.out.isEmpty());
        EXPECT_FALSE(ended.err.isEmpty());
    }
}

TEST_F(ExitCodes, NoVaultIsThree)
{
    const Ended ended = program.run({"status", "--json"});
    EXPECT_EQ(ended.code, 3);
    EXPECT_TRUE(ended.out.isEmpty());
    EXPECT_TRUE(ended.err.contains("There is no vault here.")) << ended.err.constData();
    EXPECT_EQ(program.run(inVault({"due"})).code, 3);
    EXPECT_TRUE(QDir(program.home()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) << "nothing is left behind";
}

TEST_F(ExitCodes, WithoutAHomeFolderThereIsNoVaultButAVaultMayBeNamed)
{
    program.unset("HOME");
    const Ended ended = program.run({"status"});
    EXPECT_EQ(ended.code, 3);
    EXPECT_TRUE(ended.err.contains("No home folder.") && ended.err.contains("--vault")) << ended.err.constData();
    program.set("QT_QPA_PLATFORM", "offscreen");
    const Ended window = program.run({});
    EXPECT_EQ(window.code, 3) << "the window has no other place either";
    EXPECT_TRUE(window.err.contains("No home folder.")) << window.err.constData();
    makeVault();
    EXPECT_EQ(statusOfVault().code, 0);
    EXPECT_EQ(program.run({"status", "--sample"}).code, 10);
    program.set("XDG_DATA_HOME", program.home());
    EXPECT_TRUE(program.run({"status"}).err.contains("There is no vault here.")) << "that names a place too";
}

TEST_F(ExitCodes, AWrongPassphraseIsFour)
{
    makeVault();
    program.setPassphrase("not the passphrase");
    const Ended ended = program.run(inVault({"status"}));
    EXPECT_EQ(ended.code, 4);
    EXPECT_TRUE(ended.err.contains("That passphrase does not open this vault.")) << ended.err.constData();
}

TEST_F(ExitCodes, AVaultWithoutAPassphraseIsFourBeforeAnybodyTypesOne)
{
    EXPECT_TRUE(scratch.create(keyRingKey()).vault.close());
    const Ended ended = program.run(inVault({"status"}));
    EXPECT_EQ(ended.code, 4);
    EXPECT_TRUE(ended.err.contains("This way in is not set up.")) << ended.err.constData();
}

TEST_F(ExitCodes, AFullDiskUnderTheAnswerIsSeven)
{
    program.setOutput("/dev/full");
    const Ended ended = program.run({"status", "--json", "--sample"});
    EXPECT_EQ(ended.code, 7);
    EXPECT_TRUE(ended.err.contains("The answer could not be written.")) << ended.err.constData();
}

TEST_F(ExitCodes, AFolderThatIsNotThereIsTwenty)
{
    const Ended ended = program.run({"catalogue", "check", program.home() + "/nowhere"});
    EXPECT_EQ(ended.code, 20);
    EXPECT_TRUE(ended.err.contains("This folder does not exist.")) << ended.err.constData();
}

TEST(ExitCodeTable, TellsAVaultThatIsNotWholeFromOneThatCouldNotBeLookedAt)
{
    using cli::ExitCode;
    using cli::exitCodeFor;
    for (const ErrorCode code : {ErrorCode::KeyFileMissing, ErrorCode::KeyFileDamaged, ErrorCode::DatabaseMissing,
                                 ErrorCode::DatabaseDamaged, ErrorCode::DatabaseOfAnotherVault})
        EXPECT_EQ(exitCodeFor(code), ExitCode::Damaged);
    for (const ErrorCode code : {ErrorCode::ReadFailed, ErrorCode::PermissionDenied, ErrorCode::OutOfMemory,
                                 ErrorCode::NewerVault, ErrorCode::UnsuitableLibrary})
        EXPECT_EQ(exitCodeFor(code), ExitCode::CouldNotCheck);
    for (const ErrorCode code : {ErrorCode::WriteFailed, ErrorCode::StorageFull, ErrorCode::ReadOnlyStorage})
        EXPECT_EQ(exitCodeFor(code), ExitCode::CouldNotWrite);
    EXPECT_EQ(exitCodeFor(ErrorCode::VaultInUse), ExitCode::InUse);
    EXPECT_EQ(exitCodeFor(ErrorCode::Unexpected), ExitCode::Unexpected);
}

} // namespace
