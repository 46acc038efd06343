// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/answer.h"
#include "app/cli/snapshot.h"

namespace holdfast::cli {

/// What is due or overdue now, and what comes within the next `withinDays` days (0 or more): steps and routines. SomethingDue
/// when any of them waits now.
[[nodiscard]] Answer dueAnswer(const catalogue::Catalogue &catalogue, const Snapshot &snapshot, int withinDays, Form form,
                               catalogue::Language language);

} // namespace holdfast::cli
