// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"
#include "tests/support/pdf_reading.h"

#include "app/store/mark_repository.h"
#include "tests/support/scratch_database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/stat.h>

using namespace holdfast;
using namespace holdfast::tests;

namespace {

unsigned int modeOf(const QString &file)
{
    struct stat facts {
    };
    return ::stat(QFile::encodeName(file).constData(), &facts) == 0 ? facts.st_mode & 07777 : 0;
}

/// `holdfast report`, by the real program: no display, no home folder but an empty one.
class Report : public CommandLineTest
{
protected:
    [[nodiscard]] QString file(const char *name) const { return program.home() + u'/' + QLatin1String(name); }
    [[nodiscard]] Ended ofSample(const QStringList &arguments) const
    {
        return program.run(QStringList{QStringLiteral("report"), QStringLiteral("--sample")} + arguments);
    }
    /// A closed vault with a note on a step that is open.
    void makeVaultWithANote()
    {
        auto created = scratch.create();
        progress::NewMark mark = doneMark(QStringLiteral("V13"));
        mark.kind = progress::MarkKind::NotDone;
        mark.note = QStringLiteral("Zanzibar");
        EXPECT_TRUE(store::MarkRepository(created.vault.database()).append(mark));
        EXPECT_TRUE(created.vault.close());
    }
};

TEST_F(Report, WritesEveryFormForItsOwnerAlone)
{
    // Names that are relative to the folder the command runs in.
    const Ended ended = ofSample({"--pdf", "report.pdf", "--csv", "risks.csv", "--json", "report.json"});
    EXPECT_EQ(ended.code, 0) << ended.err.constData();
    EXPECT_TRUE(contentOf(file("report.pdf")).startsWith("%PDF-"));
    EXPECT_TRUE(contentOf(file("risks.csv")).startsWith("\xEF\xBB\xBFnumber,id,title,"));
    EXPECT_EQ(QJsonDocument::fromJson(contentOf(file("report.json")))["reportSchema"].toInt(), 1);
    for (const char *name : {"report.pdf", "risks.csv", "report.json"}) {
        EXPECT_EQ(modeOf(file(name)), 0600u) << name;
        EXPECT_TRUE(ended.out.contains(file(name).toUtf8())) << "says where: " << ended.out.constData();
    }
}

TEST_F(Report, GivesOneFormToStandardOutputAndNothingElse)
{
    const Ended json = ofSample({"--json", "-"});
    EXPECT_EQ(json.code, 0);
    const QJsonDocument document = QJsonDocument::fromJson(json.out);
    EXPECT_EQ(json.out, document.toJson());
    EXPECT_TRUE(document["sample"].toBool());
    EXPECT_EQ(ofSample({"--csv", "-"}).out.count("\r\n"), document["risks"].toArray().size() + 1);
    const Ended pdf = ofSample({"--pdf", "-", "--csv", "risks.csv"});
    EXPECT_EQ(pdf.code, 0);
    EXPECT_TRUE(pdf.out.startsWith("%PDF-") && pdf.out.trimmed().endsWith("%%EOF"));
    EXPECT_TRUE(QFile::exists(file("risks.csv")));
}

TEST_F(Report, SaysWhatToWriteWhenNothingIsNamed)
{
    const Ended ended = ofSample({});
    EXPECT_EQ(ended.code, 2);
    EXPECT_TRUE(ended.err.contains("--pdf FILE") && ended.err.contains("--csv FILE") && ended.err.contains("--json FILE"));
    for (const QStringList &arguments : {QStringList{"--csv", "-", "--json", "-"},
                                         {"--csv", "a", "--large-print"},
                                         {"--csv", "a", "--language", "fr"},
                                         {"--pdf"}}) {
        const Ended wrong = ofSample(arguments);
        EXPECT_EQ(wrong.code, 2) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(wrong.out.isEmpty() && !wrong.err.isEmpty());
    }
    EXPECT_TRUE(QDir(program.home()).isEmpty());
}

TEST_F(Report, NeverReplacesAFileAndThenWritesNoneAtAll)
{
    ASSERT_TRUE(writeFile(file("risks.csv"), "precious"));
    const Ended ended = ofSample({"--pdf", "report.pdf", "--csv", "risks.csv"});
    EXPECT_EQ(ended.code, 7);
    EXPECT_TRUE(ended.out.isEmpty());
    EXPECT_TRUE(ended.err.contains("There is already a file with this name.")) << ended.err.constData();
    EXPECT_EQ(contentOf(file("risks.csv")), "precious");
    EXPECT_FALSE(QFile::exists(file("report.pdf")));
    // Only the second of two shows that both have the same name.
    EXPECT_EQ(ofSample({"--csv", "same", "--json", "same"}).code, 7);
    EXPECT_FALSE(QFile::exists(file("same")));
}

TEST_F(Report, AsksForNoPassphraseForWhatItCouldNotWrite)
{
    makeVault();
    ASSERT_TRUE(writeFile(file("risks.csv"), "precious"));
    const Ended ended = program.run(inVault({"report", "--csv", "risks.csv"}));
    EXPECT_EQ(ended.code, 7) << "without a terminal, asking would have ended with 4";
    EXPECT_EQ(program.run(inVault({"report", "--csv", "other.csv"})).code, 4);
}

TEST_F(Report, AFolderThatIsNotThereIsSevenToo)
{
    const Ended ended = ofSample({"--json", "no/such/report.json"});
    EXPECT_EQ(ended.code, 7);
    EXPECT_TRUE(ended.err.contains("This folder does not exist.")) << ended.err.constData();
    EXPECT_EQ(program.run({"report", "--csv", "-"}).code, 3) << "and without a vault it is three";
}

TEST_F(Report, IsInTheLanguageThatWasNamed)
{
    const QByteArray chinese = ofSample({"--json", "-", "--language", "zh-Hant-HK"}).out;
    const QJsonDocument document = QJsonDocument::fromJson(chinese);
    EXPECT_EQ(document["language"].toString(), QStringLiteral("zh-Hant-HK"));
    EXPECT_TRUE(chinese.contains("\xE4\xBB\x98\xE6\xAC\xBE")) << "has a title with the word for paying";
    EXPECT_TRUE(document["practices"].toArray().size() > 3);
    if (!canReadPdf())
        GTEST_SKIP() << "there is no pdftotext";
    for (const char *language : {"en", "zh-Hans-CN", "zh-Hant-HK"}) {
        const QByteArray pdf = ofSample({"--pdf", "-", "--language", language}).out;
        EXPECT_EQ(pagesOfPdf(pdf), 1) << language;
        EXPECT_TRUE(hasPart(textOfPdf(pdf), QLatin1String(language) == QLatin1String("en") ? QStringLiteral("23 November 2026")
                                                                                           : QStringLiteral("2026年11月23日")));
        EXPECT_LE(pagesOfPdf(ofSample({"--pdf", "-", "--large-print", "--language", language}).out), 2) << language;
        // Without the bundled face everything would run wider.
        EXPECT_TRUE(askAboutPdf(pdf, QStringLiteral("pdffonts"), {"FILE"}).contains("Inter-SemiBold"));
    }
}

TEST_F(Report, HoldsNotesOnlyWhenAskedFor)
{
    makeVaultWithANote();
    program.setPassphrase(firstPassphrase);
    for (const char *form : {"--json", "--csv", "--pdf"}) {
        const Ended ended = program.run(inVault({"report", form, "-"}));
        EXPECT_EQ(ended.code, 0) << ended.err.constData();
        EXPECT_FALSE(ended.out.contains("Zanzibar")) << form;
        const bool toRead = canReadPdf() && ended.out.startsWith("%PDF-");
        EXPECT_FALSE(toRead && textOfPdf(ended.out).contains(QStringLiteral("Zanzibar")));
    }
    EXPECT_TRUE(program.run(inVault({"report", "--json", "-", "--with-notes"})).out.contains("Zanzibar"));
    if (canReadPdf()) {
        const QByteArray pdf = program.run(inVault({"report", "--pdf", "-", "--with-notes"})).out;
        EXPECT_TRUE(textOfPdf(pdf).contains(QStringLiteral("Zanzibar")));
    }
}

TEST_F(Report, LeavesTheVaultAsItWas)
{
    makeVaultWithSomethingDue();
    const auto before = scratch.contents();
    program.setPassphrase(firstPassphrase);
    EXPECT_EQ(program.run(inVault({"report", "--pdf", "report.pdf"})).code, 0);
    EXPECT_EQ(scratch.contents(), before);
    program.setPassphrase("not the passphrase");
    EXPECT_EQ(program.run(inVault({"report", "--csv", "risks.csv"})).code, 4);
    EXPECT_FALSE(QFile::exists(file("risks.csv")));
}

TEST_F(Report, AFullDiskIsSeven)
{
    program.setOutput("/dev/full");
    EXPECT_EQ(ofSample({"--csv", "-"}).code, 7);
}

TEST_F(Report, OpensNoQmlFileForAPage)
{
    if (QProcess::execute("strace", {"-o", "/dev/null", "true"}) != 0)
        GTEST_SKIP() << "this system does not let strace watch";
    const QString log = file("opened");
    program.startThrough({"strace", "-f", "-qq", "-e", "trace=open,openat,connect", "-o", log});
    // LeakSanitizer cannot work below strace.
    program.set("ASAN_OPTIONS", "detect_leaks=0");
    EXPECT_EQ(ofSample({"--pdf", "report.pdf"}).code, 0);
    const QByteArray opened = contentOf(log);
    EXPECT_TRUE(opened.contains("report.pdf")) << "what strace saw";
    for (const char *sign : {".qml", "qmldir", "/dri/", "AF_INET", "X11-unix"})
        EXPECT_FALSE(opened.contains(sign)) << sign;
}

} // namespace
