// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/device/look_case.h"

#include <gmock/gmock.h>

// A look that is cancelled, one whose sources do not come back, and one that goes away in the middle.

namespace holdfast::device {

namespace {

using namespace test;
using namespace std::chrono_literals;
using testing::ElementsAre;
using tests::happens;

using LookEndTest = LookCase;

template <class Row> void expectCancelled(const Observation<Row> &answer)
{
    EXPECT_EQ(answer.state, ProbeState::Unknown);
    EXPECT_EQ(answer.reason, ProbeReason::Cancelled);
    EXPECT_TRUE(answer.rows.isEmpty());
}

TEST_F(LookEndTest, KeepsWhatHasComeWhenItIsCancelled)
{
    device.addUpdates("apt", atOnce(updatesOf("apt", {update("bash")})));
    device.addUpdates("flatpak", afterGate(gate, updatesOf("flatpak")));
    device.addPermissions("portal", afterGate(gate, grantsOf("portal")));
    look->start({});
    ASSERT_TRUE(happens([&] { return progressed == 5; }));
    look->cancel();
    const Findings findings = finish();
    EXPECT_EQ(findings.updates.at(0).rows.size(), 1);
    EXPECT_EQ(findings.automatic.state, ProbeState::Ok);
    expectCancelled(findings.updates.at(1));
    EXPECT_EQ(findings.updates.at(1).source, QStringLiteral("flatpak"));
    expectCancelled(findings.permissions.at(0));
    EXPECT_THAT(progressLines(), ElementsAre("apt ok", "flatpak unknown", "automatic-updates ok", "restart ok", "os-release ok",
                                             "portal unknown"));
    EXPECT_FALSE(look->isRunning());
}

TEST_F(LookEndTest, DoesNotWaitForSourcesThatIgnoreTheWishToStop)
{
    const auto hung = device.addUpdates("apt", hangingAt(gate, updatesOf("apt", {update("bash")})));
    device.addPermissions("portal", atOnce(grantsOf("portal")));
    look->start({});
    ASSERT_TRUE(happens([&] { return progressed == 5; }));
    look->cancel();
    const Findings findings = finish();
    expectCancelled(findings.updates.at(0));
    EXPECT_EQ(findings.permissions.at(0).state, ProbeState::Ok);
    // Told as the others were.
    EXPECT_EQ(progressed, 6);
    EXPECT_EQ(progressLines().front(), "apt unknown");
}

TEST_F(LookEndTest, SaysCancelledAlsoOfASourceWhoseTimeRanOutMeanwhile)
{
    device.addUpdates("apt", hangingAt(gate, updatesOf("apt")), 1ms);
    look->start({});
    look->cancel();
    expectCancelled(finish().updates.at(0));
}

TEST_F(LookEndTest, CancelsOnceHoweverOftenItIsAsked)
{
    device.addUpdates("apt", hangingAt(gate, updatesOf("apt")));
    look->start({});
    // Somebody who keeps pressing does not keep it from ending.
    QTimer impatient;
    QObject::connect(&impatient, &QTimer::timeout, look.get(), [this] { look->cancel(); });
    impatient.start(10ms);
    expectCancelled(finish().updates.at(0));
    EXPECT_EQ(ended.size(), 1);
}

TEST_F(LookEndTest, HasNothingToCancelBeforeAndAfter)
{
    device.addUpdates("apt", atOnce(updatesOf("apt")));
    look->cancel();
    EXPECT_FALSE(look->isRunning());
    EXPECT_EQ(lookAt().updates.at(0).state, ProbeState::Ok);
    look->cancel();
    EXPECT_EQ(lookAt().updates.at(0).state, ProbeState::Ok);
    EXPECT_EQ(ended.size(), 2);
}

TEST_F(LookEndTest, CanBeCancelledFromItsOwnProgress)
{
    device.addUpdates("apt", afterGate(gate, updatesOf("apt")));
    QObject::connect(look.get(), &Look::progressed, look.get(), [this] { look->cancel(); });
    expectCancelled(lookAt().updates.at(0));
    look->disconnect();
    listenTo(*look);
    gate.open();
    EXPECT_EQ(lookAt().updates.at(0).state, ProbeState::Ok);
}

TEST_F(LookEndTest, GivesUpASourceWhoseTimeIsOverWhileOthersStillWork)
{
    device.addUpdates("apt", hangingAt(gate, updatesOf("apt")), 1ms);
    const Gate patient;
    device.addUpdates("windows-update", afterGate(patient, updatesOf("windows-update")), std::chrono::hours(1));
    look->start({});
    ASSERT_TRUE(happens([&] { return progressLines().front() == "apt error"; }));
    EXPECT_TRUE(look->isRunning());
    patient.open();
    const Findings findings = finish();
    EXPECT_EQ(findings.updates.at(0).source, QStringLiteral("apt"));
    EXPECT_EQ(findings.updates.at(0).state, ProbeState::Error);
    EXPECT_EQ(findings.updates.at(0).reason, ProbeReason::TimedOut);
    EXPECT_EQ(findings.updates.at(1).state, ProbeState::Ok);
}

TEST_F(LookEndTest, EndsWhenTheLastSourceIsGivenUp)
{
    device.addPermissions("portal", hangingAt(gate, grantsOf("portal")), 1ms);
    const Findings findings = lookAt({false, true, false});
    EXPECT_EQ(findings.permissions.at(0).state, ProbeState::Error);
    EXPECT_EQ(findings.permissions.at(0).reason, ProbeReason::TimedOut);
    EXPECT_EQ(progressed, 2);
}

TEST_F(LookEndTest, TakesNoAnswerThatComesAfterTheEnd)
{
    const auto late = device.addUpdates("apt", hangingAt(gate, updatesOf("apt", {update("old")})), 1ms);
    EXPECT_EQ(lookAt({true, false, false}).updates.at(0).reason, ProbeReason::TimedOut);
    // The same device, another look; then the answer of the first comes.
    const Gate second;
    device.probes.updates.clear();
    device.addUpdates("apt", afterGate(second, updatesOf("apt", {update("new")})));
    look->start({true, false, false});
    gate.open();
    ASSERT_TRUE(happens([&] { return late.use_count() == 1; }));
    QCoreApplication::processEvents();
    second.open();
    EXPECT_EQ(finish().updates.at(0).rows.first().name, QStringLiteral("new"));
    EXPECT_EQ(ended.size(), 2);
}

TEST_F(LookEndTest, StopsItsSourcesWhenItGoesAway)
{
    const auto stopped = std::make_shared<std::atomic_bool>(false);
    device.addUpdates("apt", [stopped, gate = gate](const Patience &patience) {
        static_cast<void>(gate.waitFor(patience));
        *stopped = patience.isStopped();
        return updatesOf("apt");
    });
    look->start({});
    ASSERT_TRUE(happens([&] { return gate.arrived() == 1; }));
    look.reset();
    // Waited for: nothing of it runs any more.
    EXPECT_TRUE(*stopped);
    QCoreApplication::processEvents();
    EXPECT_TRUE(ended.isEmpty());
}

TEST_F(LookEndTest, LeavesBehindWhatDoesNotComeBack)
{
    std::weak_ptr<FakeUpdates> left = device.addUpdates("apt", hangingAt(gate, updatesOf("apt")));
    look->start({});
    ASSERT_TRUE(happens([&] { return gate.arrived() == 1; }));
    look.reset();
    device.probes = {};
    // Whoever hangs in it still has it under its feet ...
    EXPECT_FALSE(left.expired());
    // ... and comes back to a world in which nobody wants to know.
    gate.open();
    EXPECT_TRUE(happens([&] { return left.expired(); }));
    EXPECT_TRUE(ended.isEmpty());
}

TEST_F(LookEndTest, LeavesBehindAlsoWhatAnEarlierLookGaveUp)
{
    std::weak_ptr<FakeUpdates> left = device.addUpdates("apt", hangingAt(gate, updatesOf("apt")), 1ms);
    EXPECT_EQ(lookAt().updates.at(0).reason, ProbeReason::TimedOut);
    device.probes.updates.clear();
    device.addUpdates("flatpak", atOnce(updatesOf("flatpak")));
    EXPECT_EQ(lookAt().updates.at(0).state, ProbeState::Ok);
    look.reset();
    EXPECT_FALSE(left.expired());
    gate.open();
    EXPECT_TRUE(happens([&] { return left.expired(); }));
}

TEST_F(LookEndTest, GoesAwayRightAfterItWasStartedOrCancelled)
{
    for (int round = 0; round < 50; ++round) {
        device.probes.updates.clear();
        device.addUpdates("apt", atOnce(updatesOf("apt")));
        device.addUpdates("flatpak", afterGate(gate, updatesOf("flatpak")));
        look = std::make_unique<Look>(device.probes, clock);
        listenTo(*look);
        look->start({});
        if (round % 2 == 0)
            look->cancel();
        look.reset();
    }
    QCoreApplication::processEvents();
    EXPECT_TRUE(ended.isEmpty());
}

} // namespace

} // namespace holdfast::device
