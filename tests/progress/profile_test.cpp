// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/progress/profile.h"
#include "tests/progress/small_catalogue.h"

#include <gtest/gtest.h>

namespace holdfast::progress {

namespace {

using catalogue::Action;
using catalogue::Audience;
using catalogue::Platform;
using catalogue::Region;

Action everybodys()
{
    return test::action(QStringLiteral("B08"), QStringLiteral("P4"));
}

TEST(Profile, UnansweredQuestionsHideNothing)
{
    for (const Platform platform : {Platform::Any, Platform::Android, Platform::Ios, Platform::Windows, Platform::Macos,
                                    Platform::Linux, Platform::Wechat}) {
        Action action = everybodys();
        action.regions = {Region::MainlandChina};
        action.audience = {Audience::Organisation};
        action.platforms = {platform};
        EXPECT_TRUE(applies(action, Profile{}));
    }
}

TEST(Profile, RegionDecides)
{
    Profile profile;
    profile.region = Region::HongKong;
    Action action = everybodys();
    EXPECT_TRUE(applies(action, profile));
    action.regions = {Region::MainlandChina, Region::HongKong};
    EXPECT_TRUE(applies(action, profile));
    action.regions = {Region::MainlandChina};
    EXPECT_FALSE(applies(action, profile));
    action.regions = {Region::Other};
    EXPECT_FALSE(applies(action, profile));
}

TEST(Profile, AudienceDecides)
{
    Profile profile;
    profile.audience = Audience::Household;
    Action action = everybodys();
    EXPECT_TRUE(applies(action, profile));
    action.audience = {Audience::Organisation};
    EXPECT_FALSE(applies(action, profile));
}

TEST(Profile, OneOfTheDevicesIsEnough)
{
    Profile profile;
    profile.devices = {Platform::Android, Platform::Linux};
    Action action = everybodys();
    action.platforms = {Platform::Ios, Platform::Linux};
    EXPECT_TRUE(applies(action, profile));
    action.platforms = {Platform::Ios, Platform::Macos};
    EXPECT_FALSE(applies(action, profile));
    // "Any" in the list: the other names only say that they have guides of their own.
    action.platforms = {Platform::Any, Platform::Ios};
    EXPECT_TRUE(applies(action, profile));
}

TEST(Profile, WechatCountsWhenChattedOrPaidWith)
{
    Action action = everybodys();
    action.platforms = {Platform::Wechat};
    Profile profile;
    profile.devices = {Platform::Android};
    profile.chatApp = ChatApp::Wechat;
    profile.payment = PaymentMethod::Card;
    EXPECT_TRUE(applies(action, profile));
    profile.chatApp = ChatApp::Whatsapp;
    EXPECT_FALSE(applies(action, profile));
    profile.payment = PaymentMethod::Wechat;
    EXPECT_TRUE(applies(action, profile));
    // One of the two is open: nothing is hidden because of what was not asked yet.
    profile.payment.reset();
    EXPECT_TRUE(applies(action, profile));
    profile.payment = PaymentMethod::Alipay;
    profile.chatApp.reset();
    EXPECT_TRUE(applies(action, profile));
}

TEST(Profile, WechatDoesNotReplaceADevice)
{
    Action action = everybodys();
    action.platforms = {Platform::Ios};
    Profile profile;
    profile.devices = {Platform::Windows};
    profile.chatApp = ChatApp::Wechat;
    EXPECT_FALSE(applies(action, profile));
}

TEST(Profile, RetiredActionsApplyToNobody)
{
    Action action = everybodys();
    action.retired = true;
    EXPECT_FALSE(applies(action, Profile{}));
}

TEST(Profile, GuidesFollowTheSameRule)
{
    Profile profile;
    profile.devices = {Platform::Android};
    profile.chatApp = ChatApp::Other;
    profile.payment = PaymentMethod::Cash;
    catalogue::Guide guide;
    guide.platform = Platform::Any;
    EXPECT_TRUE(applies(guide, profile));
    guide.platform = Platform::Android;
    EXPECT_TRUE(applies(guide, profile));
    guide.platform = Platform::Ios;
    EXPECT_FALSE(applies(guide, profile));
    guide.platform = Platform::Wechat;
    EXPECT_FALSE(applies(guide, profile));
}

} // namespace

} // namespace holdfast::progress
