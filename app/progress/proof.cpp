// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/progress/proof.h"

namespace holdfast::progress {

double evidenceWeight(catalogue::Evidence evidence)
{
    switch (evidence) {
    case catalogue::Evidence::Said:
        return 0.6;
    case catalogue::Evidence::Tried:
        return 0.85;
    case catalogue::Evidence::Drilled:
    case catalogue::Evidence::Seen:
        return 1.0;
    }
    return 0;
}

} // namespace holdfast::progress
