// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tour/household_window.h"

#include <QImage>

#include <functional>
#include <vector>

namespace holdfast::tour {

/// One thing to be seen: its name, also in file names, and the way there from the stop before it.
struct Stop {
    const char *name;
    std::function<void(HouseholdWindow &)> go;
};

/// Everything a person sees before there is something on Today, beginning with a new window.
[[nodiscard]] std::vector<Stop> firstRunStops();
/// Every page of the sample household, beginning with a new window.
[[nodiscard]] std::vector<Stop> homeStops();

/// Goes to every stop and hands over what is then to be seen; false as soon as `take` says so.
bool visit(HouseholdWindow &house, const std::vector<Stop> &stops,
           const std::function<bool(const char *name, const QImage &picture)> &take);

} // namespace holdfast::tour
