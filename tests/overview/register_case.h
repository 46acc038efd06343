// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/risk_register.h"
#include "tests/overview/overview_case.h"
#include "tests/support/faulty_vfs.h"

namespace holdfast::overview::test {

using catalogue::Strength;
using holdfast::test::mitigation;
using risk::Estimate;
using risk::estimateOf;
using risk::Place;
using tests::Fault;

inline const RiskId outage{QStringLiteral("R01")};
inline const RiskId theft{QStringLiteral("R02")};
/// Nothing lowers it, so that it is in no index.
inline const RiskId flood{QStringLiteral("R03")};
inline const ActionId retired{QStringLiteral("X01")};
inline const ActionId unheardOf{QStringLiteral("Z99")};

/// Two risks that steps lower, one that none does, and a step that retired.
inline catalogue::Catalogue riskyCatalogue()
{
    const auto lowering = [](const ActionId &id, const char *risk, Strength probability) {
        catalogue::Action made = holdfast::test::action(id.text(), QStringLiteral("P1"));
        made.mitigations = {mitigation(QString::fromLatin1(risk), probability, Strength::None)};
        return made;
    };
    catalogue::Action gone = lowering(retired, "R01", Strength::High);
    gone.retired = true;
    return holdfast::test::catalogueOf({lowering(payment, "R01", Strength::High), lowering(updates, "R02", Strength::Medium),
                                        lowering(permissions, "R02", Strength::Low), gone},
                                       {holdfast::test::risk(outage.text(), 4, 4), holdfast::test::risk(theft.text(), 3, 5),
                                        holdfast::test::risk(flood.text(), 5, 5)});
}

inline risk::NewAssessment thinking(const RiskId &risk, const std::optional<Estimate> &probability,
                                    const std::optional<Estimate> &seriousness = std::nullopt, const QString &note = {})
{
    risk::NewAssessment assessment;
    assessment.risk = risk;
    assessment.probability = probability;
    assessment.seriousness = seriousness;
    assessment.note = note;
    return assessment;
}

inline risk::NewAssessment settingAside(const RiskId &risk)
{
    risk::NewAssessment assessment;
    assessment.risk = risk;
    assessment.setAside = true;
    return assessment;
}

/// Made before the overview opens a connection through it.
struct FileSystem {
    tests::FaultyVfs vfs;
};

/// Has an assessment take the place of everything the person thought of its risk.
inline void assessWhole(Overview &overview, const risk::NewAssessment &assessment)
{
    RiskRegister(overview).change(assessment.risk, [assessment](risk::NewAssessment &current) { current = assessment; });
}

/// An open vault over that catalogue, on a disk that can be told to fail.
class Register : private FileSystem, public OverviewCase
{
protected:
    Register() : OverviewCase(vfs.name(), riskyCatalogue())
    {
        create();
        heard->forget();
    }

    void assess(const risk::NewAssessment &assessment)
    {
        assessWhole(*overview, assessment);
        settle();
    }
    void place(const ActionId &action, Place place)
    {
        RiskRegister(*overview).place(action, place);
        settle();
    }
    [[nodiscard]] risk::NewAssessment current(const RiskId &risk) const { return RiskRegister(*overview).current(risk); }
    [[nodiscard]] std::size_t rows() const { return overview->contents().assessments.size(); }
    [[nodiscard]] const risk::RiskStanding &standing(const RiskId &risk) const { return *exposure().risk(risk); }
    [[nodiscard]] const risk::Exposure &exposure() const { return overview->picture().exposure(); }
    /// The ids of the next steps, in their order.
    [[nodiscard]] std::vector<ActionId> steps() const
    {
        std::vector<ActionId> ids;
        for (const risk::NextStep &step : overview->picture().nextSteps())
            ids.push_back(step.action);
        return ids;
    }
    /// What is shown is what a newly opened vault would show.
    void expectTheSameAfterReopening()
    {
        const auto assessments = overview->contents().assessments;
        const auto placements = overview->contents().placements;
        const double index = exposure().index();
        const auto nextSteps = overview->picture().nextSteps();
        reopen();
        ASSERT_EQ(rows(), assessments.size());
        for (std::size_t row = 0; row < assessments.size(); ++row) {
            const risk::Assessment &kept = overview->contents().assessments[row];
            EXPECT_EQ(kept.number, assessments[row].number);
            EXPECT_TRUE(static_cast<const risk::NewAssessment &>(kept) == assessments[row]) << "row " << row;
            EXPECT_EQ(kept.madeAt, assessments[row].madeAt);
            EXPECT_EQ(kept.localDay, assessments[row].localDay);
        }
        EXPECT_EQ(overview->contents().placements, placements);
        EXPECT_EQ(exposure().index(), index);
        EXPECT_EQ(overview->picture().nextSteps(), nextSteps);
    }

    using FileSystem::vfs;
};

} // namespace holdfast::overview::test
