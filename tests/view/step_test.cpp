// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/app/messages.h"
#include "app/view/app/pages.h"
#include "app/view/step/step_view_model.h"

#include "app/view/practices/practice_view_model.h"
#include "tests/view/view_case.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

namespace holdfast::view::test {

namespace {

using progress::Status;

class OneStep : public ViewCase
{
protected:
    OneStep() { enterHome(); }

    StepViewModel &show(const QString &action)
    {
        openStep(action);
        return *app.pages()->step();
    }
    void answer(std::set<catalogue::Platform> devices)
    {
        progress::Profile profile;
        profile.devices = std::move(devices);
        profile.chatApp = progress::ChatApp::Whatsapp;
        profile.payment = progress::PaymentMethod::Cash;
        overview.saveProfile(profile);
        settle();
    }
    [[nodiscard]] const std::vector<progress::Mark> marks(const char *action) const
    {
        return overview.contents().marks.value(ActionId(QLatin1String(action)));
    }
};

using OnePractice = OneStep;
using TodayPage = OneStep;

} // namespace

TEST_F(OneStep, SaysEverythingAboutEveryStepOfTheCatalogue)
{
    for (const catalogue::Action &action : shippedCatalogue().actions()) {
        const StepViewModel &step = show(action.id.text());
        const std::string id = action.id.text().toStdString();
        for (const QString &text : {step.title(), step.why(), step.practiceTitle(), step.minutesText(), step.intervalText(),
                                    step.statusText(), step.doneWhen(), step.basis(), step.guideBasis()})
            EXPECT_FALSE(text.isEmpty()) << id;
        EXPECT_FALSE(step.guides().isEmpty()) << id;
        EXPECT_EQ(step.effects().size(), std::min(StepViewModel::effectsShown, static_cast<qsizetype>(action.mitigations.size())))
            << id;
        EXPECT_GT(app.pages()->step()->steps()->rowCount(), 0) << id;
    }
}

TEST_F(OneStep, AMarkTakesEvidenceAndNoteAlong)
{
    StepViewModel &step = show(QStringLiteral("B08"));
    step.setTried(true);
    step.setNote(QStringLiteral("at the corner shop"));
    step.markDone();
    EXPECT_FALSE(step.note().isEmpty()) << "only what was saved leaves the field";
    settle();
    ASSERT_EQ(marks("B08").size(), 1u);
    EXPECT_EQ(marks("B08")[0].evidence, catalogue::Evidence::Tried);
    EXPECT_EQ(marks("B08")[0].note, QStringLiteral("at the corner shop"));
    EXPECT_TRUE(step.note().isEmpty());
    EXPECT_EQ(step.history()->rowCount(), 1);
}

TEST_F(OneStep, CanBePutOffByADayToAYear)
{
    StepViewModel &step = show(QStringLiteral("B08"));
    const QDate today = scratch.clock.today();
    for (const auto &[asked, given] : {std::pair(7, 7), std::pair(0, 1), std::pair(-5, 1), std::pair(9'999, 365)}) {
        step.remindLater(asked);
        settle();
        EXPECT_EQ(status(QStringLiteral("B08")), Status::Later);
        EXPECT_EQ(marks("B08").back().until, today.addDays(given));
    }
}

TEST_F(OneStep, MayNotApplyForAReason)
{
    StepViewModel &step = show(QStringLiteral("B05"));
    step.setNote(QStringLiteral("no savings"));
    step.markNotApplicable();
    settle();
    EXPECT_EQ(status(QStringLiteral("B05")), Status::NotApplicable);
    EXPECT_EQ(marks("B05")[0].note, QStringLiteral("no savings"));
    step.markNotDone();
    settle();
    EXPECT_EQ(status(QStringLiteral("B05")), Status::NotDone);
}

TEST_F(OneStep, TicksAreKept)
{
    StepViewModel &step = show(QStringLiteral("B08"));
    const QString line = step.steps()->index(0).data(GuideModel::StepRole).toString();
    step.tick(line, true);
    settle();
    EXPECT_TRUE(step.steps()->index(0).data(GuideModel::TickedRole).toBool());
    lock();
    unlock();
    EXPECT_TRUE(show(QStringLiteral("B08")).steps()->index(0).data(GuideModel::TickedRole).toBool());
}

TEST_F(OneStep, ANoteInTheHistoryIsRewritten)
{
    StepViewModel &step = show(QStringLiteral("B08"));
    step.setNote(QStringLiteral("first"));
    step.markDone();
    settle();
    step.rewriteNote(marks("B08")[0].number, QStringLiteral("second"));
    settle();
    EXPECT_EQ(step.history()->index(0).data(HistoryModel::NoteRole).toString(), QStringLiteral("second"));
}

TEST_F(OneStep, ShowsTheGuidesOfOnesOwnDevices)
{
    answer({catalogue::Platform::Linux});
    EXPECT_EQ(show(QStringLiteral("U01")).guides().size(), 1);
    answer({catalogue::Platform::Android, catalogue::Platform::Windows});
    app.openPage(Page::Today);
    StepViewModel &step = show(QStringLiteral("U01"));
    ASSERT_EQ(step.guides().size(), 2);
    const QString first = step.steps()->index(0).data(GuideModel::TextRole).toString();
    step.setGuide(1);
    EXPECT_EQ(step.guide(), 1);
    EXPECT_NE(step.steps()->index(0).data(GuideModel::TextRole).toString(), first);
    step.setGuide(7);
    step.setGuide(-1);
    EXPECT_EQ(step.guide(), 1);
}

TEST_F(OneStep, BetterTheGuideOfAnotherDeviceThanNone)
{
    answer({catalogue::Platform::Linux});
    StepViewModel &step = show(QStringLiteral("M03"));
    EXPECT_EQ(step.guides().size(), 1);
    EXPECT_GT(step.steps()->rowCount(), 0);
}

TEST_F(OneStep, TheNextStepIsAnother)
{
    const QString first = overview.picture().nextSteps().front().action.text();
    StepViewModel &step = show(first);
    EXPECT_NE(step.nextStep(), first);
    EXPECT_FALSE(step.nextStepTitle().isEmpty());
    step.markDone();
    settle();
    EXPECT_EQ(step.nextStep(), overview.picture().nextSteps().front().action.text());
}

TEST_F(OneStep, AnAddressIsCopiedAndNothingIsOpened)
{
    StepViewModel &step = show(QStringLiteral("V06"));
    const QString address = step.sources()->index(0).data(SourceModel::AddressRole).toString();
    step.copyAddress(address);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), address);
    EXPECT_FALSE(app.messages()->announcement().isEmpty());
}

TEST_F(OneStep, HearsOfItsOwnMarksOnly)
{
    StepViewModel &step = show(QStringLiteral("B08"));
    QSignalSpy changed(&step, &StepViewModel::changed);
    mark(QStringLiteral("U01"));
    EXPECT_TRUE(changed.isEmpty());
    mark(QStringLiteral("B08"));
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(OnePractice, ShowsItsStepsAndHowFarItHasCome)
{
    app.openPage(Page::Practice, QStringLiteral("P4"));
    PracticeViewModel &practice = *app.pages()->practice();
    EXPECT_EQ(practice.steps()->count(), 14);
    EXPECT_EQ(practice.progressText(), QStringLiteral("0 of 14 done, 0 known"));
    EXPECT_TRUE(practice.hiddenText().isEmpty());
    mark(QStringLiteral("B08"));
    mark(QStringLiteral("B01"), progress::MarkKind::NotDone);
    EXPECT_EQ(practice.progressText(), QStringLiteral("1 of 14 done, 2 known"));
    EXPECT_GT(practice.fraction(), 0);
    mark(QStringLiteral("B05"), progress::MarkKind::NotApplicable);
    EXPECT_EQ(practice.steps()->count(), 14) << "what does not apply by one's own word can still be seen";
}

TEST_F(OnePractice, SaysWhatIsHidden)
{
    app.openPage(Page::Practice, QStringLiteral("P3"));
    PracticeViewModel &practice = *app.pages()->practice();
    const int all = practice.steps()->count();
    answer({catalogue::Platform::Linux});
    EXPECT_LT(practice.steps()->count(), all);
    EXPECT_TRUE(practice.hiddenText().contains(QString::number(all - practice.steps()->count())));
}

TEST_F(TodayPage, SaysWhatWouldHelpMostAndFollowsTheDay)
{
    TodayViewModel &today = *app.pages()->today();
    EXPECT_EQ(today.headline(), QStringLiteral("Three things would help most today."));
    EXPECT_EQ(today.greeting(), QStringLiteral("Good morning"));
    EXPECT_EQ(today.dateText(), QStringLiteral("Friday 22 May"));
    EXPECT_TRUE(today.coverageText().startsWith(QStringLiteral("0 of ")));
    scratch.clock.advanceDays(1);
    overview.refreshDay();
    EXPECT_EQ(today.dateText(), QStringLiteral("Saturday 23 May"));
}

TEST_F(TodayPage, MarksAndPutsOffInPlace)
{
    TodayViewModel &today = *app.pages()->today();
    const QString first = today.nextSteps()->index(0).data(ActionListModel::ActionRole).toString();
    today.markDone(first, TodayViewModel::Evidence::Tried);
    settle();
    EXPECT_EQ(overview.contents().marks.value(ActionId(first))[0].evidence, catalogue::Evidence::Tried);
    const QString second = today.nextSteps()->index(0).data(ActionListModel::ActionRole).toString();
    EXPECT_NE(second, first);
    today.remindLater(second);
    settle();
    EXPECT_EQ(overview.picture().standing(ActionId(second)).laterUntil, scratch.clock.today().addDays(7));
    today.openStep(second);
    EXPECT_EQ(app.page(), Page::Step);
    today.openPractice(QStringLiteral("P1"));
    EXPECT_EQ(app.page(), Page::Practice);
}

TEST_F(TodayPage, WithEverythingDoneNothingWaits)
{
    for (const catalogue::Action &action : shippedCatalogue().actions())
        overview.mark({action.id, progress::MarkKind::NotApplicable, {}, {}, {}});
    settle();
    EXPECT_EQ(app.pages()->today()->headline(), QStringLiteral("Nothing waits for you today."));
    EXPECT_EQ(app.openSteps(), 0);
    EXPECT_TRUE(show(QStringLiteral("B08")).nextStep().isEmpty());
}

} // namespace holdfast::view::test
