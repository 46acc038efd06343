// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/browser_values.h"
#include "platform/parse/chromium_extensions.h"
#include "platform/parse/chromium_types.h"
#include "tests/platform/browsers/browser_scene.h"
#include "tests/platform/browsers/grant_words.h"

#include <gtest/gtest.h>

#include <QHash>

using namespace holdfast;
using platform::Capability;
using platform::Grant;
using platform::ProbeReason;
using platform::parse::chromiumOrigin;
using platform::parse::jsonObject;
using tests::recorded;
using tests::wordsOf;

namespace {

const platform::parse::ChromiumBrowser brave{QStringLiteral("Brave"), QStringLiteral("brave")};
const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000).toUTC();

QList<Grant> sitesIn(const QByteArray &preferences)
{
    const auto object = jsonObject(preferences);
    EXPECT_TRUE(object) << preferences.toStdString();
    const auto grants = platform::parse::chromiumSiteGrants(object.value_or(QJsonObject()), brave, QStringLiteral("Brave"), now);
    EXPECT_TRUE(grants);
    return grants.value_or(QList<Grant>());
}

QByteArray withKind(const QByteArray &kind, const QByteArray &pattern, const QByteArray &entry)
{
    return "{\"profile\":{\"content_settings\":{\"exceptions\":{\"" + kind + "\":{\"" + pattern + "\":" + entry + "}}}}}";
}

QStringList words(const QByteArray &kind, const QByteArray &entry, const QByteArray &pattern = "https://a.example:443,*")
{
    return wordsOf(sitesIn(withKind(kind, pattern, entry)));
}

TEST(ChromiumSites, RecordedOnesAreRead)
{
    const QList<Grant> grants = sitesIn(recorded(QStringLiteral("chromium156_preferences.json")));
    EXPECT_EQ(wordsOf(grants), (QStringList{QStringLiteral("https://maps.example.net not location"),
                                            QStringLiteral("https://meet.example.org camera"),
                                            QStringLiteral("https://spam.example.com notifications")}))
        << "and no site_engagement";
    const Grant &camera = grants.at(1);
    EXPECT_EQ(camera.since.toString(Qt::ISODate), QStringLiteral("2024-09-05T08:53:20Z"));
    EXPECT_FALSE(camera.lastUsed.isValid());
    EXPECT_EQ(camera.revocation.kind, platform::Revocation::Kind::Link);
    EXPECT_EQ(camera.revocation.text, QStringLiteral("brave://settings/content/siteDetails?site=https%3A%2F%2Fmeet.example.org"));
}

TEST(ChromiumSites, OfAProfileThatChromiumWroteAreRead)
{
    EXPECT_EQ(wordsOf(sitesIn(recorded(QStringLiteral("chromium156_used_preferences.json")))),
              (QStringList{QStringLiteral("https://maps.example.org location"), QStringLiteral("https://meet.example.org camera"),
                           QStringLiteral("https://a.example.org other [some_new_thing]"),
                           QStringLiteral("https://usb.example.org hardware-devices [usb_chooser_data]")}));
}

// Every kind of Chromium 156 was looked at once: what is not known here would come as Other, so that is what this counts.
TEST(ChromiumSites, TheKindsOfARealProfileThatStayOtherAreTheseOnes)
{
    const auto object = jsonObject(recorded(QStringLiteral("chromium156_used_preferences.json")));
    ASSERT_TRUE(object);
    QStringList others;
    const auto kinds = object->value(QStringLiteral("profile")).toObject().value(QStringLiteral("content_settings")).toObject();
    for (const QString &kind : kinds.value(QStringLiteral("exceptions")).toObject().keys()) {
        const auto type = platform::parse::chromiumType(kind);
        if (type && type->capability == Capability::Other)
            others.append(kind);
    }
    EXPECT_EQ(
        others.join(QLatin1Char(' ')),
        QStringLiteral(
            "ar auto_picture_in_picture automatic_downloads automatic_fullscreen controlled_frame direct_sockets hand_tracking "
            "has_migrated_local_network_access idle_detection keyboard_lock local_fonts local_network local_network_access "
            "loopback_network mixed_script payment_handler pointer_lock protocol_handler sensors some_new_thing storage_access "
            "sub_apps_without_prompts top_level_storage_access vr webid_api webid_auto_reauthn window_placement"));
}

TEST(ChromiumSites, OnlyAllowedAndRefusedCount)
{
    EXPECT_EQ(words("notifications", "{\"setting\":1}"), QStringList{QStringLiteral("https://a.example notifications")});
    EXPECT_EQ(words("notifications", "{\"setting\":2}"), QStringList{QStringLiteral("https://a.example not notifications")});
    for (const char *entry : {"{\"setting\":3}", "{\"setting\":0}", "{\"setting\":\"1\"}", "{\"setting\":[1]}", "{}", "7", "null",
                              "{\"setting\":1.5}"})
        EXPECT_EQ(words("notifications", entry), QStringList()) << entry;
}

TEST(ChromiumSites, SettingsWithOptionsCountAsTheMostTheyAllow)
{
    EXPECT_EQ(words("geolocation_with_options", "{\"setting\":{\"approximate\":1,\"precise\":2}}"),
              QStringList{QStringLiteral("https://a.example location")});
    EXPECT_EQ(words("geolocation_with_options", "{\"setting\":{\"approximate\":2,\"precise\":2}}"),
              QStringList{QStringLiteral("https://a.example not location")});
    EXPECT_EQ(words("geolocation_with_options", "{\"setting\":{\"approximate\":3,\"precise\":3}}"), QStringList());
    // The old setting of the same site is superseded, that of another is not.
    const QList<Grant> grants =
        sitesIn("{\"profile\":{\"content_settings\":{\"exceptions\":{"
                "\"geolocation\":{\"https://a.example:443,*\":{\"setting\":1},\"https://b.example:443,*\":{\"setting\":1}},"
                "\"geolocation_with_options\":{\"https://a.example:443,*\":{\"setting\":{\"approximate\":2,\"precise\":2}}}}}}}");
    EXPECT_EQ(wordsOf(grants),
              (QStringList{QStringLiteral("https://b.example location"), QStringLiteral("https://a.example not location")}));
}

TEST(ChromiumSites, ChosenDevicesAndFilesCount)
{
    EXPECT_EQ(words("usb_chooser_data", "{\"setting\":{\"chosen-objects\":[{\"name\":\"Key\"}]}}"),
              QStringList{QStringLiteral("https://a.example hardware-devices [usb_chooser_data]")});
    EXPECT_EQ(words("usb_chooser_data", "{\"setting\":{\"chosen-objects\":[]}}"), QStringList());
    EXPECT_EQ(words("usb_chooser_data", "{\"setting\":{}}"), QStringList());
    EXPECT_EQ(words("usb_guard", "{\"setting\":2}"),
              QStringList{QStringLiteral("https://a.example not hardware-devices [usb_guard]")});
    EXPECT_EQ(words("file_system_access_extended_permission", "{\"setting\":1}"),
              QStringList{QStringLiteral("https://a.example picked-files [file_system_access_extended_permission]")});
}

TEST(ChromiumSites, UnknownKindsAreKeptWhenTheyAllow)
{
    EXPECT_EQ(words("brand_new", "{\"setting\":1}"), QStringList{QStringLiteral("https://a.example other [brand_new]")});
    EXPECT_EQ(words("brand_new", "{\"setting\":{\"visits\":7}}"), QStringList());
    for (const char *kind :
         {"site_engagement", "media_engagement", "app_banner", "client_hints", "cookies", "javascript", "ssl_cert_decisions"})
        EXPECT_EQ(words(kind, "{\"setting\":1}"), QStringList()) << kind;
}

TEST(ChromiumSites, WhatIsOverIsNotListedAndTimesAreTold)
{
    // 2026-09-21T14:13:20Z, which is `now`, and a microsecond past the next millisecond.
    EXPECT_EQ(words("notifications", "{\"setting\":1,\"expiration\":\"13434473600000000\"}"), QStringList());
    EXPECT_EQ(words("notifications", "{\"setting\":1,\"expiration\":\"13434473600001001\"}").size(), 1);
    EXPECT_EQ(words("notifications", "{\"setting\":1,\"expiration\":\"0\"}").size(), 1);
    const auto used = [](const QByteArray &times) {
        return sitesIn(withKind("notifications", "https://a.example:443,*", "{\"setting\":1," + times + "}")).value(0);
    };
    for (const char *visit : {"last_visit", "last_visited"})
        EXPECT_FALSE(used(QByteArray("\"") + visit + "\":\"13370000000000000\"").lastUsed.isValid()) << "that is history";
    EXPECT_EQ(used("\"last_used\":\"13380000000000000\",\"last_visit\":\"13370000000000000\"").lastUsed.toString(Qt::ISODate),
              QStringLiteral("2024-12-30T02:40:00Z"));
    EXPECT_TRUE(used("\"last_modified\":13370000000000000").since.isValid()) << "a number, as once";
    for (const char *odd :
         {"\"\"", "\"x\"", "\"-5\"", "\"99999999999999999999\"", "\"9223372036854775807\"", "1e300", "null", "{}"})
        EXPECT_FALSE(used("\"last_modified\":" + QByteArray(odd)).since.isValid()) << odd;
}

TEST(ChromiumSites, PatternsAreShownAsPeopleKnowThem)
{
    EXPECT_EQ(chromiumOrigin(QStringLiteral("https://a.example:443")), QStringLiteral("https://a.example"));
    EXPECT_EQ(chromiumOrigin(QStringLiteral("http://a.example:80")), QStringLiteral("http://a.example"));
    EXPECT_EQ(chromiumOrigin(QStringLiteral("https://a.example:8443")), QStringLiteral("https://a.example:8443"));
    EXPECT_EQ(chromiumOrigin(QStringLiteral("http://a.example:443")), QStringLiteral("http://a.example:443"));
    EXPECT_EQ(chromiumOrigin(QStringLiteral("https://[::1]:443")), QStringLiteral("https://[::1]"));
    EXPECT_EQ(chromiumOrigin(QStringLiteral("[*.]example.com")), QStringLiteral("[*.]example.com"));
    const auto one = [](const QByteArray &pattern) {
        return sitesIn(withKind("notifications", pattern, "{\"setting\":1}")).value(0);
    };
    EXPECT_EQ(one("https://w.example:443,https://[*.]example.com").name,
              QStringLiteral("https://w.example (https://[*.]example.com)"));
    EXPECT_EQ(one("https://w.example:443,https://w.example:443").name, QStringLiteral("https://w.example"));
    EXPECT_EQ(one("https://w.example:443,https://w.example:443").target, QString());
    EXPECT_EQ(words("storage_access", "{\"setting\":1}", "https://w.example:443,https://a.example:443"),
              QStringList{QStringLiteral("https://w.example (https://a.example) other [storage_access, https://a.example]")});
    EXPECT_EQ(words("notifications", "{\"setting\":1}", "https://w.example:443,https://a.example:443"),
              QStringList{QStringLiteral("https://w.example (https://a.example) notifications [https://a.example]")});
    EXPECT_EQ(one("file:///home/a,b.html,*").app, QStringLiteral("file:///home/a,b.html"));
    EXPECT_EQ(one("https://a.example:443").app, QStringLiteral("https://a.example"));
    EXPECT_EQ(one("[*.]example.com,*").revocation.text, QStringLiteral("brave://settings/content"));
    EXPECT_EQ(one("https://a.example&x=\\\"<b>:443,*").revocation.text.contains(QLatin1Char('<')), false);
    EXPECT_EQ(words("notifications", "{\"setting\":1}", "brave://settings,*"), QStringList());
    EXPECT_EQ(words("notifications", "{\"setting\":1}", "chrome://settings,*"), QStringList());
    EXPECT_EQ(words("notifications", "{\"setting\":1}", "chrome-extension://abc/,*"),
              QStringList{QStringLiteral("chrome-extension://abc notifications")});
}

TEST(ChromiumSites, SettingsOfAnotherShapeAreNotUnderstood)
{
    const auto reason = [](const QByteArray &text) {
        const auto grants = platform::parse::chromiumSiteGrants(*jsonObject(text), brave, {}, now);
        return grants ? ProbeReason::None : grants.error();
    };
    EXPECT_EQ(reason("{}"), ProbeReason::None) << "a new profile";
    EXPECT_EQ(reason("{\"profile\":{\"content_settings\":{}}}"), ProbeReason::None);
    EXPECT_EQ(reason("{\"profile\":7}"), ProbeReason::NotUnderstood);
    EXPECT_EQ(reason("{\"profile\":{\"content_settings\":[]}}"), ProbeReason::NotUnderstood);
    EXPECT_EQ(reason("{\"profile\":{\"content_settings\":{\"exceptions\":[]}}}"), ProbeReason::NotUnderstood);
    QByteArray many = "{\"profile\":{\"content_settings\":{\"exceptions\":{\"notifications\":{";
    for (int site = 0; site < 20'001; ++site)
        many += (site ? ",\"https://" : "\"https://") + QByteArray::number(site) + ".example:443,*\":{\"setting\":1}";
    EXPECT_EQ(reason(many + "}}}}}"), ProbeReason::AnswerTooLong);
}

QStringList extensionWords(const QByteArray &preferences, const QByteArray &secure = "{}")
{
    const auto extensions =
        platform::parse::chromiumExtensions(*jsonObject(preferences), *jsonObject(secure), brave, QStringLiteral("Brave"));
    if (!extensions)
        return {QStringLiteral("not understood")};
    QList<Grant> grants;
    for (const auto &each : *extensions)
        grants += platform::parse::grantsOf(each.extension);
    return wordsOf(grants);
}

QByteArray oneExtension(const QByteArray &more)
{
    return "{\"extensions\":{\"settings\":{\"abcdefghijklmnopabcdefghijklmnop\":{\"location\":1,\"manifest\":{\"name\":\"Some\"},"
           "\"active_permissions\":{\"api\":[\"history\",{\"fileSystem\":[\"write\"]}],\"explicit_host\":[],\"scriptable_host\":["
           "]}" +
           more + "}}}}";
}

TEST(ChromiumExtensions, OfAProfileThatChromiumWroteAreRead)
{
    const auto preferences = jsonObject(recorded(QStringLiteral("chromium156_used_preferences.json")));
    ASSERT_TRUE(preferences);
    const auto extensions = platform::parse::chromiumExtensions(*preferences, {}, brave, QStringLiteral("Brave"));
    ASSERT_TRUE(extensions);
    ASSERT_EQ(extensions->size(), 1) << "not the browser's own reader for PDF";
    const auto &one = extensions->first();
    EXPECT_TRUE(one.needsName) << "its name stands in its files alone";
    EXPECT_EQ(one.folder, QStringLiteral("/home/person/cext"));
    const auto grants = platform::parse::grantsOf(one.extension);
    const QString id = QStringLiteral("jbkbcjakbadjonliggjjnpbifojdkmgk ");
    EXPECT_EQ(wordsOf(grants),
              (QStringList{id + QStringLiteral("all-sites"), id + QStringLiteral("all-files-read-only"),
                           id + QStringLiteral("location"), id + QStringLiteral("watches-requests [webRequest]"),
                           id + QStringLiteral("native-programs"), id + QStringLiteral("browsing-data [tabs]")}));
    EXPECT_EQ(grants.first().since.date(), QDate(2026, 11, 28));
    EXPECT_EQ(grants.first().revocation.text, QStringLiteral("brave://extensions/?id=jbkbcjakbadjonliggjjnpbifojdkmgk"));
}

TEST(ChromiumExtensions, OnlyThoseThatAreSwitchedOnCount)
{
    const QStringList both{QStringLiteral("Some browsing-data [history]"), QStringLiteral("Some other [fileSystem]")};
    for (const char *on : {"", ",\"state\":1", ",\"disable_reasons\":0", ",\"disable_reasons\":[]", ",\"location\":4",
                           ",\"was_installed_by_default\":true"})
        EXPECT_EQ(extensionWords(oneExtension(on)), both) << on;
    for (const char *off : {",\"state\":0", ",\"disable_reasons\":1", ",\"disable_reasons\":[1]", ",\"location\":5",
                            ",\"location\":10", ",\"blacklist\":true", ",\"manifest\":{\"theme\":{}}"})
        EXPECT_EQ(extensionWords(oneExtension(off)), QStringList()) << off;
}

TEST(ChromiumExtensions, TheSecuredFileHasTheLastWord)
{
    EXPECT_EQ(extensionWords("{}", oneExtension("")).size(), 2);
    EXPECT_EQ(extensionWords(oneExtension(""), oneExtension(",\"state\":0")), QStringList());
    EXPECT_EQ(extensionWords("{}"), QStringList());
    EXPECT_EQ(extensionWords("{\"extensions\":{}}"), QStringList());
    EXPECT_EQ(extensionWords("{\"extensions\":{\"settings\":[]}}"), QStringList{QStringLiteral("not understood")});
    EXPECT_EQ(extensionWords("{\"extensions\":{\"settings\":{\"a\":7}}}"), QStringList{QStringLiteral("not understood")});
}

TEST(ChromiumExtensions, NamesInOtherFilesAreFound)
{
    using namespace platform::parse;
    EXPECT_EQ(chromiumManifestName("{\"name\":\"__MSG_appName__\"}"), QStringLiteral("__MSG_appName__"));
    EXPECT_EQ(chromiumManifestName("["), QString());
    EXPECT_EQ(chromiumManifestLanguage("{\"default_locale\":\"zh_TW\"}"), QStringLiteral("zh_TW"));
    EXPECT_EQ(chromiumManifestLanguage("{\"default_locale\":\"../../x\"}"), QString());
    const QByteArray messages = "{\"APPNAME\":{\"message\":\"Right\"},\"other\":{\"message\":\"Wrong\"},\"odd\":7}";
    EXPECT_EQ(chromiumMessage(messages, QStringLiteral("__MSG_appName__")), QStringLiteral("Right"));
    for (const char *name : {"__MSG_none__", "__MSG_odd__", "__MSG___", "__MSG_", "appName", ""})
        EXPECT_EQ(chromiumMessage(messages, QString::fromLatin1(name)), QString()) << name;
}

} // namespace
