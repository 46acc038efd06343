// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/check_parts.h"
#include "app/catalogue/file_readers.h"
#include "app/catalogue/text_rules.h"

#include <set>

namespace holdfast::catalogue {

namespace {

constexpr int wholeScore = 100;

void checkInjects(const Drill &drill, const Place &place, Complaints &complaints)
{
    int last = 0;
    std::set<QString> ids;
    for (std::size_t index = 0; index < drill.injects.size(); ++index) {
        const Inject &inject = drill.injects[index];
        const Place at = place.key(u"injects").item(index);
        if (inject.minute <= last)
            complaints.add(at.key(u"minute"), QStringLiteral("must be later than that of the one before"));
        if (inject.minute >= drill.minutes)
            complaints.add(at.key(u"minute"), QStringLiteral("must be before the end, at %1").arg(drill.minutes));
        if (!ids.insert(inject.id).second)
            complaints.add(at.key(u"id"), QStringLiteral("%1 is already the id of another inject").arg(quoted(inject.id)));
        last = inject.minute;
    }
}

/// Nobody may take a rehearsal for the real thing, whichever end of it they hear.
void checkMarker(const Drill &drill, const LocalizedText &marker, const Place &place, const Scope &scope, Complaints &complaints)
{
    for (const Language language : scope.languages) {
        const QString words = marker.in(language);
        if (!drill.opening.in(language).startsWith(words))
            complaints.add(place.key(u"opening").key(languageTag(language)),
                           QStringLiteral("must begin with the exercise marker"));
        if (!drill.closing.in(language).contains(words))
            complaints.add(place.key(u"closing").key(languageTag(language)), QStringLiteral("must hold the exercise marker"));
    }
}

} // namespace

void checkDrills(const Catalogue &catalogue, const Scope &scope, Complaints &complaints)
{
    const DrillRules &rules = catalogue.parts().drillRules;
    if (scope.pack.isEmpty()) {
        int total = 0;
        for (const ScorePart &part : rules.scoring)
            total += part.most;
        if (total != wholeScore)
            complaints.add(Place{drillsFile, {}, QStringLiteral("/scoring")},
                           QStringLiteral("the parts make %1, not %2").arg(total).arg(wholeScore));
    }
    for (const Drill &drill : catalogue.drills()) {
        if (!scope.holds(drill.id.text()))
            continue;
        const Place place = scope.place(drillsFile, drill.id.text());
        checkInjects(drill, place, complaints);
        checkMarker(drill, rules.exerciseMarker, place, scope, complaints);
    }
}

} // namespace holdfast::catalogue
