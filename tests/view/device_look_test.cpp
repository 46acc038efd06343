// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/view/device_case.h"

#include <QPointer>

namespace holdfast::view::test {

namespace {

/// A look at this device from the button to the vault.
class DeviceLooking : public DeviceCase
{
protected:
    [[nodiscard]] QString problem() const { return app.messages()->problemTitle() + app.messages()->problemText(); }
};

} // namespace

TEST_F(DeviceLooking, NobodyLooksBeforeAPersonAsks)
{
    auto apt = std::make_shared<FakeUpdates>(QStringLiteral("apt"), std::chrono::hours(1), atOnce(updatesOf("apt")));
    probes.updates = {apt};
    EXPECT_TRUE(device().canLook());
    EXPECT_FALSE(device().hasLooked());
    EXPECT_FALSE(device().isLooking());
    EXPECT_EQ(device().progress(), 0);
    EXPECT_EQ(device().progressText(), QString());
    EXPECT_TRUE(device().asOfText().contains(QStringLiteral("has not looked yet"))) << device().asOfText().toStdString();
    for (const QString &word : subtitles(device().tiles()))
        EXPECT_EQ(word, QStringLiteral("Not looked at yet"));
    settle();
    EXPECT_EQ(apt->asked(), 0);
    look();
    EXPECT_EQ(apt->asked(), 1);
}

TEST_F(DeviceLooking, WhatWasSeenIsKeptInTheVault)
{
    Findings seen = lookWithUpdates({updatesOf("apt", {update("openssl", UpdateSeverity::Security), update("tzdata")})});
    seen.permissions = {grantsOf("flatpak", {grant("org.example.Calls", Capability::Camera)})};
    lookAt(seen);
    EXPECT_TRUE(device().hasLooked());
    EXPECT_TRUE(device().asOfText().contains(QStringLiteral("22 May 2026"))) << device().asOfText().toStdString();
    const QStringList updates = titles(device().updates());
    const QStringList tiles = subtitles(device().tiles());
    EXPECT_EQ(updates, QStringList({"openssl", "tzdata"}));
    const QString asOf = device().asOfText();
    advanceDays(2);
    lockAndUnlock();
    EXPECT_TRUE(device().hasLooked());
    EXPECT_EQ(device().asOfText(), asOf) << "the moment of the look, not of the unlocking";
    EXPECT_EQ(titles(device().updates()), updates);
    EXPECT_EQ(subtitles(device().tiles()), tiles);
    EXPECT_EQ(titles(device().permissions()), QStringList{"org.example.Calls"});
}

TEST_F(DeviceLooking, TheNextLookTakesTheLastOnesPlace)
{
    lookAt(lookWithUpdates({updatesOf("apt", {update("openssl")}), updatesOf("snap", {update("core")})}));
    EXPECT_EQ(device().updates()->count(), 2);
    lookAt(lookWithUpdates({updatesOf("apt", {update("tzdata")})}));
    EXPECT_EQ(titles(device().updates()), QStringList{"tzdata"});
    lockAndUnlock();
    EXPECT_EQ(titles(device().updates()), QStringList{"tzdata"});
}

TEST_F(DeviceLooking, TellsHowFarItHasCome)
{
    addSourceAtGate();
    device().look();
    EXPECT_TRUE(device().isLooking());
    // apt, snap, automatic updates, restart, support and two sources of permissions, one of which was not asked.
    ASSERT_TRUE(happens([this] { return device().progressText().startsWith(QStringLiteral("6 of 7 have answered.")); }))
        << device().progressText().toStdString();
    EXPECT_TRUE(device().progressText().contains(QStringLiteral("Snap apps"))) << "the one that it waits for";
    EXPECT_DOUBLE_EQ(device().progress(), 6.0 / 7.0);
    EXPECT_FALSE(device().hasLooked()) << "half a look is none";
    QSignalSpy told(&device(), &DeviceViewModel::lookChanged);
    gate.open();
    awaitLook();
    EXPECT_FALSE(told.isEmpty());
    EXPECT_TRUE(device().hasLooked());
    EXPECT_EQ(device().progressText(), QString());
}

TEST_F(DeviceLooking, AskedForTwiceIsOneLook)
{
    auto apt = std::make_shared<FakeUpdates>(QStringLiteral("apt"), std::chrono::hours(1), afterGate(gate, updatesOf("apt")));
    probes.updates = {apt};
    device().look();
    device().look();
    gate.open();
    awaitLook();
    EXPECT_EQ(apt->asked(), 1);
}

TEST_F(DeviceLooking, StoppingKeepsWhatWasSeenBefore)
{
    lookAt(lookWithUpdates({updatesOf("apt", {update("openssl")})}));
    deviceIs(lookWithUpdates({updatesOf("apt", {update("tzdata")})}));
    addSourceAtGate();
    device().look();
    ASSERT_TRUE(happens([this] { return gate.arrived() == 1; }));
    device().stop();
    awaitLook();
    EXPECT_EQ(titles(device().updates()), QStringList{"openssl"});
    EXPECT_TRUE(device().canLook());
    EXPECT_EQ(problem(), QString()) << "stopping is no fault";
    lockAndUnlock();
    EXPECT_EQ(titles(device().updates()), QStringList{"openssl"});
    // And the next look is one like any other.
    lookAt(lookWithUpdates({updatesOf("apt", {update("tzdata")})}));
    EXPECT_EQ(titles(device().updates()), QStringList{"tzdata"});
}

TEST_F(DeviceLooking, AStoppedLookIsNotKeptWhenItIsAskedForAgainAtOnce)
{
    lookAt(lookWithUpdates({updatesOf("apt", {update("openssl")})}));
    deviceIs(lookWithUpdates({}));
    addSourceAtGate();
    device().look();
    ASSERT_TRUE(happens([this] { return gate.arrived() == 1; }));
    device().stop();
    // It still winds down: what comes of it are half answers.
    device().look();
    awaitLook();
    EXPECT_EQ(titles(device().updates()), QStringList{"openssl"});
}

TEST_F(DeviceLooking, LockingEndsIt)
{
    lookAt(lookWithUpdates({updatesOf("apt", {update("openssl")})}));
    const auto ended = std::make_shared<std::atomic_int>(0);
    probes.updates = {std::make_shared<FakeUpdates>(QStringLiteral("apt"), std::chrono::hours(1),
                                                    [waiting = gate, ended](const platform::Patience &patience) {
                                                        (void)waiting.waitFor(patience);
                                                        ++*ended;
                                                        return updatesOf("apt");
                                                    })};
    const QPointer<DeviceViewModel> before(&device());
    before->look();
    ASSERT_TRUE(happens([this] { return gate.arrived() == 1; }));
    lock();
    EXPECT_TRUE(before.isNull());
    EXPECT_EQ(*ended, 1) << "nothing is left running";
    EXPECT_EQ(problem(), QString()) << "nor is there a fault to tell of";
    unlock();
    EXPECT_EQ(titles(device().updates()), QStringList{"openssl"});
    EXPECT_EQ(problem(), QString());
}

TEST_F(DeviceLooking, LockingAsTheLastSourceAnswersIsNoFaultEither)
{
    DeviceViewModel &before = device();
    bool asked = false;
    QObject::connect(&before, &DeviceViewModel::lookChanged, &app, [&] {
        if (before.isLooking() && before.progress() == 1 && !std::exchange(asked, true))
            app.lock();
    });
    before.look();
    ASSERT_TRUE(happens([this] { return app.screen() == Screen::Unlock; }));
    settle();
    EXPECT_EQ(problem(), QString());
    unlock();
    EXPECT_FALSE(device().hasLooked()) << "nothing is written into a vault that was closed";
}

TEST_F(DeviceLooking, MayBeAskedForAgainAfterUnlocking)
{
    lockAndUnlock();
    lookAt(lookWithUpdates({updatesOf("apt", {update("openssl")})}));
    EXPECT_EQ(titles(device().updates()), QStringList{"openssl"});
}

TEST_F(DeviceLooking, BrowsersAreReadOnlyAfterAPersonAllowedIt)
{
    const Findings answers =
        lookWithGrants({grantsOf("flatpak"), grantsOf("firefox", {grant("https://a.example", Capability::Camera)})});
    lookAt(answers);
    EXPECT_TRUE(device().asksAboutBrowsers());
    EXPECT_FALSE(device().areBrowsersAllowed());
    EXPECT_EQ(browser->asked(), 0);
    EXPECT_EQ(device().permissions()->count(), 0);
    EXPECT_EQ(titles(device().open()), QStringList{"Firefox"});
    EXPECT_TRUE(subtitles(device().open()).first().contains(QStringLiteral("only after you allow it")));

    device().allowBrowsers(true);
    settle();
    EXPECT_FALSE(device().asksAboutBrowsers()) << "asked once";
    EXPECT_TRUE(device().areBrowsersAllowed());
    EXPECT_EQ(browser->asked(), 0) << "with the next look, not now";
    look();
    EXPECT_EQ(browser->asked(), 1);
    EXPECT_EQ(titles(device().permissions()), QStringList{"https://a.example"});

    lockAndUnlock();
    EXPECT_FALSE(device().asksAboutBrowsers());
    EXPECT_TRUE(device().areBrowsersAllowed());
    look();
    EXPECT_EQ(browser->asked(), 2);
}

TEST_F(DeviceLooking, ANoAboutBrowsersIsRememberedAndObeyed)
{
    deviceIs(cleanLook());
    device().allowBrowsers(false);
    settle();
    EXPECT_FALSE(device().asksAboutBrowsers());
    lockAndUnlock();
    EXPECT_FALSE(device().asksAboutBrowsers());
    EXPECT_FALSE(device().areBrowsersAllowed());
    look();
    EXPECT_EQ(browser->asked(), 0);
    device().allowBrowsers(true);
    settle();
    look();
    EXPECT_EQ(browser->asked(), 1) << "minds may be changed";
    device().allowBrowsers(false);
    settle();
    look();
    EXPECT_EQ(browser->asked(), 1);
    EXPECT_EQ(titles(device().open()), QStringList{"Firefox"});
}

TEST_F(DeviceLooking, NobodyIsAskedAboutBrowsersWhereNoneCouldBeRead)
{
    deviceIs(lookWithGrants({grantsOf("flatpak")}));
    EXPECT_FALSE(device().canReadBrowsers());
    EXPECT_FALSE(device().asksAboutBrowsers());
    deviceIs(cleanLook());
    EXPECT_TRUE(device().canReadBrowsers());
    EXPECT_TRUE(device().asksAboutBrowsers());
}

TEST_F(DeviceLooking, IsNotOfferedInTheSample)
{
    lock();
    auto apt = std::make_shared<FakeUpdates>(QStringLiteral("apt"), std::chrono::hours(1), atOnce(updatesOf("apt")));
    probes.updates = {apt};
    app.openSample();
    settle();
    ASSERT_TRUE(app.isSample());
    EXPECT_FALSE(device().canLook());
    EXPECT_FALSE(device().asksAboutBrowsers());
    EXPECT_TRUE(device().hasLooked()) << "it shows what the sample's own device was like";
    const QStringList shown = titles(device().updates());
    EXPECT_TRUE(shown.contains(QStringLiteral("openssl")));
    device().look();
    EXPECT_FALSE(device().isLooking());
    settle();
    EXPECT_EQ(apt->asked(), 0);
    EXPECT_EQ(titles(device().updates()), shown);
}

} // namespace holdfast::view::test
