// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/android_report.h"
#include "platform/parse/lifecycle_table_reader.h"
#include "platform/parse/macos_updates.h"
#include "platform/parse/windows_edition.h"

#include <gtest/gtest.h>

// What the systems say of themselves, looked up in the table that Holdfast ships.

namespace {

using namespace holdfast::platform;

Observation<SupportPeriod> lookedUp(const Observation<parse::SystemVersion> &version)
{
    static const LifecycleTable table = parse::shippedLifecycleTable();
    return parse::supportPeriodOf(version,
                                  [](const QString &system, const QString &number) { return table.find(system, number); });
}

Observation<SupportPeriod> windows(const QByteArray &fields)
{
    return lookedUp(parse::windowsEdition("holdfast-windows 1\nedition\t" + fields + "\nend\n"));
}

Observation<SupportPeriod> android(int level)
{
    return lookedUp(parse::androidVersion("{\"format\": 1, \"sdk\": " + QByteArray::number(level) + "}"));
}

TEST(ShippedTable, KnowsWindowsByReleaseAndEdition)
{
    const auto home = windows("build=26100\tedition=Core\trelease=24H2");
    const auto enterprise = windows("build=26100\tedition=Enterprise\trelease=24H2");
    ASSERT_EQ(home.rows.size(), 1);
    ASSERT_EQ(enterprise.rows.size(), 1);
    EXPECT_LT(home.rows[0].until, enterprise.rows[0].until);
    EXPECT_EQ(windows("build=19045\tedition=Professional\trelease=22H2").rows.size(), 1);
}

TEST(ShippedTable, NeverTakesTheNearestWindows)
{
    for (const char *fields :
         {"build=17763\tedition=Professional\tolder-release=1809", "build=17763\tedition=EnterpriseS\tolder-release=1809",
          "build=20348\tedition=ServerStandard\trelease=21H2\tkind=Server", "build=30000\tedition=Core\trelease=31H2"}) {
        const auto answer = windows(fields);
        EXPECT_EQ(answer.state, ProbeState::Unknown) << fields;
        EXPECT_EQ(answer.reason, ProbeReason::NoList) << fields;
        EXPECT_TRUE(answer.rows.isEmpty()) << fields;
    }
}

TEST(ShippedTable, KnowsEveryAndroidSinceSeven)
{
    for (int level = 24; level <= 36; ++level)
        EXPECT_EQ(android(level).rows.size(), 1) << level;
    EXPECT_EQ(android(32).rows.value(0).version, QStringLiteral("12.1"));
    EXPECT_EQ(android(23).state, ProbeState::Unknown);
}

TEST(ShippedTable, KnowsMacosByItsNumber)
{
    const auto answer =
        lookedUp(parse::macosVersion("<plist><dict><key>ProductVersion</key><string>14.7.2</string></dict></plist>"));
    ASSERT_EQ(answer.rows.size(), 1);
    EXPECT_EQ(answer.rows[0].version, QStringLiteral("14"));
    EXPECT_EQ(answer.detail, QStringLiteral("macOS 14.7.2"));
}

} // namespace
