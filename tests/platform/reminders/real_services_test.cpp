// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/freedesktop_notifier.h"
#include "platform/linux/portal_notifier.h"
#include "tests/platform/reminders/notifier_record.h"
#include "tests/platform/reminders/real_dunst.h"

#include <QFileInfo>

using namespace holdfast::platform;
using namespace holdfast::tests;
using namespace std::chrono_literals;

namespace {

using Outcome = Notifier::Outcome;

/// The real thing: what a person would see and press.
class RealNotifications : public testing::Test
{
protected:
    void SetUp() override
    {
        if (const QString missing = RealDunst::missing(); !missing.isEmpty())
            GTEST_SKIP() << "not installed: " << missing.toStdString();
        ASSERT_TRUE(bus.isRunning());
        dunst = std::make_unique<RealDunst>(bus);
        ASSERT_TRUE(dunst->isThere());
    }

    PrivateBus bus;
    std::unique_ptr<RealDunst> dunst;
};

TEST_F(RealNotifications, DunstShowsReplacesAndTakesAway)
{
    FreedesktopNotifier notifier(addressOf(bus), 60s);
    NotifierRecord record(notifier);
    Notifier::Notice notice = someNotice();
    notice.body = QString::fromUtf8("到该检查的时候了 <b>&</b>");
    ASSERT_EQ(record.show(notice), Outcome::Shown);
    EXPECT_EQ(dunst->displayed(), 1);
    ASSERT_EQ(record.show(someNotice()), Outcome::Shown);
    EXPECT_EQ(dunst->displayed(), 1);
    ASSERT_EQ(record.show(notice), Outcome::Shown);
    notifier.withdraw();
    ASSERT_TRUE(record.tells({"closed"}));
    EXPECT_EQ(dunst->displayed(), 0);
    // As it was written: neither bold nor cut off. dunst keeps the text with what its own drawing needs escaped.
    ASSERT_EQ(dunst->history().size(), 1);
    EXPECT_EQ(dunst->history().front().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"),
              "Holdfast|" + notice.body);
}

TEST_F(RealNotifications, DunstsButtonsArrive)
{
    FreedesktopNotifier notifier(addressOf(bus), 60s);
    NotifierRecord record(notifier);
    ASSERT_EQ(record.show(someNotice()), Outcome::Shown);
    (void)dunst->control({"action", "0"});
    ASSERT_TRUE(record.tells({"open", "closed"}));
    ASSERT_EQ(record.show(someNotice()), Outcome::Shown);
    dunst->choose("Later");
    ASSERT_TRUE(record.tells({"open", "closed", "later", "closed"}));
    EXPECT_EQ(dunst->displayed(), 0);
    // Dismissed with the mouse.
    ASSERT_EQ(record.show(someNotice()), Outcome::Shown);
    (void)dunst->control({"close"});
    ASSERT_TRUE(record.tells({"open", "closed", "later", "closed", "closed"}));
}

TEST_F(RealNotifications, DunstsEndIsNoticed)
{
    FreedesktopNotifier notifier(addressOf(bus), 60s);
    NotifierRecord record(notifier);
    ASSERT_EQ(record.show(someNotice()), Outcome::Shown);
    ASSERT_TRUE(bus.stop("org.freedesktop.Notifications"));
    ASSERT_TRUE(record.tells({"closed"}));
    EXPECT_EQ(record.show(someNotice()), Outcome::NoSuchService);
}

TEST_F(RealNotifications, ThePortalShowsAndItsButtonsArrive)
{
    const QString portal = "/usr/libexec/xdg-desktop-portal";
    const QString behind = "/usr/libexec/xdg-desktop-portal-gtk";
    for (const QString &program : {portal, behind}) {
        if (!QFileInfo(program).isExecutable())
            GTEST_SKIP() << "not installed: " << program.toStdString();
    }
    ASSERT_TRUE(dunst->serve("org.freedesktop.impl.portal.desktop.gtk", behind, {}));
    ASSERT_TRUE(dunst->serve("org.freedesktop.portal.Desktop", portal, {}));
    PortalNotifier notifier(addressOf(bus), 60s);
    NotifierRecord record(notifier);
    ASSERT_EQ(record.show(someNotice()), Outcome::Shown);
    ASSERT_TRUE(happens([this] { return dunst->displayed() == 1; }));
    dunst->choose("Later");
    ASSERT_TRUE(record.tells({"later", "closed"}));
    ASSERT_EQ(record.show(someNotice()), Outcome::Shown);
    ASSERT_TRUE(happens([this] { return dunst->displayed() == 1; }));
    (void)dunst->control({"action", "0"});
    ASSERT_TRUE(record.tells({"later", "closed", "open", "closed"}));
    ASSERT_EQ(record.show(someNotice()), Outcome::Shown);
    ASSERT_TRUE(happens([this] { return dunst->displayed() == 1; }));
    notifier.withdraw();
    ASSERT_TRUE(happens([this] { return dunst->displayed() == 0; }));
    ASSERT_EQ(dunst->history().front(), "Holdfast|Your check is due");
}

} // namespace
