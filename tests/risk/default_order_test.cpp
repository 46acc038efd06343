// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/data/shipped_files.h"
#include "app/catalogue/reader.h"
#include "app/risk/exposure.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// The risks as they are shipped, with nothing done.

namespace holdfast::risk {

namespace {

using testing::ElementsAre;

const catalogue::Catalogue &shippedCatalogue()
{
    static const catalogue::Catalogue catalogue = catalogue::readCatalogue(catalogue::shippedFiles()).value();
    return catalogue;
}

Exposure atStart(std::optional<catalogue::Audience> audience = std::nullopt)
{
    progress::Profile profile;
    profile.audience = audience;
    return {shippedCatalogue(), profile, {}, {}};
}

/// "R17 > R03 = R06 > ...": what is equal to the last bit is joined by an equals sign.
std::string orderOf(const Exposure &exposure)
{
    std::string order;
    double last = 0;
    for (const RiskStanding &risk : worstFirst(exposure.risks())) {
        if (!order.empty())
            order += risk.exposureNow() == last ? " = " : " > ";
        order += risk.risk.text().toStdString();
        last = risk.exposureNow();
    }
    return order;
}

std::vector<std::string> wantingAPlan(const Exposure &exposure)
{
    std::vector<std::string> risks;
    for (const RiskStanding &risk : exposure.risks()) {
        if (risk.needsPlan())
            risks.push_back(risk.risk.text().toStdString());
    }
    return risks;
}

TEST(DefaultOrder, CountsWithTheValuesThatWereResearched)
{
    const catalogue::Scales &scales = shippedCatalogue().scales();
    const auto values = [](const std::vector<catalogue::Band> &bands) {
        std::vector<double> all;
        for (const catalogue::Band &band : bands)
            all.push_back(band.value);
        return all;
    };
    EXPECT_THAT(values(scales.probability), ElementsAre(0.001, 0.02, 0.08, 0.28, 0.7));
    EXPECT_THAT(values(scales.seriousness), ElementsAre(50, 300, 3'000, 30'000, 300'000));
    EXPECT_THAT((std::vector{scales.low, scales.medium, scales.high}), ElementsAre(0.15, 0.35, 0.60));
    EXPECT_EQ(scales.totalProbabilityCut, 0.85);
    EXPECT_EQ(scales.totalSeriousnessCut, 0.80);
    EXPECT_EQ(scales.freshnessFloor, 0.25);
}

// HK$ a year: 6,000; 2,400; 600; 300; 240; 210; 84; 60; 30.
TEST(DefaultOrder, IsTheOneThatWasWorkedOutByHand)
{
    EXPECT_EQ(orderOf(atStart()), "R17 > R03 = R06 > R11 > R08 = R15 = R18 > R04 = R12 = R13 > R09 > R01 = R02 = R10 > "
                                  "R05 = R14 = R16 > R07");
}

// Losing the one who holds the keys (R16) is lowered by steps for organisations only, so a person's index is made without it.
TEST(DefaultOrder, OfAPersonLeavesOutWhatOnlyOrganisationsCanLower)
{
    EXPECT_EQ(orderOf(atStart(catalogue::Audience::Person)),
              "R17 > R03 = R06 > R11 > R08 = R15 = R18 > R04 = R12 = R13 > R09 > R01 = R02 = R10 > R05 = R14 > R07");
}

TEST(DefaultOrder, NothingDoneIsAHundredAndEveryRiskApplies)
{
    EXPECT_EQ(shippedCatalogue().risks().size(), 18U);
    const Exposure exposure = atStart();
    EXPECT_EQ(exposure.applicableRisks(), 18);
    EXPECT_NEAR(exposure.index(), 100, 1e-7);
    for (const RiskStanding &risk : exposure.risks())
        EXPECT_EQ(risk.coverage.known, 0) << risk.risk.text().toStdString();
}

TEST(DefaultOrder, WhatCouldChangeALifeWantsAPlan)
{
    EXPECT_THAT(wantingAPlan(atStart()), ElementsAre("R08", "R15", "R17", "R18"));
    EXPECT_THAT(wantingAPlan(atStart(catalogue::Audience::Organisation)), ElementsAre("R07", "R15", "R17"));
}

} // namespace

} // namespace holdfast::risk
