// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/risk/exposure.h"
#include "tests/risk/any_case.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <cmath>
#include <map>

// Laws of the exposure, checked on random catalogues, levels and marks.

namespace holdfast::risk {

namespace {

using catalogue::Action;
using catalogue::Evidence;
using catalogue::Strength;
using progress::Mark;
using progress::MarkKind;
using progress::Standing;
using progress::Status;
using test::AnyCase;

constexpr double roundingOnly = 1e-9;
constexpr double hundred = 100;
/// What both caps leave.
constexpr double leastShare = 0.15 * 0.20;

bool equalToTheLastBit(const RiskStanding &one, const RiskStanding &other)
{
    return one.risk == other.risk && one.probability == other.probability && one.seriousness == other.seriousness &&
           one.setAside == other.setAside && one.applies == other.applies && one.probabilityCut == other.probabilityCut &&
           one.seriousnessCut == other.seriousnessCut && one.weight == other.weight && one.coverage == other.coverage &&
           one.exposureNow() == other.exposureNow();
}

bool equalToTheLastBit(const Exposure &one, const Exposure &other, const std::vector<Action> &actions)
{
    return one.index() == other.index() && one.applicableRisks() == other.applicableRisks() &&
           std::equal(one.risks().begin(), one.risks().end(), other.risks().begin(), other.risks().end(),
                      [](const RiskStanding &left, const RiskStanding &right) { return equalToTheLastBit(left, right); }) &&
           std::all_of(actions.begin(), actions.end(),
                       [&](const Action &action) { return one.dropOf(action.id) == other.dropOf(action.id); });
}

/// Whether some risk is higher (its share, exactly) after than before.
bool someRiskRose(const Exposure &before, const Exposure &after)
{
    for (std::size_t index = 0; index < before.risks().size(); ++index) {
        if (after.risks()[index].share() > before.risks()[index].share())
            return true;
        if (after.risks()[index].exposureNow() > before.risks()[index].exposureNow())
            return true;
    }
    return false;
}

double strengthOf(Strength strength, bool awarenessOnly)
{
    constexpr std::array cuts{0.0, 0.15, 0.35, 0.60};
    const double cut = cuts.at(static_cast<std::size_t>(strength));
    return awarenessOnly ? std::min(cut, 0.15) : cut;
}

/// The requirement, sentence by sentence and slowly.
struct ByTheBook {
    struct Risk {
        bool applies = false;
        double share = 1;
        double weight = 1;
        progress::Coverage coverage;
    };
    std::vector<Risk> risks;
    double index = 0;

    ByTheBook(const AnyCase &one, const QHash<ActionId, Standing> &standings)
    {
        double sum = 0;
        double weights = 0;
        for (const catalogue::Risk &risk : one.risks) {
            const Risk book = read(one, risk, standings);
            risks.push_back(book);
            sum += book.applies ? book.weight * book.share : 0;
            weights += book.applies ? book.weight : 0;
        }
        index = weights > 0 ? hundred * sum / weights : 0;
    }

private:
    static Risk read(const AnyCase &one, const catalogue::Risk &risk, const QHash<ActionId, Standing> &standings)
    {
        Risk book;
        std::map<QString, double> probability;
        std::map<QString, double> seriousness;
        bool lowered = false;
        for (const Action &action : one.actions) {
            const Standing standing = standings.value(action.id);
            if (!progress::applies(action, one.profile))
                continue;
            for (const catalogue::Mitigation &mitigation : action.mitigations) {
                if (mitigation.risk != risk.id ||
                    (mitigation.probability == Strength::None && mitigation.seriousness == Strength::None))
                    continue;
                lowered = true;
                if (standing.status == Status::NotApplicable)
                    continue;
                ++book.coverage.applicable;
                book.coverage.known += standing.status != Status::Unknown ? 1 : 0;
                book.coverage.done += standing.status == Status::Done ? 1 : 0;
                const double weight = standing.proof ? standing.proof->weight() : 0;
                const QString mechanism =
                    action.mechanismGroup.isEmpty() ? QStringLiteral("only ") + action.id.text() : action.mechanismGroup;
                double &chance = probability[mechanism];
                chance = std::max(chance, weight * strengthOf(mitigation.probability, action.awarenessOnly));
                double &loss = seriousness[mechanism];
                loss = std::max(loss, weight * strengthOf(mitigation.seriousness, action.awarenessOnly));
            }
        }
        const auto left = [](const std::map<QString, double> &cuts) {
            double remaining = 1;
            for (const auto &[mechanism, cut] : cuts)
                remaining *= 1 - cut;
            return remaining;
        };
        book.share = std::max(left(probability), 1 - 0.85) * std::max(left(seriousness), 1 - 0.80);
        const Assessment own = one.assessments.value(risk.id);
        book.applies = lowered && !own.setAside;
        const bool organisation = one.profile.audience == catalogue::Audience::Organisation;
        const catalogue::Levels levels = organisation ? risk.organisation : risk.person;
        constexpr std::array chances{0.001, 0.02, 0.08, 0.28, 0.7};
        constexpr std::array losses{50.0, 300.0, 3'000.0, 30'000.0, 300'000.0};
        const int chance = own.probability ? own.probability->likely : levels.probability;
        const int loss = own.seriousness ? own.seriousness->likely : levels.seriousness;
        book.weight = std::max(
            1.0, std::log10(chances.at(static_cast<std::size_t>(chance - 1)) * losses.at(static_cast<std::size_t>(loss - 1))));
        return book;
    }
};

/// The marks that may be taken back: those that said "done".
std::vector<Mark> doneMarks(const AnyCase &one)
{
    std::vector<Mark> done;
    std::copy_if(one.marks.begin(), one.marks.end(), std::back_inserter(done),
                 [](const Mark &mark) { return mark.kind == MarkKind::Done; });
    return done;
}

} // namespace

RC_GTEST_PROP(ExposureProperty, FollowsTheRuleWordByWord, ())
{
    const AnyCase one;
    const Exposure exposure = one.exposure();
    const ByTheBook book(one, one.standings());
    RC_ASSERT(exposure.risks().size() == one.risks.size());
    RC_ASSERT(std::abs(exposure.index() - book.index) < hundred * roundingOnly);
    for (std::size_t index = 0; index < one.risks.size(); ++index) {
        const RiskStanding &risk = exposure.risks()[index];
        RC_ASSERT(risk.risk == one.risks[index].id);
        RC_ASSERT(risk.applies == book.risks[index].applies);
        RC_ASSERT(std::abs(risk.share() - book.risks[index].share) < roundingOnly);
        RC_ASSERT(std::abs(risk.weight - book.risks[index].weight) < roundingOnly);
        RC_ASSERT(risk.coverage == book.risks[index].coverage);
    }
}

RC_GTEST_PROP(ExposureProperty, EverythingStaysWithinItsBoundsAndNothingReachesZero, ())
{
    const AnyCase one;
    const Exposure exposure = one.exposure();
    RC_ASSERT(exposure.index() >= 0.0);
    RC_ASSERT(exposure.index() <= hundred);
    int applicable = 0;
    for (const RiskStanding &risk : exposure.risks()) {
        RC_ASSERT(risk.share() >= leastShare - roundingOnly);
        RC_ASSERT(risk.share() <= 1.0);
        RC_ASSERT(risk.exposureNow() > 0.0);
        RC_ASSERT(risk.chanceNow().low > 0.0);
        RC_ASSERT(risk.lossNow().low > 0.0);
        RC_ASSERT(risk.probabilityCut >= 0.0);
        RC_ASSERT(risk.probabilityCut <= 0.85);
        RC_ASSERT(risk.seriousnessCut >= 0.0);
        RC_ASSERT(risk.seriousnessCut <= 0.80);
        RC_ASSERT(risk.weight >= 1.0);
        RC_ASSERT(risk.coverage.done >= 0);
        RC_ASSERT(progress::donePercent(risk.coverage) >= 0);
        RC_ASSERT(progress::donePercent(risk.coverage) <= progress::knownPercent(risk.coverage));
        RC_ASSERT(progress::knownPercent(risk.coverage) <= 100);
        RC_ASSERT(risk.needsPlan() == (risk.seriousness.high == highestLevel));
        applicable += risk.applies ? 1 : 0;
    }
    RC_ASSERT(exposure.applicableRisks() == applicable);
    RC_ASSERT((exposure.index() > 0.0) == (applicable > 0));
    if (applicable > 0)
        RC_ASSERT(exposure.index() >= hundred * leastShare - hundred * roundingOnly);
}

RC_GTEST_PROP(ExposureProperty, DoingAnActionNeverRaisesAnyRisk, ())
{
    const AnyCase one;
    const Mark done = one.nextMark(MarkKind::Done);
    const Exposure before = one.exposure();
    const Exposure after = one.exposureWith(done);
    RC_ASSERT(!someRiskRose(before, after));
    RC_ASSERT(after.index() <= before.index());
}

RC_GTEST_PROP(ExposureProperty, SayingDoneAgainNeverRaisesAnyRisk, ())
{
    AnyCase one;
    Mark first = one.nextMark(MarkKind::Done);
    first.evidence = *rc::gen::element(Evidence::Tried, Evidence::Drilled, Evidence::Seen);
    one.marks.push_back(first);
    if (*rc::gen::arbitrary<bool>()) {
        Mark later = one.nextMark(MarkKind::Later);
        later.action = first.action;
        one.marks.push_back(later);
    }
    Mark again = one.nextMark(MarkKind::Done);
    again.action = first.action;
    again.evidence = Evidence::Said;
    const Exposure before = one.exposure();
    const Exposure after = one.exposureWith(again);
    RC_ASSERT(!someRiskRose(before, after));
    RC_ASSERT(after.index() <= before.index());
}

RC_GTEST_PROP(ExposureProperty, WithdrawingAnActionNeverLowersAnyRisk, ())
{
    const AnyCase one;
    const Mark notDone = one.nextMark(MarkKind::NotDone);
    const Exposure before = one.exposure();
    const Exposure after = one.exposureWith(notDone);
    RC_ASSERT(!someRiskRose(after, before));
    RC_ASSERT(after.index() >= before.index());
}

RC_GTEST_PROP(ExposureProperty, UndoingADoneMarkNeverLowersAnyRisk, ())
{
    const AnyCase one;
    const auto all = doneMarks(one);
    RC_PRE(!all.empty());
    const Mark target = *rc::gen::elementOf(all);
    Mark undo = one.nextMark(MarkKind::Undo);
    undo.action = target.action;
    undo.undoes = target.number;
    const Exposure before = one.exposure();
    const Exposure after = one.exposureWith(undo);
    RC_ASSERT(!someRiskRose(after, before));
    RC_ASSERT(after.index() >= before.index());
}

RC_GTEST_PROP(ExposureProperty, CallingAnActionNotApplicableNeverLowersAnyRisk, ())
{
    const AnyCase one;
    const Exposure before = one.exposure();
    const Exposure after = one.exposureWith(one.nextMark(MarkKind::NotApplicable));
    RC_ASSERT(!someRiskRose(after, before));
    RC_ASSERT(after.index() >= before.index());
}

RC_GTEST_PROP(ExposureProperty, PuttingOffChangesNoRisk, ())
{
    const AnyCase one;
    const Exposure before = one.exposure();
    const Exposure after = one.exposureWith(one.nextMark(MarkKind::Later));
    RC_ASSERT(!someRiskRose(before, after));
    RC_ASSERT(!someRiskRose(after, before));
    RC_ASSERT(after.index() == before.index());
}

RC_GTEST_PROP(ExposureProperty, TimeAloneNeverLowersAnyRisk, ())
{
    const AnyCase one;
    const QDate later = one.today.addDays(*rc::gen::inRange(0, 800));
    const Exposure after(one.catalogue(), one.profile, one.assessments, test::standingsOf(one.catalogue(), one.marks, later));
    RC_ASSERT(!someRiskRose(after, one.exposure()));
}

RC_GTEST_PROP(ExposureProperty, TheOrderInWhichMarksAreHandedOverDoesNotMatter, ())
{
    const AnyCase one;
    const auto catalogue = one.catalogue();
    const auto standings = test::standingsOf(catalogue, test::shuffled(one.marks), one.today);
    RC_ASSERT(standings == one.standings());
    RC_ASSERT(equalToTheLastBit(Exposure(catalogue, one.profile, one.assessments, standings), one.exposure(), one.actions));
}

RC_GTEST_PROP(ExposureProperty, UpdatingAfterEachMarkEqualsComputingEverythingAnew, ())
{
    AnyCase one;
    Exposure updated = one.exposure();
    for (int count = *rc::gen::inRange(1, 8); count > 0; --count) {
        one.marks.push_back(one.anyNextMark());
        const ActionId action = one.marks.back().action;
        updated.update(action, one.standings().value(action));
        RC_ASSERT(equalToTheLastBit(updated, one.exposure(), one.actions));
    }
}

RC_GTEST_PROP(ExposureProperty, RenewingEqualsComputingEverythingAnew, ())
{
    AnyCase one;
    Exposure renewed = one.exposure();
    one.marks = one.anyMarks();
    one.today = test::anyDay();
    renewed.renew(one.standings());
    RC_ASSERT(equalToTheLastBit(renewed, one.exposure(), one.actions));
}

RC_GTEST_PROP(ExposureProperty, WhatAStepPromisesIsWhatDoingItBrings, ())
{
    const AnyCase one;
    const Exposure before = one.exposure();
    for (const Action &action : one.actions) {
        const double drop = before.dropOf(action.id);
        double sum = 0;
        double last = hundred;
        for (const Gain &gain : before.gainsOf(action.id)) {
            RC_ASSERT(gain.drop > 0.0);
            RC_ASSERT(gain.drop <= last);
            last = gain.drop;
            sum += gain.drop;
        }
        RC_ASSERT(std::abs(sum - drop) < hundred * roundingOnly);
        if (!progress::applies(action, one.profile))
            RC_ASSERT(drop == 0.0);
        Mark done = one.nextMark(MarkKind::Done);
        done.action = action.id;
        done.localDay = one.today;
        done.evidence = Evidence::Tried;
        RC_ASSERT(std::abs(before.index() - one.exposureWith(done).index() - drop) < hundred * roundingOnly);
    }
}

RC_GTEST_PROP(ExposureProperty, ContributionsThatCountMakeUpTheCut, ())
{
    const AnyCase one;
    const Exposure exposure = one.exposure();
    for (const RiskStanding &risk : exposure.risks()) {
        for (const RiskSide side : {RiskSide::Probability, RiskSide::Seriousness}) {
            double remaining = 1;
            for (const Contribution &contribution : exposure.contributions(risk.risk, side)) {
                RC_ASSERT(contribution.weight >= 0.0);
                RC_ASSERT(contribution.weight <= 1.0);
                remaining *= contribution.counts ? 1 - contribution.cut() : 1;
            }
            const bool isProbability = side == RiskSide::Probability;
            const double cut = std::min(1 - remaining, isProbability ? 0.85 : 0.80);
            RC_ASSERT(std::abs((isProbability ? risk.probabilityCut : risk.seriousnessCut) - cut) < roundingOnly);
        }
    }
}

} // namespace holdfast::risk
