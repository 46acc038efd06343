// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/overview/device_case.h"

// What the verbs about devices keep, and when they say so. The marks they make stand in device_steps_test.cpp, disks that fail in
// device_faults_test.cpp.

namespace holdfast::overview::test {

namespace {

class DeviceVerbs : public DeviceCase
{
};

} // namespace

TEST_F(DeviceVerbs, ShowNothingAsKeptBeforeItIs)
{
    verbs().keepLook(withUpdates());
    verbs().decide({keep("flatpak", camera)});
    verbs().saveDevice(0, named("Till"));
    verbs().allowBrowsers(true);
    EXPECT_TRUE(overview->isBusy());
    EXPECT_FALSE(contents().look.lookedAt.isValid());
    EXPECT_TRUE(contents().grantDecisions.empty());
    EXPECT_TRUE(contents().household.empty());
    EXPECT_FALSE(contents().browsersAllowed);
    EXPECT_EQ(heard->devicesChanged, 0);
    EXPECT_TRUE(heard->pictures.empty());
    settle();
    EXPECT_TRUE(contents().look.lookedAt.isValid());
    EXPECT_EQ(contents().grantDecisions.size(), 1U);
    EXPECT_EQ(contents().household.size(), 1U);
    EXPECT_EQ(contents().browsersAllowed, true);
    EXPECT_GE(heard->devicesChanged, 4);
}

TEST_F(DeviceVerbs, KeepALookUntilTheNext)
{
    const Findings first = seeing({camera});
    keepLook(first);
    EXPECT_EQ(asBytes(contents().look), asBytes(first));
    EXPECT_EQ(heard->devicesChanged, 1);
    expectTheSameAfterReopening();
    scratch.clock.advanceDays(1);
    keepLook(withUpdates());
    EXPECT_EQ(asBytes(contents().look), asBytes(withUpdates()));
    expectTheSameAfterReopening();
    EXPECT_TRUE(heard->failures.empty());
}

TEST_F(DeviceVerbs, NeverPutAnOlderLookBack)
{
    keepLook(seeing({camera}));
    scratch.clock.advanceDays(1);
    // What was decided about the older one is answered behind the newer one.
    verbs().decide({keep("flatpak", camera)});
    verbs().takeBackDecision(keep("flatpak", camera).key);
    const Findings newer = seeing({microphone});
    keepLook(newer);
    EXPECT_EQ(asBytes(contents().look), asBytes(newer));
    expectTheSameAfterReopening();
}

TEST_F(DeviceVerbs, RefuseALookWithoutATime)
{
    keepLook(withUpdates());
    heard->forget();
    Findings timeless = clean();
    timeless.lookedAt = {};
    const auto made = marksMade();
    keepLook(timeless);
    EXPECT_EQ(heard->failures, std::vector{ErrorCode::Unexpected});
    EXPECT_EQ(marksMade(), made);
}

TEST_F(DeviceVerbs, DecideNowAndOnThePersonsOwnDay)
{
    GrantDecision asked = keep("flatpak", camera);
    asked.reason = QStringLiteral("每個星期日視像通話");
    asked.reviewOn = scratch.clock.today().addDays(150);
    asked.confirmedAt = scratch.clock.now();
    decide({asked, revoke("flatpak", microphone)});
    ASSERT_EQ(contents().grantDecisions.size(), 2U);
    const GrantDecision &made = contents().grantDecisions[0];
    EXPECT_EQ(made.decidedAt, scratch.clock.now()) << "whatever was asked for";
    EXPECT_EQ(made.day, scratch.clock.today());
    EXPECT_FALSE(made.confirmedAt.isValid()) << "never because somebody said so";
    EXPECT_EQ(made.reason, asked.reason);
    EXPECT_EQ(made.reviewOn, asked.reviewOn);
    EXPECT_EQ(contents().grantDecisions[1].kind, GrantDecision::Kind::Revoke);
    expectTheSameAfterReopening();
}

TEST_F(DeviceVerbs, DecideAnewInPlaceOfWhatWasDecidedBefore)
{
    decide({revoke("flatpak", camera), keep("flatpak", microphone)});
    scratch.clock.advanceDays(3);
    GrantDecision again = keep("flatpak", camera);
    again.reason = QStringLiteral("We do need it");
    decide({again});
    ASSERT_EQ(contents().grantDecisions.size(), 2U);
    EXPECT_EQ(contents().grantDecisions[0].kind, GrantDecision::Kind::Keep);
    EXPECT_EQ(contents().grantDecisions[0].reason, again.reason);
    EXPECT_EQ(contents().grantDecisions[0].day, scratch.clock.today());
    EXPECT_EQ(contents().grantDecisions[1].day, scratch.clock.today().addDays(-3)) << "the other is as it was";
    // Of two on one grant, the later counts.
    decide({keep("flatpak", camera), revoke("flatpak", camera)});
    EXPECT_EQ(contents().grantDecisions[0].kind, GrantDecision::Kind::Revoke);
    expectTheSameAfterReopening();
}

TEST_F(DeviceVerbs, DecideAboutAllOrNone)
{
    decide({keep("flatpak", camera)});
    heard->forget();
    GrantDecision tooLong = revoke("flatpak", microphone);
    tooLong.reason = QString(device::longestReason + 1, QLatin1Char('x'));
    const auto before = scratch.contents();
    decide({revoke("flatpak", camera), tooLong});
    EXPECT_EQ(heard->failures, std::vector{ErrorCode::TextTooLong});
    EXPECT_EQ(heard->devicesChanged, 0);
    ASSERT_EQ(contents().grantDecisions.size(), 1U);
    EXPECT_EQ(contents().grantDecisions[0].kind, GrantDecision::Kind::Keep);
    EXPECT_EQ(scratch.contents(), before) << "no byte is written";
    expectTheSameAfterReopening();
}

TEST_F(DeviceVerbs, TakeADecisionBack)
{
    decide({keep("flatpak", camera), keep("flatpak", microphone)});
    heard->forget();
    takeBack(keep("flatpak", camera));
    ASSERT_EQ(contents().grantDecisions.size(), 1U);
    EXPECT_EQ(contents().grantDecisions[0].key, device::keyOf(QStringLiteral("flatpak"), microphone));
    EXPECT_EQ(heard->devicesChanged, 1);
    takeBack(keep("flatpak", camera));
    EXPECT_EQ(contents().grantDecisions.size(), 1U) << "gone already is fine";
    expectTheSameAfterReopening();
    EXPECT_TRUE(heard->failures.empty());
}

TEST_F(DeviceVerbs, KeepTheDevicesOfTheHousehold)
{
    device::NewHouseholdDevice phone = named("  媽媽的電話 ");
    phone.system = QStringLiteral("android");
    phone.lastPatch = scratch.clock.today().addDays(-210);
    saveDevice(0, phone);
    saveDevice(0, named("Till"));
    ASSERT_EQ(contents().household.size(), 2U);
    const device::HouseholdDevice kept = contents().household[0];
    EXPECT_EQ(kept.name, QStringLiteral("媽媽的電話"));
    EXPECT_EQ(kept.enteredOn, scratch.clock.today());
    EXPECT_EQ(heard->devicesChanged, 2);
    expectTheSameAfterReopening();

    scratch.clock.advanceDays(2);
    saveDevice(kept.number, named("Mother's phone"));
    ASSERT_EQ(contents().household.size(), 2U);
    EXPECT_EQ(contents().household[0].name, QStringLiteral("Mother's phone"));
    EXPECT_EQ(contents().household[0].number, kept.number);
    EXPECT_EQ(contents().household[0].enteredOn, scratch.clock.today());
    EXPECT_FALSE(contents().household[0].lastPatch.isValid());
    expectTheSameAfterReopening();

    verbs().removeDevice(kept.number);
    settle();
    ASSERT_EQ(contents().household.size(), 1U);
    EXPECT_EQ(contents().household[0].name, QStringLiteral("Till"));
    expectTheSameAfterReopening();
    EXPECT_TRUE(heard->failures.empty());
}

TEST_F(DeviceVerbs, ReportADeviceThatCannotBeKeptAndChangeNothing)
{
    saveDevice(0, named("Till"));
    const device::HouseholdDevice till = contents().household[0];
    const auto before = scratch.contents();
    heard->forget();
    saveDevice(0, named(" "));
    saveDevice(till.number, named(""));
    saveDevice(0, named(QByteArray(device::longestDeviceText + 1, 'x').constData()));
    saveDevice(till.number + 1, named("Phone"));
    EXPECT_EQ(heard->failures,
              (std::vector{ErrorCode::NameMissing, ErrorCode::NameMissing, ErrorCode::TextTooLong, ErrorCode::NoSuchDevice}));
    EXPECT_EQ(heard->devicesChanged, 0);
    EXPECT_EQ(contents().household, std::vector{till});
    EXPECT_EQ(scratch.contents(), before) << "no byte is written";
    verbs().removeDevice(till.number);
    saveDevice(till.number, named("Phone"));
    EXPECT_EQ(heard->failures.back(), ErrorCode::NoSuchDevice) << "it was removed a moment ago";
    EXPECT_TRUE(contents().household.empty());
}

TEST_F(DeviceVerbs, RememberWhetherBrowsersMayBeRead)
{
    EXPECT_EQ(contents().browsersAllowed, std::nullopt) << "nobody was asked";
    for (const bool allowed : {true, false, true}) {
        verbs().allowBrowsers(allowed);
        settle();
        EXPECT_EQ(contents().browsersAllowed, allowed);
        expectTheSameAfterReopening();
    }
}

TEST_F(DeviceVerbs, NeedAnOpenVault)
{
    keepLook(withUpdates());
    decide({keep("flatpak", camera)});
    saveDevice(0, named("Till"));
    lock();
    EXPECT_FALSE(contents().look.lookedAt.isValid());
    EXPECT_TRUE(contents().grantDecisions.empty());
    EXPECT_TRUE(contents().household.empty());
    heard->forget();
    const auto before = scratch.contents();
    keepLook(clean());
    decide({revoke("flatpak", camera)});
    takeBack(keep("flatpak", camera));
    saveDevice(0, named("Phone"));
    saveDevice(1, named("Phone"));
    verbs().removeDevice(1);
    verbs().allowBrowsers(true);
    settle();
    EXPECT_EQ(heard->failures, std::vector(7, ErrorCode::Locked));
    EXPECT_EQ(heard->devicesChanged, 0);
    EXPECT_FALSE(contents().look.lookedAt.isValid());
    EXPECT_EQ(scratch.contents(), before);
    open();
    EXPECT_EQ(asBytes(contents().look), asBytes(withUpdates()));
    EXPECT_EQ(contents().grantDecisions[0].kind, GrantDecision::Kind::Keep);
    EXPECT_EQ(contents().household.size(), 1U);
    EXPECT_EQ(contents().browsersAllowed, std::nullopt);
}

TEST_F(DeviceVerbs, WhatWasAskedBeforeTheLockIsSavedAndComesBackOnlyWithTheVault)
{
    const Findings look = seeing({camera});
    verbs().keepLook(look);
    verbs().decide({keep("flatpak", camera)});
    verbs().saveDevice(0, named("private"));
    verbs().allowBrowsers(false);
    lock();
    EXPECT_FALSE(contents().look.lookedAt.isValid());
    EXPECT_TRUE(contents().grantDecisions.empty());
    EXPECT_TRUE(contents().household.empty());
    EXPECT_EQ(contents().browsersAllowed, std::nullopt);
    EXPECT_TRUE(contents().marks.isEmpty());
    EXPECT_EQ(heard->devicesChanged, 0);
    open();
    EXPECT_EQ(asBytes(contents().look), asBytes(look));
    EXPECT_EQ(contents().grantDecisions.size(), 1U);
    EXPECT_EQ(contents().household.size(), 1U);
    EXPECT_EQ(contents().browsersAllowed, false);
    EXPECT_EQ(status(waitingUpdates), Status::Done) << "its marks were made with it";
}

} // namespace holdfast::overview::test
