// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/catalogue.h"
#include "app/store/database.h"

namespace holdfast::bench {

/// What somebody gathers who marks five things a day for eleven years.
inline constexpr int manyMarks = 20'000;

/// Adds so many marks over two thirds of the catalogue's actions, an hour apart, every tenth with a note, every twentieth taken
/// back.
void fill(store::Database &database, const catalogue::Catalogue &catalogue, int count = manyMarks);

} // namespace holdfast::bench
