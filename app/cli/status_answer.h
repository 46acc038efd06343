// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/answer.h"
#include "app/cli/snapshot.h"

namespace holdfast::cli {

/// Where the person stands: coverage, how much is due, the few steps that help most, and each practice.
[[nodiscard]] Answer statusAnswer(const catalogue::Catalogue &catalogue, const Snapshot &snapshot, Form form,
                                  catalogue::Language language);

} // namespace holdfast::cli
