// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/kernel_release.h"
#include "platform/parse/ostree_status.h"

#include <gtest/gtest.h>

using namespace holdfast::platform::parse;

namespace {

/// "version|flavour".
std::string parted(const char *release)
{
    const auto kernel = readKernelRelease(QString::fromUtf8(release));
    return kernel ? (kernel->version + QLatin1Char('|') + kernel->flavour).toStdString() : "nothing";
}

TEST(KernelReleaseName, IsTakenApart)
{
    EXPECT_EQ(parted("6.1.0-9-amd64"), "6.1.0-9|amd64");
    EXPECT_EQ(parted("6.1.0-10-cloud-amd64"), "6.1.0-10|cloud-amd64");
    EXPECT_EQ(parted("6.1.0-10-rt-amd64"), "6.1.0-10|rt-amd64");
    EXPECT_EQ(parted("6.1.0-10-686-pae"), "6.1.0-10-686|pae");
    EXPECT_EQ(parted("6.12.57+deb13-amd64"), "6.12.57+deb13|amd64");
    EXPECT_EQ(parted("6.8.0-45-generic"), "6.8.0-45|generic");
    EXPECT_EQ(parted("6.11.4-301.fc41.x86_64"), "6.11.4-301.fc41|");
    EXPECT_EQ(parted("6.11.4-301.fc41.x86_64+debug"), "6.11.4-301.fc41|+debug");
    EXPECT_EQ(parted("6.4.0-150600.23.25-default"), "6.4.0-150600.23.25|default");
    EXPECT_EQ(parted("6.11.5-arch1-1"), "6.11.5-arch1-1|arch");
    EXPECT_EQ(parted("6.11.5-zen1-1-zen"), "6.11.5-zen1-1|zen-zen");
    EXPECT_EQ(parted("6.6.58-1-lts"), "6.6.58-1|lts");
    EXPECT_EQ(parted("6.6.58-gentoo-r1"), "6.6.58-r1|gentoo");
    EXPECT_EQ(parted("6.6.51+rpt-rpi-v8"), "6.6.51+rpt|rpi-v8");
    EXPECT_EQ(parted("6.6.51+rpt-rpi-2712"), "6.6.51+rpt|rpi-2712");
    EXPECT_EQ(parted("6.18.44-fc-v657"), "6.18.44|fc-v657");
    for (const char *none : {"", "linux", "..", ".", "6", "a.b", "6.1\n", "6.1 x", "6.1/../x"})
        EXPECT_EQ(parted(none), "nothing") << none;
    EXPECT_FALSE(readKernelRelease(QStringLiteral("6.1") + QString(1000, QLatin1Char('1'))));
}

TEST(KernelStandingOf, FindsTheNewest)
{
    const auto standing = standingOf("6.1.0-9-amd64", {"6.1.0-9-amd64", "6.1.0-10-amd64", "6.1.0-8-amd64"});
    EXPECT_TRUE(standing.comparable);
    EXPECT_TRUE(standing.runsInstalled);
    EXPECT_EQ(standing.newer, "6.1.0-10-amd64");
    EXPECT_EQ(standingOf("6.1.0-10-amd64", {"6.1.0-9-amd64", "6.1.0-10-amd64"}).newer, "");
    EXPECT_EQ(standingOf("6.11.5-arch1-1", {"6.11.5-arch1-2"}).newer, "6.11.5-arch1-2");
    EXPECT_FALSE(standingOf("6.11.5-arch1-1", {"6.11.5-arch1-2"}).runsInstalled) << "pacman takes the old one away";
    EXPECT_EQ(standingOf("6.11.4-301.fc41.x86_64", {"6.11.5-300.fc41.x86_64"}).newer, "6.11.5-300.fc41.x86_64");
    EXPECT_EQ(standingOf("6.12~rc6-amd64", {"6.12-amd64"}).newer, "6.12-amd64");
    EXPECT_EQ(standingOf("6.12-amd64", {"6.12~rc6-amd64"}).newer, "");
}

TEST(KernelStandingOf, NeverComparesFlavours)
{
    for (const auto &[running, installed] :
         std::vector<std::pair<const char *, const char *>>{{"6.1.0-9-amd64", "6.1.0-10-cloud-amd64"},
                                                            {"6.1.0-9-cloud-amd64", "6.1.0-10-amd64"},
                                                            {"6.1.0-9-amd64", "6.1.0-10-rt-amd64"},
                                                            {"6.11.4-301.fc41.x86_64", "6.12.0-1.fc41.x86_64+debug"},
                                                            {"6.11.5-arch1-1", "6.12.0-zen1-1-zen"},
                                                            {"6.18.44-fc-v657", "6.19.0-1-amd64"},
                                                            {"6.1.0-9-amd64", "linux"},
                                                            {"nonsense", "6.1.0-9-amd64"}}) {
        const auto standing = standingOf(QString::fromUtf8(running), {QString::fromUtf8(installed)});
        EXPECT_FALSE(standing.comparable) << running << ' ' << installed;
        EXPECT_EQ(standing.newer, "");
    }
}

TEST(OstreeStatusJson, SaysWhatComesNext)
{
    const auto staged =
        readOstreeStatus(R"({"deployments":[{"booted":false,"staged":true,"version":"41.20261120.0","checksum":"ab"},)"
                         R"({"booted":true,"version":"41.20261101.0"},{"booted":false,"version":"old"}]})");
    ASSERT_TRUE(staged);
    EXPECT_TRUE(staged->otherOneNext);
    EXPECT_EQ(staged->next, "41.20261120.0");
    const auto nameless = readOstreeStatus(R"({"deployments":[{"checksum":"0123456789abcdef"},{"booted":true}]})");
    ASSERT_TRUE(nameless);
    EXPECT_EQ(nameless->next, "0123456789");
    const auto current = readOstreeStatus(R"({"deployments":[{"booted":true,"version":"1"},{"booted":false,"version":"0"}]})");
    ASSERT_TRUE(current);
    EXPECT_FALSE(current->otherOneNext);
    for (const char *none :
         {"", "{}", "[]", "{\"deployments\":{}}", "{\"deployments\":[]}", "{\"deployments\":[{\"booted\":false}]}",
          "{\"deployments\":[{\"booted\":\"true\"}]}", "{\"deployments\":[{\"booted\":true}"})
        EXPECT_FALSE(readOstreeStatus(none)) << none;
}

} // namespace
