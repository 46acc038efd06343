// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/cut.h"

namespace holdfast::catalogue {

double cutOf(Strength strength, const Scales &scales)
{
    switch (strength) {
    case Strength::None:
        return 0;
    case Strength::Low:
        return scales.low;
    case Strength::Medium:
        return scales.medium;
    case Strength::High:
        return scales.high;
    }
    return 0;
}

} // namespace holdfast::catalogue
