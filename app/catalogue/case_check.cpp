// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/check_parts.h"
#include "app/catalogue/file_readers.h"
#include "app/catalogue/text_rules.h"

#include <algorithm>
#include <set>

namespace holdfast::catalogue {

namespace {

// Shares of all cases, in per cent: whoever distrusts everything must not score well (content rules, after Modirrousta-Galian and
// Higham 2023).
constexpr int fewestLegitimate = 35;
constexpr int mostLegitimate = 50;
constexpr int fewestCannotTell = 10;
constexpr int mostCannotTell = 20;
/// Fewer cannot be balanced.
constexpr std::size_t fewestToBalance = 10;

void checkShare(const std::vector<const Case *> &cases, Verdict verdict, int fewest, int most, const Place &place,
                Complaints &complaints)
{
    const auto count = std::count_if(cases.begin(), cases.end(), [verdict](const Case *one) { return one->answer == verdict; });
    const auto share = count * 100 / static_cast<std::ptrdiff_t>(cases.size());
    if (share < fewest || share > most)
        complaints.add(place,
                       QStringLiteral("%1 of %2 cases are %3; it must be between %4 and %5 of 100")
                           .arg(count)
                           .arg(cases.size())
                           .arg(verdict == Verdict::Legitimate ? QStringLiteral("legitimate") : QStringLiteral("cannot_tell"))
                           .arg(fewest)
                           .arg(most));
}

} // namespace

void checkCases(const Catalogue &catalogue, const Scope &scope, Complaints &complaints)
{
    std::vector<const Case *> cases;
    std::set<QString> legitimateCues;
    for (const Case &one : catalogue.cases()) {
        if (scope.holds(one.id.text()))
            cases.push_back(&one);
        if (one.answer == Verdict::Legitimate)
            legitimateCues.insert(one.cue);
    }
    for (const Case *const one : cases) {
        const Place place = scope.place(casesFile, one->id.text());
        if (const QString fault = faultOfPracticeAddress(one->address); !fault.isEmpty())
            complaints.add(place.key(u"address"), fault);
        if (one->answer == Verdict::Warning && !legitimateCues.contains(one->cue))
            complaints.add(place.key(u"cue"), QStringLiteral("no legitimate case has the cue %1").arg(quoted(one->cue)));
        for (const Language language : scope.languages) {
            for (const LocalizedText *const text : {&one->stimulus, &one->explanation}) {
                if (const QString host = strangeHostIn(text->in(language)); !host.isEmpty())
                    complaints.add(place.key(text == &one->stimulus ? u"stimulus" : u"explanation").key(languageTag(language)),
                                   QStringLiteral("names %1, which may be somebody's").arg(quoted(host)));
            }
        }
    }
    if (cases.size() < fewestToBalance)
        return;
    const Place all{scope.file(casesFile), {}, QStringLiteral("/cases")};
    checkShare(cases, Verdict::Legitimate, fewestLegitimate, mostLegitimate, all, complaints);
    checkShare(cases, Verdict::CannotTell, fewestCannotTell, mostCannotTell, all, complaints);
}

} // namespace holdfast::catalogue
