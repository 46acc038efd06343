// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/macos_permissions.h"
#include "platform/parse/macos_updates.h"
#include "platform/parse/property_list.h"
#include "tests/platform/other_systems/synthetic_tcc.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

// The outputs in tests/data/other_systems/macos are written after public examples of what macOS prints; none was recorded on a
// Mac.

namespace {

using namespace holdfast::platform;
using holdfast::tests::contentOf;
using holdfast::tests::TemporaryFolder;
using holdfast::tests::writeTcc;

const QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-23T12:00:00Z"), Qt::ISODate);

QByteArray recorded(const char *name)
{
    return contentOf(QStringLiteral(HOLDFAST_TEST_DATA "/other_systems/macos/") + QLatin1String(name));
}

QByteArray preferences()
{
    return recorded("com.apple.SoftwareUpdate.xml");
}

QByteArray plist(const QByteArray &inside)
{
    return "<plist version=\"1.0\"><dict>" + inside + "</dict></plist>";
}

TEST(MacosUpdates, BothFormsOfTheListAreRead)
{
    const auto newer = parse::macosUpdates(recorded("list_sonoma.txt"), preferences(), now);
    ASSERT_EQ(newer.state, ProbeState::Ok);
    EXPECT_EQ(newer.asOf, QDateTime::fromString(QStringLiteral("2026-11-22T09:12:44Z"), Qt::ISODate)) << "the latest look";
    ASSERT_EQ(newer.rows.size(), 3);
    EXPECT_EQ(newer.rows[0].name, QStringLiteral("macOS Sonoma 14.8.2"));
    EXPECT_EQ(newer.rows[0].candidate, QStringLiteral("14.8.2"));
    EXPECT_EQ(newer.rows[0].severity, UpdateSeverity::Unknown) << "macOS does not say";
    EXPECT_EQ(newer.rows[2].severity, UpdateSeverity::Security);
    const auto older = parse::macosUpdates(recorded("list_mojave.txt"), preferences(), now);
    ASSERT_EQ(older.rows.size(), 2);
    EXPECT_EQ(older.rows[0].name, QStringLiteral("Safari"));
    EXPECT_EQ(older.rows[1].candidate, QStringLiteral("10.14.6"));
    EXPECT_EQ(older.rows[1].severity, UpdateSeverity::Security);
}

TEST(MacosUpdates, NothingIsOnlySaidInWordsAndAfterAFreshLook)
{
    const QByteArray none = recorded("list_none.txt");
    const auto fresh = parse::macosUpdates(none, preferences(), now);
    EXPECT_EQ(fresh.state, ProbeState::Ok);
    EXPECT_TRUE(fresh.rows.isEmpty()) << "the counter in the preferences says 1 and is not believed";
    const auto old = parse::macosUpdates(none, preferences(), now.addDays(20));
    EXPECT_EQ(old.state, ProbeState::Unknown);
    EXPECT_EQ(old.reason, ProbeReason::ListTooOld);
    EXPECT_EQ(old.days, 21);
    EXPECT_EQ(parse::macosUpdates(none, preferences(), now.addDays(-20)).state, ProbeState::Unknown);
    EXPECT_EQ(parse::macosUpdates(none, plist(""), now).reason, ProbeReason::NoList) << "never looked";
    EXPECT_EQ(parse::macosUpdates(none, {}, now).state, ProbeState::Unknown);
}

TEST(MacosUpdates, WithoutAListThePreferencesCountButNeverTheCounter)
{
    const auto answer = parse::macosUpdates({}, preferences(), now);
    ASSERT_EQ(answer.state, ProbeState::Ok);
    ASSERT_EQ(answer.rows.size(), 1);
    EXPECT_EQ(answer.rows[0].name, QStringLiteral("macOS Sonoma 14.8.2"));
    const QByteArray date = "<key>LastSuccessfulDate</key><date>2026-11-22T00:00:00Z</date>";
    const auto empty = parse::macosUpdates({}, plist(date + "<key>RecommendedUpdates</key><array/>"), now);
    EXPECT_EQ(empty.state, ProbeState::Unknown) << "an empty record proves nothing";
    const auto counter =
        parse::macosUpdates({}, plist(date + "<key>LastRecommendedUpdatesAvailable</key><integer>0</integer>"), now);
    EXPECT_EQ(counter.state, ProbeState::Error);
    EXPECT_EQ(parse::macosUpdates({}, {}, now).state, ProbeState::Error);
}

TEST(MacosUpdates, WhatIsNotUnderstoodIsNeverNothing)
{
    const QByteArray whole = recorded("list_sonoma.txt");
    const QByteArray fresh = plist("<key>LastSuccessfulDate</key><date>2026-11-22T00:00:00Z</date>");
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto answer = parse::macosUpdates(whole.left(length), fresh, now);
        ASSERT_TRUE(answer.state != ProbeState::Ok || !answer.rows.isEmpty()) << length;
    }
    for (const char *text :
         {"Softwareaktualisierung\n\nKeine neue Software verfügbar.\n", "No new software available\n", "\xff\xfe\x00",
          "Software Update found the following new or updated software:\n",
          "No new software available.\nSoftware Update found the following new or updated software:\n* Label: a\n\tTitle: b\n"})
        EXPECT_EQ(parse::macosUpdates(text, fresh, now).state, ProbeState::Error) << text;
}

TEST(MacosAutomaticUpdates, BothSwitchesAreNeeded)
{
    const auto on = parse::macosAutomaticUpdates(preferences(), {});
    EXPECT_EQ(on.state, ProbeState::Ok);
    EXPECT_TRUE(on.rows.value(0).on);
    const QByteArray critical = "<key>CriticalUpdateInstall</key><true/>";
    const QByteArray system = "<key>AutomaticallyInstallMacOSUpdates</key>";
    EXPECT_FALSE(parse::macosAutomaticUpdates(plist(critical + system + "<false/>"), {}).rows.value(0).on);
    EXPECT_EQ(parse::macosAutomaticUpdates(plist(critical), {}).state, ProbeState::Unknown);
    const auto noLooking = parse::macosAutomaticUpdates(plist("<key>AutomaticCheckEnabled</key><false/>"), {});
    EXPECT_EQ(noLooking.state, ProbeState::Ok);
    EXPECT_FALSE(noLooking.rows.value(0).on);
    // Who manages the Mac has the last word, both ways.
    EXPECT_FALSE(parse::macosAutomaticUpdates(preferences(), plist(system + "<false/>")).rows.value(0).on);
    EXPECT_TRUE(parse::macosAutomaticUpdates(plist(critical + system + "<false/>"), plist(system + "<true/>")).rows.value(0).on);
    EXPECT_EQ(parse::macosAutomaticUpdates({}, {}).state, ProbeState::Unknown);
    EXPECT_EQ(parse::macosAutomaticUpdates("bplist00", {}).state, ProbeState::Error);
}

TEST(MacosVersions, AsTheTableNumbersThem)
{
    const auto answer = parse::macosVersion(recorded("SystemVersion.xml"));
    ASSERT_EQ(answer.rows.size(), 1);
    EXPECT_EQ(answer.rows[0],
              (parse::SystemVersion{QStringLiteral("macos"), QStringLiteral("14.7"), QStringLiteral("macOS 14.7 (23H124)")}));
    EXPECT_EQ(parse::macosVersion(plist("<key>ProductVersion</key><string>new</string>")).state, ProbeState::Error);
    EXPECT_EQ(parse::macosVersion({}).state, ProbeState::Error);
}

TEST(PropertyLists, EveryKindOfValue)
{
    const QVariantMap map = parse::readPropertyList(preferences()).value_or(QVariant()).toMap();
    EXPECT_EQ(map.value(QStringLiteral("AutomaticCheckEnabled")), QVariant(true));
    EXPECT_EQ(map.value(QStringLiteral("LastRecommendedUpdatesAvailable")), QVariant(1LL));
    EXPECT_EQ(map.value(QStringLiteral("SomeData")), QVariant(QByteArray("hello")));
    EXPECT_EQ(map.value(QStringLiteral("SomeReal")), QVariant(0.5));
    EXPECT_EQ(map.value(QStringLiteral("LastSuccessfulDate")).toDateTime().timeSpec(), Qt::UTC);
}

TEST(PropertyLists, WhatIsNoneIsNone)
{
    const QByteArray whole = preferences();
    const qsizetype end = whole.lastIndexOf("</plist>");
    for (qsizetype length = 0; length < end; ++length)
        ASSERT_FALSE(parse::readPropertyList(whole.left(length))) << length;
    QByteArray deep("<plist>");
    for (int level = 0; level < 10'000; ++level)
        deep += "<array>";
    for (const QByteArray &text : {QByteArray("<plist><dict><string>a</string></dict></plist>"),
                                   QByteArray("<plist><key>a</key></plist>"), QByteArray("<plist><integer>x</integer></plist>"),
                                   QByteArray("<plist><date>soon</date></plist>"), QByteArray("<plist><true/><true/></plist>"),
                                   QByteArray("<html/>"), deep, QByteArray("<plist><dict><key>a</key></dict></plist>")})
        EXPECT_FALSE(parse::readPropertyList(text)) << text.left(60).toStdString();
}

/// What the rows of a TCC.db become.
Observation<Grant> grantsOf(const QStringList &rows)
{
    const TemporaryFolder folder;
    const QString file = folder.path(QStringLiteral("TCC.db"));
    EXPECT_TRUE(writeTcc(file, rows));
    const auto database = parse::ForeignDatabase::open(file, parse::ForeignDatabase::Log::None);
    EXPECT_TRUE(database);
    return parse::macosPermissions({{QString(), parse::tccRows(*database, Patience{usualPatience})}});
}

TEST(MacosPermissions, AnswersBecomeGrants)
{
    const auto answer = grantsOf({QStringLiteral("'kTCCServiceCamera', 'us.zoom.xos', 0, 2, 1700000000"),
                                  QStringLiteral("'kTCCServiceMicrophone', 'us.zoom.xos', 0, 0, 1700000001"),
                                  QStringLiteral("'kTCCServiceMicrophone', 'com.example.undecided', 0, 1, 0"),
                                  QStringLiteral("'kTCCServicePhotos', 'com.example.viewer', 0, 3, 0"),
                                  QStringLiteral("'kTCCServiceSystemPolicyAllFiles', '/opt/homebrew/bin/restic', 1, 2, 0"),
                                  QStringLiteral("'kTCCServiceAccessibility', '/usr/libexec/universalaccessd', 1, 2, 0"),
                                  QStringLiteral("'kTCCServiceSystemPolicyDesktopFolder', 'com.example.viewer', 0, 2, 0"),
                                  QStringLiteral("'kTCCServiceSomethingNew', 'com.example.viewer', 0, 2, 0")});
    ASSERT_EQ(answer.state, ProbeState::Ok);
    ASSERT_EQ(answer.rows.size(), 7) << "what was never decided is no row";
    const Grant &camera = answer.rows[0];
    EXPECT_EQ(camera.app, QStringLiteral("us.zoom.xos"));
    EXPECT_EQ(camera.capability, Capability::Camera);
    EXPECT_TRUE(camera.granted);
    EXPECT_EQ(camera.since, QDateTime::fromSecsSinceEpoch(1700000000).toUTC());
    EXPECT_EQ(camera.revocation.text, QStringLiteral("x-apple.systempreferences:com.apple.preference.security?Privacy_Camera"));
    EXPECT_FALSE(answer.rows[1].granted);
    EXPECT_EQ(answer.rows[2].target, QStringLiteral("limited"));
    EXPECT_TRUE(answer.rows[2].granted);
    EXPECT_FALSE(answer.rows[2].since.isValid());
    EXPECT_EQ(answer.rows[3].name, QStringLiteral("restic"));
    EXPECT_EQ(answer.rows[3].capability, Capability::AllFiles);
    EXPECT_TRUE(answer.rows[3].unconfined);
    EXPECT_EQ(answer.rows[4].capability, Capability::ControlsScreen);
    EXPECT_FALSE(answer.rows[4].unconfined);
    EXPECT_EQ(answer.rows[5].target, QStringLiteral("SystemPolicyDesktopFolder"));
    EXPECT_EQ(answer.rows[6].capability, Capability::Other);
    EXPECT_EQ(answer.rows[6].target, QStringLiteral("SomethingNew"));
}

TEST(MacosPermissions, RowsThatMacosDoesNotWriteAreSaid)
{
    const auto answer = grantsOf({QStringLiteral("'kTCCServiceCamera', 'a', 0, 2, 0"), QStringLiteral("x'00', 'b', 0, 2, 0"),
                                  QStringLiteral("'kTCCServiceCamera', 'c', 7, 2, 0")});
    EXPECT_EQ(answer.state, ProbeState::Unknown);
    EXPECT_EQ(answer.reason, ProbeReason::Damaged);
    EXPECT_EQ(answer.rows.size(), 1);
    const auto future = grantsOf({QStringLiteral("'kTCCServiceCamera', 'a', 0, 9, 0")});
    EXPECT_EQ(future.state, ProbeState::Unknown);
    EXPECT_EQ(future.reason, ProbeReason::NotUnderstood);
}

TEST(MacosPermissions, WithoutFullDiskAccessItIsDenied)
{
    const auto failed = [](ProbeReason reason) {
        return parse::ForeignDatabase::Outcome<parse::TccRows>(tl::unexpected(reason));
    };
    const auto denied =
        parse::macosPermissions({{{}, failed(ProbeReason::AccessDenied)}, {{}, failed(ProbeReason::AccessDenied)}});
    EXPECT_EQ(denied.state, ProbeState::Denied);
    EXPECT_EQ(denied.reason, ProbeReason::AccessDenied);
    const auto half = parse::macosPermissions({{{}, parse::TccRows{}}, {{}, failed(ProbeReason::AccessDenied)}});
    EXPECT_EQ(half.state, ProbeState::Unknown);
    const auto nowhere = parse::macosPermissions({{{}, failed(ProbeReason::NotApplicable)}});
    EXPECT_EQ(nowhere.state, ProbeState::Unknown);
    EXPECT_EQ(parse::macosPermissions({{{}, failed(ProbeReason::Damaged)}}).state, ProbeState::Error);
    EXPECT_EQ(parse::macosPermissions({{{}, parse::TccRows{}}, {{}, failed(ProbeReason::NotApplicable)}}).state, ProbeState::Ok);
}

} // namespace
