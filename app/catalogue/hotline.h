// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/action.h"

namespace holdfast::catalogue {

/// A number to call, or a place to turn to. Nowhere else in the catalogue does such a number stand.
struct Hotline {
    HotlineId id;
    Region region = Region::Other;
    /// As dialled, or an email or site address.
    QString number;
    LocalizedText name;
    LocalizedText purpose;
    Verification verification = Verification::General;
    QDate checkedOn;
    std::vector<SourceId> sources;
};

/// Days after which a number should be looked up again before anybody relies on it (content rules: numbers change).
inline constexpr int hotlineFreshDays = 180;
/// Days after which a menu path of another program is called old.
inline constexpr int menuPathFreshDays = 365;

} // namespace holdfast::catalogue
