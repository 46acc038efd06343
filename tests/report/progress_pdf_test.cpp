// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wording/date_text.h"
#include "app/wording/progress_words.h"
#include "app/wording/risk_words.h"
#include "tests/report/report_case.h"
#include "tests/support/pdf_reading.h"

#include <QGuiApplication>

#include <algorithm>

namespace holdfast::report {

namespace {

using tests::compared;
using tests::pagesOfPdf;
using tests::PdfWord;
using tests::pictureOfPdf;
using tests::textOfPdf;

/// The printed form.
class ProgressPdf : public ReportCase
{
protected:
    void SetUp() override
    {
        if (!tests::canReadPdf())
            GTEST_SKIP() << "there is no pdftotext";
    }

    [[nodiscard]] QStringList riskTitles(Language language) const
    {
        QStringList titles;
        for (const risk::RiskStanding &standing : risk::worstFirst(picture().exposure().risks()))
            titles << catalogue.risk(standing.risk)->title.in(language);
        return titles;
    }

    static void expectInside(const QString &text, const QStringList &parts)
    {
        for (const QString &part : parts)
            EXPECT_TRUE(tests::hasPart(text, part)) << part.toStdString() << "\nin " << text.toStdString();
    }
};

/// What may not be: words beyond the margins, or on top of each other.
void expectEveryWordInARoomOfItsOwn(const QByteArray &pdf, const std::string &which)
{
    const QRectF page(0, 0, 595, 842);
    constexpr qreal leastMargin = 30;
    const auto words = tests::wordsOfPdf(pdf);
    EXPECT_FALSE(words.empty()) << which;
    const QRectF inside = page.adjusted(leastMargin, leastMargin, -leastMargin, -leastMargin);
    // A box reaches from the highest to the lowest letter a face has, with air that words may share.
    const auto letters = [](const PdfWord &word) {
        const qreal air = 0.25 * std::min(word.box.height(), word.box.width());
        return word.box.adjusted(0.3, air, -0.3, -air);
    };
    for (const PdfWord &word : words)
        EXPECT_TRUE(inside.contains(letters(word))) << which << ": " << word.text.toStdString();
    for (auto one = words.begin(); one != words.end(); ++one) {
        const auto covered = std::find_if(one + 1, words.end(), [&](const PdfWord &other) {
            return other.page == one->page && letters(other).intersects(letters(*one));
        });
        EXPECT_EQ(covered, words.end()) << which << ": " << one->text.toStdString() << " on " << covered->text.toStdString();
    }
}

std::string nameOf(const ReportOptions &options)
{
    return catalogue::languageTag(options.language).toStdString() + (options.largePrint ? ", large" : "") +
           (options.withNotes ? ", with notes" : "");
}

/// Every kind of report there is.
std::vector<ReportOptions> everyKind()
{
    std::vector<ReportOptions> kinds;
    for (const Language language : catalogue::allLanguages) {
        for (const bool large : {false, true}) {
            for (const bool notes : {false, true})
                kinds.push_back({language, large, notes});
        }
    }
    return kinds;
}

} // namespace

TEST_F(ProgressPdf, TellsEverythingOnOnePageInEveryLanguage)
{
    for (const Language language : catalogue::allLanguages) {
        const QByteArray page = pdf({language, false, false});
        EXPECT_EQ(pagesOfPdf(page), 1);
        const QString text = textOfPdf(page);
        const overview::Picture now = picture();
        expectInside(text, riskTitles(language));
        expectInside(text, {wording::dateText(now.today(), language), QStringLiteral("100")});
        for (std::size_t index = 0; index < 5; ++index)
            expectInside(text, {catalogue.action(now.nextSteps()[index].action)->title.in(language)});
        for (const catalogue::Practice &practice : catalogue.practices()) {
            const bool applies = now.coverage(practice.id).applicable > 0;
            EXPECT_EQ(tests::hasPart(text, practice.title.in(language)), applies) << practice.id.text().toStdString();
        }
    }
}

TEST_F(ProgressPdf, TellsAtLeastEightRisksInWords)
{
    const QString text = textOfPdf(pdf());
    const auto risks = risk::worstFirst(picture().exposure().risks());
    for (std::size_t index = 0; index < 8; ++index)
        expectInside(text, {wording::standingText(risks[index], catalogue.scales(), Language::English)});
    const auto plans = std::count_if(risks.begin(), risks.end(), [](const auto &standing) { return standing.needsPlan(); });
    EXPECT_GT(plans, 0);
    EXPECT_EQ(text.count(QStringLiteral("haveaplan")), plans);
}

TEST_F(ProgressPdf, SaysWhatAnIndexDoesNotSay)
{
    const QString text = textOfPdf(pdf());
    const overview::Picture now = picture();
    expectInside(text, {wording::coverageText(now.coverage()), wording::lowIsNotSafe(),
                        QStringLiteral("nothing was sent anywhere"), QStringLiteral("estimates")});
}

TEST_F(ProgressPdf, IsInItsOwnLanguageWhateverIsSpokenAround)
{
    const QString before = wording::practiceProgressText({});
    const QString chinese = textOfPdf(pdf({Language::SimplifiedChinese, false, false}));
    const QString english = textOfPdf(pdf());
    EXPECT_EQ(wording::practiceProgressText({}), before) << "nothing of it stays";
    // "共 59 步" says how many steps there are.
    EXPECT_TRUE(chinese.contains(QStringLiteral("共59")) && !chinese.contains(QStringLiteral("of59known")));
    EXPECT_TRUE(english.contains(QStringLiteral("of59known")) && !english.contains(QStringLiteral("共59")));
}

TEST_F(ProgressPdf, InLargePrintTakesTwoPagesAtMostAndHasNoSmallType)
{
    for (const Language language : catalogue::allLanguages) {
        const QByteArray large = pdf({language, true, false});
        EXPECT_LE(pagesOfPdf(large), 2);
        for (const int size : tests::typeSizesOfPdf(large))
            EXPECT_GE(size, 16);
        expectInside(textOfPdf(large), riskTitles(language).first(4));
        for (const int size : tests::typeSizesOfPdf(pdf({language, false, false})))
            EXPECT_GE(size, 9);
    }
}

TEST_F(ProgressPdf, HasRoomForEveryWord)
{
    for (const ReportOptions &options : everyKind())
        expectEveryWordInARoomOfItsOwn(pdf(options), nameOf(options));
}

TEST_F(ProgressPdf, HasRoomForEveryWordOfAnOrganisationToo)
{
    contents.profile.audience = catalogue::Audience::Organisation;
    for (const ReportOptions &options : everyKind()) {
        const QByteArray document = pdf(options);
        EXPECT_EQ(pagesOfPdf(document), options.largePrint ? 2 : 1) << nameOf(options);
        expectEveryWordInARoomOfItsOwn(document, nameOf(options));
    }
}

TEST_F(ProgressPdf, OfAVaultInWhichNothingIsDoneIsWholeToo)
{
    contents = {};
    const QString text = textOfPdf(pdf());
    expectInside(text, {QStringLiteral("100 of 100"), wording::fallenText(100), wording::coverageText(picture().coverage())});
    EXPECT_FALSE(text.contains(QStringLiteral("withnothingdone") + QStringLiteral("therange"))) << "no ring, no box";
    for (const ReportOptions &options : everyKind()) {
        const QByteArray document = pdf(options);
        EXPECT_EQ(pagesOfPdf(document), options.largePrint ? 2 : 1) << "without a note there is no page of notes";
        expectEveryWordInARoomOfItsOwn(document, nameOf(options));
    }
}

TEST_F(ProgressPdf, NamesARiskThatIsSetAsideOutsideTheNumbers)
{
    const qsizetype before = riskTitles(Language::English).size();
    assess("R14", std::nullopt, std::nullopt, {}, true);
    const QString title = catalogue.risk(RiskId(QStringLiteral("R14")))->title.in(Language::English);
    ASSERT_EQ(riskTitles(Language::English).size(), before - 1);
    expectInside(textOfPdf(pdf()), {QStringLiteral("Set aside: ") + title});
}

TEST_F(ProgressPdf, ShowsNoNumberWhereNoRiskCounts)
{
    setEverythingAside();
    for (const bool large : {false, true}) {
        const QByteArray document = pdf({Language::English, large, false});
        const QString text = textOfPdf(document);
        EXPECT_TRUE(text.contains(QStringLiteral("–"))) << text.toStdString();
        EXPECT_FALSE(text.contains(QStringLiteral("of100")));
        expectEveryWordInARoomOfItsOwn(document, large ? "large" : "usual");
    }
}

TEST_F(ProgressPdf, HasDiscsInTheMatrix)
{
    const QImage drawn = pictureOfPdf(pdf(), 80);
    contents = {};
    setEverythingAside();
    const QImage empty = pictureOfPdf(pdf(), 80);
    ASSERT_FALSE(drawn.isNull() || empty.isNull());
    // Below the head, left: the matrix and nothing else. Its cells are light, its discs are dark.
    const auto dark = [](const QImage &page) {
        int count = 0;
        for (int y = page.height() * 15 / 100; y < page.height() * 36 / 100; ++y) {
            for (int x = page.width() * 14 / 100; x < page.width() * 44 / 100; ++x)
                count += qGray(page.pixel(x, y)) < 90 ? 1 : 0;
        }
        return count;
    };
    EXPECT_GT(dark(drawn), 1'000);
    EXPECT_LT(dark(empty), 50);
}

TEST_F(ProgressPdf, SpeaksOfARangeWhereOneWasGiven)
{
    const QString words = QStringLiteral("the range you gave");
    EXPECT_FALSE(textOfPdf(pdf()).contains(compared(words)));
    assess("R02", risk::Estimate{2, 3, 5}, std::nullopt);
    expectInside(textOfPdf(pdf()), {words});
}

TEST_F(ProgressPdf, TellsOfTheSampleThatItIsOne)
{
    const overview::Picture now = picture();
    const QByteArray sample = progressPdf({catalogue, contents, now, sample::moment(), true}, {});
    const QString words = compared(QStringLiteral("This is a sample household, not yours."));
    EXPECT_TRUE(textOfPdf(sample).contains(words));
    EXPECT_FALSE(textOfPdf(pdf()).contains(words));
    EXPECT_EQ(pagesOfPdf(sample), 1);
}

TEST_F(ProgressPdf, ItsMetadataTellNeitherWhereNorWho)
{
    const QByteArray document = pdf();
    EXPECT_FALSE(document.contains("/Author"));
    const QByteArray facts = tests::askAboutPdf(document, QStringLiteral("pdfinfo"), {QStringLiteral("-rawdates"), "FILE"});
    EXPECT_TRUE(facts.contains("D:20261123104000")) << facts.constData();
    EXPECT_EQ(pdf(), document) << "the same values give the same bytes";
}

TEST_F(ProgressPdf, LeavesNothingOnTheDisk)
{
    const tests::TemporaryFolder folder;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(folder.path()));
    EXPECT_FALSE(pdf().isEmpty());
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
    if (before.isNull())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", before);
}

TEST_F(ProgressPdf, HasRoomForWhateverSomebodyWrote)
{
    const QStringList hostile{QString(500, u'W'),
                              textOf("<b>bold</b> &amp; <img src=x>"),
                              textOf("a\tb\x01\x02\x7f\x1b[31m\r\n\n\nnew line"),
                              textOf("left \u202Eright \u2067other שלום עולם مرحبا بالعالم"),
                              QStringLiteral("z") + QString(300, QChar(0x0301)),
                              textOf("🦉🧑🏽‍🤝‍🧑🏻") + QChar(0xD800),
                              QString(9'000, QChar(0x4E2D)),
                              QString(200, u'\n')};
    for (const QString &note : hostile) {
        contents.assessments.clear();
        writeNotes(note, note);
        for (const bool large : {false, true}) {
            const QByteArray document = pdf({Language::English, large, true});
            EXPECT_LE(pagesOfPdf(document), large ? 3 : 2);
            expectEveryWordInARoomOfItsOwn(document, note.left(20).toStdString());
        }
    }
}

TEST_F(ProgressPdf, ShowsMarkupAsItWasTyped)
{
    assess("R02", std::nullopt, std::nullopt, textOf("<b>bold</b> &amp; <a href='x'>y</a>"));
    expectInside(textOfPdf(pdf({Language::English, false, true})), {textOf("<b>bold</b> &amp; <a href='x'>y</a>")});
}

} // namespace holdfast::report
