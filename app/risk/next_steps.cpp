// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/risk/next_steps.h"

#include <algorithm>
#include <cmath>

namespace holdfast::risk {

namespace {

/// Seriousness covered is counted in whole ten-thousandths of a level, so that equal scores are equal and ties are real ties.
constexpr double unitsPerLevel = 10'000;

struct Candidate {
    const catalogue::Action *action = nullptr;
    RiskId reason;
    int reasonSeriousness = 0;
    qint64 covered = 0;
    qint64 minutes = 1;
};

bool isOpen(progress::Status status)
{
    switch (status) {
    case progress::Status::Unknown:
    case progress::Status::NotDone:
    case progress::Status::Due:
    case progress::Status::Overdue:
        return true;
    case progress::Status::Done:
    case progress::Status::Later:
    case progress::Status::NotApplicable:
        return false;
    }
    return false;
}

double cut(catalogue::Strength strength, const catalogue::Scales &scales)
{
    switch (strength) {
    case catalogue::Strength::None:
        return 0;
    case catalogue::Strength::Low:
        return scales.low;
    case catalogue::Strength::Medium:
        return scales.medium;
    case catalogue::Strength::High:
        return scales.high;
    }
    return 0;
}

int seriousness(const catalogue::Risk &risk, const progress::Profile &profile)
{
    return profile.audience == catalogue::Audience::Organisation ? risk.organisation.seriousness : risk.person.seriousness;
}

Candidate weighed(const catalogue::Action &action, const catalogue::Catalogue &catalogue, const progress::Profile &profile)
{
    Candidate candidate;
    candidate.action = &action;
    candidate.minutes = std::max(action.minutes, 1);
    qint64 most = 0;
    for (const catalogue::Mitigation &mitigation : action.mitigations) {
        const catalogue::Risk *risk = catalogue.risk(mitigation.risk);
        if (!risk)
            continue;
        const int level = seriousness(*risk, profile);
        const double share =
            std::max(cut(mitigation.probability, catalogue.scales()), cut(mitigation.seriousness, catalogue.scales()));
        const qint64 covered = std::llround(share * unitsPerLevel) * level;
        candidate.covered += covered;
        const bool graver =
            level > candidate.reasonSeriousness || (level == candidate.reasonSeriousness && risk->id < candidate.reason);
        if (covered > most || (covered > 0 && covered == most && graver)) {
            most = covered;
            candidate.reason = risk->id;
            candidate.reasonSeriousness = level;
        }
    }
    return candidate;
}

bool helpsMore(const Candidate &left, const Candidate &right)
{
    // Cross-multiplied, since quotients of doubles could tear ties apart.
    const qint64 leftScore = left.covered * right.minutes;
    const qint64 rightScore = right.covered * left.minutes;
    if (leftScore != rightScore)
        return leftScore > rightScore;
    if (left.reasonSeriousness != right.reasonSeriousness)
        return left.reasonSeriousness > right.reasonSeriousness;
    if (left.minutes != right.minutes)
        return left.minutes < right.minutes;
    return left.action->id < right.action->id;
}

std::vector<Candidate> ranking(const catalogue::Catalogue &catalogue, const progress::Profile &profile,
                               const QHash<ActionId, progress::Standing> &standings)
{
    std::vector<Candidate> candidates;
    for (const catalogue::Action &action : catalogue.actions()) {
        if (isOpen(standings.value(action.id).status) && progress::applies(action, profile))
            candidates.push_back(weighed(action, catalogue, profile));
    }
    std::sort(candidates.begin(), candidates.end(), helpsMore);
    return candidates;
}

/// Takes steps of one kind, best first, until there are `most`, at most two of a practice.
class StarterChoice
{
public:
    void take(const std::vector<Candidate> &candidates, bool starters, std::size_t most)
    {
        for (const Candidate &candidate : candidates) {
            if (m_steps.size() >= most)
                return;
            const catalogue::Action &action = *candidate.action;
            if (action.starter == starters && m_perPractice.value(action.practice) < mostPerPractice) {
                m_steps.push_back(action.id);
                ++m_perPractice[action.practice];
            }
        }
    }

    [[nodiscard]] const std::vector<ActionId> &steps() const { return m_steps; }

private:
    static constexpr int mostPerPractice = 2;
    std::vector<ActionId> m_steps;
    QHash<PracticeId, int> m_perPractice;
};

} // namespace

std::vector<NextStep> nextSteps(const catalogue::Catalogue &catalogue, const progress::Profile &profile,
                                const QHash<ActionId, progress::Standing> &standings, const std::vector<ActionId> &pinned)
{
    std::vector<NextStep> steps;
    for (const Candidate &candidate : ranking(catalogue, profile, standings)) {
        // One division of two whole numbers, so that equal scores are equal as doubles too.
        const double score = static_cast<double>(candidate.covered) / (unitsPerLevel * static_cast<double>(candidate.minutes));
        steps.push_back({candidate.action->id, candidate.reason, score, false});
    }
    // Moved to the front one by one, the last pin first, so that the pins end up in their own order.
    for (auto pin = pinned.rbegin(); pin != pinned.rend(); ++pin) {
        const auto found = std::find_if(steps.begin(), steps.end(), [&pin](const NextStep &step) { return step.action == *pin; });
        if (found == steps.end())
            continue;
        found->pinned = true;
        std::rotate(steps.begin(), found, found + 1);
    }
    return steps;
}

std::vector<ActionId> starterSteps(const catalogue::Catalogue &catalogue, const progress::Profile &profile)
{
    constexpr std::size_t fewest = 4;
    constexpr std::size_t most = 6;
    const std::vector<Candidate> candidates = ranking(catalogue, profile, {});
    StarterChoice choice;
    choice.take(candidates, true, most);
    choice.take(candidates, false, fewest);
    return choice.steps();
}

} // namespace holdfast::risk
