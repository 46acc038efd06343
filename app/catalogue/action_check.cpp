// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/check_parts.h"
#include "app/catalogue/names.h"

#include <algorithm>
#include <set>

namespace holdfast::catalogue {

namespace {

void checkGuides(const Action &action, const Place &place, Complaints &complaints)
{
    std::set<Platform> guided;
    std::set<QString> steps;
    for (std::size_t index = 0; index < action.guides.size(); ++index) {
        const Guide &guide = action.guides[index];
        const Place at = place.key(u"guides").item(index);
        if (std::find(action.platforms.begin(), action.platforms.end(), guide.platform) == action.platforms.end())
            complaints.add(at.key(u"platform"),
                           QStringLiteral("%1 is not among the action's platforms").arg(nameOf(guide.platform)));
        if (!guided.insert(guide.platform).second)
            complaints.add(at.key(u"platform"), QStringLiteral("there is already a guide for %1").arg(nameOf(guide.platform)));
        for (std::size_t step = 0; step < guide.steps.size(); ++step) {
            // Ticks are stored under these ids, so they must differ over all guides of the action.
            if (!steps.insert(guide.steps[step].id).second)
                complaints.add(
                    at.key(u"steps").item(step).key(u"id"),
                    QStringLiteral("%1 is already the id of another step of this action").arg(quoted(guide.steps[step].id)));
        }
    }
    if (guided.contains(Platform::Any))
        return;
    for (std::size_t index = 0; index < action.platforms.size(); ++index) {
        if (!guided.contains(action.platforms[index]))
            complaints.add(place.key(u"platforms").item(index),
                           QStringLiteral("there is no guide for %1").arg(nameOf(action.platforms[index])));
    }
}

void checkMitigation(const Mitigation &mitigation, bool awarenessOnly, const Place &place, Complaints &complaints)
{
    if (mitigation.probability == Strength::None && mitigation.seriousness == Strength::None)
        complaints.add(place, QStringLiteral("lowers neither probability nor seriousness"));
    const QString tooMuch = QStringLiteral("knowing alone (awareness_only) can be no stronger than low");
    if (awarenessOnly && mitigation.probability > Strength::Low)
        complaints.add(place.key(u"probability"), tooMuch);
    if (awarenessOnly && mitigation.seriousness > Strength::Low)
        complaints.add(place.key(u"seriousness"), tooMuch);
    if (!mitigation.fromFigure)
        return;
    if (mitigation.figure.isEmpty())
        complaints.add(place.key(u"figure"), QStringLiteral("is missing, although the basis is a figure"));
    if (mitigation.sources.empty())
        complaints.add(place.key(u"sources"), QStringLiteral("a figure needs the source it comes from"));
}

} // namespace

void checkAction(const Action &action, const Place &place, Complaints &complaints)
{
    checkGuides(action, place, complaints);
    const Place mitigations = place.key(u"mitigations");
    for (std::size_t index = 0; index < action.mitigations.size(); ++index)
        checkMitigation(action.mitigations[index], action.awarenessOnly, mitigations.item(index), complaints);
    if (action.mitigations.empty() && !action.retired)
        complaints.warn(mitigations, QStringLiteral("this action lowers no risk"));
    if (action.sources.empty() && !action.generalAdvice)
        complaints.add(place.key(u"sources"), QStringLiteral("needs a source, or general_advice must be true"));
}

} // namespace holdfast::catalogue
