// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/catalogue.h"
#include "app/risk/exposure.h"
#include "app/risk/history.h"
#include "app/risk/next_steps.h"

#include <QString>

namespace holdfast::wording {

/// The words of a level in the catalogue: "about once in ten years", "a bad week, or up to HK$10,000".
[[nodiscard]] QString levelText(const std::vector<catalogue::Band> &scale, int level, catalogue::Language language);
/// The same in few words: "a bad week".
[[nodiscard]] QString briefLevelText(const std::vector<catalogue::Band> &scale, int level, catalogue::Language language);
/// "8 % a year", "0.015 % a year"
[[nodiscard]] QString chanceText(double yearlyChance);
/// "HK$3,000"
[[nodiscard]] QString moneyText(double hongKongDollars);
/// A share as per cent, rounded down: "34 %".
[[nodiscard]] QString shareText(double share);
/// "2.4": points that a step takes off, with one decimal, rounded down.
[[nodiscard]] QString pointsText(double points);
/// "38.3": an index with one decimal, rounded up. Neither may flatter.
[[nodiscard]] QString indexText(double index);

/// Where a risk stands in one line, and where it was if that differs: "About once in ten years · a bad week (was: a bad month)".
[[nodiscard]] QString standingText(const risk::RiskStanding &standing, const catalogue::Scales &scales,
                                   catalogue::Language language);
/// What assistive technology reads for a disc of the matrix: "SIM swap, probability 1 of 5, seriousness 5 of 5, was 2 and 5".
[[nodiscard]] QString placeText(const QString &title, const risk::RiskStanding &standing, const catalogue::Scales &scales);
/// "3 of 5 steps done, 4 known"; says so when none of the steps fits the person.
[[nodiscard]] QString stepsText(const progress::Coverage &coverage);

/// What a step would take off the index, for a chip: "−2.4"; empty when it would take off less than a tenth of a point.
[[nodiscard]] QString dropText(double drop);
/// The same as a sentence: "Would take 2.4 points off your exposure index".
[[nodiscard]] QString dropSentence(double drop);
/// Why a step stands where the ranking would not have put it; empty where it is ranked.
[[nodiscard]] QString placementText(risk::Place place);
/// The one sentence that explains the ranking.
[[nodiscard]] QString rankingSentence();

/// How far the index has come since the beginning: "23 lower than with nothing done"; says so when nothing was done.
[[nodiscard]] QString fallenText(double index);
/// The sentence that stands beside every index.
[[nodiscard]] QString lowIsNotSafe();

} // namespace holdfast::wording
