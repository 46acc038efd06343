// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/catalogue.h"
#include "app/device/grant_decision.h"
#include "app/progress/profile.h"
#include "app/progress/status.h"

#include <vector>

namespace holdfast::device {

/// What a look says about one action. Whatever could not be seen has no answer.
struct SeenAnswer {
    ActionId action;
    bool done = false;

    [[nodiscard]] bool operator==(const SeenAnswer &) const = default;
};

/// The answers of a look, in the order of the table:
///
///   U01 automatic updates     done when something installs updates by itself, not done when all that could is off
///   U02 waiting updates       done when nothing waits and no restart is needed; not done when an update waits, or a restart
///   U04 end of support        done while the system gets updates, not done once it does not
///   M01, M02, M03, M09        done when every grant the action is about was decided on and what was to go is confirmed gone;
///                             not done when one came, changed, stayed or is to be looked at again. Before the first decision,
///                             and while a source that might tell of such grants could not be read: no answer
///
/// M01 is about location, M02 about camera, microphone, contacts and messages, M03 about what controls the device or reads its
/// notifications, each outside of browsers; M09 about everything in browsers.
///
/// `decisions` with what this very look confirms (confirmedRevocations) put in. U03 (the official stores on phones) has no source
/// yet that could see it.
[[nodiscard]] std::vector<SeenAnswer> seenAnswers(const Findings &findings, const std::vector<GrantDecision> &decisions,
                                                  const QDate &today);

/// The kind of device that calls its system by this name: that of QSysInfo::productType(), or of platform::SupportPeriod::system.
/// Linux for every name that is none of the others', for distributions have names of their own.
[[nodiscard]] catalogue::Platform kindOfDevice(const QString &system);

/// The answers that become marks: those about actions that apply to this person and to this kind of device, and only when the
/// answer differs from what stands or half the action's interval has passed since it was last done; seeing it differs from having
/// heard it said. Never over "not applicable", and "not done" never over "later": what a person put off is not to be
/// argued with.
[[nodiscard]] std::vector<SeenAnswer> marksToMake(const std::vector<SeenAnswer> &answers, const catalogue::Catalogue &catalogue,
                                                  const progress::Profile &profile, catalogue::Platform device,
                                                  const QHash<ActionId, progress::Standing> &standings, const QDate &today);

} // namespace holdfast::device
