// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/checks.h"

#include "app/catalogue/check_parts.h"

namespace holdfast::catalogue {

namespace {

void checkScope(const Catalogue &catalogue, const Scope &scope, Complaints &complaints)
{
    checkReferences(catalogue, scope, complaints);
    for (const Action &action : catalogue.actions()) {
        if (scope.holds(action.id.text()) && !action.retired)
            checkAction(action, placeOf(catalogue, action), complaints);
    }
    checkWords(catalogue, scope, complaints);
    checkCases(catalogue, scope, complaints);
    checkDrills(catalogue, scope, complaints);
    checkDays(catalogue, scope, complaints);
}

} // namespace

QString packOf(const QString &id)
{
    const qsizetype separator = id.indexOf(packSeparator);
    return separator < 0 ? QString() : id.left(separator);
}

bool Scope::holds(const QString &id) const
{
    return packOf(id) == pack;
}

QString Scope::file(QLatin1StringView builtIn) const
{
    return pack.isEmpty() ? QString(builtIn) : pack;
}

Place placeOf(const Catalogue &catalogue, const Action &action)
{
    const QString pack = packOf(action.id.text());
    if (!pack.isEmpty())
        return {pack, action.id.text(), {}};
    const Practice *const practice = catalogue.practice(action.practice);
    return {practice == nullptr ? QString() : practice->file, action.id.text(), {}};
}

std::vector<Complaint> checkCatalogue(const Catalogue &catalogue)
{
    Complaints complaints;
    checkScales(catalogue.scales(), complaints);
    checkScope(catalogue, Scope{}, complaints);
    return complaints.all();
}

std::vector<Complaint> checkPack(const Catalogue &catalogue, const QString &name, const std::vector<Language> &languages)
{
    Complaints complaints;
    checkScope(catalogue, Scope{name, languages}, complaints);
    return complaints.all();
}

} // namespace holdfast::catalogue
