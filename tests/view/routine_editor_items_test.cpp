// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/view/routine_editor_case.h"

namespace holdfast::view::test {

namespace {

using routine::Item;

// What the form for a routine keeps of what was typed, and what a routine asks for.

TEST_F(RoutineEditor, WhatWasTypedIsThereWhenItIsShownAgain)
{
    beginNew("Half a form");
    form().begin({});
    EXPECT_EQ(form().name(), QStringLiteral("Half a form"));
    const RoutineNumber number = add("Another", {Qt::Monday}, monday);
    beginChange(number);
    EXPECT_EQ(form().name(), QStringLiteral("Another")) << "of another routine it begins anew";
    form().setName(QStringLiteral("Renamed"));
    EXPECT_TRUE(save());
    form().begin({});
    EXPECT_EQ(form().name(), QStringLiteral("Half a form")) << "and what was typed about the first is there again";
}

TEST_F(RoutineEditor, HalfAFormIsThereAgainAfterALock)
{
    beginNew("Half a form");
    items().addStep(QStringLiteral("B08"));
    items().addLook();
    write("every", QStringLiteral("two"));
    write("start", QStringLiteral("2026-06"));
    rhythm().toggleWeekday(1);
    const QStringList titles = itemTitles();
    const int weekdays = rhythm().weekdays();
    lock();
    unlock();
    form().begin({});
    EXPECT_EQ(form().name(), QStringLiteral("Half a form"));
    EXPECT_EQ(rhythm().property("every").toString(), QStringLiteral("two")) << "also what is no number yet";
    EXPECT_EQ(rhythm().property("start").toString(), QStringLiteral("2026-06"));
    EXPECT_EQ(rhythm().weekdays(), weekdays);
    EXPECT_EQ(itemTitles(), titles);
    const RoutineNumber number = add("Another", {Qt::Monday}, monday);
    beginChange(number);
    EXPECT_EQ(form().name(), QStringLiteral("Another")) << "it belongs to the new one alone";
    lock();
    unlock();
    form().begin({});
    EXPECT_EQ(form().name(), QStringLiteral("Half a form")) << "a second lock keeps it";
    write("every", QStringLiteral("2"));
    write("start", QStringLiteral("2026-06-01"));
    EXPECT_TRUE(save());
    settle();
    EXPECT_TRUE(overview.contents().drafts.isEmpty());
    form().begin({});
    EXPECT_EQ(form().name(), QString());
}

TEST_F(RoutineEditor, ADraftIsTakenOnceAndGoesWithTheRoutine)
{
    const RoutineNumber number = add("Bank check", {Qt::Monday}, monday);
    beginChange(number);
    form().setName(QStringLiteral("Bank chek"));
    lock();
    unlock();
    beginChange(number);
    EXPECT_EQ(form().name(), QStringLiteral("Bank chek"));
    form().setName(QStringLiteral("Bank check"));
    settle();
    beginChange(number);
    EXPECT_EQ(form().name(), QStringLiteral("Bank check")) << "what was corrected does not come back";
    form().setName(QStringLiteral("Bank"));
    lock();
    unlock();
    ASSERT_FALSE(overview.contents().drafts.isEmpty());
    open(number);
    opened().remove();
    settle();
    EXPECT_TRUE(overview.contents().drafts.isEmpty());
    lock();
    unlock();
    EXPECT_TRUE(overview.contents().drafts.isEmpty());
}

TEST_F(RoutineEditor, ANewFormOfAnotherDayIsNoDraftOnceItIsEmptied)
{
    beginNew("Half a form");
    lock();
    advanceDays(2);
    unlock();
    form().begin({});
    EXPECT_EQ(form().name(), QStringLiteral("Half a form"));
    form().setName({});
    lock();
    unlock();
    EXPECT_TRUE(overview.contents().drafts.isEmpty());
}

TEST_F(RoutineEditor, WhatIsBeingSavedIsNoDraft)
{
    beginNew();
    form().save();
    lock();
    unlock();
    EXPECT_EQ(stored().size(), 1U);
    EXPECT_TRUE(overview.contents().drafts.isEmpty());
}

TEST_F(RoutineEditor, AFormThatNobodyTouchedLeavesNoDraft)
{
    form().begin({});
    lock();
    unlock();
    EXPECT_TRUE(overview.contents().drafts.isEmpty());
}

TEST_F(RoutineEditor, OfADraftThatNobodyCouldHaveTypedNothingIsTaken)
{
    NewRoutine routine;
    routine.name = QStringLiteral("Whole");
    routine.rhythm.weekdays = {Qt::Friday};
    routine.start = friday;
    routine.items = {{Item::Kind::DeviceLook, {}}};
    const RoutineNumber number = add(routine);
    const QString key = QStringLiteral("routine/%1").arg(number);
    for (const char *typed : {R"({"typed":{"rhythm":[1],"items":[[7,1]],"name":3}})", R"({"typed":{"items":{}}})", "nothing",
                              "[]", R"({"typed":{"rhythm":{"frequency":"hourly","counting":"sheep","day":31,"weekdays":128}}})",
                              R"({"typed":{"items":[["step","B08"],["smell","B09"]]},"begun":7})"}) {
        overview.saveDraft(key, QString::fromLatin1(typed));
        settle();
        beginNew();
        beginChange(number);
        EXPECT_EQ(form().name(), QStringLiteral("Whole")) << typed;
        EXPECT_EQ(form().sentence(), QStringLiteral("Every Friday")) << typed;
        EXPECT_EQ(items().items()->count(), 1) << typed;
        settle();
    }
}

TEST_F(RoutineEditor, StepsAreFoundByTheirWords)
{
    beginNew();
    items().setQuery(QStringLiteral("  "));
    EXPECT_EQ(items().found()->count(), 0);
    EXPECT_EQ(items().foundText(), QString());
    const QString title = shippedCatalogue().action(ActionId("B08"))->title.in(catalogue::Language::English);
    items().setQuery(title);
    ASSERT_TRUE(column(*items().found(), LineListModel::KeyRole).contains(QStringLiteral("B08")));
    EXPECT_TRUE(column(*items().found(), LineListModel::TitleRole).contains(title));
    items().addStep(QStringLiteral("B08"));
    EXPECT_EQ(itemTitles(), QStringList{title});
    EXPECT_FALSE(column(*items().found(), LineListModel::KeyRole).contains(QStringLiteral("B08"))) << "it is in already";
    items().addStep(QStringLiteral("B08"));
    items().addStep(QStringLiteral("NOTHING"));
    EXPECT_EQ(items().items()->count(), 1);
    items().setQuery(QStringLiteral("a"));
    EXPECT_EQ(items().found()->count(), RoutineItemsForm::mostFound);
    items().setQuery(QStringLiteral("xyzzy"));
    EXPECT_EQ(items().found()->count(), 0);
    EXPECT_FALSE(items().foundText().isEmpty());
    form().setName(QStringLiteral("A look"));
    EXPECT_TRUE(save());
    form().begin({});
    EXPECT_EQ(items().query(), QString());
    EXPECT_EQ(items().items()->count(), 0);
}

TEST_F(RoutineEditor, LooksAndDrillsAreAddedOnce)
{
    beginNew();
    const QStringList drills = items().drills();
    EXPECT_EQ(drills.first(), QStringLiteral("Choose a drill"));
    EXPECT_EQ(drills.at(1), QStringLiteral("Silent chat · 40 min"));
    items().addDrill(0);
    items().addDrill(99);
    EXPECT_EQ(items().items()->count(), 0);
    items().addDrill(1);
    EXPECT_EQ(itemTitles(), QStringList{"Drill: Silent chat"});
    EXPECT_EQ(items().drills().size(), drills.size() - 1);
    EXPECT_FALSE(items().hasLook());
    items().addLook();
    items().addLook();
    EXPECT_TRUE(items().hasLook());
    EXPECT_EQ(items().items()->count(), 2);
}

TEST_F(RoutineEditor, WhatItAsksForIsOrderedAndTakenOut)
{
    beginNew();
    for (const char *step : {"B08", "B09", "B10"})
        items().addStep(QString::fromLatin1(step));
    Watched list(*items().items());
    const QStringList titles = itemTitles();
    items().shift(2, -1);
    EXPECT_EQ(itemTitles(), QStringList({titles[0], titles[2], titles[1]}));
    items().shift(0, 1);
    EXPECT_EQ(itemTitles(), QStringList({titles[2], titles[0], titles[1]}));
    EXPECT_EQ(list.moved.size(), 2) << "the keyboard focus goes with the line";
    EXPECT_EQ(app.messages()->announcement(), titles[0] + QStringLiteral(": 2 of 3"));
    items().shift(0, -1);
    items().shift(2, 1);
    items().shift(0, 2);
    EXPECT_EQ(list.moved.size(), 2) << "the ends are ends";
    items().remove(1);
    items().remove(7);
    EXPECT_EQ(itemTitles(), QStringList({titles[2], titles[1]}));
    EXPECT_TRUE(save());
    EXPECT_EQ(last().items,
              (std::vector<Item>{{Item::Kind::Action, QStringLiteral("B10")}, {Item::Kind::Action, QStringLiteral("B09")}}));
}

} // namespace

} // namespace holdfast::view::test
