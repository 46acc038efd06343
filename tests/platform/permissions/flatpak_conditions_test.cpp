// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/flatpak_grants.h"

#include <gtest/gtest.h>

// Permissions under a condition came with flatpak 1.17, which the distributions tested on do not have; the expectations are those
// of its own tests and documentation.

using holdfast::platform::Capability;
using holdfast::platform::parse::FlatpakApp;
using holdfast::platform::parse::flatpakGrants;
using holdfast::platform::parse::FlatpakLayer;
using holdfast::platform::parse::FlatpakPermissionSet;
using holdfast::platform::parse::KeyFile;

namespace {

FlatpakPermissionSet socketsOf(const QByteArray &list, FlatpakLayer layer = FlatpakLayer::Metadata)
{
    const auto file = KeyFile::read("[Context]\nsockets=" + list + '\n');
    EXPECT_TRUE(file);
    const auto set = FlatpakPermissionSet::read(*file, layer);
    EXPECT_TRUE(set);
    return set.value_or(FlatpakPermissionSet());
}

QByteArray printed(const QByteArray &below, const QByteArray &above)
{
    FlatpakPermissionSet set = socketsOf(below);
    set.merge(socketsOf(above, FlatpakLayer::UserApp));
    return set.printed();
}

TEST(FlatpakConditions, TheNameBeforeItsConditionsIsForOlderVersionsOnly)
{
    EXPECT_EQ(socketsOf("wayland;if:wayland:foo;").printed(), "[Context]\nsockets=wayland;if:wayland:foo;\n");
    EXPECT_EQ(socketsOf("if:wayland:foo;if:wayland:bar;").printed(),
              "[Context]\nsockets=wayland;if:wayland:bar;if:wayland:foo;\n");
    EXPECT_EQ(socketsOf("if:wayland:foo;wayland;if:wayland:bar;").printed(),
              "[Context]\nsockets=wayland;if:wayland:bar;if:wayland:foo;\n");
}

TEST(FlatpakConditions, TheNameAfterThemGrantsOutright)
{
    EXPECT_EQ(socketsOf("if:wayland:foo;wayland;").printed(), "[Context]\nsockets=wayland;\n");
    EXPECT_EQ(socketsOf("wayland;if:wayland:foo;wayland;").printed(), "[Context]\nsockets=wayland;\n");
}

TEST(FlatpakConditions, HigherLayersAddConditionsOrReset)
{
    EXPECT_EQ(printed("wayland;if:wayland:a;", "if:wayland:b;"), "[Context]\nsockets=wayland;if:wayland:a;if:wayland:b;\n");
    EXPECT_EQ(printed("wayland;if:wayland:a;", "!wayland;wayland;if:wayland:b;"), "[Context]\nsockets=wayland;if:wayland:b;\n");
    EXPECT_EQ(printed("wayland;if:wayland:a;", "wayland;"), "[Context]\nsockets=wayland;\n");
    EXPECT_EQ(printed("wayland;if:wayland:a;", "!wayland;"), "");
    EXPECT_EQ(printed("wayland;", "!wayland;if:wayland:a;"), "[Context]\nsockets=wayland;if:wayland:a;\n");
}

TEST(FlatpakConditions, AConditionWithoutNameOrTextSaysNothing)
{
    EXPECT_EQ(socketsOf("if:;if::x;if:x11:;if:").printed(), "");
}

TEST(FlatpakConditions, GrantedUnderAConditionIsGranted)
{
    const FlatpakPermissionSet set = socketsOf("x11;if:x11:!has-wayland;");
    const auto rows = flatpakGrants({"org.x.App", "App", "user", set, set, {}}, "/home/x");
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].capability, Capability::WholeScreen);
    EXPECT_TRUE(rows[0].granted);
    EXPECT_EQ(rows[0].revocation.text, "flatpak override --user --nosocket=x11 org.x.App");
}

TEST(FlatpakUsb, DevicesThatAnAppMayListAreRowsUnlessHidden)
{
    const auto file = KeyFile::read("[USB Devices]\nenumerable-devices=vnd:0123;all;\nhidden-devices=all;\n");
    ASSERT_TRUE(file);
    const auto set = FlatpakPermissionSet::read(*file, FlatpakLayer::Metadata);
    ASSERT_TRUE(set);
    EXPECT_EQ(set->printed(), "[USB Devices]\nenumerable-devices=all;vnd:0123;\nhidden-devices=all;\n");
    const auto rows = flatpakGrants({"org.x.App", "App", "user", *set, *set, {}}, "/home/x");
    ASSERT_EQ(rows.size(), 2);
    EXPECT_FALSE(rows[0].granted);
    EXPECT_EQ(rows[1].target, "vnd:0123");
    EXPECT_TRUE(rows[1].granted);
    EXPECT_EQ(rows[1].revocation.text, "flatpak override --user --nousb=vnd:0123 org.x.App");
}

} // namespace
