// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/check_answer.h"

#include "tests/cli/program.h"
#include "tests/device/device_rows.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace holdfast;
using namespace holdfast::device::test;
using namespace holdfast::tests;
using device::Findings;
using device::Grant;
using device::PendingUpdate;
using device::ProbeReason;
using device::ProbeState;

namespace {

/// What `holdfast check` makes of what was seen.
class CheckAnswer : public CommandLineTest
{
protected:
    [[nodiscard]] static int codeOf(const Findings &findings)
    {
        const auto language = catalogue::Language::English;
        const cli::Answer json = cli::answerTo(findings, device::test::today, cli::Form::Json, language, false);
        EXPECT_EQ(json.code, cli::answerTo(findings, device::test::today, cli::Form::Text, language, false).code);
        return static_cast<int>(json.code);
    }
    [[nodiscard]] static QByteArray textOf(const Findings &findings)
    {
        return cli::answerTo(findings, device::test::today, cli::Form::Text, catalogue::Language::English, false).text;
    }
    [[nodiscard]] QByteArray sampleText(const QStringList &arguments = {})
    {
        const Ended ended = program.run(QStringList{"check", "--sample"} + arguments);
        EXPECT_TRUE(ended.err.isEmpty()) << ended.err.constData();
        return ended.out;
    }
};

const RestartCause newKernel{RestartCause::Kind::NewerKernel, QStringLiteral("6.1.0-49-amd64")};

Findings darkLook()
{
    Findings findings = cleanLook();
    findings.permissions.append(silent<Grant>("portal", ProbeState::Error));
    return findings;
}

TEST_F(CheckAnswer, EndsWithWhatIsCertainBeforeWhatIsNot)
{
    EXPECT_EQ(codeOf(cleanLook()), 0);
    EXPECT_EQ(codeOf(darkLook()), 20);
    Findings waiting = darkLook();
    waiting.updates.append(updatesOf("flatpak", {update("org.example.Notes", UpdateSeverity::Unknown)}));
    EXPECT_EQ(codeOf(waiting), 10);
    waiting.updates.append(updatesOf("apt", {update("openssl", UpdateSeverity::Security)}));
    EXPECT_EQ(codeOf(waiting), 11);
    Findings restart = darkLook();
    restart.restart = answered<RestartCause>("restart", {newKernel});
    EXPECT_EQ(codeOf(restart), 10);
    restart.updates = {updatesOf("apt", {update("openssl", UpdateSeverity::Security)})};
    EXPECT_EQ(codeOf(restart), 11);
}

TEST_F(CheckAnswer, CallsLongTermSupportNothingToDoAndItsEndSomething)
{
    Findings findings = cleanLook();
    findings.support = answered<SupportPeriod>("os-release", {bookworm()});
    EXPECT_EQ(codeOf(findings), 0);
    EXPECT_TRUE(textOf(findings).contains("Support: LTS only, until 30 June 2028  Debian 12 (bookworm)"))
        << textOf(findings).constData();
    findings.support.rows.first().longTermUntil = QDate(2026, 11, 22);
    EXPECT_EQ(codeOf(findings), 10);
    findings.support = silent<SupportPeriod>("os-release", ProbeState::Unknown);
    EXPECT_EQ(codeOf(findings), 20);
}

TEST_F(CheckAnswer, LetsNoNameMoveTheCursorOrTurnTheDirectionOfWriting)
{
    Grant files = grant("org.example.Calls", Capability::AllFiles);
    files.name = QString::fromUtf8("Calls\x1b[2K\r\n\xc2\x9b"
                                   "2J\xe2\x80\xae\xe2\x80\xa8 \xf0\x9f\x93\x9e");
    files.name += QChar(0xd83d);
    const QByteArray text = textOf(lookWithGrants({grantsOf("flatpak", {files})}));
    const QByteArray gone = "\xef\xbf\xbd";
    EXPECT_TRUE(text.contains("Calls" + gone + "[2K" + gone + gone + gone + "2J" + gone + gone + " \xf0\x9f\x93\x9e" + gone))
        << text.constData();
}

TEST_F(CheckAnswer, CountsNoPermissionAndNoBrowserThatNobodyMayRead)
{
    EXPECT_EQ(codeOf(lookWithGrants({grantsOf("flatpak", {grant("org.example.Calls", Capability::AllFiles)}),
                                     silent<Grant>("firefox", ProbeState::Denied, ProbeReason::ConsentNeeded)})),
              0);
    EXPECT_EQ(codeOf(lookWithGrants({silent<Grant>("set-uid", ProbeState::Denied, ProbeReason::AccessDenied)})), 20);
}

TEST_F(CheckAnswer, SaysWhatWasNotLookedAtAndWhy)
{
    EXPECT_FALSE(textOf(cleanLook()).contains("Not looked at"));
    Findings findings = cleanLook();
    findings.updates = {silent<PendingUpdate>("apt", ProbeState::Error, ProbeReason::ProgramFailed)};
    findings.updates.first().detail = QStringLiteral("E: no lists");
    findings.automatic = silent<AutomaticUpdate>("automatic-updates", ProbeState::Unknown, ProbeReason::SystemNotSaying);
    findings.permissions = {silent<Grant>("firefox", ProbeState::Denied, ProbeReason::ConsentNeeded),
                            silent<Grant>("portal", ProbeState::Unsupported, ProbeReason::ProgramMissing)};
    const QByteArray text = textOf(findings);
    for (const char *part :
         {"Updates: Could not check", "\nNot looked at\n", "(apt): The program that was asked ended with an error. (E: no lists)",
          "  Automatic updates: The system does not say more.", "  Firefox: Holdfast reads these files only after you allow it."})
        EXPECT_TRUE(text.contains(part)) << part << " is missing in\n" << text.constData();
    EXPECT_FALSE(text.contains("Permissions you gave")) << "what is simply not here needs no word";
}

TEST_F(CheckAnswer, SaysInPlainWordsWhatWaitsAndWhatCanBeTakenBack)
{
    const QByteArray text = sampleText({"--browsers"});
    for (const char *part :
         {"sample household", "Updates: 2 for security, 4 in all",
          "apt  openssl  3.0.19-1~deb12u1 becomes 3.0.22-1~deb12u1  Security",
          "flatpak  org.example.Notes  4.1 becomes 4.2  Not said", "Restart: Needed", "6.1.0-49-amd64",
          "Support: LTS only, until 30 June 2028  Debian 12 (bookworm)", "With permissions: 7",
          "  Example Photos  Full control\n", "Full control", "flatpak override --user --nofilesystem=home org.example.Photos",
          "about:addons", "\nNot looked at\n", "  Firmware of this device: No list of updates was fetched yet"})
        EXPECT_TRUE(text.contains(part)) << part << " is missing in\n" << text.constData();
    EXPECT_FALSE(text.contains("prize.example")) << "what was refused is nobody's worry";
    EXPECT_LT(text.indexOf("openssl"), text.indexOf("tzdata")) << "security first";
}

TEST_F(CheckAnswer, OfTheSampleLeavesItsBrowsersAloneToo)
{
    const auto sourcesOf = [this](const QStringList &more) {
        const Ended ended = program.run(QStringList{"check", "--json", "--sample"} + more);
        EXPECT_EQ(ended.code, 11);
        return QJsonDocument::fromJson(ended.out);
    };
    const QJsonDocument without = sourcesOf({});
    EXPECT_TRUE(without["sample"].toBool());
    EXPECT_FALSE(without["browsers"].toBool());
    int asked = 0;
    for (const QJsonValue &source : without["permissions"].toArray())
        asked += source["reason"].toString() == "consent-needed" && source["rows"].toArray().isEmpty() ? 1 : 0;
    EXPECT_EQ(asked, 2);
    EXPECT_FALSE(without.toJson().contains("news.example"));
    const QJsonDocument with = sourcesOf({"--browsers"});
    EXPECT_TRUE(with["browsers"].toBool());
    EXPECT_TRUE(with.toJson().contains("news.example"));
}

TEST_F(CheckAnswer, OfTheSampleKeepsToWhatWasAskedFor)
{
    EXPECT_EQ(program.run({"check", "--sample", "--only", "updates"}).code, 11);
    EXPECT_EQ(program.run({"check", "--sample", "--only", "permissions"}).code, 0);
    EXPECT_EQ(program.run({"check", "--sample", "--only", "permissions", "--browsers"}).code, 20)
        << "one browser of the sample holds its files";
    const QByteArray permissions = sampleText({"--only", "permissions"});
    EXPECT_FALSE(permissions.contains("openssl") || permissions.contains("Restart") || permissions.contains("Firmware"))
        << permissions.constData();
    const QByteArray updates = sampleText({"--only", "updates"});
    EXPECT_FALSE(updates.contains("Example Photos") || updates.contains("Chromium")) << updates.constData();
}

TEST_F(CheckAnswer, ReadsInThePersonsLanguage)
{
    const QByteArray english = sampleText();
    ASSERT_TRUE(QDir().mkpath(scratch.folder.path()));
    overwrite(scratch.folder.settingsFile(), "[General]\nlanguage=zh-Hans-CN\n");
    const Ended chinese = program.run(inVault({"check", "--sample"}));
    EXPECT_EQ(chinese.code, 11);
    EXPECT_TRUE(chinese.out.contains("2028年6月30日")) << chinese.out.constData();
    for (const QByteArray &word :
         {QByteArray("Updates:"), QByteArray("Restart"), QByteArray("Not looked at"), QByteArray("Security ")})
        EXPECT_FALSE(chinese.out.contains(word)) << word.constData();
    EXPECT_TRUE(chinese.out.contains("openssl"));
    EXPECT_NE(chinese.out, english);
}

TEST_F(CheckAnswer, AFullDiskIsSeven)
{
    program.setOutput("/dev/full");
    EXPECT_EQ(program.run({"check", "--json", "--sample"}).code, 7);
}

} // namespace
