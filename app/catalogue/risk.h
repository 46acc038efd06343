// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/catalogue/localized_text.h"

#include <vector>

namespace holdfast::catalogue {

/// How sure we are of a risk's levels.
enum class Confidence { Low, Medium, High };

/// Probability and seriousness, each a level from 1 to 5.
struct Levels {
    int probability = 1;
    int seriousness = 1;
    friend bool operator==(const Levels &, const Levels &) = default;
};

/// A scenario such as "payment outage", with the levels it starts from.
struct Risk {
    RiskId id;
    LocalizedText title;
    LocalizedText description;
    LocalizedText rationale;
    Confidence confidence = Confidence::Low;
    Levels person;
    Levels organisation;
    std::vector<SourceId> sources;
};

/// One band of a scale: its level (1 to 5), the words for it and the value to calculate with.
struct Band {
    int level = 0;
    /// Probability: chance in a year (0 to 1). Seriousness: loss in Hong Kong dollars.
    double value = 0;
    LocalizedText label;
    /// The same in two or three words, for lists: "a bad week". Empty for a probability, whose labels are short as they are.
    LocalizedText brief;
};

/// The numbers risks are calculated with, read from catalogue.json (format.md).
struct Scales {
    std::vector<Band> probability;
    std::vector<Band> seriousness;
    double low = 0;
    double medium = 0;
    double high = 0;
    double totalProbabilityCut = 0;
    double totalSeriousnessCut = 0;
    double freshnessFloor = 0;
};

} // namespace holdfast::catalogue
