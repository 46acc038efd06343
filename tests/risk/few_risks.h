// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/risk/exposure.h"
#include "tests/progress/marks.h"
#include "tests/progress/small_catalogue.h"

namespace holdfast::test {

/// Risks, steps and marks made by hand, for the tests of the risk room.

using progress::test::on;

/// The day on which the tests look at what was done.
inline const QDate lookedAt(2026, 11, 23);

inline ActionId actionId(const char *text)
{
    return ActionId{QString::fromLatin1(text)};
}

inline RiskId riskId(const char *text)
{
    return RiskId{QString::fromLatin1(text)};
}

inline QString numbered(char letter, int number)
{
    return QStringLiteral("%1%2").arg(QLatin1Char(letter)).arg(number, 2, 10, QLatin1Char('0'));
}

/// A risk with these levels for a person and for an organisation.
inline catalogue::Risk riskAt(const char *id, const catalogue::Levels &person, const catalogue::Levels &organisation)
{
    catalogue::Risk risk;
    risk.id = riskId(id);
    risk.person = person;
    risk.organisation = organisation;
    return risk;
}

inline catalogue::Risk riskAt(const char *id, const catalogue::Levels &levels)
{
    return riskAt(id, levels, levels);
}

inline catalogue::Mitigation lowers(const char *risk, catalogue::Strength probability,
                                    catalogue::Strength seriousness = catalogue::Strength::None)
{
    return mitigation(QString::fromLatin1(risk), probability, seriousness);
}

/// A step for everybody that is due again after 90 days.
inline catalogue::Action step(const char *id, std::vector<catalogue::Mitigation> mitigations, int minutes = 10,
                              const char *practice = "P1")
{
    catalogue::Action made = action(QString::fromLatin1(id), QString::fromLatin1(practice), minutes);
    made.mitigations = std::move(mitigations);
    return made;
}

/// The same, working by this mechanism.
inline catalogue::Action stepOf(const char *mechanism, catalogue::Action made)
{
    made.mechanismGroup = QString::fromLatin1(mechanism);
    return made;
}

/// A mark that the action was done so many days ago.
inline progress::Mark doneMark(progress::MarkNumber number, const ActionId &action, catalogue::Evidence evidence, int daysAgo = 0)
{
    return on(action, progress::test::done(number, lookedAt.addDays(-daysAgo), evidence));
}

/// The same mark, but that it knows no day at all.
inline progress::Mark withoutDay(progress::Mark mark)
{
    mark.localDay = QDate();
    mark.madeAt = QDateTime();
    return mark;
}

/// The standings that these marks give on a day.
inline QHash<ActionId, progress::Standing> standingsOf(const catalogue::Catalogue &catalogue,
                                                       const std::vector<progress::Mark> &marks, const QDate &today = lookedAt)
{
    QHash<ActionId, int> intervals;
    for (const catalogue::Action &action : catalogue.actions())
        intervals.insert(action.id, action.intervalDays);
    return progress::standings(marks, intervals, catalogue.scales().freshnessFloor, today);
}

/// The exposure after these marks.
inline risk::Exposure exposureAfter(const catalogue::Catalogue &catalogue, const std::vector<progress::Mark> &marks,
                                    const progress::Profile &profile = {}, const risk::Assessments &assessments = {})
{
    return risk::Exposure(catalogue, profile, assessments, standingsOf(catalogue, marks));
}

/// What a person thinks of a risk, as it is kept.
inline risk::Assessment assessmentOf(const char *risk, std::optional<risk::Estimate> probability,
                                     std::optional<risk::Estimate> seriousness = std::nullopt, bool setAside = false)
{
    risk::Assessment assessment;
    assessment.risk = riskId(risk);
    assessment.probability = probability;
    assessment.seriousness = seriousness;
    assessment.setAside = setAside;
    assessment.number = 1;
    return assessment;
}

} // namespace holdfast::test
