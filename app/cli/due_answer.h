// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/answer.h"
#include "app/cli/snapshot.h"

namespace holdfast::cli {

/// What is due or overdue now, and what falls due in the week to come.
[[nodiscard]] Answer dueAnswer(const catalogue::Catalogue &catalogue, const Snapshot &snapshot, Form form,
                               catalogue::Language language);

} // namespace holdfast::cli
