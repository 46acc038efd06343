// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/android/android_probes.h"
#include "platform/ios/ios_probes.h"
#include "platform/parse/android_report.h"
#include "tests/support/temporary_folder.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

// The reports in tests/data/other_systems/android were written by the Java of platform/android on a JVM (android_lane.py).

namespace {

using namespace holdfast::platform;
using holdfast::tests::contentOf;

const QDate today(2026, 11, 23);

QByteArray recorded(const char *name)
{
    return contentOf(QStringLiteral(HOLDFAST_TEST_DATA "/other_systems/android/") + QLatin1String(name));
}

QByteArray withPatch(const QByteArray &level)
{
    return R"({"format": 1, "securityPatch": ")" + level + "\"}";
}

TEST(AndroidUpdates, APatchLevelIsOldAfterNinetyDays)
{
    const auto atTheLimit = parse::androidUpdates(withPatch("2026-08-25"), today);
    EXPECT_EQ(atTheLimit.state, ProbeState::Ok);
    EXPECT_TRUE(atTheLimit.rows.isEmpty());
    const auto old = parse::androidUpdates(withPatch("2026-08-24"), today);
    ASSERT_EQ(old.rows.size(), 1);
    EXPECT_EQ(old.rows[0].installed, QStringLiteral("2026-08-24"));
    EXPECT_EQ(old.rows[0].severity, UpdateSeverity::Security);
    EXPECT_TRUE(old.rows[0].candidate.isEmpty()) << "Android does not say what waits";
}

TEST(AndroidUpdates, WhatIsNoLevelIsNeverFine)
{
    EXPECT_EQ(parse::androidUpdates(withPatch("2026-12-05"), today).state, ProbeState::Ok) << "dated ahead, as they are";
    for (const char *level : {"2031-01-05", "2026-13-45", "soon", "2026"}) {
        EXPECT_EQ(parse::androidUpdates(withPatch(level), today).state, ProbeState::Unknown) << level;
        EXPECT_EQ(parse::androidUpdates(withPatch(level), today).reason, ProbeReason::NotUnderstood) << level;
    }
    EXPECT_EQ(parse::androidUpdates(withPatch(""), today).reason, ProbeReason::SystemNotSaying);
    EXPECT_EQ(parse::androidUpdates(R"({"format": 1, "securityPatch": 20261005})", today).state, ProbeState::Unknown);
}

TEST(AndroidReports, WhatIsCutOffOrSomethingElseIsNotUnderstood)
{
    const QByteArray whole = recorded("full.json");
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const QByteArray part = whole.left(length);
        ASSERT_EQ(parse::androidUpdates(part, today).state, ProbeState::Error) << length;
        ASSERT_EQ(parse::androidVersion(part).state, ProbeState::Error) << length;
        ASSERT_EQ(parse::androidAccess(part).state, ProbeState::Error) << length;
        ASSERT_EQ(parse::androidPermissions(part).state, ProbeState::Error) << length;
    }
    for (const char *text : {"[]", "null", R"({"format": 2, "securityPatch": "2026-10-05"})"})
        EXPECT_EQ(parse::androidUpdates(text, today).state, ProbeState::Error) << text;
}

TEST(AndroidVersions, TheLevelDecidesAndNotWhatAMakerWrites)
{
    const auto version = [](const QByteArray &fields) {
        return parse::androidVersion(R"({"format": 1, )" + fields + "}").rows.value(0).version;
    };
    EXPECT_EQ(version(R"("sdk": 32, "release": "12")"), QStringLiteral("12L"));
    EXPECT_EQ(version(R"("sdk": 36, "release": "HyperOS 3")"), QStringLiteral("16"));
    EXPECT_EQ(version(R"("sdk": 23)"), QStringLiteral("6.0"));
    EXPECT_EQ(version(R"("sdk": 37, "release": "17")"), QStringLiteral("17")) << "newer than what is known here";
    for (const char *fields : {R"("sdk": 22, "release": "5.1")", R"("sdk": "x")", R"("sdk": 99)", R"("sdk": -5)"})
        EXPECT_TRUE(version(fields).isEmpty()) << fields;
}

TEST(AndroidAccess, EveryListBecomesRowsWithAWayBack)
{
    const auto answer = parse::androidAccess(R"({"format": 1, "accessibilityServices": ["a.b/.C"], "deviceAdmins": ["d.e/f.G"],)"
                                             R"("notificationListeners": ["h.i/.J"]})");
    ASSERT_EQ(answer.state, ProbeState::Ok);
    ASSERT_EQ(answer.rows.size(), 3);
    EXPECT_EQ(answer.rows[0].app, QStringLiteral("a.b"));
    EXPECT_EQ(answer.rows[0].target, QStringLiteral(".C"));
    EXPECT_EQ(answer.rows[0].revocation.text,
              QStringLiteral("intent:#Intent;action=android.settings.ACCESSIBILITY_SETTINGS;end"));
    EXPECT_EQ(answer.rows[1].capability, Capability::DeviceAdministrator);
    EXPECT_EQ(answer.rows[2].capability, Capability::ReadsNotifications);
    EXPECT_EQ(parse::androidAccess(R"({"format": 1, "accessibilityServices": [], "deviceAdmins": []})").state,
              ProbeState::Unknown)
        << "a list is missing";
}

TEST(AndroidPermissions, EachLeadsToItsPageOfTheSettings)
{
    const auto answer = parse::androidPermissions(recorded("full.json"));
    ASSERT_FALSE(answer.rows.isEmpty());
    EXPECT_EQ(
        answer.rows[0].revocation.text,
        QStringLiteral("intent:org.example.chat#Intent;scheme=package;action=android.settings.APPLICATION_DETAILS_SETTINGS;end"));
    EXPECT_EQ(parse::androidPermissions(R"({"format": 1, "allPackagesVisible": true, "packages": []})").state, ProbeState::Error)
        << "at least Holdfast is installed";
    EXPECT_EQ(parse::androidPermissions(R"({"format": 1, "allPackagesVisible": true, "packages": [{"package": "a"}, 5]})").state,
              ProbeState::Unknown);
}

/// The names of what a manifest's elements of that kind ask for.
QStringList named(const QString &flavour, const QString &element)
{
    QXmlStreamReader reader(contentOf(QStringLiteral(HOLDFAST_SOURCE_DIR "/platform/android/manifest/%1.xml").arg(flavour)));
    QStringList names;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            names.append(reader.attributes()
                             .value(QStringLiteral("http://schemas.android.com/apk/res/android"), QStringLiteral("name"))
                             .toString());
    }
    EXPECT_FALSE(reader.hasError());
    return names;
}

TEST(AndroidManifests, OnlyTheFullFlavourAsksToSeeEveryApp)
{
    EXPECT_TRUE(named(QStringLiteral("default"), QStringLiteral("uses-permission")).isEmpty());
    EXPECT_EQ(named(QStringLiteral("full"), QStringLiteral("uses-permission")),
              QStringList{QStringLiteral("android.permission.QUERY_ALL_PACKAGES")});
    for (const char *flavour : {"default", "full"})
        EXPECT_EQ(named(QLatin1String(flavour), QStringLiteral("package")),
                  QStringList{QStringLiteral("com.google.android.modulemetadata")});
}

std::optional<SupportPeriod> asAsked(const QString &system, const QString &version)
{
    SupportPeriod period;
    period.system = system;
    period.version = version;
    return period;
}

TEST(AndroidProbes, AppsAreOnlyListedForWhoAsksForThem)
{
    QList<bool> asked;
    const DeviceProbes all = makeAndroidProbes(
        [&](bool withApps) {
            asked.append(withApps);
            return recorded("full.json");
        },
        asAsked);
    const Patience patience{usualPatience};
    EXPECT_EQ(all.updates.at(0)->look(patience).source, all.updates.at(0)->id());
    EXPECT_EQ(all.lifecycle->look(patience).rows.value(0).version, QStringLiteral("14"));
    ASSERT_EQ(all.permissions.size(), 2U);
    EXPECT_EQ(all.permissions[0]->look(patience).source, all.permissions[0]->id());
    EXPECT_EQ(asked, (QList<bool>{false, false, false}));
    EXPECT_EQ(all.permissions[1]->look(patience).source, all.permissions[1]->id());
    EXPECT_TRUE(asked.last());
    EXPECT_EQ(all.reboot->look(patience).state, ProbeState::Unsupported);
    EXPECT_EQ(all.automaticUpdates->look(patience).reason, ProbeReason::SystemNotSaying);
}

TEST(IosProbes, OnlyTheVersionIsSaid)
{
    const DeviceProbes all = makeIosProbes(QStringLiteral("17.6.1"), asAsked);
    const Patience patience{usualPatience};
    const auto lifecycle = all.lifecycle->look(patience);
    ASSERT_EQ(lifecycle.rows.size(), 1);
    EXPECT_EQ(lifecycle.rows[0].system, QStringLiteral("ios"));
    EXPECT_EQ(lifecycle.rows[0].version, QStringLiteral("17.6.1"));
    EXPECT_EQ(all.updates.at(0)->look(patience).state, ProbeState::Unsupported);
    EXPECT_EQ(all.updates.at(0)->look(patience).reason, ProbeReason::SystemNotSaying);
    EXPECT_EQ(all.permissions.at(0)->look(patience).state, ProbeState::Unsupported);
    EXPECT_EQ(all.reboot->look(patience).state, ProbeState::Unsupported);
    EXPECT_EQ(all.automaticUpdates->look(patience).state, ProbeState::Unsupported);
}

} // namespace
