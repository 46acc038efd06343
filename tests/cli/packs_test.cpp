// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"
#include "tests/support/example_pack.h"

using namespace holdfast;
using namespace holdfast::tests;
using holdfast::test::examplePack;
using holdfast::test::examplePackDocument;
using holdfast::test::PackMaker;

namespace {

class PackCommands : public CommandLineTest
{
protected:
    [[nodiscard]] QString fileWith(const QByteArray &content)
    {
        const QString file = folder.path(QStringLiteral("a.holdfastpack"));
        EXPECT_TRUE(writeFile(file, content));
        return file;
    }
    [[nodiscard]] Ended onVault(const QStringList &arguments)
    {
        program.setPassphrase(firstPassphrase);
        return program.run(inVault(arguments));
    }

    TemporaryFolder folder;
    const QString example = QStringLiteral(HOLDFAST_SOURCE_DIR "/assets/packs/housing-estate-workshop.holdfastpack");
    const PackMaker maker;
};

TEST_F(PackCommands, CheckNeedsNoVaultAndNamesTheKey)
{
    const Ended ended = program.run({"pack", "check", example});
    EXPECT_EQ(ended.code, 0) << ended.err.constData();
    EXPECT_TRUE(ended.out.contains("The signature is right. Faults: 0. Warnings: 0.")) << ended.out.constData();
    EXPECT_TRUE(ended.out.contains("Fingerprint of the publisher's key: "));
}

TEST_F(PackCommands, CheckNamesEachMistake)
{
    QByteArray document = examplePackDocument();
    document.replace("\"minutes\": ", "\"minutes\": -");
    const Ended ended = program.run({"pack", "check", fileWith(maker.pack(document))});
    EXPECT_EQ(ended.code, 5);
    EXPECT_TRUE(ended.out.contains("housing-estate-workshop: housing-estate-workshop.A01 /minutes: ")) << ended.out.constData();
}

TEST_F(PackCommands, ShowTellsWhatIsInItAndWhoseItIs)
{
    const Ended ended = program.run({"pack", "show", example});
    EXPECT_EQ(ended.code, 0) << ended.err.constData();
    for (const char *part : {"housing-estate-workshop, version 1", "Published by Holdfast contributors",
                             "housing-estate-workshop.A01", "housing-estate-workshop.Q01", "housing-estate-workshop.DR1"})
        EXPECT_TRUE(ended.out.contains(part)) << part << '\n' << ended.out.constData();
}

TEST_F(PackCommands, EachKindOfBadFileIsOneClearSentenceAndANumber)
{
    const std::vector<std::tuple<QByteArray, int, const char *>> bad{
        {"hello", 5, "This is not a pack"},
        {examplePackDocument(), 5, "This pack is not signed"},
        {examplePack() + ' ', 5, "The signature of this pack is wrong"},
        {maker.pack("{\"schema_version\": 9}"), 20, "This pack is for a later Holdfast"},
        {QByteArray(21 * 1024 * 1024, 'x'), 5, "This file is too large for a pack"}};
    for (const auto &[content, code, sentence] : bad) {
        const Ended ended = program.run({"pack", "show", fileWith(content)});
        EXPECT_EQ(ended.code, code) << sentence;
        EXPECT_TRUE(ended.err.contains(sentence)) << ended.err.constData();
        EXPECT_TRUE(ended.err.contains("Nothing was changed."));
        EXPECT_TRUE(ended.out.isEmpty());
    }
    const Ended missing = program.run({"pack", "show", folder.path("nowhere")});
    EXPECT_EQ(missing.code, 20);
    EXPECT_TRUE(missing.err.contains("There is no such file")) << missing.err.constData();
    EXPECT_EQ(program.run({"pack", "show", folder.path()}).code, 20) << "a folder is no file";
}

TEST_F(PackCommands, InstallWantsTheFingerprintThenListsAndRemoves)
{
    makeVault();
    const Ended refused = onVault({"pack", "install", fileWith(maker.pack(examplePackDocument()))});
    EXPECT_EQ(refused.code, 5);
    const QByteArray fingerprint = maker.key().fingerprint().toUtf8();
    EXPECT_TRUE(refused.err.contains(fingerprint)) << refused.err.constData();
    EXPECT_EQ(onVault({"pack", "install", example, "--fingerprint", QString::fromUtf8(fingerprint)}).code, 5) << "of another key";
    EXPECT_TRUE(onVault({"pack", "list"}).out.contains("No pack is installed."));

    const Ended installed = onVault({"pack", "install", fileWith(maker.pack(examplePackDocument())), "--fingerprint",
                                     QString::fromUtf8(fingerprint).toLower()});
    EXPECT_EQ(installed.code, 0) << installed.err.constData();
    EXPECT_TRUE(installed.out.startsWith("Installed: ")) << installed.out.constData();
    const Ended listed = onVault({"pack", "list"});
    EXPECT_EQ(listed.code, 0) << listed.err.constData();
    EXPECT_TRUE(listed.out.contains("housing-estate-workshop, version 1")) << listed.out.constData();
    EXPECT_TRUE(listed.out.contains(fingerprint));

    // The next version needs no fingerprint, an older one is refused.
    EXPECT_EQ(onVault({"pack", "install", fileWith(maker.pack(examplePackDocument(4)))}).code, 0);
    const Ended older = onVault({"pack", "install", fileWith(maker.pack(examplePackDocument(3)))});
    EXPECT_EQ(older.code, 5);
    EXPECT_TRUE(older.err.contains("This pack is older than the one you had")) << older.err.constData();

    EXPECT_EQ(onVault({"pack", "remove", "housing-estate-workshop"}).code, 0);
    const Ended again = onVault({"pack", "remove", "housing-estate-workshop"});
    EXPECT_NE(again.code, 0);
    EXPECT_TRUE(again.err.contains("There is no such pack")) << again.err.constData();
    const Ended stolen = onVault({"pack", "install", example});
    EXPECT_TRUE(stolen.err.contains("This pack is signed with another key")) << stolen.err.constData();
}

TEST_F(PackCommands, TheSampleTakesNone)
{
    EXPECT_EQ(program.run({"--sample", "pack", "install", example}).code, 2);
    EXPECT_EQ(program.run({"--sample", "pack", "remove", "x"}).code, 2);
}

TEST_F(PackCommands, WhatWasInstalledIsNotDeniedWhenTheAnswerIsLost)
{
    makeVault();
    program.setOutput(QStringLiteral("/dev/full"));
    const Ended ended =
        onVault({"pack", "install", fileWith(maker.pack(examplePackDocument())), "--fingerprint", maker.key().fingerprint()});
    EXPECT_EQ(ended.code, 7);
    EXPECT_TRUE(ended.err.contains("What you asked for was done and is saved.")) << ended.err.constData();
}

TEST_F(PackCommands, TheStepsOfAPackCountInStatus)
{
    makeVault();
    const auto applicable = [&] {
        const QByteArray out = onVault({"status", "--json"}).out;
        return QJsonDocument::fromJson(out)["coverage"]["applicable"].toInt();
    };
    const int before = applicable();
    EXPECT_GT(before, 0);
    EXPECT_EQ(
        onVault({"pack", "install", fileWith(maker.pack(examplePackDocument())), "--fingerprint", maker.key().fingerprint()})
            .code,
        0);
    EXPECT_EQ(applicable(), before + 5);
}

} // namespace
