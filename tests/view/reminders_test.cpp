// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/app/messages.h"
#include "app/view/app/pages.h"
#include "app/view/reminders/reminders_view_model.h"
#include "tests/view/reminder_case.h"

#include <QDir>

namespace holdfast::view::test {

namespace {

using Outcome = platform::Notifier::Outcome;
using Trouble = platform::WakeUp::Trouble;

enum Link { ReadyLink, TimerLink, RunsLink, ShownLink };

const QString works = QStringLiteral("Works");
const QString fails = QStringLiteral("Does not work");
const QString off = QStringLiteral("Off");
const QString unknown = QStringLiteral("Not known yet");

/// The card about reminders in Settings.
class RemindersCard : public ReminderCase
{
protected:
    RemindersCard() { begin(); }

    [[nodiscard]] RemindersViewModel &card() { return *app.pages()->reminders(); }
    /// As the system says it now.
    void refresh()
    {
        card().refresh();
        rest();
    }
    [[nodiscard]] QString at(Link link, int role = LineListModel::FactRole)
    {
        return card().links()->data(card().links()->index(link), role).toString();
    }
    [[nodiscard]] QString words(Link link) { return at(link, LineListModel::SubtitleRole); }
    [[nodiscard]] const routine::ReminderPreferences &kept() const { return overview.contents().reminderPreferences; }
    void setUp(bool installed, bool current, bool active)
    {
        wakeUp().now.installed = installed;
        wakeUp().now.current = current;
        wakeUp().now.active = active;
        refresh();
    }
    void test()
    {
        card().sendTest();
        rest();
    }
};

} // namespace

TEST_F(RemindersCard, SwitchesWhatWakesTheAppOnlyWhenAsked)
{
    refresh();
    EXPECT_FALSE(card().comesWhileClosed());
    EXPECT_EQ(wakeUp().installed + wakeUp().removed, 0);
    EXPECT_EQ(card().plan(), QStringLiteral("write holdfast.timer")) << "one can read it before";
    card().setComesWhileClosed(true);
    EXPECT_FALSE(card().canChange()) << "one after the other";
    EXPECT_EQ(card().setUpText(), QStringLiteral("One moment …"));
    card().setComesWhileClosed(false);
    rest();
    EXPECT_EQ(wakeUp().installed, 1);
    EXPECT_EQ(wakeUp().removed, 0);
    EXPECT_TRUE(card().comesWhileClosed());
    EXPECT_TRUE(card().canChange());
    card().setComesWhileClosed(false);
    rest();
    EXPECT_EQ(wakeUp().removed, 1);
    EXPECT_FALSE(card().comesWhileClosed());
}

TEST_F(RemindersCard, SaysWhyItCouldNotBeSetUp)
{
    refresh();
    QStringList said;
    for (const Trouble trouble : {Trouble::Denied, Trouble::StorageFull, Trouble::NoAnswer, Trouble::Failed}) {
        wakeUp().trouble = trouble;
        card().setComesWhileClosed(true);
        rest();
        EXPECT_FALSE(card().comesWhileClosed());
        EXPECT_TRUE(card().canChange());
        said << card().setUpText();
    }
    EXPECT_EQ(said.removeDuplicates(), 0);
    EXPECT_FALSE(said.contains(QString()));
    wakeUp().trouble = Trouble::None;
    card().setComesWhileClosed(true);
    rest();
    EXPECT_TRUE(card().comesWhileClosed());
    EXPECT_FALSE(said.contains(card().setUpText()));
}

TEST_F(RemindersCard, WhereThereIsNoWayNothingCanBeSwitched)
{
    wakeUp().now.trouble = Trouble::Unsupported;
    refresh();
    EXPECT_FALSE(card().canChange());
    card().setComesWhileClosed(true);
    rest();
    EXPECT_EQ(wakeUp().installed, 0);
    EXPECT_TRUE(card().setUpText().contains(QStringLiteral("no way")));
}

TEST_F(RemindersCard, KeepsTimesQuietHoursAndChoicesInTheVault)
{
    const auto index = [this](const char *time) { return static_cast<int>(card().times().indexOf(QString::fromLatin1(time))); };
    EXPECT_EQ(card().timeForSteps(), index("19:00"));
    EXPECT_TRUE(card().isQuiet());
    card().setTimeForSteps(index("07:30"));
    rest();
    card().setQuietFrom(index("21:00"));
    rest();
    card().setQuietUntil(index("06:30"));
    rest();
    card().setShowsTitles(true);
    rest();
    card().setLooksForUpdates(false);
    rest();
    lockUp();
    unlockAgain();
    EXPECT_EQ(kept(), (routine::ReminderPreferences{QTime(7, 30), {QTime(21, 0), QTime(6, 30)}, true, false}));
    EXPECT_EQ(card().timeForSteps(), index("07:30"));
    EXPECT_EQ(card().quietFrom(), index("21:00"));
    EXPECT_EQ(card().quietUntil(), index("06:30"));
    card().setQuiet(false);
    rest();
    EXPECT_FALSE(card().isQuiet());
    EXPECT_FALSE(kept().quietHours.contains(QTime(23, 0)));
    card().setQuiet(true);
    rest();
    EXPECT_TRUE(kept().quietHours.contains(QTime(23, 0)));
    card().setTimeForSteps(-1);
    card().setTimeForSteps(1000);
    rest();
    EXPECT_EQ(kept().timeForSteps, QTime(7, 30));
}

TEST_F(RemindersCard, OffersATimeThatWasChosenElsewhere)
{
    change([](auto &wanted) { wanted.timeForSteps = QTime(18, 47); });
    EXPECT_EQ(card().times().value(card().timeForSteps()), QStringLiteral("18:47"));
    EXPECT_EQ(card().times().size(), 49);
}

TEST_F(RemindersCard, TheTestIsARealReminder)
{
    test();
    ASSERT_EQ(notifier().notices.size(), 1U);
    EXPECT_EQ(notifier().notices[0].body, QStringLiteral("Your check is due"));
    EXPECT_FALSE(card().isTesting());
    EXPECT_EQ(at(ShownLink), works);
    EXPECT_TRUE(card().testText().contains(QStringLiteral("was shown")));
    EXPECT_EQ(app.messages()->announcement(), card().testText());
    app.openPage(Page::Practices);
    notifier().pressOpen();
    rest();
    EXPECT_EQ(app.page(), Page::Settings);
    test();
    EXPECT_EQ(notifier().notices.size(), 2U) << "as often as one likes";
}

TEST_F(RemindersCard, TheTestSaysWhyNothingCouldBeShown)
{
    QStringList said;
    for (const Outcome outcome : {Outcome::NoSuchService, Outcome::Denied, Outcome::TimedOut}) {
        notifier().outcome = outcome;
        test();
        EXPECT_EQ(at(ShownLink), fails);
        said << words(ShownLink);
        EXPECT_TRUE(card().testText().contains(QStringLiteral("inside this window"))) << card().testText().toStdString();
        EXPECT_EQ(watch().text(), QStringLiteral("Your check is due"));
    }
    EXPECT_EQ(said.removeDuplicates(), 0);
}

TEST_F(RemindersCard, TheTestThatCannotBeWrittenDownSaysSo)
{
    QFile::remove(scratch.folder.dueFile());
    ASSERT_TRUE(QDir().mkpath(scratch.folder.dueFile() + QStringLiteral("/in the way")));
    test();
    EXPECT_EQ(notifier().notices.size(), 0U);
    EXPECT_FALSE(card().isTesting());
    EXPECT_TRUE(card().testText().contains(QStringLiteral("could not be written")));
}

TEST_F(RemindersCard, EveryLinkSaysWhetherItHolds)
{
    refresh();
    EXPECT_EQ(card().links()->count(), 4);
    EXPECT_EQ(at(ReadyLink), works);
    EXPECT_EQ(at(TimerLink), off);
    EXPECT_EQ(at(ShownLink), unknown) << "nobody has tried";
    setUp(true, true, true);
    EXPECT_EQ(at(TimerLink), works);
    setUp(true, false, true);
    EXPECT_EQ(at(TimerLink), fails);
    EXPECT_TRUE(words(TimerLink).contains(QStringLiteral("another place")));
    setUp(true, true, false);
    EXPECT_EQ(at(TimerLink), fails);
    EXPECT_TRUE(words(TimerLink).contains(QStringLiteral("does not run")));
    wakeUp().now.trouble = Trouble::NoAnswer;
    refresh();
    EXPECT_EQ(at(TimerLink), fails);
    notifier().because = QStringLiteral("no session bus");
    refresh();
    EXPECT_EQ(at(ShownLink), fails);
}

TEST_F(RemindersCard, TheLastAndTheNextRunAreSaid)
{
    setUp(true, true, true);
    EXPECT_EQ(at(RunsLink), unknown);
    const QDateTime now = scratch.clock.now();
    wakeUp().now.lastRun = now.addSecs(-600);
    wakeUp().now.nextRun = now.addSecs(300);
    refresh();
    EXPECT_EQ(at(RunsLink), works);
    EXPECT_TRUE(words(RunsLink).contains(QStringLiteral("22 May 2026, 10:05"))) << words(RunsLink).toStdString();
    EXPECT_TRUE(words(RunsLink).contains(QStringLiteral("22 May 2026, 10:20")));
    wakeUp().now.lastRun = now.addSecs(-7200);
    refresh();
    EXPECT_EQ(at(RunsLink), fails);
    setUp(false, false, false);
    EXPECT_EQ(at(RunsLink), off);
}

TEST_F(RemindersCard, AFileThatIsDamagedOrNotWrittenIsSaid)
{
    (void)addRoutine(QTime(11, 0));
    refresh();
    EXPECT_EQ(at(ReadyLink), works);
    QFile file(scratch.folder.dueFile());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"reminders\": 7");
    file.close();
    refresh();
    EXPECT_EQ(at(ReadyLink), fails);
    EXPECT_TRUE(words(ReadyLink).contains(QStringLiteral("damaged")));
    change([](auto &wanted) { wanted.timeForSteps = QTime(8, 0); });
    refresh();
    EXPECT_EQ(at(ReadyLink), works) << "mended with the next change";

    EXPECT_EQ(card().problem(), QString());
    QFile::remove(scratch.folder.dueFile());
    ASSERT_TRUE(QDir().mkpath(scratch.folder.dueFile() + QStringLiteral("/in the way")));
    change([](auto &wanted) { wanted.timeForSteps = QTime(9, 0); });
    EXPECT_EQ(at(ReadyLink), fails);
    EXPECT_TRUE(card().problem().contains(QStringLiteral("could not be written")));
    EXPECT_EQ(kept().timeForSteps, QTime(9, 0)) << "what was changed is safe";
    ASSERT_TRUE(QDir(scratch.folder.dueFile()).removeRecursively());
    look();
    EXPECT_EQ(card().problem(), QString());
}

TEST_F(RemindersCard, TheTimerMayBeFaster)
{
    card().sendTest();
    ASSERT_TRUE(happens([this] { return !watch().desk().armed().reminders.empty(); }));
    // As `holdfast remind` would, before the window looks.
    overview::ReminderDesk desk(scratch.folder, scratch.storage, scratch.clock);
    const auto told = desk.round(routine::UpdatesSeen::NotLooked, false);
    ASSERT_TRUE(told);
    rest();
    look();
    EXPECT_FALSE(card().isTesting());
    EXPECT_EQ(notifier().notices.size() + (told->telling == routine::Telling::Notify ? 1U : 0U), 1U) << "one of the two";
}

} // namespace holdfast::view::test
