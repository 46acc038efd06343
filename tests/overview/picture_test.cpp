// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/picture.h"

#include "tests/risk/any_case.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

// A picture that is brought up to date mark by mark shows what one made anew would show.

namespace holdfast::overview {

namespace {

using catalogue::Action;
using holdfast::test::AnyCase;
using holdfast::test::anyDay;
using progress::Mark;
using risk::Placement;
using risk::RiskStanding;

/// What some person recorded about some catalogue, as a vault would hand it over.
struct Recorded : AnyCase {
    catalogue::Catalogue shown;
    Contents contents;

    Recorded()
    {
        for (Action &action : actions) {
            if (*rc::gen::inRange(0, 3) == 0)
                action.changedOn = anyDay();
        }
        shown = catalogue();
        contents.profile = profile;
        for (const risk::Assessment &assessment : assessments)
            contents.assessments.push_back(assessment);
        for (const Action &action : holdfast::test::shuffled(actions)) {
            if (*rc::gen::inRange(0, 4) == 0)
                contents.placements.push_back({action.id, *rc::gen::element(risk::Place::First, risk::Place::Last)});
            if (*rc::gen::inRange(0, 4) == 0)
                contents.secondLooks.insert(action.id, anyDay());
        }
        for (const Mark &mark : marks)
            contents.marks[mark.action].push_back(mark);
    }

    /// One mark more, now and then on an action that the catalogue does not know.
    ActionId markAgain()
    {
        Mark mark = anyNextMark();
        if (*rc::gen::inRange(0, 10) == 0)
            mark.action = ActionId(QStringLiteral("Z99"));
        marks.push_back(mark);
        contents.marks[mark.action].push_back(mark);
        return mark.action;
    }
    [[nodiscard]] Picture anew() const { return {shown, contents, today}; }
};

bool equalToTheLastBit(const RiskStanding &one, const RiskStanding &other)
{
    return one.risk == other.risk && one.probability == other.probability && one.seriousness == other.seriousness &&
           one.setAside == other.setAside && one.applies == other.applies && one.probabilityCut == other.probabilityCut &&
           one.seriousnessCut == other.seriousnessCut && one.weight == other.weight && one.coverage == other.coverage &&
           one.exposureNow() == other.exposureNow();
}

void assertSame(const Recorded &one, const Picture &refreshed)
{
    const Picture anew = one.anew();
    RC_ASSERT(refreshed.today() == anew.today());
    RC_ASSERT(refreshed.standings() == anew.standings());
    RC_ASSERT(refreshed.exposure().index() == anew.exposure().index());
    RC_ASSERT(refreshed.exposure().applicableRisks() == anew.exposure().applicableRisks());
    const auto &risks = anew.exposure().risks();
    RC_ASSERT(std::equal(refreshed.exposure().risks().begin(), refreshed.exposure().risks().end(), risks.begin(), risks.end(),
                         [](const RiskStanding &left, const RiskStanding &right) { return equalToTheLastBit(left, right); }));
    RC_ASSERT(refreshed.nextSteps() == anew.nextSteps());
    RC_ASSERT(refreshed.due() == anew.due());
    RC_ASSERT(refreshed.secondLooks() == anew.secondLooks());
    RC_ASSERT(refreshed.coverage() == anew.coverage());
    for (const catalogue::Practice &practice : one.shown.practices())
        RC_ASSERT(refreshed.coverage(practice.id) == anew.coverage(practice.id));
    for (const Action &action : one.actions)
        RC_ASSERT(refreshed.exposure().dropOf(action.id) == anew.exposure().dropOf(action.id));
}

} // namespace

RC_GTEST_PROP(PictureProperty, RefreshedAfterEachMarkEqualsOneMadeAnew, ())
{
    Recorded one;
    Picture picture = one.anew();
    for (int count = *rc::gen::inRange(1, 8); count > 0; --count) {
        picture.refresh(one.shown, one.contents, {one.markAgain()});
        assertSame(one, picture);
    }
}

RC_GTEST_PROP(PictureProperty, RefreshedOnceAfterSeveralMarksEqualsOneMadeAnew, ())
{
    Recorded one;
    Picture picture = one.anew();
    QSet<ActionId> marked;
    for (int count = *rc::gen::inRange(0, 8); count > 0; --count)
        marked.insert(one.markAgain());
    // Also what was not marked: that changes nothing.
    marked.insert((*rc::gen::elementOf(one.actions)).id);
    marked.insert(ActionId());
    picture.refresh(one.shown, one.contents, marked);
    assertSame(one, picture);
}

RC_GTEST_PROP(PictureProperty, RefreshedAfterAStepWasPlacedOrReadAgainEqualsOneMadeAnew, ())
{
    Recorded one;
    Picture picture = one.anew();
    const ActionId action = (*rc::gen::elementOf(one.actions)).id;
    std::erase_if(one.contents.placements, [&action](const Placement &placement) { return placement.action == action; });
    if (*rc::gen::arbitrary<bool>())
        one.contents.placements.push_back({action, *rc::gen::element(risk::Place::First, risk::Place::Last)});
    one.contents.secondLooks.insert(action, anyDay());
    picture.refresh(one.shown, one.contents, {action});
    assertSame(one, picture);
}

RC_GTEST_PROP(PictureProperty, StaysWithinItsBoundsWhateverDayItIs, ())
{
    const Recorded one;
    const QDate day = *rc::gen::element(QDate(1970, 1, 1), QDate(9999, 12, 31), QDate(2000, 2, 29), anyDay());
    const Picture picture(one.shown, one.contents, day);
    const risk::Exposure &exposure = picture.exposure();
    RC_ASSERT(exposure.applicableRisks() <= static_cast<int>(one.risks.size()));
    RC_ASSERT((exposure.applicableRisks() == 0 ? exposure.index() == 0.0 : exposure.index() > 2.999));
    RC_ASSERT(exposure.index() <= 100.0);
    for (const risk::NextStep &step : picture.nextSteps()) {
        RC_ASSERT(step.drop >= 0.0);
        RC_ASSERT(step.drop <= exposure.index());
    }
    progress::Coverage sum;
    for (const catalogue::Practice &practice : one.shown.practices()) {
        const progress::Coverage coverage = picture.coverage(practice.id);
        sum.applicable += coverage.applicable;
        sum.known += coverage.known;
        sum.done += coverage.done;
    }
    RC_ASSERT(sum == picture.coverage());
    RC_ASSERT(sum.done <= sum.known);
    RC_ASSERT(sum.known <= sum.applicable);
}

TEST(Picture, OffersFirstStepsOnlyUntilSomethingIsRecorded)
{
    const ActionId id(QStringLiteral("U01"));
    Action starter = holdfast::test::action(id.text(), QStringLiteral("P2"));
    starter.starter = true;
    const catalogue::Catalogue shown = holdfast::test::catalogueOf({starter});
    Contents contents;
    Picture picture(shown, contents, holdfast::test::lookedAt);
    EXPECT_EQ(picture.starterSteps(), std::vector{id});
    contents.marks[id] = {progress::test::on(id, progress::test::done(1, holdfast::test::lookedAt))};
    EXPECT_TRUE(Picture(shown, contents, holdfast::test::lookedAt).starterSteps().empty());
    picture.refresh(shown, contents, {id});
    EXPECT_TRUE(picture.starterSteps().empty());
}

} // namespace holdfast::overview
