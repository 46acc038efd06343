// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

/// The colours of printed pages: those of Theme.qml's light appearance, which C++ cannot read. Nothing is told by them alone, and
/// they stay apart when a printer knows only black.
namespace holdfast::report::inks {

inline constexpr QColor paper{255, 255, 255};
inline constexpr QColor ink{23, 33, 31};
inline constexpr QColor quietInk{85, 98, 94};
inline constexpr QColor line{221, 219, 210};
inline constexpr QColor sunken{238, 237, 231};
inline constexpr QColor brand{15, 92, 86};
inline constexpr QColor onBrand{255, 255, 255};

/// The one hue of the matrix, from the weakest cell to the strongest.
inline constexpr QColor shades[] = {{236, 243, 241}, {217, 232, 229}, {194, 219, 214}, {166, 202, 195}, {134, 182, 174}};

} // namespace holdfast::report::inks
