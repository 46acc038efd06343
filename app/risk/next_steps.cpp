// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/risk/next_steps.h"

#include "app/progress/open_status.h"

#include <algorithm>
#include <cmath>

namespace holdfast::risk {

namespace {

struct Candidate {
    const catalogue::Action *action = nullptr;
    RiskId reason;
    int reasonSeriousness = 0;
    double drop = 0;
    int minutes = 1;
    /// The drop for every minute in whole billionths of a point, so that what differs by rounding only is a real tie.
    qint64 rate = 0;
};

Candidate weighed(const catalogue::Action &action, const Exposure &exposure)
{
    constexpr double unitsPerPoint = 1e9;
    Candidate candidate;
    candidate.action = &action;
    candidate.minutes = std::max(action.minutes, 1);
    candidate.drop = exposure.dropOf(action.id);
    candidate.rate = std::llround(candidate.drop / candidate.minutes * unitsPerPoint);
    if (const std::vector<Gain> gains = exposure.gainsOf(action.id); !gains.empty()) {
        candidate.reason = gains.front().risk;
        candidate.reasonSeriousness = exposure.risk(candidate.reason)->seriousness.likely;
    }
    return candidate;
}

bool helpsMore(const Candidate &left, const Candidate &right)
{
    if (left.rate != right.rate)
        return left.rate > right.rate;
    if (left.reasonSeriousness != right.reasonSeriousness)
        return left.reasonSeriousness > right.reasonSeriousness;
    if (left.minutes != right.minutes)
        return left.minutes < right.minutes;
    return left.action->id < right.action->id;
}

std::vector<Candidate> ranking(const catalogue::Catalogue &catalogue, const progress::Profile &profile,
                               const QHash<ActionId, progress::Standing> &standings, const Exposure &exposure)
{
    std::vector<Candidate> candidates;
    for (const catalogue::Action &action : catalogue.actions()) {
        if (progress::isOpen(standings.value(action.id).status) && progress::applies(action, profile))
            candidates.push_back(weighed(action, exposure));
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

Place placeOf(const Placements &placements, const ActionId &action)
{
    const auto found = std::find_if(placements.begin(), placements.end(),
                                    [&action](const Placement &placement) { return placement.action == action; });
    return found == placements.end() ? Place::Ranked : found->place;
}

std::vector<NextStep> nextSteps(const catalogue::Catalogue &catalogue, const progress::Profile &profile,
                                const QHash<ActionId, progress::Standing> &standings, const Exposure &exposure,
                                const Placements &placements)
{
    std::vector<NextStep> steps;
    for (const Candidate &candidate : ranking(catalogue, profile, standings, exposure))
        steps.push_back({candidate.action->id, candidate.reason, candidate.drop, Place::Ranked});
    for (const Placement &placement : placements) {
        const auto found =
            std::find_if(steps.begin(), steps.end(), [&](const NextStep &step) { return step.action == placement.action; });
        if (found != steps.end())
            found->place = placement.place;
    }
    std::stable_partition(steps.begin(), steps.end(), [](const NextStep &step) { return step.place != Place::Last; });
    // Moved to the front one by one, the last first, so that they end up in their own order.
    for (auto placement = placements.rbegin(); placement != placements.rend(); ++placement) {
        const auto found = std::find_if(steps.begin(), steps.end(), [&](const NextStep &step) {
            return step.action == placement->action && step.place == Place::First;
        });
        if (found != steps.end())
            std::rotate(steps.begin(), found, found + 1);
    }
    return steps;
}

std::vector<ActionId> starterSteps(const catalogue::Catalogue &catalogue, const progress::Profile &profile)
{
    constexpr std::size_t fewest = 4;
    constexpr std::size_t most = 6;
    const std::vector<Candidate> candidates = ranking(catalogue, profile, {}, Exposure(catalogue, profile, {}, {}));
    StarterChoice choice;
    choice.take(candidates, true, most);
    choice.take(candidates, false, fewest);
    return choice.steps();
}

} // namespace holdfast::risk
