// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/catalogue/localized_text.h"

#include <QDate>

#include <vector>

namespace holdfast::catalogue {

/// Whom an action is for; also the person's answer to "Whom is this for?".
enum class Audience { Person, Household, Organisation };
/// Where an action holds; also the person's answer to "Where do you live?". Any is never an answer.
enum class Region { Any, HongKong, MainlandChina, Other };
/// A kind of device, or a program that is a platform of its own. Any fits everybody.
enum class Platform { Any, Android, Ios, Windows, Macos, Linux, Wechat };
/// How we know that an action is done.
enum class Evidence { Said, Tried, Drilled, Seen };
/// How strongly an action lowers a risk: nothing, 15 %, 35 % or 60 % (catalogue.json, scales).
enum class Strength { None, Low, Medium, High };
/// How a fact was checked: on the issuer's page, elsewhere, from general knowledge, or by trying it.
enum class Verification { Issuer, Secondary, General, Tested };

/// What an action does to one risk.
struct Mitigation {
    RiskId risk;
    Strength probability = Strength::None;
    Strength seriousness = Strength::None;
    /// True when a measured figure stands behind the strength, false for our judgement.
    bool fromFigure = false;
    QString figure;
    std::vector<SourceId> sources;
};

/// One tickable line of a guide. The id is stable: ticks are stored under it.
struct Step {
    QString id;
    LocalizedText text;
};

/// How to do an action on one platform.
struct Guide {
    Platform platform = Platform::Any;
    Verification verification = Verification::General;
    QDate checkedOn;
    std::vector<Step> steps;
};

/// One checkable thing inside a practice ("step" in the interface).
struct Action {
    ActionId id;
    PracticeId practice;
    /// A retired action is a tombstone: it keeps its id and title so that marks on it still have a name, and says what took its
    /// place. All else is empty.
    bool retired = false;
    QDate retiredOn;
    /// Empty when nothing did.
    ActionId replacedBy;
    /// The day the advice last changed in a way that calls for a second look, and what changed; invalid when it never did.
    QDate changedOn;
    LocalizedText change;
    LocalizedText title;
    LocalizedText why;
    LocalizedText doneWhen;
    std::vector<Audience> audience;
    std::vector<Region> regions;
    std::vector<Platform> platforms;
    std::vector<Guide> guides;
    std::vector<Evidence> evidence;
    int minutes = 0;
    int intervalDays = 0;
    /// Actions of one group work by the same mechanism; only the strongest of them counts for a risk. Empty: a group of its own.
    QString mechanismGroup;
    bool awarenessOnly = false;
    /// Whether it is among the first steps offered to a newcomer.
    bool starter = false;
    std::vector<Mitigation> mitigations;
    std::vector<SourceId> sources;
    /// Numbers that its guides speak of.
    std::vector<HotlineId> hotlines;
    /// Rests on general knowledge only; the interface says so.
    bool generalAdvice = false;
};

} // namespace holdfast::catalogue
