// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/android_report.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

// Run by android_lane.py with --reports=FOLDER: what the Java of platform/android said on a JVM about the devices that
// android_fakes/FakeDevice.java plays.

namespace {

using namespace holdfast::platform;
using holdfast::tests::contentOf;

QString folder;

QByteArray report(const char *name)
{
    return contentOf(folder + QLatin1Char('/') + QLatin1String(name));
}

const QDate today(2026, 11, 23);

TEST(OnTheJvm, TheFullFlavourSeesTheApps)
{
    const auto answer = parse::androidPermissions(report("full.json"));
    EXPECT_EQ(answer.state, ProbeState::Ok);
    ASSERT_EQ(answer.rows.size(), 3) << "neither what is not dangerous nor what nobody knows, nor what came with the device";
    EXPECT_EQ(answer.rows[0].name, QStringLiteral("Chat \"双\""));
    EXPECT_EQ(answer.rows[0].capability, Capability::Camera);
    EXPECT_TRUE(answer.rows[0].granted);
    EXPECT_EQ(answer.rows[1].capability, Capability::Messages);
    EXPECT_FALSE(answer.rows[1].granted);
    EXPECT_EQ(answer.rows[2].target, QStringLiteral("org.example.OWN"));
    EXPECT_EQ(parse::androidPermissions(report("without_apps.json")).state, ProbeState::Error) << "nobody asked for them";
}

TEST(OnTheJvm, TheDefaultFlavourSeesNoAppsButWhoHasSpecialAccess)
{
    const auto apps = parse::androidPermissions(report("default.json"));
    EXPECT_EQ(apps.state, ProbeState::Unsupported);
    EXPECT_EQ(apps.reason, ProbeReason::SystemNotSaying);
    const auto access = parse::androidAccess(report("default.json"));
    EXPECT_EQ(access.state, ProbeState::Ok);
    ASSERT_EQ(access.rows.size(), 3);
    EXPECT_EQ(access.rows[0].app, QStringLiteral("com.spy"));
    EXPECT_EQ(access.rows[0].capability, Capability::ControlsScreen);
    EXPECT_EQ(access.rows[2].capability, Capability::DeviceAdministrator);
    EXPECT_EQ(parse::androidPermissions(report("android_10.json")).state, ProbeState::Ok) << "before Android 11 all are visible";
}

TEST(OnTheJvm, AListThatIsRefusedIsNotAnEmptyOne)
{
    const auto access = parse::androidAccess(report("refusing.json"));
    EXPECT_EQ(access.state, ProbeState::Unknown);
    EXPECT_EQ(access.reason, ProbeReason::AccessDenied);
    EXPECT_EQ(access.rows.size(), 2);
    // The app that went away in between is left out, and nothing else is.
    EXPECT_EQ(parse::androidPermissions(report("refusing.json")).state, ProbeState::Ok);
}

TEST(OnTheJvm, WhatFailsSaysNothingInsteadOfThrowing)
{
    for (const char *name : {"dead.json", "no_context.json"}) {
        EXPECT_TRUE(QFile::exists(folder + QLatin1Char('/') + QLatin1String(name)));
        EXPECT_EQ(parse::androidUpdates(report(name), today).state, ProbeState::Error) << name;
        EXPECT_EQ(parse::androidPermissions(report(name)).state, ProbeState::Error) << name;
    }
}

TEST(OnTheJvm, PatchLevelsAndVersions)
{
    const auto fresh = parse::androidUpdates(report("full.json"), today);
    EXPECT_EQ(fresh.state, ProbeState::Ok);
    EXPECT_TRUE(fresh.rows.isEmpty());
    EXPECT_EQ(fresh.detail, QStringLiteral("Google Play system update 2026-09-01"));
    EXPECT_EQ(parse::androidUpdates(report("android_10.json"), today).rows.value(0).installed, QStringLiteral("2020-01-05"));
    EXPECT_EQ(parse::androidVersion(report("android_10.json")).rows.value(0).version, QStringLiteral("10"));
}

} // namespace

int main(int argc, char *argv[])
{
    testing::InitGoogleTest(&argc, argv);
    const QString option = QStringLiteral("--reports=");
    if (argc == 2 && QString::fromLocal8Bit(argv[1]).startsWith(option))
        folder = QString::fromLocal8Bit(argv[1]).mid(option.size());
    return folder.isEmpty() ? 2 : RUN_ALL_TESTS();
}
