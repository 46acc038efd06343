// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/device/findings.h"

#include <QJsonObject>

namespace holdfast::device {

/// The findings as `holdfast check --json` prints them and as the vault keeps the last look; the fields stand in app/cli/json.md.
/// `today` decides the status of support and nothing else. What was not looked at is left out; an instant or a day that is not
/// known is null.
[[nodiscard]] QJsonObject findingsJson(const Findings &findings, const QDate &today);

/// Reads back what findingsJson() wrote. DatabaseDamaged with the place when it is something else, for a list that is gone must
/// not be read as one that is empty; words that a newer version added are read as "unknown" and "other", its fields are left
/// alone.
[[nodiscard]] Result<Findings> findingsFrom(const QJsonObject &object);

/// The stable words of the states and reasons, such as "could-not-check"; for reports and messages to scripts.
[[nodiscard]] QString stateKey(ProbeState state);
[[nodiscard]] QString reasonKey(ProbeReason reason);

} // namespace holdfast::device
