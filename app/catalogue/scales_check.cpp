// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/check_parts.h"
#include "app/catalogue/file_readers.h"

namespace holdfast::catalogue {

namespace {

void checkRise(const std::vector<Band> &bands, const Place &place, QStringView valueKey, Complaints &complaints)
{
    for (std::size_t index = 1; index < bands.size(); ++index) {
        if (bands[index].value <= bands[index - 1].value)
            complaints.add(place.item(index).key(valueKey), QStringLiteral("must be larger than that of the level before"));
    }
}

} // namespace

void checkScales(const Scales &scales, Complaints &complaints)
{
    const Place place{scalesFile, {}, QStringLiteral("/scales")};
    checkRise(scales.probability, place.key(u"probability"), u"yearly", complaints);
    checkRise(scales.seriousness, place.key(u"seriousness"), u"loss_hkd", complaints);
    const Place strength = place.key(u"strength");
    if (scales.low <= 0)
        complaints.add(strength.key(u"low"), QStringLiteral("must be larger than 0"));
    if (scales.medium <= scales.low)
        complaints.add(strength.key(u"medium"), QStringLiteral("must be larger than low"));
    if (scales.high <= scales.medium)
        complaints.add(strength.key(u"high"), QStringLiteral("must be larger than medium"));
    const QString tooSmall = QStringLiteral("must be at least as large as the strength high");
    if (scales.totalProbabilityCut < scales.high)
        complaints.add(place.key(u"total_cut").key(u"probability"), tooSmall);
    if (scales.totalSeriousnessCut < scales.high)
        complaints.add(place.key(u"total_cut").key(u"seriousness"), tooSmall);
}

} // namespace holdfast::catalogue
