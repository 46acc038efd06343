// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/windows/readers.h"
#include "platform/windows/windows_probes.h"

#include <gtest/gtest.h>

#include <thread>

// The readers of platform/windows, played: they say what the test wants, and when.

namespace {

/// What every reader says.
std::string said;

std::string until(const holdfast::platform::windows::IsOver &isOver)
{
    while (said == "hangs" && !isOver())
        std::this_thread::yield();
    return said;
}

} // namespace

namespace holdfast::platform::windows {

std::string readWaitingUpdates(const IsOver &isOver)
{
    return until(isOver);
}
std::string readRestart()
{
    return said;
}
std::string readAutomaticUpdates()
{
    return said;
}
std::string readEdition()
{
    return said;
}
std::string readConsentStore(const IsOver &isOver)
{
    return until(isOver);
}

} // namespace holdfast::platform::windows

namespace {

using namespace holdfast::platform;

DeviceProbes probes()
{
    return makeWindowsProbes([](const QString &, const QString &version) {
        SupportPeriod period;
        period.version = version;
        return std::make_optional(period);
    });
}

TEST(WindowsProbes, EveryPartIsThereAndSaysSoWhenTheReadersSayNothing)
{
    said.clear();
    const DeviceProbes all = probes();
    const Patience patience{usualPatience};
    ASSERT_EQ(all.updates.size(), 1U);
    ASSERT_EQ(all.permissions.size(), 1U);
    EXPECT_GT(all.updates[0]->limit(), usualPatience);
    EXPECT_EQ(all.updates[0]->look(patience).source, all.updates[0]->id());
    EXPECT_EQ(all.permissions[0]->look(patience).source, all.permissions[0]->id());
    EXPECT_EQ(all.updates[0]->look(patience).reason, ProbeReason::NotUnderstood);
    EXPECT_EQ(all.permissions[0]->look(patience).reason, ProbeReason::NotUnderstood);
    EXPECT_EQ(all.reboot->look(patience).reason, ProbeReason::NotUnderstood);
    EXPECT_EQ(all.automaticUpdates->look(patience).reason, ProbeReason::NotUnderstood);
    EXPECT_EQ(all.lifecycle->look(patience).reason, ProbeReason::NotUnderstood);
}

TEST(WindowsProbes, AnEditionBecomesAPeriod)
{
    said = "holdfast-windows 1\nedition\tbuild=26100\trelease=24H2\tedition=Enterprise\nend\n";
    const auto answer = probes().lifecycle->look(Patience{usualPatience});
    ASSERT_EQ(answer.rows.size(), 1);
    EXPECT_EQ(answer.rows[0].version, QStringLiteral("11-24H2-enterprise"));
}

TEST(WindowsProbes, ALimitAndAStopEndTheSearch)
{
    said = "hangs";
    const DeviceProbes all = probes();
    const auto late = all.updates[0]->look(Patience{std::chrono::milliseconds{1}});
    EXPECT_EQ(late.state, ProbeState::Error);
    EXPECT_EQ(late.reason, ProbeReason::TimedOut);
    const Patience patience{usualPatience};
    patience.stop();
    EXPECT_EQ(all.updates[0]->look(patience).reason, ProbeReason::Cancelled);
    EXPECT_EQ(all.permissions[0]->look(patience).reason, ProbeReason::Cancelled);
}

} // namespace
