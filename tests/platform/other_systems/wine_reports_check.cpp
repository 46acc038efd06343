// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/windows_consent.h"
#include "platform/parse/windows_edition.h"
#include "platform/parse/windows_report.h"
#include "platform/parse/windows_updates.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

// Run by wine_lane.py with --reports=FOLDER: what the readers of platform/windows said under wine, on the registry of
// tests/data/other_systems/windows.

namespace {

using namespace holdfast::platform;
using holdfast::tests::contentOf;

QString folder;

QByteArray report(const QString &name)
{
    return contentOf(folder + QLatin1Char('/') + name);
}

const QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-23T12:00:00Z"), Qt::ISODate);

TEST(UnderWine, AnUpdateAgentThatCannotSearchIsUnknownAndNeverUpToDate)
{
    // wine 8.0 refuses put_Online() with E_NOTIMPL; another wine may come further, and knows of no updates all the same.
    const auto answer = parse::windowsUpdates(report(QStringLiteral("updates.txt")), now);
    EXPECT_EQ(answer.state, ProbeState::Unknown);
    EXPECT_NE(answer.reason, ProbeReason::None);
    EXPECT_TRUE(answer.rows.isEmpty());
}

TEST(UnderWine, TheSearchesCanBeCalled)
{
    const auto read = parse::WindowsReport::read(report(QStringLiteral("search.txt")));
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->succeeded(QStringLiteral("CreateUpdateSearcher")));
    EXPECT_EQ(read->all(QStringLiteral("result")).size(), 5) << "Search and BeginSearch came back, whatever they said";
}

TEST(UnderWine, TheRegistrysPlacesForARestartAreRead)
{
    const auto answer = parse::windowsRestart(report(QStringLiteral("restart.txt")));
    EXPECT_EQ(answer.state, ProbeState::Ok);
    const QList<RestartCause> expected{{RestartCause::Kind::StagedSystem, QStringLiteral("Windows Update")},
                                       {RestartCause::Kind::PackagesAsk, QStringLiteral("e.dll")}};
    EXPECT_EQ(answer.rows, expected);
}

TEST(UnderWine, ThePolicyAgainstAutomaticUpdatesIsRead)
{
    const auto answer = parse::windowsAutomaticUpdates(report(QStringLiteral("automatic_updates.txt")), now);
    EXPECT_EQ(answer.state, ProbeState::Ok);
    const QList<AutomaticUpdate> expected{{QStringLiteral("Windows Update"), false}};
    EXPECT_EQ(answer.rows, expected);
}

TEST(UnderWine, TheBuildDecidesWhichWindowsThisIs)
{
    const auto answer = parse::windowsEdition(report(QStringLiteral("edition.txt")));
    ASSERT_EQ(answer.rows.size(), 1);
    EXPECT_EQ(answer.rows.first().version, QStringLiteral("11-24H2"));
    EXPECT_EQ(answer.rows.first().name, QStringLiteral("Windows 11 24H2 (26100.4061, Professional)"));
}

TEST(UnderWine, BothHivesOfTheConsentStoreAreWalked)
{
    const auto answer = parse::windowsConsent(report(QStringLiteral("consent.txt")), now);
    EXPECT_EQ(answer.state, ProbeState::Ok);
    ASSERT_EQ(answer.rows.size(), 4);
    const Grant &weather = answer.rows.at(0);
    EXPECT_EQ(weather.app, QStringLiteral("Microsoft.BingWeather_8wekyb3d8bbwe"));
    EXPECT_EQ(weather.capability, Capability::Location);
    EXPECT_FALSE(weather.granted) << "the whole device's switch says Deny";
    const Grant &skype = answer.rows.at(1);
    EXPECT_EQ(skype.name, QStringLiteral("Microsoft.SkypeApp"));
    EXPECT_FALSE(skype.granted);
    const Grant &zoom = answer.rows.at(2);
    EXPECT_EQ(zoom.app, QStringLiteral("C:\\Program Files\\Zoom\\bin\\Zoom.exe"));
    EXPECT_EQ(zoom.capability, Capability::Camera);
    EXPECT_TRUE(zoom.granted);
    EXPECT_TRUE(zoom.unconfined);
    EXPECT_EQ(zoom.lastUsed, now) << "started and not stopped: in use now";
    EXPECT_EQ(zoom.revocation.text, QStringLiteral("ms-settings:privacy-webcam"));
    const Grant &host = answer.rows.at(3);
    EXPECT_EQ(host.app, QStringLiteral("C:\\Windows\\System32\\svchost.exe"));
    EXPECT_FALSE(host.unconfined);
}

TEST(UnderWine, AStopEndsTheWalk)
{
    const auto answer = parse::windowsConsent(report(QStringLiteral("consent_stopped.txt")), now);
    EXPECT_EQ(answer.state, ProbeState::Unknown);
    EXPECT_EQ(answer.reason, ProbeReason::Cancelled);
    EXPECT_TRUE(answer.rows.isEmpty());
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
