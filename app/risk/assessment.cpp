// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/risk/assessment.h"

#include "app/progress/note.h"

namespace holdfast::risk {

namespace {

bool isLevel(int level)
{
    return level >= lowestLevel && level <= highestLevel;
}

Result<void> checkedEstimate(const std::optional<Estimate> &estimate)
{
    if (!estimate)
        return {};
    if (!isLevel(estimate->low) || !isLevel(estimate->likely) || !isLevel(estimate->high))
        return failure(ErrorCode::LevelOutOfRange);
    if (estimate->low > estimate->likely || estimate->likely > estimate->high)
        return failure(ErrorCode::RangeWithoutLevel);
    return {};
}

} // namespace

const catalogue::Levels &suggestedLevels(const catalogue::Risk &risk, const progress::Profile &profile)
{
    return profile.audience == catalogue::Audience::Organisation ? risk.organisation : risk.person;
}

Assessments newest(const std::vector<Assessment> &history)
{
    Assessments result;
    for (const Assessment &assessment : history) {
        const auto known = result.constFind(assessment.risk);
        if (known == result.cend() || known->number < assessment.number)
            result.insert(assessment.risk, assessment);
    }
    return result;
}

Result<void> checked(const NewAssessment &assessment)
{
    if (const auto probability = checkedEstimate(assessment.probability); !probability)
        return probability;
    if (const auto seriousness = checkedEstimate(assessment.seriousness); !seriousness)
        return seriousness;
    if (progress::isTooLong(assessment.note))
        return failure(ErrorCode::TextTooLong);
    return {};
}

} // namespace holdfast::risk
