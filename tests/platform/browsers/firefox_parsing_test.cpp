// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/browser_values.h"
#include "platform/parse/firefox_extensions.h"
#include "platform/parse/firefox_profiles.h"
#include "platform/parse/firefox_sites.h"
#include "tests/platform/browsers/browser_scene.h"
#include "tests/platform/browsers/grant_words.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace holdfast;
using platform::parse::FirefoxPermissionRow;
using platform::parse::FirefoxProfile;
using tests::recorded;
using tests::wordsOf;

namespace {

const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000).toUTC();

FirefoxPermissionRow row(const QString &type, qint64 permission = 1, const QString &origin = QStringLiteral("https://a.example"))
{
    return {origin, type, permission, 0, 0, 1'780'000'000'000};
}

QStringList sites(const QList<FirefoxPermissionRow> &rows)
{
    return wordsOf(platform::parse::firefoxSiteGrants(rows, QStringLiteral("Firefox"), now));
}

TEST(FirefoxProfilesFile, ARecordedOneIsRead)
{
    const auto found = platform::parse::firefoxProfiles(recorded(QStringLiteral("firefox153_profiles.ini")));
    ASSERT_TRUE(found);
    const QList<FirefoxProfile> expected{{QStringLiteral("hr3dgivd.default"), true},
                                         {QStringLiteral("hluv5ifc.default-esr"), true}};
    EXPECT_EQ(found->profiles, expected);
    EXPECT_FALSE(found->hasGroups);
}

TEST(FirefoxProfilesFile, AbsolutePathsGroupsAndOddLinesAreUnderstood)
{
    const auto found = platform::parse::firefoxProfiles(
        "; a comment\r\n[Profile0]\r\nName=Arbeit \xc3\xa9\r\nIsRelative=0\r\n"
        "Path=/data/fire fox=x\r\nStoreID=1a2b\r\n[Profile1]\nPath=b.two\n[BackgroundTasksProfiles]\nx=y\n");
    ASSERT_TRUE(found);
    const QList<FirefoxProfile> expected{{QStringLiteral("/data/fire fox=x"), false}, {QStringLiteral("b.two"), true}};
    EXPECT_EQ(found->profiles, expected);
    EXPECT_TRUE(found->hasGroups);
    const auto none = platform::parse::firefoxProfiles("[General]\nStartWithLastProfile=1\n");
    ASSERT_TRUE(none);
    EXPECT_EQ(none->profiles.size(), 0);
}

TEST(FirefoxProfilesFile, WhatIsNoneIsNotUnderstood)
{
    for (const QByteArray &text :
         {QByteArray(), QByteArray("\n\n"), QByteArray("{\"a\": 1}"), QByteArray("[Other]\nName=x\n"),
          QByteArray("[Profile0]\nName=x\n"), QByteArray("[Profile0]\nName=x\nPa"), QByteArray("Name=x\n[Profile0]\nPath=a\n"),
          QByteArray("[Profile0]\nIsRelative=0\nPath=not/absolute\n"), QByteArray(1'000'000, '['),
          QByteArray("[Profile0]\nPath=a\n").repeated(300), QByteArray("\0\xff\xfe", 3)})
        EXPECT_FALSE(platform::parse::firefoxProfiles(text)) << text.left(40).toStdString();
}

TEST(FirefoxSites, EachTypeMeansWhatItSays)
{
    EXPECT_EQ(sites({row(QStringLiteral("camera")), row(QStringLiteral("microphone")), row(QStringLiteral("geo")),
                     row(QStringLiteral("desktop-notification")), row(QStringLiteral("screen")),
                     row(QStringLiteral("persistent-storage")), row(QStringLiteral("install")), row(QStringLiteral("popup")),
                     row(QStringLiteral("midi-sysex")), row(QStringLiteral("xr")),
                     row(QStringLiteral("open-protocol-handler^mailto")), row(QStringLiteral("camera^deviceId"))}),
              (QStringList{QStringLiteral("https://a.example camera"), QStringLiteral("https://a.example microphone"),
                           QStringLiteral("https://a.example location"), QStringLiteral("https://a.example notifications"),
                           QStringLiteral("https://a.example screen-capture"), QStringLiteral("https://a.example keeps-data"),
                           QStringLiteral("https://a.example installs-apps"), QStringLiteral("https://a.example popups"),
                           QStringLiteral("https://a.example hardware-devices [midi-sysex]"),
                           QStringLiteral("https://a.example other [xr]"),
                           QStringLiteral("https://a.example other [open-protocol-handler^mailto]"),
                           QStringLiteral("https://a.example camera")}));
}

TEST(FirefoxSites, OnlyAllowedAndRefusedCount)
{
    EXPECT_EQ(sites({row(QStringLiteral("geo"), 1), row(QStringLiteral("camera"), 2), row(QStringLiteral("xr"), 3),
                     row(QStringLiteral("screen"), 8), row(QStringLiteral("popup"), 0), row(QStringLiteral("popup"), -1),
                     row(QStringLiteral("popup"), 1LL << 40)}),
              (QStringList{QStringLiteral("https://a.example location"), QStringLiteral("https://a.example not camera")}));
    EXPECT_EQ(
        sites({row(QStringLiteral("cookie"), 1), row(QStringLiteral("login-saving"), 2), row(QStringLiteral("autoplay-media"), 1),
               row(QStringLiteral("WebExtensions-unlimitedStorage"), 1, QStringLiteral("moz-extension://1234")),
               row(QStringLiteral("camera"), 1, QStringLiteral("moz-extension://1234")),
               row(QStringLiteral("geo"), 1, QStringLiteral("about:home"))}),
        QStringList());
}

TEST(FirefoxSites, WhatIsOverIsNotListed)
{
    FirefoxPermissionRow over = row(QStringLiteral("geo"));
    over.expireType = 2;
    over.expireTime = now.toMSecsSinceEpoch();
    FirefoxPermissionRow still = over;
    still.expireTime += 1;
    FirefoxPermissionRow forSession = row(QStringLiteral("xr"));
    forSession.expireType = 1;
    EXPECT_EQ(sites({over}), QStringList());
    EXPECT_EQ(sites({still}), QStringList{QStringLiteral("https://a.example location")});
    EXPECT_EQ(sites({forSession}), QStringList{QStringLiteral("https://a.example other [xr]")});
}

TEST(FirefoxSites, ContainersAndEmbeddingSitesAreTold)
{
    const auto grant = [](const QString &origin) {
        return platform::parse::firefoxSiteGrants({row(QStringLiteral("camera"), 1, origin)}, QStringLiteral("Firefox"), now)
            .value(0);
    };
    const auto container = grant(QStringLiteral("https://a.example:8443^userContextId=2"));
    EXPECT_EQ(container.app, QStringLiteral("https://a.example:8443"));
    EXPECT_EQ(container.name, container.app);
    EXPECT_EQ(container.place, QStringLiteral("Firefox, #2"));
    const auto embedded = grant(QStringLiteral("https://w.example^userContextId=3&partitionKey=%28https%2Cexample.com%29"));
    EXPECT_EQ(embedded.app, QStringLiteral("https://w.example"));
    EXPECT_EQ(embedded.name, QStringLiteral("https://w.example (https://example.com)"));
    EXPECT_EQ(embedded.place, QStringLiteral("Firefox, #3"));
    EXPECT_EQ(grant(QStringLiteral("https://w.example^partitionKey=%28http%2Cexample.com%2C8080%29")).name,
              QStringLiteral("https://w.example (http://example.com:8080)"));
    EXPECT_EQ(grant(QStringLiteral("https://w.example^firstPartyDomain=example.org")).name,
              QStringLiteral("https://w.example (example.org)"));
    EXPECT_EQ(grant(QStringLiteral("https://w.example^")).name, QStringLiteral("https://w.example"));
}

TEST(FirefoxSites, InsideOtherPagesAreGrantsOfTheirOwn)
{
    const QString within = QStringLiteral("https://w.example^partitionKey=%28https%2C");
    EXPECT_EQ(
        sites({row(QStringLiteral("camera"), 1, QStringLiteral("https://w.example")),
               row(QStringLiteral("camera"), 1, within + QStringLiteral("a.example%29")),
               row(QStringLiteral("camera"), 1, within + QStringLiteral("b.example%29")),
               row(QStringLiteral("midi"), 1, within + QStringLiteral("b.example%29")),
               row(QStringLiteral("camera"), 1, within + QStringLiteral("c.example%29&firstPartyDomain=d.example")),
               row(QStringLiteral("camera"), 1, QStringLiteral("https://w.example^firstPartyDomain=e.example"))}),
        (QStringList{QStringLiteral("https://w.example camera"),
                     QStringLiteral("https://w.example (https://a.example) camera [https://a.example]"),
                     QStringLiteral("https://w.example (https://b.example) camera [https://b.example]"),
                     QStringLiteral("https://w.example (https://b.example) hardware-devices [midi, https://b.example]"),
                     QStringLiteral("https://w.example (https://c.example, d.example) camera [https://c.example, d.example]"),
                     QStringLiteral("https://w.example (e.example) camera [e.example]")}));
}

TEST(FirefoxSites, SayWhenAndHowToTakeItBack)
{
    const auto grant =
        platform::parse::firefoxSiteGrants({row(QStringLiteral("camera"))}, QStringLiteral("Firefox"), now).value(0);
    EXPECT_EQ(grant.since, QDateTime::fromMSecsSinceEpoch(1'780'000'000'000).toUTC());
    EXPECT_FALSE(grant.lastUsed.isValid());
    EXPECT_EQ(grant.revocation.kind, platform::Revocation::Kind::Link);
    EXPECT_EQ(grant.revocation.text, QStringLiteral("about:preferences#privacy"));
    FirefoxPermissionRow odd = row(QStringLiteral("camera"));
    for (const qint64 time : {0LL, -1LL, 5LL, std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()}) {
        odd.modificationTime = time;
        EXPECT_FALSE(platform::parse::firefoxSiteGrants({odd}, QString(), now).value(0).since.isValid()) << time;
    }
}

TEST(FirefoxExtensions, OfARealProfileSayWhatTheyMayDo)
{
    const auto grants = platform::parse::firefoxExtensionGrants(recorded(QStringLiteral("firefox153_extensions.json")),
                                                                recorded(QStringLiteral("firefox153_extension_preferences.json")),
                                                                QStringLiteral("Firefox"));
    ASSERT_TRUE(grants);
    EXPECT_EQ(wordsOf(*grants),
              (QStringList{QStringLiteral("Old Watcher all-sites"),
                           QStringLiteral("Old Watcher watches-requests [webRequest, webRequestBlocking]"),
                           QStringLiteral("Old Watcher native-programs"), QStringLiteral("Old Watcher browsing-data [tabs]"),
                           QStringLiteral("New Helper some-sites [https://*.example.com/*, https://news.example.net/*]"),
                           QStringLiteral("New Helper location")}))
        << "and nothing of what Firefox itself brought";
    EXPECT_EQ(grants->first().app, QStringLiteral("watcher@example.org"));
    EXPECT_EQ(grants->first().since, QDateTime::fromMSecsSinceEpoch(1'795'880'746'065).toUTC());
    EXPECT_EQ(grants->first().revocation.text, QStringLiteral("about:addons"));
}

QByteArray oneExtension(const QByteArray &more, const QByteArray &permissions = "\"history\"")
{
    return "{\"addons\":[{\"id\":\"x@example\",\"type\":\"extension\",\"active\":true,\"location\":\"app-profile\","
           "\"userPermissions\":"
           "{\"permissions\":[" +
           permissions +
           "],\"origins\":[]},\"requestedPermissions\":{\"permissions\":[\"bookmarks\"],\"origins\":[\"*://*/*\"]}" + more +
           "}]}";
}

QStringList extensionWords(const QByteArray &extensions, const std::optional<QByteArray> &preferences = QByteArray("{}"))
{
    const auto grants = platform::parse::firefoxExtensionGrants(extensions, preferences, {});
    return grants ? wordsOf(*grants) : QStringList{QStringLiteral("not understood")};
}

TEST(FirefoxExtensions, OnlyThoseThatAreSwitchedOnCount)
{
    EXPECT_EQ(extensionWords(oneExtension("")), QStringList{QStringLiteral("x@example browsing-data [history]")});
    EXPECT_EQ(extensionWords(oneExtension(",\"active\":false")), QStringList());
    EXPECT_EQ(extensionWords(oneExtension(",\"type\":\"theme\"")), QStringList());
    EXPECT_EQ(extensionWords(oneExtension(",\"location\":\"app-system-addons\"")), QStringList());
    EXPECT_EQ(extensionWords(oneExtension(",\"location\":\"app-global\"")).size(), 1)
        << "put there by somebody, but not by Firefox";
}

TEST(FirefoxExtensions, WhatWasAllowedLaterCountsAndWithoutThatFileWhatIsAskedFor)
{
    const QByteArray preferences = "{\"x@example\":{\"permissions\":[\"nativeMessaging\",\"internal:privateBrowsingAllowed\","
                                   "\"internal:svgContextPropertiesAllowed\"],\"origins\":[\"https://one.example/*\"]}}";
    EXPECT_EQ(extensionWords(oneExtension(""), preferences),
              (QStringList{QStringLiteral("x@example some-sites [https://one.example/*]"),
                           QStringLiteral("x@example native-programs"), QStringLiteral("x@example browsing-data [history]"),
                           QStringLiteral("x@example other [internal:privateBrowsingAllowed]")}));
    EXPECT_EQ(
        extensionWords(oneExtension(""), std::nullopt),
        (QStringList{QStringLiteral("x@example all-sites"), QStringLiteral("x@example browsing-data [bookmarks, history]")}));
}

TEST(FirefoxExtensions, EverySiteIsKnownInEachSpelling)
{
    for (const char *pattern : {"<all_urls>", "*://*/*", "http://*/*", "https://*/*", "https://*/path"})
        EXPECT_EQ(extensionWords(oneExtension("", '"' + QByteArray(pattern) + '"')),
                  QStringList{QStringLiteral("x@example all-sites")})
            << pattern;
    EXPECT_EQ(extensionWords(oneExtension("", "\"*://*.example/*\",\"chrome://favicon/\",\"ftp://f.example/\"")),
              QStringList{QStringLiteral("x@example some-sites [*://*.example/*, ftp://f.example/]")});
}

TEST(FirefoxExtensions, NamesAreOnePlainLine)
{
    const auto name = [](const QByteArray &json) {
        const auto grants =
            platform::parse::firefoxExtensionGrants(oneExtension(",\"defaultLocale\":{\"name\":" + json + "}"), std::nullopt, {});
        return grants ? grants->value(0).name : QString();
    };
    EXPECT_EQ(name("\"<b>Bold</b>\\n  and \\u202Etxet\\u0000\\u0007!\""), QStringLiteral("<b>Bold</b> and txet!"));
    EXPECT_EQ(name("\"" + QByteArray(100'000, 'n') + "\"").size(), 200);
    EXPECT_EQ(name("7"), QStringLiteral("x@example"));
    EXPECT_EQ(name("\" \\u200B \""), QStringLiteral("x@example"));
}

TEST(FirefoxExtensions, ANameOfWhichNothingCanBeSeenIsStillListed)
{
    EXPECT_EQ(extensionWords(oneExtension("", "\"\\u202E\\u0007\"")), QStringList{QStringLiteral("x@example other [\uFFFD]")});
}

TEST(FirefoxExtensions, WhatIsNotTheFileIsNotUnderstood)
{
    const QStringList no{QStringLiteral("not understood")};
    const QByteArray whole = recorded(QStringLiteral("firefox153_extensions.json"));
    for (const QByteArray &text :
         {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray("{\"addons\":{}}"), QByteArray("{\"addons\":[7]}"),
          QByteArray("{\"addons\":[{\"type\":\"extension\"}]}"), whole.left(whole.size() / 2), QByteArray(100'000, '['),
          "{\"addons\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}", QByteArray("\xff\xfe{\0}", 5)})
        EXPECT_EQ(extensionWords(text), no) << text.left(40).toStdString();
    EXPECT_EQ(extensionWords(oneExtension(""), QByteArray("[")), no);
    EXPECT_EQ(extensionWords("{\"addons\":[]}"), QStringList());
}

} // namespace
