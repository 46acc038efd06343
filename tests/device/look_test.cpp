// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/device/look_case.h"

#include <gmock/gmock.h>

#include <mutex>
#include <set>
#include <thread>

// A look that goes through: who is asked, how, and what comes of it.

namespace holdfast::device {

namespace {

using namespace test;
using testing::ElementsAre;
using tests::happens;

using LookTest = LookCase;

template <class Row> std::vector<std::string> sourcesOf(const QList<Observation<Row>> &answers)
{
    std::vector<std::string> sources;
    for (const auto &answer : answers)
        sources.push_back(answer.source.toStdString());
    return sources;
}

TEST_F(LookTest, AsksAllSourcesSideBySide)
{
    // Nobody answers before everybody was asked: one after the other, the first would wait in vain.
    device.addUpdates("apt", afterGate(gate, updatesOf("apt")));
    device.addUpdates("flatpak", afterGate(gate, updatesOf("flatpak")));
    device.addPermissions("portal", afterGate(gate, grantsOf("portal")));
    device.addPermissions("set-user-id", afterGate(gate, grantsOf("set-user-id")));
    device.probes.automaticUpdates =
        std::make_shared<FakeAutomatic>(afterGate(gate, answered<AutomaticUpdate>("automatic-updates")));
    device.probes.reboot = std::make_shared<FakeReboot>(afterGate(gate, answered<RestartCause>("restart")));
    device.probes.lifecycle = std::make_shared<FakeLifecycle>(afterGate(gate, answered<SupportPeriod>("support")));
    look->start({});
    ASSERT_TRUE(happens([&] { return gate.arrived() == 7; }));
    EXPECT_TRUE(look->isRunning());
    EXPECT_TRUE(ended.isEmpty());
    gate.open();
    static_cast<void>(finish());
    EXPECT_THAT(progressLines(), ElementsAre("apt ok", "flatpak ok", "automatic-updates ok", "restart ok", "os-release ok",
                                             "portal ok", "set-user-id ok"));
    EXPECT_FALSE(look->isRunning());
}

TEST_F(LookTest, PutsEveryAnswerInItsPlaceWhoeverComesFirst)
{
    const Grant camera = grant("a", Capability::Camera);
    device.addUpdates("apt", afterGate(gate, updatesOf("apt", {update("bash")})));
    device.addUpdates("flatpak", atOnce(updatesOf("flatpak", {update("org.gimp.GIMP")})));
    device.addPermissions("portal", afterGate(gate, grantsOf("portal", {camera})));
    device.addPermissions("flatpak", atOnce(grantsOf("flatpak")));
    look->start({});
    ASSERT_TRUE(happens([&] { return progressed == 6; }));
    EXPECT_THAT(progressLines(), ElementsAre("apt ...", "flatpak ok", "automatic-updates ok", "restart ok", "os-release ok",
                                             "portal ...", "flatpak ok"));
    gate.open();
    const Findings findings = finish();
    EXPECT_THAT(sourcesOf(findings.updates), ElementsAre("apt", "flatpak"));
    EXPECT_EQ(findings.updates.first().rows, QList<PendingUpdate>{update("bash")});
    EXPECT_THAT(sourcesOf(findings.permissions), ElementsAre("portal", "flatpak"));
    EXPECT_EQ(findings.permissions.first().rows, QList<Grant>{camera});
    EXPECT_TRUE(findings.automatic.rows.first().on);
    EXPECT_EQ(findings.restart.state, ProbeState::Ok);
    EXPECT_EQ(findings.support.rows.first(), freshSystem());
}

TEST_F(LookTest, SaysWhenItEnded)
{
    device.addUpdates("apt", afterGate(gate, updatesOf("apt")));
    look->start({});
    clock.advanceSeconds(12);
    gate.open();
    const Findings findings = finish();
    EXPECT_EQ(findings.lookedAt, now.addSecs(12));
    EXPECT_EQ(findings.lookedAt.timeSpec(), Qt::UTC);
}

TEST_F(LookTest, TellsOfEverySourceAsItAnswers)
{
    device.addUpdates("apt", atOnce(silent<PendingUpdate>("apt", ProbeState::Denied)));
    device.addPermissions("portal", atOnce(silent<Grant>("portal", ProbeState::Unsupported)));
    std::vector<int> answeredSoFar;
    QObject::connect(look.get(), &Look::progressed, look.get(), [&] {
        const auto &progress = look->progress();
        answeredSoFar.push_back(static_cast<int>(
            std::count_if(progress.begin(), progress.end(), [](const SourceProgress &source) { return source.answered; })));
    });
    look->start({});
    // Everything that will be asked is known at once.
    EXPECT_THAT(progressLines(), ElementsAre("apt ...", "automatic-updates ...", "restart ...", "os-release ...", "portal ..."));
    static_cast<void>(finish());
    EXPECT_THAT(answeredSoFar, ElementsAre(0, 1, 2, 3, 4, 5));
    EXPECT_THAT(progressLines(),
                ElementsAre("apt denied", "automatic-updates ok", "restart ok", "os-release ok", "portal unsupported"));
}

TEST_F(LookTest, SpeaksOnItsOwnThreadAndAsksOnOthers)
{
    std::mutex mutex;
    std::set<std::thread::id> threads;
    const auto noting = [&](const auto &answer) {
        return [&mutex, &threads, inner = afterGate(gate, answer)](const Patience &patience) {
            {
                const std::lock_guard lock(mutex);
                threads.insert(std::this_thread::get_id());
            }
            return inner(patience);
        };
    };
    device.addUpdates("apt", noting(updatesOf("apt")));
    device.addUpdates("flatpak", noting(updatesOf("flatpak")));
    device.addPermissions("portal", noting(grantsOf("portal")));
    bool elsewhere = false;
    const auto here = std::this_thread::get_id();
    const auto note = [&] { elsewhere = elsewhere || std::this_thread::get_id() != here; };
    // Without a context object a slot runs where the signal was sent.
    QObject::connect(look.get(), &Look::progressed, note);
    QObject::connect(look.get(), &Look::finished, note);
    look->start({});
    ASSERT_TRUE(happens([&] { return gate.arrived() == 3; }));
    gate.open();
    static_cast<void>(finish());
    EXPECT_FALSE(elsewhere);
    EXPECT_EQ(threads.size(), 3U);
    EXPECT_FALSE(threads.contains(here));
}

TEST_F(LookTest, GivesEverySourceItsOwnLimit)
{
    using namespace std::chrono_literals;
    std::atomic_llong left = 0;
    const auto noteLeft = [&left](const Patience &patience) {
        left = patience.left().count();
        return updatesOf("windows-update");
    };
    device.addUpdates("windows-update", noteLeft, 60s);
    static_cast<void>(lookAt());
    EXPECT_GT(left, std::chrono::milliseconds(platform::usualPatience).count());
    EXPECT_LE(left, std::chrono::milliseconds(60s).count());
}

TEST_F(LookTest, LooksOnlyAtUpdatesWhenAskedTo)
{
    device.addUpdates("apt", atOnce(updatesOf("apt")));
    const auto portal = device.addPermissions("portal", atOnce(grantsOf("portal")));
    const Findings findings = lookAt({true, false, false});
    EXPECT_THAT(progressLines(), ElementsAre("apt ok", "automatic-updates ok", "restart ok", "os-release ok"));
    EXPECT_TRUE(findings.scope.updates);
    EXPECT_FALSE(findings.scope.permissions);
    EXPECT_TRUE(findings.permissions.isEmpty());
    EXPECT_EQ(portal->asked(), 0);
}

TEST_F(LookTest, LooksOnlyAtPermissionsWhenAskedTo)
{
    const auto apt = device.addUpdates("apt", atOnce(updatesOf("apt")));
    device.addPermissions("portal", atOnce(grantsOf("portal")));
    const Findings findings = lookAt({false, true, false});
    EXPECT_THAT(progressLines(), ElementsAre("portal ok"));
    EXPECT_FALSE(findings.scope.updates);
    EXPECT_TRUE(findings.updates.isEmpty());
    EXPECT_EQ(findings.restart.state, ProbeState::Unknown);
    EXPECT_EQ(apt->asked() + device.automatic->asked() + device.reboot->asked() + device.lifecycle->asked(), 0);
}

TEST_F(LookTest, ReadsNoBrowserWithoutConsent)
{
    const auto firefox =
        device.addPermissions<FakeBrowser>("firefox", atOnce(grantsOf("firefox", {grant("x", Capability::Camera)})));
    device.addPermissions("portal", atOnce(grantsOf("portal")));
    const Findings findings = lookAt({false, true, false});
    EXPECT_EQ(firefox->asked(), 0);
    EXPECT_THAT(progressLines(), ElementsAre("firefox denied", "portal ok"));
    EXPECT_EQ(findings.permissions.first().source, QStringLiteral("firefox"));
    EXPECT_EQ(findings.permissions.first().state, ProbeState::Denied);
    EXPECT_EQ(findings.permissions.first().reason, ProbeReason::ConsentNeeded);
    EXPECT_TRUE(findings.permissions.first().rows.isEmpty());
}

TEST_F(LookTest, ReadsBrowsersWithConsent)
{
    const auto firefox =
        device.addPermissions<FakeBrowser>("firefox", atOnce(grantsOf("firefox", {grant("x", Capability::Camera)})));
    const Findings findings = lookAt({false, true, true});
    EXPECT_EQ(firefox->asked(), 1);
    EXPECT_EQ(findings.permissions.first().rows.size(), 1);
}

TEST_F(LookTest, EndsThoughThereIsNobodyToAsk)
{
    device.addPermissions<FakeBrowser>("firefox", atOnce(grantsOf("firefox")));
    for (const Scope &scope : {Scope{false, false, false}, Scope{false, true, false}}) {
        ended.clear();
        look->start(scope);
        // Never before start() came back: whoever starts it may connect afterwards.
        EXPECT_TRUE(ended.isEmpty());
        EXPECT_TRUE(look->isRunning());
        EXPECT_EQ(finish().lookedAt, now);
        EXPECT_FALSE(look->isRunning());
    }
}

TEST_F(LookTest, StartsOnlyOnceAtATime)
{
    const auto apt = device.addUpdates("apt", afterGate(gate, updatesOf("apt")));
    look->start({true, false, false});
    look->start({true, true, true});
    EXPECT_EQ(look->progress().size(), 4);
    gate.open();
    EXPECT_FALSE(finish().scope.permissions);
    EXPECT_EQ(apt->asked(), 1);
    EXPECT_EQ(ended.size(), 1);
}

TEST_F(LookTest, LooksAgain)
{
    int looks = 0;
    device.addUpdates(
        "apt", [&looks](const Patience &) { return ++looks == 1 ? updatesOf("apt", {update("bash")}) : updatesOf("apt"); });
    EXPECT_EQ(lookAt().updates.first().rows.size(), 1);
    clock.advanceSeconds(60);
    const Findings second = lookAt();
    EXPECT_TRUE(second.updates.first().rows.isEmpty());
    EXPECT_EQ(second.lookedAt, now.addSecs(60));
    EXPECT_EQ(look->progress().size(), 4);
    // The first is a value and stays what it was.
    EXPECT_EQ(ended.first().updates.first().rows.size(), 1);
}

TEST_F(LookTest, CanBeStartedFromItsOwnEnd)
{
    device.addUpdates("apt", atOnce(updatesOf("apt")));
    QObject::connect(look.get(), &Look::finished, look.get(), [this] {
        if (ended.size() < 3)
            look->start({});
    });
    look->start({});
    ASSERT_TRUE(happens([&] { return ended.size() == 3; }));
    EXPECT_FALSE(look->isRunning());
    for (const Findings &findings : ended)
        EXPECT_EQ(findings.updates.first().state, ProbeState::Ok);
}

TEST_F(LookTest, CanBeEndedFromItsOwnSignals)
{
    device.addUpdates("apt", atOnce(updatesOf("apt")));
    // In the middle, and at the very start.
    for (const int when : {1, 3}) {
        look = std::make_unique<Look>(device.probes, clock);
        int heard = 0;
        QObject::connect(look.get(), &Look::progressed, qApp, [&] {
            if (++heard == when)
                look.reset();
        });
        look->start({});
        ASSERT_TRUE(happens([&] { return look == nullptr; }));
        EXPECT_EQ(heard, when);
    }
    look = std::make_unique<Look>(device.probes, clock);
    QObject::connect(look.get(), &Look::finished, qApp, [this] { look.reset(); });
    look->start({});
    EXPECT_TRUE(happens([&] { return look == nullptr; }));
}

} // namespace

} // namespace holdfast::device
