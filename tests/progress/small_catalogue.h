// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/catalogue.h"

#include <algorithm>

namespace holdfast::test {

/// An action that applies to everybody, for a catalogue made by hand.
inline catalogue::Action action(const QString &id, const QString &practice, int minutes = 10)
{
    catalogue::Action action;
    action.id = ActionId{id};
    action.practice = PracticeId{practice};
    action.audience = {catalogue::Audience::Person, catalogue::Audience::Household, catalogue::Audience::Organisation};
    action.regions = {catalogue::Region::Any};
    action.platforms = {catalogue::Platform::Any};
    action.evidence = {catalogue::Evidence::Said, catalogue::Evidence::Tried};
    action.minutes = minutes;
    action.intervalDays = 90;
    return action;
}

inline catalogue::Risk risk(const QString &id, int personSeriousness, int organisationSeriousness)
{
    catalogue::Risk risk;
    risk.id = RiskId{id};
    risk.person = {3, personSeriousness};
    risk.organisation = {3, organisationSeriousness};
    return risk;
}

inline catalogue::Mitigation mitigation(const QString &risk, catalogue::Strength probability, catalogue::Strength seriousness)
{
    catalogue::Mitigation mitigation;
    mitigation.risk = RiskId{risk};
    mitigation.probability = probability;
    mitigation.seriousness = seriousness;
    return mitigation;
}

/// The bands of a scale by their values, from level 1 up.
inline std::vector<catalogue::Band> bandsOf(const std::vector<double> &values)
{
    std::vector<catalogue::Band> bands;
    for (const double value : values) {
        catalogue::Band band;
        band.level = static_cast<int>(bands.size()) + 1;
        band.value = value;
        bands.push_back(band);
    }
    return bands;
}

/// The scales that the program ships.
inline catalogue::Scales usualScales()
{
    catalogue::Scales scales;
    scales.probability = bandsOf({0.001, 0.02, 0.08, 0.28, 0.7});
    scales.seriousness = bandsOf({50, 300, 3'000, 30'000, 300'000});
    scales.low = 0.15;
    scales.medium = 0.35;
    scales.high = 0.60;
    scales.totalProbabilityCut = 0.85;
    scales.totalSeriousnessCut = 0.80;
    scales.freshnessFloor = 0.25;
    return scales;
}

/// A catalogue of these actions, with a practice for each that they name and the usual scales.
inline catalogue::Catalogue catalogueOf(const std::vector<catalogue::Action> &actions,
                                        const std::vector<catalogue::Risk> &risks = {})
{
    catalogue::CatalogueParts parts;
    parts.scales = usualScales();
    for (const catalogue::Action &action : actions) {
        auto practice = std::find_if(parts.practices.begin(), parts.practices.end(),
                                     [&action](const auto &known) { return known.id == action.practice; });
        if (practice == parts.practices.end()) {
            catalogue::Practice added;
            added.id = action.practice;
            added.order = static_cast<int>(parts.practices.size()) + 1;
            practice = parts.practices.insert(practice, added);
        }
        practice->actions.push_back(action.id);
    }
    parts.actions = actions;
    parts.risks = risks;
    return catalogue::Catalogue(std::move(parts));
}

} // namespace holdfast::test
