// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/progress_summary.h"

#include "app/risk/best_steps.h"
#include "app/risk/scale.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace holdfast::report {

namespace {

/// The newest note on a step. One that was taken back is shown nowhere.
QString noteOn(std::vector<progress::Mark> marks)
{
    std::sort(marks.begin(), marks.end(), [](const auto &left, const auto &right) { return left.number > right.number; });
    QSet<progress::MarkNumber> undone;
    for (const progress::Mark &mark : marks) {
        if (undone.contains(mark.number))
            continue;
        if (mark.undoes)
            undone.insert(*mark.undoes);
        else if (!mark.note.isEmpty())
            return mark.note;
    }
    return {};
}

std::vector<risk::RiskStanding> inOrder(const overview::Picture &picture)
{
    const auto &all = picture.exposure().risks();
    std::vector<risk::RiskStanding> ordered = risk::worstFirst(all);
    std::copy_if(all.begin(), all.end(), std::back_inserter(ordered), [](const auto &standing) { return !standing.applies; });
    return ordered;
}

std::vector<ReportedRisk> risksOf(const ReportInput &input, const ReportOptions &options)
{
    const catalogue::Scales &scales = input.catalogue.scales();
    const risk::Assessments assessments = risk::newest(input.contents.assessments);
    const auto best = risk::bestSteps(input.picture.nextSteps(), input.picture.exposure());
    std::vector<ReportedRisk> risks;
    for (const risk::RiskStanding &standing : inOrder(input.picture)) {
        const catalogue::Risk *known = input.catalogue.risk(standing.risk);
        if (known == nullptr)
            continue;
        ReportedRisk reported;
        reported.number = standing.applies ? static_cast<int>(risks.size()) + 1 : 0;
        reported.title = known->title.in(options.language);
        reported.standing = standing;
        reported.probabilityNow = risk::levelOf(scales.probability, standing.chanceNow().likely);
        reported.seriousnessNow = risk::levelOf(scales.seriousness, standing.lossNow().likely);
        reported.bestStep = best.value(standing.risk).action;
        if (options.withNotes)
            reported.note = assessments.value(standing.risk).note;
        risks.push_back(std::move(reported));
    }
    return risks;
}

std::vector<ReportedStep> stepsOf(const ReportInput &input, const ReportOptions &options)
{
    std::vector<ReportedStep> steps;
    for (const risk::NextStep &next : input.picture.nextSteps()) {
        const catalogue::Action *action = input.catalogue.action(next.action);
        if (action == nullptr)
            continue;
        if (steps.size() == ProgressSummary::mostSteps)
            break;
        ReportedStep step;
        step.next = next;
        step.practice = action->practice;
        step.title = action->title.in(options.language);
        step.status = input.picture.standing(next.action).status;
        step.minutes = action->minutes;
        const catalogue::Risk *reason = input.catalogue.risk(next.reason);
        const auto effect = std::find_if(action->mitigations.begin(), action->mitigations.end(),
                                         [&next](const auto &mitigation) { return mitigation.risk == next.reason; });
        if (reason != nullptr && effect != action->mitigations.end()) {
            step.effect = *effect;
            step.reason = reason->title.in(options.language);
        }
        if (options.withNotes)
            step.note = noteOn(input.contents.marks.value(next.action));
        steps.push_back(std::move(step));
    }
    return steps;
}

std::vector<ReportedPractice> practicesOf(const ReportInput &input, catalogue::Language language)
{
    std::vector<ReportedPractice> practices;
    for (const catalogue::Practice &practice : input.catalogue.practices()) {
        const progress::Coverage coverage = input.picture.coverage(practice.id);
        if (coverage.applicable > 0)
            practices.push_back({practice.id, practice.title.in(language), coverage});
    }
    return practices;
}

} // namespace

ProgressSummary summaryOf(const ReportInput &input, const ReportOptions &options)
{
    ProgressSummary summary;
    summary.language = options.language;
    summary.day = input.picture.today();
    summary.madeAt = input.madeAt.toUTC();
    summary.catalogueVersion = input.catalogue.version();
    summary.sample = input.sample;
    summary.index = input.picture.exposure().index();
    summary.countedRisks = input.picture.exposure().applicableRisks();
    summary.coverage = input.picture.coverage();
    summary.risks = risksOf(input, options);
    summary.steps = stepsOf(input, options);
    summary.practices = practicesOf(input, options.language);
    return summary;
}

double rounded(double value, int decimals)
{
    const double factor = std::pow(10.0, decimals);
    return std::round(value * factor) / factor;
}

} // namespace holdfast::report
