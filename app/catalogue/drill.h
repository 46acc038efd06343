// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/action.h"

namespace holdfast::catalogue {

/// Something that happens in the course of a drill.
struct Inject {
    /// One letter, stable.
    QString id;
    /// Minutes after the start.
    int minute = 0;
    LocalizedText text;
    /// The actions that help now.
    std::vector<ActionId> expects;
};

/// A timed rehearsal of an outage, by talk and with one thing really done. Nothing real is switched off.
struct Drill {
    DrillId id;
    LocalizedText title;
    std::vector<Audience> audience;
    int minutes = 0;
    /// Begins with the exercise marker.
    LocalizedText opening;
    LocalizedText task;
    /// By their minute.
    std::vector<Inject> injects;
    /// Holds the exercise marker.
    LocalizedText closing;
    std::vector<RiskId> risks;
    std::vector<ActionId> actions;
    std::vector<SourceId> sources;
};

/// One part of a drill's score; all parts together make 100.
struct ScorePart {
    QString id;
    int most = 0;
    /// What the observer answers.
    LocalizedText prompt;
};

/// What all drills have in common.
struct DrillRules {
    /// "This is an exercise."
    LocalizedText exerciseMarker;
    std::vector<ScorePart> scoring;
};

} // namespace holdfast::catalogue
