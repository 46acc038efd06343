// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wording/explanation.h"

#include "app/progress/coverage.h"
#include "app/progress/open_status.h"
#include "app/risk/scale.h"
#include "app/risk/shown_points.h"
#include "app/wording/list_text.h"
#include "app/wording/progress_words.h"
#include "app/wording/rhythm_text.h"
#include "app/wording/risk_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace holdfast::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(wording)
};

QString titleOf(const catalogue::Action *action, catalogue::Language language)
{
    return action == nullptr ? QString() : action->title.in(language);
}

QString decimal(double value)
{
    return QString::number(value, 'f', 2);
}

/// "35 % x 0.85 = 29 %", and why it counts that much.
ExplanationLine contributionLine(const ExplainedPicture &picture, const risk::Contribution &contribution)
{
    ExplanationLine line;
    line.label = titleOf(picture.catalogue.action(contribution.action), picture.language);
    //: Arithmetic. %1 is what a step cuts at most, %2 how much its proof counts (0 to 1), %3 the result: "35 % × 0.85 = 29 %".
    line.value = Words::tr("%1 × %2 = %3")
                     .arg(shareText(contribution.strength), decimal(contribution.weight), shareText(contribution.cut()));
    const auto proof = picture.standings.value(contribution.action).proof;
    if (!contribution.counts) {
        //: Why a step adds nothing to a sum.
        line.note = Words::tr("Not counted: another step that works the same way cuts as much or more.");
    } else if (proof) {
        //: How much a step counts. %1 is how it is known ("I tried it"), %2 what that counts (0.85), %3 how fresh it is (0.25 to
        //: 1).
        line.note =
            Words::tr("%1 counts %2, freshness %3")
                .arg(word(proof->evidence), decimal(progress::evidenceWeight(proof->evidence)), decimal(proof->freshness));
    }
    return line;
}

/// One side of a risk: what counts, and all together.
void addSide(Explanation &explanation, const ExplainedPicture &picture, const risk::RiskStanding &standing, risk::RiskSide side)
{
    int open = 0;
    for (const risk::Contribution &contribution : picture.exposure.contributions(standing.risk, side)) {
        const std::vector<risk::Gain> gains = picture.exposure.gainsOf(contribution.action);
        if (contribution.cut() > 0)
            explanation.lines.push_back(contributionLine(picture, contribution));
        else if (progress::isOpen(picture.standings.value(contribution.action).status) &&
                 std::any_of(gains.begin(), gains.end(), [&](const risk::Gain &gain) { return gain.risk == standing.risk; }))
            ++open;
    }
    const bool onProbability = side == risk::RiskSide::Probability;
    const catalogue::Scales &scales = picture.catalogue.scales();
    //: Arithmetic: what all steps cut together.
    ExplanationLine together{
        Words::tr("All steps together"), shareText(onProbability ? standing.probabilityCut : standing.seriousnessCut), {}};
    //: Arithmetic. %1 is a share such as 85 %.
    together.note = Words::tr("What is left after each step is multiplied; at most %1 is cut.")
                        .arg(shareText(onProbability ? scales.totalProbabilityCut : scales.totalSeriousnessCut));
    if (open > 0) {
        //: Follows a sentence about steps that were counted. %n is a number of steps.
        together.note = sentencesText({together.note, Words::tr("%n more step(s) could help.", nullptr, open)});
    }
    explanation.lines.push_back(together);
}

QString levelNote(const QString &words, bool own)
{
    //: Where a level of a risk comes from. %1 are the words of the level ("about once in ten years").
    return own ? Words::tr("%1: your level").arg(words)
               //: Where a level of a risk comes from. %1 are the words of the level ("about once in ten years").
               : Words::tr("%1: suggested level").arg(words);
}

} // namespace

Explanation explainIndex(const ExplainedPicture &picture, const progress::Coverage &coverage)
{
    Explanation explanation;
    //: The headline number about all risks.
    explanation.title = Words::tr("Exposure index");
    //: Explains the exposure index. %1 is a number from 0 to 100, %2 a number of risks.
    explanation.summary =
        Words::tr("Your index is %1. It is the weighted mean of what is left of %2 risks: 100 with nothing done, "
                  "lower with every step.")
            .arg(indexText(picture.exposure.index()))
            .arg(picture.exposure.applicableRisks());
    //: The formula of the exposure index. E, E₀ and w stay as they are.
    explanation.formula = Words::tr("Index = 100 × sum of w × (E ÷ E₀) ÷ sum of w. E₀ is the yearly chance times the loss with "
                                    "nothing done, E the same after your steps, and w the larger of 1 and log₁₀ E₀, so "
                                    "that graver risks weigh more.");
    std::vector<risk::RiskStanding> risks;
    std::copy_if(picture.exposure.risks().begin(), picture.exposure.risks().end(), std::back_inserter(risks),
                 [](const risk::RiskStanding &standing) { return standing.applies; });
    std::stable_sort(risks.begin(), risks.end(), [](const auto &left, const auto &right) { return left.weight > right.weight; });
    for (const risk::RiskStanding &standing : risks) {
        //: What is left of a risk. %1 is a share such as 34 %.
        ExplanationLine line{picture.catalogue.risk(standing.risk)->title.in(picture.language),
                             Words::tr("%1 left").arg(shareText(standing.share())),
                             {}};
        //: What a risk weighs. %1 is a number such as 3.38, %2 an amount of money.
        line.note = Words::tr("w = %1; E₀ = %2 a year").arg(decimal(standing.weight), moneyText(standing.exposureAtStart()));
        explanation.lines.push_back(line);
    }
    //: Explains the exposure index. %1 is a sentence on how many steps are known ("7 of 50 known, 5 done").
    const QString known = Words::tr("%1. What is not known counts as not done. The amounts are rough, and are never added up.")
                              .arg(coverageText(coverage));
    explanation.caution = sentencesText({known, lowIsNotSafe()});
    return explanation;
}

Explanation explainRisk(const ExplainedPicture &picture, const RiskId &id)
{
    const catalogue::Risk *risk = picture.catalogue.risk(id);
    const risk::RiskStanding *standing = picture.exposure.risk(id);
    if (risk == nullptr || standing == nullptr)
        return {};
    const catalogue::Scales &scales = picture.catalogue.scales();
    Explanation explanation;
    explanation.title = risk->title.in(picture.language);
    //: Explains where a risk stands. %1 is a share such as 34 %.
    explanation.summary =
        Words::tr("What is left of this risk is %1 of what it was with nothing done.").arg(shareText(standing->share()));

    //: Arithmetic: a chance before any step.
    explanation.lines.push_back(
        {Words::tr("How likely, with nothing done"), chanceText(standing->chance.likely),
         levelNote(levelText(scales.probability, standing->probability.likely, picture.language), standing->ownProbability)});
    addSide(explanation, picture, *standing, risk::RiskSide::Probability);
    //: Arithmetic: a chance after all steps.
    explanation.lines.push_back({Words::tr("How likely now"), chanceText(standing->chanceNow().likely), {}});
    //: Arithmetic: a loss before any step.
    explanation.lines.push_back(
        {Words::tr("How serious, with nothing done"), moneyText(standing->loss.likely),
         levelNote(levelText(scales.seriousness, standing->seriousness.likely, picture.language), standing->ownSeriousness)});
    addSide(explanation, picture, *standing, risk::RiskSide::Seriousness);
    //: Arithmetic: a loss after all steps.
    explanation.lines.push_back({Words::tr("How serious now"), moneyText(standing->lossNow().likely), {}});
    if (standing->hasRange()) {
        const auto range = [](const risk::Amount &chance, const risk::Amount &loss) {
            //: A range of amounts of money, from %1 to %2.
            return Words::tr("%1 to %2").arg(moneyText(chance.low * loss.low), moneyText(chance.high * loss.high));
        };
        //: Arithmetic: a chance times a loss, from the least to the most that the person thinks possible.
        explanation.lines.push_back({Words::tr("Chance times loss, in a year"), range(standing->chanceNow(), standing->lossNow()),
                                     //: Where an amount came from. %1 is a range of money.
                                     Words::tr("With nothing done: %1").arg(range(standing->chance, standing->loss))});
    }
    //: Explains where a risk stands.
    explanation.caution =
        Words::tr("Levels are rough bands, and the cuts are judgement where no figure is known. No risk reaches zero.");
    return explanation;
}

Explanation explainStep(const ExplainedPicture &picture, const ActionId &id)
{
    const catalogue::Action *action = picture.catalogue.action(id);
    if (action == nullptr)
        return {};
    const double drop = picture.exposure.dropOf(id);
    Explanation explanation;
    explanation.title = action->title.in(picture.language);
    explanation.summary = dropSentence(drop);
    //: Explains what a step would do. %1 and %2 are numbers with a decimal: the index now and then.
    explanation.formula = Words::tr("Done now and tried, the index would go from %1 to %2.")
                              .arg(indexText(picture.exposure.index()), indexText(picture.exposure.index() - drop));
    for (const risk::Gain &gain : picture.exposure.gainsOf(id)) {
        const catalogue::Risk *risk = picture.catalogue.risk(gain.risk);
        //: What a step would take off the index by lowering one risk. %1 is a number with decimals.
        explanation.lines.push_back({risk->title.in(picture.language), Words::tr("−%1").arg(decimal(gain.drop)), {}});
    }
    //: Explains the order of steps. %1 is a number with decimals.
    explanation.lines.push_back(
        {Words::tr("For every minute"), decimal(drop / std::max(action->minutes, 1)), minutesText(action->minutes)});
    explanation.caution = sentencesText({rankingSentence(), lowIsNotSafe()});
    return explanation;
}

Explanation explainRanking(const ExplainedPicture &picture, std::span<const risk::NextStep> steps)
{
    Explanation explanation;
    //: Title of an explanation: why the suggested steps are these.
    explanation.title = Words::tr("Why these steps");
    explanation.summary = rankingSentence();
    for (const risk::NextStep &step : steps) {
        const catalogue::Action *action = picture.catalogue.action(step.action);
        if (action == nullptr)
            continue;
        const int minutes = std::max(action->minutes, 1);
        ExplanationLine line{action->title.in(picture.language), {}, placementText(step.place)};
        //: Arithmetic: how much a step takes off for every minute. %1 is a number of points, %2 a time ("10 min"), %3 the result.
        line.value = Words::tr("%1 ÷ %2 = %3").arg(decimal(step.drop), minutesText(minutes), decimal(step.drop / minutes));
        if (const catalogue::Risk *risk = picture.catalogue.risk(step.reason); risk != nullptr && line.note.isEmpty()) {
            //: Why a step is suggested. %1 is the risk it lowers most, such as "Payment outage".
            line.note = Words::tr("Lowers most: %1").arg(risk->title.in(picture.language));
        }
        explanation.lines.push_back(line);
    }
    //: Explains the order of the suggested steps.
    explanation.caution =
        Words::tr("Steps of equal value: the more serious risk first, then the shorter step. You can put any step "
                  "first or last on its own page.");
    return explanation;
}

Explanation explainCoverage(const QString &title, const progress::Coverage &coverage, int notApplicable, int hidden)
{
    Explanation explanation;
    explanation.title = title;
    explanation.summary = coverageText(coverage);
    //: Arithmetic: how many steps are counted at all.
    explanation.lines.push_back({Words::tr("Steps that apply to you"), QString::number(coverage.applicable), {}});
    //: Arithmetic: of how many steps something was recorded.
    explanation.lines.push_back({Words::tr("Known"), QString::number(coverage.known),
                                 //: A share. %1 is a whole number.
                                 Words::tr("%1 %, rounded down").arg(progress::knownPercent(coverage))});
    //: Arithmetic: how many steps are done.
    explanation.lines.push_back({Words::tr("Done and not due again"), QString::number(coverage.done),
                                 //: A share. %1 is a whole number.
                                 Words::tr("%1 %, rounded down").arg(progress::donePercent(coverage))});
    //: Arithmetic: steps the person marked as not applicable.
    explanation.lines.push_back({Words::tr("Marked as not for you"), QString::number(notApplicable),
                                 //: Why some steps are not counted.
                                 Words::tr("Not counted")});
    //: Arithmetic: steps that are hidden because of the answers to the questions at the start.
    explanation.lines.push_back({Words::tr("Hidden by your answers"), QString::number(hidden),
                                 //: Why some steps are not counted.
                                 Words::tr("Not counted")});
    //: Explains how steps are counted.
    explanation.caution = Words::tr("What is not known counts as not done. What is due again counts as known, and not as done.");
    return explanation;
}

} // namespace holdfast::wording
