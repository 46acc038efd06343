// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/device/app_risk.h"
#include "tests/device/device_rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// Worked examples of tiers and scores. A weight is in quarters of a point, a score in whole points.

namespace holdfast::device {

namespace {

using namespace test;
using testing::ElementsAre;
using Tier = PermissionTier;

constexpr auto someApp = "org.example.App";

Grant may(Capability capability)
{
    return grant(someApp, capability);
}

/// The tier of each capability, as it was decided: after GNOME Software's safety ratings and Android's protection levels.
struct Decided {
    Tier tier;
    QList<Capability> capabilities;
};

const std::vector<Decided> &decidedTiers()
{
    static const std::vector<Decided> tiers{
        {Tier::Escape,
         {Capability::SessionBus, Capability::SystemBus, Capability::RunsOutside, Capability::ControlsServices,
          Capability::ChangesSettings, Capability::AllFiles, Capability::HomeFiles, Capability::SecretFiles,
          Capability::SandboxRules, Capability::ControlsScreen, Capability::DeviceAdministrator, Capability::ScreenCapture,
          Capability::SetUserId}},
        {Tier::Sensitive,
         {Capability::AllDevices, Capability::WholeScreen, Capability::KeyRing, Capability::Camera, Capability::Microphone,
          Capability::Location, Capability::HomeFilesReadOnly, Capability::AllFilesReadOnly, Capability::SecretFilesReadOnly,
          Capability::Clipboard, Capability::HardwareDevices, Capability::Messages, Capability::CallLog, Capability::Contacts,
          Capability::ReadsNotifications, Capability::AllSites, Capability::WatchesRequests, Capability::NativePrograms}},
        {Tier::Attention,
         {Capability::Background, Capability::DownloadFolder, Capability::Sound, Capability::DeveloperTools,
          Capability::Notifications, Capability::Popups, Capability::Autostart, Capability::Other}},
        {Tier::Information,
         {Capability::Network, Capability::InterProcess, Capability::OwnWindows, Capability::Graphics, Capability::KeepsData}},
    };
    return tiers;
}

TEST(PermissionTier, IsTheOneThatWasDecided)
{
    for (const Decided &decided : decidedTiers()) {
        for (const Capability capability : decided.capabilities)
            EXPECT_EQ(tierOf(capability), decided.tier) << platform::capabilityKey(capability).toStdString();
    }
}

TEST(PermissionTier, IsNeverLowerForMoreOfTheSame)
{
    const std::vector<std::pair<Capability, Capability>> lessAndMore{{Capability::HomeFilesReadOnly, Capability::HomeFiles},
                                                                     {Capability::AllFilesReadOnly, Capability::AllFiles},
                                                                     {Capability::SecretFilesReadOnly, Capability::SecretFiles},
                                                                     {Capability::OneFolderReadOnly, Capability::OneFolder},
                                                                     {Capability::OneFolder, Capability::HomeFiles},
                                                                     {Capability::HomeFiles, Capability::AllFiles},
                                                                     {Capability::SomeSites, Capability::AllSites},
                                                                     {Capability::TalksTo, Capability::SessionBus},
                                                                     {Capability::TalksToSystem, Capability::SystemBus},
                                                                     {Capability::OwnWindows, Capability::WholeScreen},
                                                                     {Capability::Graphics, Capability::AllDevices}};
    for (const auto &[less, more] : lessAndMore)
        EXPECT_LE(tierOf(less), tierOf(more)) << platform::capabilityKey(more).toStdString();
}

TEST(PermissionTier, TakesNothingThatItDoesNotKnowForOrdinary)
{
    EXPECT_GT(tierOf(Capability::Other), Tier::Information);
}

TEST(PermissionTier, IsAnEscapeWhenAnExtensionReachesEverySiteAndTheSystem)
{
    const Grant programs = may(Capability::NativePrograms);
    const Grant sites = may(Capability::AllSites);
    EXPECT_EQ(tierOf(programs, {programs}), Tier::Sensitive);
    EXPECT_EQ(tierOf(programs, {programs, may(Capability::SomeSites)}), Tier::Sensitive);
    EXPECT_EQ(tierOf(programs, {programs, sites}), Tier::Escape);
    EXPECT_EQ(tierOf(sites, {programs, sites}), Tier::Sensitive);
    EXPECT_EQ(tierOf(programs, {programs, refused(sites)}), Tier::Sensitive);
    EXPECT_EQ(tierOf(refused(programs), {refused(programs), sites}), Tier::Information);
}

TEST(PermissionTier, IsInformationForWhatWasRefused)
{
    for (const Capability capability : platform::allCapabilities()) {
        const Grant no = refused(may(capability));
        EXPECT_EQ(tierOf(no, {no}), Tier::Information);
    }
}

TEST(PermissionTier, HasAWordOfItsOwn)
{
    EXPECT_EQ(tierKey(Tier::Information), QStringLiteral("information"));
    EXPECT_EQ(tierKey(Tier::Attention), QStringLiteral("attention"));
    EXPECT_EQ(tierKey(Tier::Sensitive), QStringLiteral("sensitive"));
    EXPECT_EQ(tierKey(Tier::Escape), QStringLiteral("escape"));
}

TEST(Weight, FollowsUseAndSandbox)
{
    const Grant camera = may(Capability::Camera);
    struct Row {
        Grant grant;
        Tier tier;
        int quarters;
    };
    const std::vector<Row> rows{
        {camera, Tier::Escape, 160},                                 // 40 * 4
        {camera, Tier::Sensitive, 60},                               // 15 * 4
        {camera, Tier::Attention, 20},                               // 5 * 4
        {camera, Tier::Information, 0},                              //
        {usedDaysAgo(0, camera), Tier::Sensitive, 30},               // 60 / 2
        {usedDaysAgo(29, camera), Tier::Sensitive, 30},              //
        {usedDaysAgo(31, camera), Tier::Sensitive, 60},              // neither lately nor long ago
        {usedDaysAgo(90, camera), Tier::Sensitive, 60},              //
        {usedDaysAgo(91, camera), Tier::Sensitive, 90},              // 60 * 3/2
        {usedDaysAgo(4000, camera), Tier::Sensitive, 90},            //
        {unconfined(camera), Tier::Sensitive, 90},                   // 60 * 3/2
        {unconfined(usedDaysAgo(91, camera)), Tier::Sensitive, 135}, // 60 * 3/2 * 3/2
        {unconfined(usedDaysAgo(1, camera)), Tier::Sensitive, 45},   // 60 / 2 * 3/2
        {unconfined(usedDaysAgo(91, camera)), Tier::Escape, 360},    // 160 * 3/2 * 3/2
        {unconfined(usedDaysAgo(1, camera)), Tier::Attention, 15},   // 20 / 2 * 3/2
        {unconfined(usedDaysAgo(91, camera)), Tier::Attention, 45},  // 20 * 3/2 * 3/2
        {unconfined(usedDaysAgo(91, camera)), Tier::Information, 0}, //
    };
    for (const Row &row : rows)
        EXPECT_EQ(weightOf(row.grant, row.tier, now), row.quarters);
}

TEST(Score, IsTheSumOfTheWeights)
{
    struct Row {
        QList<Grant> grants;
        int score;
    };
    const Grant camera = may(Capability::Camera);
    const Grant microphone = may(Capability::Microphone);
    const std::vector<Row> rows{
        {{}, 0},
        {{may(Capability::Network), may(Capability::OwnWindows)}, 0},
        {{may(Capability::Notifications)}, 5},
        {{camera}, 15},
        // Half of 5 is 2.5, and a score is whole.
        {{usedDaysAgo(3, may(Capability::Notifications))}, 2},
        // 2.5 + 2.5: only the sum is cut.
        {{usedDaysAgo(3, may(Capability::Notifications)), usedDaysAgo(3, may(Capability::Popups))}, 5},
        // 15 / 2 + 15 * 3/2 = 7.5 + 22.5
        {{usedDaysAgo(3, camera), usedDaysAgo(200, microphone)}, 30},
        // A video chat as it comes: x11 15, network 0, camera 15, microphone 15, sound 5, background 5.
        {{may(Capability::WholeScreen), may(Capability::Network), camera, microphone, may(Capability::Sound),
          may(Capability::Background)},
         55},
        // An editor that may do everything: host 40, session bus 40, x11 15, devices 15 = 110, cut off at 100.
        {{may(Capability::AllFiles), may(Capability::SessionBus), may(Capability::WholeScreen), may(Capability::AllDevices)},
         100},
        // An extension: every site 15, programs outside the browser 40 together with it.
        {{may(Capability::AllSites), may(Capability::NativePrograms)}, 55},
        // A downloaded program at login, without a sandbox: 5 * 3/2 = 7.5.
        {{unconfined(may(Capability::Autostart))}, 7},
        // A set-uid file that nobody packaged: 40 * 3/2.
        {{unconfined(may(Capability::SetUserId))}, 60},
        // Refused: nothing, whatever it would have been.
        {{refused(may(Capability::SessionBus)), refused(unconfined(usedDaysAgo(200, camera)))}, 0},
    };
    for (const Row &row : rows)
        EXPECT_EQ(scoreOf(row.grants, now), row.score);
}

TEST(Score, StaysWithinBoundsForAsManyGrantsAsABrowserHolds)
{
    EXPECT_EQ(scoreOf(QList<Grant>(20'000, unconfined(usedDaysAgo(200, may(Capability::AllFiles)))), now), 100);
}

/// "org.example.App@place 55 escape" for each.
std::vector<std::string> linesOf(const QList<AppRisk> &apps)
{
    std::vector<std::string> lines;
    for (const AppRisk &app : apps) {
        lines.push_back((app.source + QLatin1Char(' ') + app.app + QLatin1Char('@') + app.place + QLatin1Char(' ') +
                         QString::number(app.score) + QLatin1Char(' ') + tierKey(app.worst))
                            .toStdString());
    }
    return lines;
}

TEST(AppRisks, GathersTheGrantsOfEachAppWorstFirst)
{
    const Findings findings = lookWithGrants(
        {grantsOf("flatpak", {grant("b", Capability::Camera), grant("a", Capability::Network), grant("c", Capability::SessionBus),
                              grant("b", Capability::HomeFiles), grant("d", Capability::Camera)})});
    const auto apps = appRisks(findings, now);
    EXPECT_THAT(linesOf(apps), ElementsAre("flatpak b@ 55 escape", "flatpak c@ 40 escape", "flatpak d@ 15 sensitive",
                                           "flatpak a@ 0 information"));
    // Within an app too.
    ASSERT_EQ(apps.first().grants.size(), 2);
    EXPECT_EQ(apps.first().grants.first().capability, Capability::HomeFiles);
}

TEST(AppRisks, KeepsApartPlacesAndSources)
{
    const char *site = "https://meet.example:443";
    const Findings findings = lookWithGrants(
        {grantsOf("firefox", {grant(site, Capability::Camera, "", "work"), grant(site, Capability::Location, "", "home"),
                              grant(site, Capability::Microphone, "", "work")}),
         grantsOf("chromium", {grant(site, Capability::Notifications, "", "work")})});
    EXPECT_THAT(linesOf(appRisks(findings, now)), ElementsAre("firefox https://meet.example:443@work 30 sensitive",
                                                              "firefox https://meet.example:443@home 15 sensitive",
                                                              "chromium https://meet.example:443@work 5 attention"));
}

TEST(AppRisks, IsNotMisledByNamesWithLineBreaks)
{
    const Findings findings = lookWithGrants({grantsOf(
        "chromium", {grant("c", Capability::AllSites, "", "a\nb"), grant("b\nc", Capability::NativePrograms, "", "a")})});
    EXPECT_EQ(appRisks(findings, now).size(), 2);
}

TEST(AppRisks, TakesAnExtensionForAnEscapeOnlyByItsOwnGrants)
{
    const Findings findings =
        lookWithGrants({grantsOf("firefox", {grant("one", Capability::AllSites), grant("two", Capability::NativePrograms)}),
                        grantsOf("chromium", {grant("two", Capability::AllSites)})});
    for (const AppRisk &app : appRisks(findings, now))
        EXPECT_EQ(app.worst, Tier::Sensitive);
}

TEST(AppRisks, CountsWhatASourceSawBeforeItBrokeOff)
{
    const Findings findings = lookWithGrants({grantsOf("portal", {grant("a", Capability::Camera)}, ProbeState::Error)});
    EXPECT_EQ(appRisks(findings, now).size(), 1);
}

} // namespace

} // namespace holdfast::device
