// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/checks.h"

#include "app/catalogue/check_parts.h"

namespace holdfast::catalogue {

std::vector<Complaint> checkCatalogue(const Catalogue &catalogue)
{
    Complaints complaints;
    checkReferences(catalogue, complaints);
    checkScales(catalogue.scales(), complaints);
    for (const Action &action : catalogue.actions())
        checkAction(action, placeOf(catalogue, action), complaints);
    checkWords(catalogue, complaints);
    return complaints.all();
}

} // namespace holdfast::catalogue
