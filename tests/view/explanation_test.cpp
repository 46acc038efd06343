// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/risk_register.h"
#include "app/view/app/pages.h"
#include "app/view/explanation/explanation_view_model.h"
#include "app/wording/progress_words.h"
#include "app/wording/rhythm_text.h"
#include "app/wording/risk_words.h"
#include "tests/view/view_case.h"
#include "tests/view/watched.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>

#include <algorithm>

namespace holdfast::view::test {

namespace {

const QString phone = QStringLiteral("R06");

/// The numbers in a text, in their order: "35 % × 0.85 = 29 %" has three.
std::vector<double> numbersIn(QString text)
{
    static const QRegularExpression number(QStringLiteral("[0-9]+(\\.[0-9]+)?"));
    text.remove(QLatin1Char(','));
    std::vector<double> numbers;
    for (auto match = number.globalMatch(text); match.hasNext();)
        numbers.push_back(match.next().captured().toDouble());
    return numbers;
}

double numberIn(const QString &text)
{
    const std::vector<double> numbers = numbersIn(text);
    EXPECT_EQ(numbers.size(), 1U) << text.toStdString();
    return numbers.empty() ? 0 : numbers.front();
}

struct Line {
    QString label;
    QString value;
    QString note;
};

class Explanation : public ViewCase
{
protected:
    Explanation() { enterHome(); }

    [[nodiscard]] ExplanationViewModel &explanation() { return *app.pages()->explanation(); }
    [[nodiscard]] std::vector<Line> lines()
    {
        std::vector<Line> lines;
        for (int row = 0; row < explanation().rowCount(); ++row) {
            const QModelIndex index = explanation().index(row);
            lines.push_back({index.data(ExplanationViewModel::LabelRole).toString(),
                             index.data(ExplanationViewModel::ValueRole).toString(),
                             index.data(ExplanationViewModel::NoteRole).toString()});
        }
        return lines;
    }
    /// The lines from the one with this label on to the one with that label, both among them.
    [[nodiscard]] std::vector<Line> between(const QString &from, const QString &to)
    {
        std::vector<Line> found;
        for (const Line &line : lines()) {
            if (line.label == from || !found.empty())
                found.push_back(line);
            if (line.label == to && !found.empty())
                return found;
        }
        ADD_FAILURE() << "no such lines";
        return {};
    }
    /// One side of a risk: what its lines say is left is what the start and the steps that count make of it.
    void expectSideToAddUp(const std::vector<Line> &side, double leftOfIt)
    {
        ASSERT_GE(side.size(), 3U);
        double left = 1;
        for (std::size_t line = 1; line + 2 < side.size(); ++line) {
            const std::vector<double> cut = numbersIn(side[line].value);
            ASSERT_EQ(cut.size(), 3U) << side[line].value.toStdString();
            EXPECT_NEAR(cut[0] * cut[1], cut[2], 1.01) << "rounded down to a whole per cent";
            if (!side[line].note.startsWith(QStringLiteral("Not counted")))
                left *= 1 - cut[0] / 100 * cut[1];
        }
        const double mostCut = numbersIn(side[side.size() - 2].note).front() / 100;
        EXPECT_NEAR(std::max(left, 1 - mostCut), leftOfIt, 0.005);
        const double together = numberIn(side[side.size() - 2].value);
        EXPECT_LE(together, 100 * (1 - leftOfIt) + 1e-6);
        EXPECT_GT(together, 100 * (1 - leftOfIt) - 1.01);
        const double start = numberIn(side.front().value);
        EXPECT_NEAR(numberIn(side.back().value), start * leftOfIt, 0.06 * start * leftOfIt) << "two figures are shown";
    }
    void doALittle()
    {
        for (const char *action : {"B01", "B07", "B09", "B13", "U07", "U12", "V02", "M08"})
            markTried(QString::fromLatin1(action));
        mark(QStringLiteral("U06"));
    }
};

} // namespace

TEST_F(Explanation, SaysNothingBeforeItIsAsked)
{
    QSignalSpy changed(&explanation(), &ExplanationViewModel::changed);
    QSignalSpy asked(&explanation(), &ExplanationViewModel::asked);
    markTried(QStringLiteral("B08"));
    preferences.setLanguage(Preferences::Language::SimplifiedChinese);
    EXPECT_TRUE(changed.isEmpty());
    EXPECT_TRUE(asked.isEmpty());
    EXPECT_EQ(explanation().rowCount(), 0);
    EXPECT_TRUE(explanation().title().isEmpty());
}

TEST_F(Explanation, OfTheIndexIsTheMeanOfItsLines)
{
    doALittle();
    setAside(QStringLiteral("R09"));
    explanation().explainIndex();
    EXPECT_EQ(explanation().title(), QStringLiteral("Exposure index"));
    EXPECT_FALSE(explanation().formula().isEmpty());
    ASSERT_EQ(explanation().rowCount(), 17) << "those that count";
    double sum = 0;
    double weights = 0;
    double before = 100;
    for (const Line &line : lines()) {
        const double weight = numbersIn(line.note).front();
        EXPECT_GE(weight, 1);
        EXPECT_LE(weight, before) << "the weightiest first";
        before = weight;
        sum += weight * numberIn(line.value);
        weights += weight;
    }
    // Every share is rounded down by less than a hundredth.
    EXPECT_LE(sum / weights, exposure().index() + 0.01);
    EXPECT_GE(sum / weights, exposure().index() - 1.01);
    const std::vector<double> summary = numbersIn(explanation().summary());
    ASSERT_GE(summary.size(), 2U);
    EXPECT_NEAR(summary[0], exposure().index(), 0.1);
    EXPECT_EQ(summary[1], 17);
    EXPECT_TRUE(explanation().caution().contains(wording::coverageText(overview.picture().coverage())));
    EXPECT_TRUE(explanation().caution().contains(wording::lowIsNotSafe()));
}

TEST_F(Explanation, OfEveryRiskAddsUp)
{
    doALittle();
    for (const risk::RiskStanding &standing : exposure().risks()) {
        SCOPED_TRACE(standing.risk.text().toStdString());
        explanation().explainRisk(standing.risk.text());
        EXPECT_EQ(explanation().title(), shippedCatalogue().risk(standing.risk)->title.in(catalogue::Language::English));
        EXPECT_TRUE(explanation().summary().contains(wording::shareText(standing.share())));
        expectSideToAddUp(between(QStringLiteral("How likely, with nothing done"), QStringLiteral("How likely now")),
                          1 - standing.probabilityCut);
        expectSideToAddUp(between(QStringLiteral("How serious, with nothing done"), QStringLiteral("How serious now")),
                          1 - standing.seriousnessCut);
        EXPECT_FALSE(explanation().caution().isEmpty());
    }
}

TEST_F(Explanation, OfARiskSaysWhoseLevelItIsAndWhatARangeMeans)
{
    explanation().explainRisk(phone);
    EXPECT_EQ(lines().front().note, QStringLiteral("about once in ten years: suggested level"));
    const int without = explanation().rowCount();
    risk::NewAssessment assessment;
    assessment.risk = RiskId(phone);
    assessment.probability = risk::Estimate{3, 4, 5};
    assess(assessment);
    EXPECT_EQ(lines().front().note, QStringLiteral("about once in three or four years: your level"));
    ASSERT_EQ(explanation().rowCount(), without + 1);
    // 0.08 and 0.7 times 30,000.
    EXPECT_EQ(lines().back().value, QStringLiteral("HK$2,400 to HK$21,000"));
    EXPECT_TRUE(lines().back().note.contains(QStringLiteral("HK$2,400 to HK$21,000")));
}

TEST_F(Explanation, OfARiskSaysWhatWasNotCountedAndHowMuchCouldHelp)
{
    markTried(QStringLiteral("B01"));
    mark(QStringLiteral("B03"));
    explanation().explainRisk(QStringLiteral("R02"));
    const std::vector<Line> side = between(QStringLiteral("How serious, with nothing done"), QStringLiteral("How serious now"));
    ASSERT_EQ(side.size(), 5U) << "the start, two steps, both together, the end";
    EXPECT_EQ(side[1].value, QStringLiteral("60 % × 0.85 = 51 %"));
    EXPECT_EQ(side[1].note, QStringLiteral("I tried it counts 0.85, freshness 1.00"));
    EXPECT_EQ(side[2].value, QStringLiteral("35 % × 0.60 = 21 %"));
    EXPECT_TRUE(side[2].note.startsWith(QStringLiteral("Not counted")));
    EXPECT_EQ(side[3].value, QStringLiteral("51 %"));
    EXPECT_EQ(side[4].value, QStringLiteral("HK$147"));
    const auto steps = exposure().contributions(RiskId("R02"), risk::RiskSide::Seriousness);
    const QString more = QStringLiteral("%1 more steps could help.");
    // Nor does B04 help any more, which works the same way as the two.
    EXPECT_TRUE(side[3].note.endsWith(more.arg(steps.size() - 3))) << side[3].note.toStdString();
}

TEST_F(Explanation, OfARiskOffersNoStepThatIsNotForThePerson)
{
    explanation().explainRisk(QStringLiteral("R02"));
    const auto steps = exposure().contributions(RiskId("R02"), risk::RiskSide::Seriousness).size();
    mark(QStringLiteral("B02"), progress::MarkKind::NotApplicable);
    const std::vector<Line> side = between(QStringLiteral("How serious, with nothing done"), QStringLiteral("How serious now"));
    ASSERT_EQ(side.size(), 3U);
    EXPECT_TRUE(side[1].note.endsWith(QStringLiteral("%1 more steps could help.").arg(steps - 1))) << side[1].note.toStdString();
}

TEST_F(Explanation, OfEveryStepAddsUpToItsDrop)
{
    doALittle();
    for (const catalogue::Action &action : shippedCatalogue().actions()) {
        SCOPED_TRACE(action.id.text().toStdString());
        const double drop = exposure().dropOf(action.id);
        explanation().explainStep(action.id.text());
        EXPECT_EQ(explanation().title(), action.title.in(catalogue::Language::English));
        EXPECT_EQ(explanation().summary(), wording::dropSentence(drop));
        const std::vector<Line> all = lines();
        ASSERT_EQ(all.size(), exposure().gainsOf(action.id).size() + 1);
        double sum = 0;
        for (std::size_t line = 0; line + 1 < all.size(); ++line)
            sum += numberIn(all[line].value);
        EXPECT_NEAR(sum, drop, 0.005 * static_cast<double>(all.size()));
        EXPECT_NEAR(numberIn(all.back().value), drop / action.minutes, 0.0051);
        EXPECT_EQ(all.back().note, wording::minutesText(action.minutes));
        const std::vector<double> fromAndTo = numbersIn(explanation().formula());
        ASSERT_EQ(fromAndTo.size(), 2U);
        EXPECT_NEAR(fromAndTo[0] - fromAndTo[1], drop, 0.11) << "both are rounded to a tenth";
        EXPECT_TRUE(explanation().caution().contains(wording::rankingSentence()));
    }
}

TEST_F(Explanation, OfTheRankingDividesPointsByMinutes)
{
    explanation().explainRanking(3);
    EXPECT_EQ(explanation().title(), QStringLiteral("Why these steps"));
    EXPECT_EQ(explanation().summary(), wording::rankingSentence());
    ASSERT_EQ(explanation().rowCount(), 3);
    const std::vector<risk::NextStep> steps = overview.picture().nextSteps();
    double before = 100;
    for (std::size_t row = 0; row < 3; ++row) {
        const Line line = lines()[row];
        EXPECT_EQ(line.label, shippedCatalogue().action(steps[row].action)->title.in(catalogue::Language::English));
        const std::vector<double> division = numbersIn(line.value);
        ASSERT_EQ(division.size(), 3U) << line.value.toStdString();
        EXPECT_NEAR(division[0], steps[row].drop, 0.0051);
        EXPECT_NEAR(division[0] / division[1], division[2], 0.0061);
        EXPECT_LE(division[2], before) << "what helps most a minute first";
        before = division[2];
        EXPECT_TRUE(line.note.startsWith(QStringLiteral("Lowers most: "))) << line.note.toStdString();
    }
    overview::RiskRegister(overview).place(steps[9].action, risk::Place::First);
    settle();
    EXPECT_EQ(lines().front().note, QStringLiteral("You put this first"));
    EXPECT_EQ(explanation().rowCount(), 3);
    explanation().explainRanking(9'999);
    EXPECT_EQ(explanation().rowCount(), static_cast<int>(steps.size()));
    explanation().explainRanking(-1);
    EXPECT_EQ(explanation().rowCount(), 0);
}

TEST_F(Explanation, OfCoverageCountsEveryStepOnce)
{
    progress::Profile profile;
    profile.audience = catalogue::Audience::Person;
    overview.saveProfile(profile);
    mark(QStringLiteral("B08"));
    mark(QStringLiteral("B09"), progress::MarkKind::NotDone);
    mark(QStringLiteral("B05"), progress::MarkKind::NotApplicable);
    for (const QString &practice : {QString(), QStringLiteral("P4"), QStringLiteral("P1")}) {
        SCOPED_TRACE(practice.toStdString());
        explanation().explainCoverage(practice);
        const progress::Coverage coverage =
            practice.isEmpty() ? overview.picture().coverage() : overview.picture().coverage(PracticeId(practice));
        const auto &actions = shippedCatalogue().actions();
        const auto all = std::count_if(actions.begin(), actions.end(), [&](const catalogue::Action &action) {
            return practice.isEmpty() || action.practice == PracticeId(practice);
        });
        EXPECT_EQ(explanation().summary(), wording::coverageText(coverage));
        ASSERT_EQ(explanation().rowCount(), 5);
        EXPECT_EQ(lines()[0].value.toInt(), coverage.applicable);
        EXPECT_EQ(lines()[1].value.toInt(), coverage.known);
        EXPECT_EQ(lines()[2].value.toInt(), coverage.done);
        EXPECT_EQ(lines()[0].value.toInt() + lines()[3].value.toInt() + lines()[4].value.toInt(), all)
            << "none twice, none left out";
    }
    explanation().explainCoverage({});
    EXPECT_EQ(explanation().title(), QStringLiteral("All steps"));
    EXPECT_EQ(lines()[3].value, QStringLiteral("1"));
    explanation().explainCoverage(QStringLiteral("P4"));
    EXPECT_EQ(explanation().title(), shippedCatalogue().practice(PracticeId("P4"))->title.in(catalogue::Language::English));
}

TEST_F(Explanation, IsMadeAnewInPlace)
{
    const std::vector<std::function<void()>> questions{
        [this] { explanation().explainIndex(); }, [this] { explanation().explainRisk(phone); },
        [this] { explanation().explainStep(QStringLiteral("U07")); }, [this] { explanation().explainRanking(3); },
        [this] { explanation().explainCoverage(QStringLiteral("P2")); }};
    const Watched watched(explanation());
    for (const auto &ask : questions) {
        QSignalSpy asked(&explanation(), &ExplanationViewModel::asked);
        ask();
        EXPECT_EQ(asked.size(), 1);
        const auto texts = [this] {
            QStringList texts{explanation().title(), explanation().summary(), explanation().formula()};
            for (const Line &line : lines())
                texts << line.label << line.value << line.note;
            return texts;
        };
        const QStringList before = texts();
        QSignalSpy changed(&explanation(), &ExplanationViewModel::changed);
        markTried(QStringLiteral("U07"));
        EXPECT_EQ(changed.size(), 1);
        EXPECT_NE(texts(), before);
        preferences.setLanguage(Preferences::Language::SimplifiedChinese);
        EXPECT_EQ(changed.size(), 2);
        EXPECT_EQ(asked.size(), 1) << "it is open already";
        preferences.setLanguage(Preferences::Language::English);
        undo(QStringLiteral("U07"));
        settle();
        EXPECT_EQ(texts(), before);
    }
}

TEST_F(Explanation, SpeaksTheLanguageInUse)
{
    explanation().explainCoverage({});
    const QString english = explanation().summary();
    preferences.setLanguage(Preferences::Language::TraditionalChineseHongKong);
    EXPECT_NE(explanation().summary(), english) << "in place";
    explanation().explainRisk(phone);
    preferences.setLanguage(Preferences::Language::SimplifiedChinese);
    EXPECT_EQ(explanation().title(), shippedCatalogue().risk(RiskId(phone))->title.in(catalogue::Language::SimplifiedChinese));
    explanation().explainStep(QStringLiteral("U07"));
    EXPECT_EQ(explanation().title(),
              shippedCatalogue().action(ActionId("U07"))->title.in(catalogue::Language::SimplifiedChinese));
}

TEST_F(Explanation, OfWhatIsNotThereIsEmpty)
{
    explanation().explainRisk(QStringLiteral("R99"));
    EXPECT_TRUE(explanation().title().isEmpty());
    EXPECT_EQ(explanation().rowCount(), 0);
    explanation().explainStep(QStringLiteral("X99"));
    EXPECT_TRUE(explanation().title().isEmpty());
    EXPECT_EQ(explanation().rowCount(), 0);
}

TEST_F(Explanation, IsCopiedLineByLine)
{
    explanation().explainIndex();
    explanation().copy();
    const QStringList copied = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    ASSERT_EQ(copied.size(), explanation().rowCount() + 4);
    EXPECT_EQ(copied.mid(0, 3), (QStringList{explanation().title(), explanation().summary(), explanation().formula()}));
    const Line first = lines().front();
    EXPECT_EQ(copied[3].split(QLatin1Char('\t')), (QStringList{first.label, first.value, first.note}));
    EXPECT_EQ(copied.back(), explanation().caution());
    explanation().explainRanking(2);
    explanation().copy();
    EXPECT_EQ(QGuiApplication::clipboard()->text().split(QLatin1Char('\n')).size(), 5) << "without an empty line for no formula";
}

} // namespace holdfast::view::test
