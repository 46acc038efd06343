// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/activation_token.h"
#include "platform/linux/freedesktop_notifier.h"
#include "tests/platform/reminders/fake_notifications.h"
#include "tests/platform/reminders/notifier_record.h"

#include <memory>

using namespace holdfast::platform;
using namespace holdfast::tests;
using namespace std::chrono_literals;

namespace {

using Manner = FakeNotifications::Manner;
using Outcome = Notifier::Outcome;

/// For what never answers; what does takes as long as it takes.
constexpr auto briefly = 1s;
constexpr auto plenty = 60s;

class FreedesktopNotification : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(bus.isRunning()); }
    void begin(std::chrono::milliseconds limit = plenty)
    {
        service = std::make_unique<FakeNotifications>(bus.anotherConnection());
        notifier = std::make_unique<FreedesktopNotifier>(addressOf(bus), limit);
        record = std::make_unique<NotifierRecord>(*notifier);
    }
    [[nodiscard]] uint lastId() const { return service->shown.back().id; }

    PrivateBus bus;
    std::unique_ptr<FakeNotifications> service;
    std::unique_ptr<FreedesktopNotifier> notifier;
    std::unique_ptr<NotifierRecord> record;
};

TEST_F(FreedesktopNotification, HasTheTextTheButtonsAndStaysUntilItIsClosed)
{
    begin();
    EXPECT_TRUE(notifier->unavailableBecause().isEmpty());
    ASSERT_EQ(record->show({"Holdfast", "Your check is due", "Open it", "Not now"}), Outcome::Shown);
    ASSERT_EQ(service->shown.size(), 1U);
    const FakeNotifications::Shown &shown = service->shown.front();
    EXPECT_EQ(shown.title, "Holdfast");
    EXPECT_EQ(shown.body, "Your check is due");
    EXPECT_EQ(shown.actions, (QStringList{"default", "Open it", "open", "Open it", "later", "Not now"}));
    EXPECT_EQ(shown.replaces, 0U);
    EXPECT_EQ(shown.timeout, 0);
    EXPECT_EQ(shown.hints.value("urgency").typeId(), static_cast<int>(QMetaType::UChar));
    EXPECT_EQ(shown.hints.value("urgency").toUInt(), 1U);
    EXPECT_EQ(shown.hints.value("desktop-entry").toString(), "org.holdfast.Holdfast");
    EXPECT_TRUE(record->told.isEmpty());
}

TEST_F(FreedesktopNotification, TheBodyIsEscapedOnlyForWhoReadsMarkup)
{
    begin();
    Notifier::Notice notice = someNotice();
    notice.body = "<b>a & \"b\"</b>";
    ASSERT_EQ(record->show(notice), Outcome::Shown);
    EXPECT_EQ(service->shown.back().body, notice.body);
    service->capabilities << "body-markup";
    ASSERT_EQ(record->show(notice), Outcome::Shown);
    EXPECT_EQ(service->shown.back().body, "&lt;b&gt;a &amp; &quot;b&quot;&lt;/b&gt;");
}

TEST_F(FreedesktopNotification, EachButtonArrivesAndThenItCloses)
{
    begin();
    ASSERT_EQ(record->show(someNotice()), Outcome::Shown);
    service->press(lastId(), "open");
    ASSERT_TRUE(record->tells({"open", "closed"}));
    ASSERT_EQ(record->show(someNotice()), Outcome::Shown);
    service->press(lastId(), "default");
    ASSERT_TRUE(record->tells({"open", "closed", "open", "closed"}));
    // One that leaves it there after a button, and says nothing when it is asked to close it.
    service->confirmsClosing = false;
    ASSERT_EQ(record->show(someNotice()), Outcome::Shown);
    service->press(lastId(), "later");
    ASSERT_TRUE(record->tells({"open", "closed", "open", "closed", "later", "closed"}));
    EXPECT_EQ(service->closed.size(), 3U);
}

TEST_F(FreedesktopNotification, TheRightToComeToTheFrontIsThereWhenTheButtonIs)
{
    begin();
    ASSERT_EQ(record->show(someNotice()), Outcome::Shown);
    service->giveToken(lastId() + 1, "another-notification");
    service->giveToken(lastId(), "two words");
    service->giveToken(lastId(), QString(300, 'a'));
    service->giveToken(lastId(), "gnome-shell/Holdfast/1234-0_TIME5");
    service->press(lastId(), "open");
    ASSERT_TRUE(record->tells({"open", "closed"}));
    EXPECT_EQ(activationToken(), "gnome-shell/Holdfast/1234-0_TIME5");
    ASSERT_EQ(record->show(someNotice()), Outcome::Shown);
    service->giveToken(lastId(), "two words");
    service->giveToken(lastId() + 1, "another-notification");
    service->press(lastId(), "open");
    ASSERT_TRUE(record->tells({"open", "closed", "open", "closed"}));
    EXPECT_EQ(activationToken(), "gnome-shell/Holdfast/1234-0_TIME5") << "what is none changes nothing";
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

TEST_F(FreedesktopNotification, DismissedItIsClosedWithoutAButton)
{
    begin();
    ASSERT_EQ(record->show(someNotice()), Outcome::Shown);
    service->close(lastId(), 2);
    ASSERT_TRUE(record->tells({"closed"}));
    // Nothing is there to take away.
    notifier->withdraw();
    ASSERT_EQ(record->show(someNotice()), Outcome::Shown);
    EXPECT_TRUE(service->closed.empty());
    EXPECT_EQ(service->shown.back().replaces, 0U) << "what was dismissed is not replaced";
}

TEST_F(FreedesktopNotification, TheNextTakesThePlaceOfTheOneBefore)
{
    begin();
    std::vector<Outcome> outcomes;
    for (int i = 0; i < 3; ++i)
        notifier->show(someNotice(), [&](Outcome outcome) { outcomes.push_back(outcome); });
    ASSERT_TRUE(happens([&] { return outcomes.size() == 3; }));
    EXPECT_EQ(outcomes, std::vector<Outcome>(3, Outcome::Shown));
    ASSERT_EQ(service->shown.size(), 3U);
    EXPECT_EQ(service->shown[0].replaces, 0U);
    EXPECT_EQ(service->shown[1].replaces, service->shown[0].id);
    EXPECT_EQ(service->shown[2].replaces, service->shown[0].id);
    EXPECT_TRUE(record->told.isEmpty());
}

TEST_F(FreedesktopNotification, IsTakenAway)
{
    begin();
    ASSERT_EQ(record->show(someNotice()), Outcome::Shown);
    notifier->withdraw();
    ASSERT_TRUE(record->tells({"closed"}));
    EXPECT_EQ(service->closed, std::vector<uint>{lastId()});
    // Also one that is only on its way.
    std::vector<Outcome> outcomes;
    service->silentAt = "Notify";
    notifier->show(someNotice(), [&](Outcome outcome) { outcomes.push_back(outcome); });
    ASSERT_TRUE(happens([&] { return service->calls.last() == "Notify"; }));
    notifier->withdraw();
    service->answerLate();
    service->silentAt.clear();
    ASSERT_TRUE(record->tells({"closed", "closed"}));
    EXPECT_EQ(outcomes, std::vector<Outcome>{Outcome::Shown});
    EXPECT_EQ(service->closed.back(), lastId());
    // Or not even that.
    notifier->show(someNotice(), [&](Outcome outcome) { outcomes.push_back(outcome); });
    notifier->withdraw();
    ASSERT_TRUE(record->tells({"closed", "closed", "closed"}));
    EXPECT_EQ(outcomes, std::vector<Outcome>(2, Outcome::Shown));
}

TEST_F(FreedesktopNotification, TakenAwayFromWhoNeverAnswersItIsGoneAllTheSame)
{
    begin(briefly);
    ASSERT_EQ(record->show(someNotice()), Outcome::Shown);
    service->manner = Manner::Silent;
    notifier->withdraw();
    ASSERT_TRUE(record->tells({"closed"}));
}

TEST_F(FreedesktopNotification, ALateWordOfTheLastGoingIsNotAboutTheNext)
{
    begin();
    ASSERT_EQ(record->show(someNotice()), Outcome::Shown);
    service->silentAt = "CloseNotification";
    service->confirmsClosing = false;
    notifier->withdraw();
    ASSERT_EQ(record->show(someNotice()), Outcome::Shown);
    service->silentAt.clear();
    service->answerLate();
    // Until that answer was read: this one comes after it.
    ASSERT_EQ(record->show(someNotice()), Outcome::Shown);
    EXPECT_TRUE(record->told.isEmpty());
    service->press(lastId(), "later");
    ASSERT_TRUE(record->tells({"later", "closed"}));
}

TEST_F(FreedesktopNotification, OtherNotificationsAndStrangersMeanNothing)
{
    begin();
    ASSERT_EQ(record->show(someNotice()), Outcome::Shown);
    const uint id = lastId();
    service->press(id + 1, "open");
    service->close(id - 1, 1);
    service->press(id, "something else");
    // A program that is not the service but sends the same signals, to all and to each.
    QDBusConnection stranger = bus.anotherConnection();
    QDBusMessage press = QDBusMessage::createSignal(FakeNotifications::path, FakeNotifications::name, "ActionInvoked");
    press.setArguments({id, "open"});
    stranger.send(press);
    QDBusMessage close = QDBusMessage::createSignal(FakeNotifications::path, FakeNotifications::name, "NotificationClosed");
    close.setArguments({id, 1U});
    stranger.send(close);
    // And the service itself, but in other words.
    QDBusMessage odd = QDBusMessage::createSignal(FakeNotifications::path, FakeNotifications::name, "ActionInvoked");
    odd.setArguments({"open"});
    stranger.send(odd);
    stranger.call(QDBusMessage::createMethodCall("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetId"));
    service->press(id, "later");
    ASSERT_TRUE(record->tells({"later", "closed"}));
}

TEST_F(FreedesktopNotification, OneThatNeverAnswersIsGivenUpAndItsLateNotificationGoes)
{
    for (const QString &method : {QStringLiteral("GetCapabilities"), QStringLiteral("Notify")}) {
        begin(briefly);
        service->silentAt = method;
        // The caller's events go on meanwhile.
        int ticks = 0;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] { ++ticks; });
        timer.start(1ms);
        EXPECT_EQ(record->show(someNotice()), Outcome::TimedOut) << method.toStdString();
        EXPECT_GT(ticks, 1);
        service->silentAt.clear();
        service->answerLate();
        if (method == QStringLiteral("Notify")) {
            ASSERT_TRUE(happens([this] { return !service->closed.empty(); }));
            EXPECT_EQ(service->closed, std::vector<uint>{lastId()});
        }
        // It answers again, and is heard again.
        ASSERT_EQ(record->show(someNotice()), Outcome::Shown);
        service->press(lastId(), "open");
        ASSERT_TRUE(record->tells({"open", "closed"}));
        record.reset();
        notifier.reset();
        service.reset();
    }
}

TEST_F(FreedesktopNotification, ALateOneThatReplacedStaysOurs)
{
    begin(briefly);
    ASSERT_EQ(record->show(someNotice()), Outcome::Shown);
    service->silentAt = "Notify";
    EXPECT_EQ(record->show(someNotice()), Outcome::TimedOut);
    service->silentAt.clear();
    service->answerLate();
    service->press(lastId(), "later");
    ASSERT_TRUE(record->tells({"later", "closed"}));
}

TEST_F(FreedesktopNotification, OneThatDiesInTheMiddleIsNoService)
{
    for (const QString &method : {QStringLiteral("GetCapabilities"), QStringLiteral("Notify")}) {
        begin();
        service->leavesAt = method;
        EXPECT_EQ(record->show(someNotice()), Outcome::NoSuchService) << method.toStdString();
        // Another takes its place.
        service = std::make_unique<FakeNotifications>(bus.anotherConnection());
        EXPECT_EQ(record->show(someNotice()), Outcome::Shown);
        record.reset();
        notifier.reset();
        service.reset();
    }
}

TEST_F(FreedesktopNotification, WhatItShowedGoesWithIt)
{
    begin();
    ASSERT_EQ(record->show(someNotice()), Outcome::Shown);
    service.reset();
    ASSERT_TRUE(record->tells({"closed"}));
    service = std::make_unique<FakeNotifications>(bus.anotherConnection());
    ASSERT_EQ(record->show(someNotice()), Outcome::Shown);
    EXPECT_EQ(service->shown.back().replaces, 0U) << "the number of another service means nothing to this one";
}

TEST_F(FreedesktopNotification, OneThatHasAnErrorIsNotThereAndOneThatDeniesRefuses)
{
    begin();
    service->manner = Manner::Errors;
    EXPECT_EQ(record->show(someNotice()), Outcome::NoSuchService) << "it may work the next time";
    service->manner = Manner::Denies;
    EXPECT_EQ(record->show(someNotice()), Outcome::Denied);
    service->manner = Manner::Answers;
    EXPECT_EQ(record->show(someNotice()), Outcome::Shown);
}

TEST_F(FreedesktopNotification, WithoutAServiceThereIsNone)
{
    FreedesktopNotifier alone(addressOf(bus), plenty);
    NotifierRecord heard(alone);
    EXPECT_EQ(heard.show(someNotice()), Outcome::NoSuchService);
    alone.withdraw();
    // It comes later.
    const FakeNotifications late(bus.anotherConnection());
    EXPECT_EQ(heard.show(someNotice()), Outcome::Shown);
}

TEST_F(FreedesktopNotification, ItsNoticesWaitForNobodyWhenItGoes)
{
    begin();
    service->manner = Manner::Silent;
    bool answered = false;
    notifier->show(someNotice(), [&](Outcome) { answered = true; });
    ASSERT_TRUE(happens([this] { return !service->calls.isEmpty(); }));
    record.reset();
    notifier.reset();
    service->answerLate();
    EXPECT_FALSE(answered);
    // And from within the answer.
    auto *own = new FreedesktopNotifier(addressOf(bus), plenty);
    bool gone = false;
    own->show(someNotice(), [&](Outcome) {
        delete own;
        gone = true;
    });
    EXPECT_TRUE(happens([&] { return gone; }));
}

} // namespace
