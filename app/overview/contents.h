// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/catalogue_since.h"
#include "app/catalogue/pack_pin.h"
#include "app/device/grant_decision.h"
#include "app/device/household_device.h"
#include "app/progress/mark.h"
#include "app/progress/profile.h"
#include "app/risk/assessment.h"
#include "app/risk/next_steps.h"
#include "app/routine/agenda.h"
#include "app/routine/reminder_preferences.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace holdfast::overview {

/// Minutes of idleness after which the vault locks. Never is 0.
inline constexpr int defaultLockMinutes = 5;
inline constexpr int neverLock = 0;

/// What a vault holds, read once after unlocking and then kept in step with every saved change.
struct Contents {
    QHash<ActionId, std::vector<progress::Mark>> marks;
    progress::Profile profile;
    /// Ticked lines of guides.
    QHash<ActionId, QSet<QString>> ticks;
    /// Text that was being typed when the vault locked, by the key of its field.
    QHash<QString, QString> drafts;
    /// 1, 5, 15 or neverLock.
    int lockMinutes = defaultLockMinutes;
    /// False until the person re-typed part of the recovery code; until then Today puts that first.
    bool recoveryCodeConfirmed = false;
    /// Whose each pack is that was ever installed, by name.
    std::vector<catalogue::PackPin> packPins;
    /// The packs that are installed, as the files they came in, by name.
    QHash<QString, QByteArray> packFiles;
    /// When the person looked again at advice that had changed.
    QHash<ActionId, QDate> secondLooks;
    /// What the person thought of each risk, oldest first.
    std::vector<risk::Assessment> assessments;
    /// Steps the person put first or last.
    risk::Placements placements;
    /// Which catalogues were in use, oldest first.
    std::vector<catalogue::CatalogueSince> catalogues;
    /// The last look at this device; without a time when there was none.
    device::Findings look;
    /// What the person decided about permissions.
    std::vector<device::GrantDecision> grantDecisions;
    /// The other devices they look after.
    std::vector<device::HouseholdDevice> household;
    /// Whether the files of browsers may be read; empty until the person was asked.
    std::optional<bool> browsersAllowed;
    /// The recurring self-checks, and what was done about their times.
    std::vector<routine::Routine> routines;
    routine::EventsByRoutine routineEvents;
    routine::ReminderPreferences reminderPreferences;
    /// True once the five questions were answered or passed over.
    bool firstRunFinished = false;
};

} // namespace holdfast::overview
