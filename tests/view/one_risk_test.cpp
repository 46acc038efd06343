// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/progress/note.h"
#include "app/view/app/messages.h"
#include "app/view/app/pages.h"
#include "app/view/risks/risk_view_model.h"
#include "app/view/risks/risks_view_model.h"
#include "app/wording/risk_words.h"
#include "tests/view/view_case.h"
#include "tests/view/watched.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace holdfast::view::test {

namespace {

const QString half = QStringLiteral("half a sen");
const QString simSwap = QStringLiteral("R08");
const QString simSwapDraft = QStringLiteral("risk/R08");

class OneRisk : public ViewCase
{
protected:
    OneRisk() { enterHome(); }

    RiskViewModel &show(const QString &risk)
    {
        app.openPage(Page::Risk, risk);
        return *app.pages()->risk();
    }
    void lockAndUnlock()
    {
        lock();
        unlock();
    }
    [[nodiscard]] static QStringList stepsOf(RiskViewModel &risk)
    {
        return Watched(*risk.steps()).column(ActionListModel::ActionRole);
    }
};

} // namespace

TEST_F(OneRisk, SaysEverythingAboutEveryRiskOfTheCatalogue)
{
    for (const catalogue::Risk &risk : shippedCatalogue().risks()) {
        RiskViewModel &shown = show(risk.id.text());
        EXPECT_EQ(shown.riskId(), risk.id.text());
        for (const QString &text : {shown.title(), shown.description(), shown.words(), shown.stepsText(), shown.rationale()})
            EXPECT_FALSE(text.isEmpty()) << risk.id.text().toStdString();
        EXPECT_EQ(shown.leftText(), QStringLiteral("100 % left of what it was with nothing done"));
        EXPECT_EQ(shown.needsPlan(), risk.person.seriousness == 5);
        EXPECT_GT(shown.steps()->count(), 0);
        EXPECT_EQ(shown.sources()->rowCount(), static_cast<int>(risk.sources.size()));
        EXPECT_FALSE(shown.isSetAside());
        EXPECT_TRUE(shown.note().isEmpty());
        EXPECT_TRUE(shown.history().isEmpty());
    }
}

TEST_F(OneRisk, SaysWhatIsLeftOfIt)
{
    RiskViewModel &risk = show(QStringLiteral("R02"));
    QSignalSpy changed(&risk, &RiskViewModel::changed);
    // 0.60 x 0.85 = 0.51
    markTried(QStringLiteral("B01"));
    EXPECT_FALSE(changed.isEmpty());
    EXPECT_EQ(risk.leftText(), QStringLiteral("49 % left of what it was with nothing done"));
    EXPECT_TRUE(risk.stepsText().startsWith(QStringLiteral("1 of ")));
}

TEST_F(OneRisk, ItsStepsComeByWhatTheyWouldTakeOff)
{
    RiskViewModel &risk = show(simSwap);
    const auto lowersIt = [](const catalogue::Action &action) {
        return std::any_of(action.mitigations.begin(), action.mitigations.end(),
                           [](const auto &mitigation) { return mitigation.risk == RiskId(simSwap); });
    };
    QSet<QString> expected;
    for (const catalogue::Action &action : shippedCatalogue().actions()) {
        if (lowersIt(action))
            expected.insert(action.id.text());
    }
    const QStringList steps = stepsOf(risk);
    EXPECT_EQ(QSet<QString>(steps.begin(), steps.end()), expected);
    for (int row = 1; row < steps.size(); ++row)
        EXPECT_GE(exposure().dropOf(ActionId(steps[row - 1])), exposure().dropOf(ActionId(steps[row]))) << row;
    Watched watched(*risk.steps());
    markTried(steps.first());
    EXPECT_NE(stepsOf(risk).first(), steps.first()) << "what is done takes nothing off any more";
    EXPECT_TRUE(watched.reset.isEmpty());
    EXPECT_TRUE(watched.allChanged());
}

TEST_F(OneRisk, AStepThatIsNotOpenStandsBehindThoseThatAre)
{
    RiskViewModel &risk = show(QStringLiteral("R06"));
    const QString first = stepsOf(risk).first();
    mark(first, progress::MarkKind::NotApplicable);
    const QStringList drops = Watched(*risk.steps()).column(ActionListModel::DropTextRole);
    EXPECT_TRUE(std::is_partitioned(drops.begin(), drops.end(), [](const QString &drop) { return !drop.isEmpty(); }))
        << drops.join(QLatin1Char(' ')).toStdString();
}

TEST_F(OneRisk, LeavesOutStepsForOthers)
{
    progress::Profile profile;
    profile.audience = catalogue::Audience::Person;
    profile.region = catalogue::Region::HongKong;
    profile.devices = {catalogue::Platform::Linux};
    overview.saveProfile(profile);
    settle();
    RiskViewModel &phone = show(QStringLiteral("R18"));
    EXPECT_FALSE(stepsOf(phone).contains(QStringLiteral("M03"))) << "for Android alone";
    RiskViewModel &keys = show(QStringLiteral("R16"));
    EXPECT_EQ(keys.steps()->count(), 0);
    EXPECT_EQ(keys.stepsText(), QStringLiteral("No step here is for you"));
}

TEST_F(OneRisk, ANoteThatWasBeingTypedOutlivesTheLock)
{
    RiskViewModel &risk = show(simSwap);
    QSignalSpy typed(app.pages(), &Pages::typed);
    risk.setNote(half);
    EXPECT_EQ(typed.size(), 1) << "which keeps the vault from locking";
    EXPECT_TRUE(risk.noteUnsaved());
    lockAndUnlock();
    EXPECT_EQ(overview.contents().drafts.value(simSwapDraft), half);
    EXPECT_EQ(app.pages()->today()->unfinishedNotes()->count(), 0) << "it is about no step";
    RiskViewModel &again = show(simSwap);
    EXPECT_EQ(again.note(), half);
    EXPECT_TRUE(again.noteUnsaved());
    again.saveNote();
    settle();
    EXPECT_FALSE(again.noteUnsaved());
    EXPECT_FALSE(overview.contents().drafts.contains(simSwapDraft)) << "it stands in one place only";
    lockAndUnlock();
    EXPECT_EQ(show(simSwap).note(), half);
    EXPECT_FALSE(app.pages()->risk()->noteUnsaved());
}

TEST_F(OneRisk, GoingElsewhereKeepsWhatWasBeingTyped)
{
    show(simSwap).setNote(half);
    show(QStringLiteral("R06")).setNote(QStringLiteral("another"));
    settle();
    EXPECT_EQ(show(simSwap).note(), half);
    settle();
    EXPECT_EQ(show(QStringLiteral("R06")).note(), QStringLiteral("another"));
    openStep(QStringLiteral("B08"));
    app.pages()->step()->setNote(QStringLiteral("about a step"));
    app.openPage(Page::Today);
    lockAndUnlock();
    EXPECT_EQ(show(simSwap).note(), half);
    EXPECT_EQ(show(QStringLiteral("R06")).note(), QStringLiteral("another"));
    openStep(QStringLiteral("B08"));
    EXPECT_EQ(app.pages()->step()->note(), QStringLiteral("about a step"));
}

TEST_F(OneRisk, AnErasedDraftStaysErased)
{
    show(simSwap).setNote(half);
    lockAndUnlock();
    show(simSwap).setNote({});
    lockAndUnlock();
    EXPECT_TRUE(show(simSwap).note().isEmpty());
    show(simSwap).setNote(half);
    show(QStringLiteral("R06"));
    settle();
    show(simSwap).setNote({});
    show(QStringLiteral("R06"));
    settle();
    EXPECT_TRUE(show(simSwap).note().isEmpty());
}

TEST_F(OneRisk, MovingALevelLeavesWhatIsBeingTyped)
{
    RiskViewModel &risk = show(simSwap);
    risk.setNote(QStringLiteral("kept"));
    risk.saveNote();
    settle();
    risk.setNote(half);
    risk.probability()->choose(4);
    settle();
    EXPECT_EQ(risk.note(), half);
    EXPECT_TRUE(risk.noteUnsaved());
    EXPECT_EQ(overview.contents().assessments.back().note, QStringLiteral("kept")) << "and the note that was saved";
    risk.saveNote();
    settle();
    EXPECT_EQ(risk.probability()->level(), 4) << "nor does the note touch the level";
    EXPECT_EQ(overview.contents().assessments.back().note, half);
}

TEST_F(OneRisk, ANoteThatIsTooLongStaysInItsField)
{
    RiskViewModel &risk = show(simSwap);
    risk.setNote(QString(progress::longestNote, QLatin1Char('x')));
    EXPECT_FALSE(risk.noteTooLong());
    const QString tooLong(progress::longestNote + 1, QLatin1Char('x'));
    risk.setNote(tooLong);
    EXPECT_TRUE(risk.noteTooLong());
    risk.saveNote();
    settle();
    EXPECT_EQ(risk.note(), tooLong);
    EXPECT_TRUE(risk.noteUnsaved());
    EXPECT_TRUE(overview.contents().assessments.empty());
    EXPECT_FALSE(app.messages()->problemTitle().isEmpty());
    lockAndUnlock();
    EXPECT_EQ(show(simSwap).note(), tooLong) << "nothing typed is lost";
}

TEST_F(OneRisk, TellsWhatWasThoughtBeforeTheNewestFirst)
{
    RiskViewModel &risk = show(simSwap);
    risk.probability()->choose(3);
    settle();
    advanceDays(1);
    risk.seriousness()->choose(2);
    settle();
    advanceDays(1);
    risk.setAsideOrBack(true);
    settle();
    setAside(QStringLiteral("R06"));
    EXPECT_EQ(risk.history(), (QStringList{QStringLiteral("24 May 2026: set aside"),
                                           QStringLiteral("23 May 2026: about once in ten years · a lost day"),
                                           QStringLiteral("22 May 2026: about once in ten years · as suggested")}));
}

TEST_F(OneRisk, IsSetAsideAndTakenBackWithItsLevels)
{
    RiskViewModel &risk = show(simSwap);
    risk.probability()->choose(3);
    settle();
    const double index = exposure().index();
    const int counted = exposure().applicableRisks();
    risk.setAsideOrBack(true);
    settle();
    EXPECT_TRUE(risk.isSetAside());
    EXPECT_FALSE(standing(simSwap).applies);
    EXPECT_EQ(exposure().applicableRisks(), counted - 1);
    EXPECT_EQ(risk.probability()->level(), 3);
    risk.setAsideOrBack(true);
    settle();
    EXPECT_EQ(overview.contents().assessments.size(), 2U) << "the same again is nothing new";
    risk.setAsideOrBack(false);
    settle();
    EXPECT_FALSE(risk.isSetAside());
    EXPECT_EQ(exposure().applicableRisks(), counted);
    EXPECT_DOUBLE_EQ(exposure().index(), index);
}

TEST_F(OneRisk, AnAddressIsCopiedAndNothingIsOpened)
{
    RiskViewModel &risk = show(QStringLiteral("R04"));
    ASSERT_EQ(risk.sources()->rowCount(), 2);
    const QString address = risk.sources()->index(1).data(SourceModel::AddressRole).toString();
    EXPECT_TRUE(address.startsWith(QStringLiteral("https://")));
    risk.copyAddress(address);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), address);
    EXPECT_FALSE(app.messages()->announcement().isEmpty());
}

TEST_F(OneRisk, SpeaksTheLanguageInUse)
{
    RiskViewModel &risk = show(simSwap);
    QSignalSpy changed(&risk, &RiskViewModel::changed);
    const QStringList english{risk.title(), risk.description(), risk.words()};
    preferences.setLanguage(Preferences::Language::SimplifiedChinese);
    EXPECT_FALSE(changed.isEmpty());
    const QStringList chinese{risk.title(), risk.description(), risk.words()};
    for (int text = 0; text < english.size(); ++text)
        EXPECT_NE(chinese[text], english[text]);
}

TEST_F(OneRisk, ThatIsNotThereSaysNothing)
{
    RiskViewModel &risk = show(QStringLiteral("R99"));
    for (const QString &text :
         {risk.title(), risk.description(), risk.words(), risk.leftText(), risk.stepsText(), risk.rationale()})
        EXPECT_TRUE(text.isEmpty());
    EXPECT_FALSE(risk.needsPlan());
    EXPECT_FALSE(risk.isSetAside());
    EXPECT_EQ(risk.steps()->count(), 0);
    risk.saveNote();
    risk.setAsideOrBack(true);
    settle();
    EXPECT_TRUE(overview.contents().assessments.empty());
}

TEST_F(OneRisk, IsGoneOnceTheVaultIsLocked)
{
    show(simSwap).setNote(half);
    (void)app.pages()->risks();
    app.lock();
    settle();
    EXPECT_EQ(app.pages()->risk(), nullptr);
    EXPECT_EQ(app.pages()->risks(), nullptr);
    EXPECT_EQ(app.pages()->explanation(), nullptr);
    EXPECT_EQ(app.pages()->report(), nullptr);
    EXPECT_TRUE(app.findChildren<RiskViewModel *>().isEmpty());
    EXPECT_EQ(app.page(), Page::Today);
}

} // namespace holdfast::view::test
