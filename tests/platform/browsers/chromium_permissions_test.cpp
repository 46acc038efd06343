// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/browser_permissions.h"
#include "platform/linux/chromium_permissions.h"
#include "tests/platform/browsers/browser_scene.h"
#include "tests/platform/browsers/grant_words.h"
#include "tests/support/child_process.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

#include <sys/stat.h>

using namespace holdfast;
using platform::ProbeReason;
using platform::ProbeState;
using tests::patience;
using tests::wordsOf;

namespace {

class ChromiumHomes : public testing::Test
{
protected:
    void put(const QString &folder) const
    {
        scene.putRecorded(folder + QStringLiteral("/Preferences"), QStringLiteral("chromium156_preferences.json"));
    }
    [[nodiscard]] platform::Observation<platform::Grant> look() const
    {
        platform::ChromiumPermissions browsers(scene.surroundings(),
                                               [] { return QDateTime::fromMSecsSinceEpoch(1'790'000'000'000).toUTC(); });
        EXPECT_TRUE(browsers.needsConsent());
        const auto answer = browsers.look(patience());
        EXPECT_EQ(answer.source, QStringLiteral("chromium"));
        EXPECT_EQ(scene.leftBehind(), QStringList());
        return answer;
    }

    tests::BrowserScene scene;
    const QString chromium = QStringLiteral(".config/chromium/");
    const QStringList recordedWords{QStringLiteral("https://maps.example.net not location"),
                                    QStringLiteral("https://meet.example.org camera"),
                                    QStringLiteral("https://spam.example.com notifications")};
};

TEST_F(ChromiumHomes, WithoutABrowserThereIsNothingToLookAt)
{
    EXPECT_EQ(look().state, ProbeState::Unsupported);
    EXPECT_EQ(look().reason, ProbeReason::ProgramMissing);
    ASSERT_TRUE(QDir().mkpath(scene.home(chromium)));
    EXPECT_EQ(look().state, ProbeState::Unsupported) << "a folder without a profile";
}

TEST_F(ChromiumHomes, EveryBrowserIsKnownWithItsOwnAddresses)
{
    struct Place {
        const char *folder;
        const char *place;
        const char *scheme;
    };
    for (const Place &one :
         {Place{".config/google-chrome/Default", "Google Chrome (Default)", "chrome"},
          Place{".config/chromium/Default", "Chromium (Default)", "chrome"},
          Place{".config/microsoft-edge/Profile 1", "Microsoft Edge (Profile 1)", "edge"},
          Place{".config/BraveSoftware/Brave-Browser/Default", "Brave (Default)", "brave"},
          Place{".config/vivaldi/Default", "Vivaldi (Default)", "vivaldi"}, Place{".config/opera", "Opera", "opera"},
          Place{".config/opera/Default", "Opera (Default)", "opera"},
          Place{".var/app/com.google.Chrome/config/google-chrome/Default", "Google Chrome (Flatpak, Default)", "chrome"},
          Place{".var/app/org.chromium.Chromium/config/chromium/Default", "Chromium (Flatpak, Default)", "chrome"},
          Place{".var/app/com.brave.Browser/config/BraveSoftware/Brave-Browser/Default", "Brave (Flatpak, Default)", "brave"},
          Place{".var/app/com.microsoft.Edge/config/microsoft-edge/Default", "Microsoft Edge (Flatpak, Default)", "edge"},
          Place{"snap/chromium/common/chromium/Default", "Chromium (Snap, Default)", "chrome"},
          Place{"snap/brave/current/.config/BraveSoftware/Brave-Browser/Default", "Brave (Snap, Default)", "brave"}}) {
        put(QString::fromLatin1(one.folder));
        const auto answer = look();
        EXPECT_EQ(answer.state, ProbeState::Ok) << one.folder;
        EXPECT_EQ(wordsOf(answer.rows), recordedWords) << one.folder;
        EXPECT_EQ(answer.rows.value(0).place, QString::fromLatin1(one.place));
        EXPECT_TRUE(answer.rows.value(0).revocation.text.startsWith(QLatin1StringView(one.scheme) + QStringLiteral("://")))
            << one.folder;
        ASSERT_TRUE(QDir(scene.home()).removeRecursively());
    }
}

TEST_F(ChromiumHomes, AProfileHasTheSamePlaceWhateverItIsCalledAndWhateverIsBesideIt)
{
    put(chromium + QStringLiteral("Default"));
    EXPECT_EQ(look().rows.value(0).place, QStringLiteral("Chromium (Default)"));
    scene.putRecorded(chromium + QStringLiteral("Local State"), QStringLiteral("chromium156_local_state.json"));
    EXPECT_EQ(look().rows.value(0).place, QStringLiteral("Chromium (Default)"));
    put(chromium + QStringLiteral("Profile 7"));
    put(chromium + QStringLiteral("System Profile"));
    put(chromium + QStringLiteral("Guest Profile"));
    const auto answer = look();
    EXPECT_EQ(answer.state, ProbeState::Ok);
    ASSERT_EQ(answer.rows.size(), 6);
    EXPECT_EQ(answer.rows.first().place, QStringLiteral("Chromium (Default)"));
    EXPECT_EQ(answer.rows.last().place, QStringLiteral("Chromium (Profile 7)"));
}

TEST_F(ChromiumHomes, NamesOfExtensionsAreFoundInTheirFiles)
{
    const QString profile = chromium + QStringLiteral("Default/");
    const QString extension = profile + QStringLiteral("Extensions/abcdefghijklmnopabcdefghijklmnop/1.0_0/");
    scene.put(profile + QStringLiteral("Preferences"), "{}");
    const auto name = [&](const QByteArray &settings) {
        scene.put(
            profile + QStringLiteral("Secure Preferences"),
            "{\"extensions\":{\"settings\":{\"abcdefghijklmnopabcdefghijklmnop\":{\"active_permissions\":{\"api\":[\"tabs\"]}" +
                settings + "}}}}");
        const auto answer = look();
        EXPECT_EQ(answer.state, ProbeState::Ok);
        return answer.rows.value(0).name;
    };
    const QByteArray path = ",\"path\":\"abcdefghijklmnopabcdefghijklmnop/1.0_0\"";
    EXPECT_EQ(name(path), QStringLiteral("abcdefghijklmnopabcdefghijklmnop")) << "its files are gone";
    scene.put(extension + QStringLiteral("manifest.json"), "{\"name\":\"__MSG_appName__\",\"default_locale\":\"en\"}");
    EXPECT_EQ(name(path), QStringLiteral("abcdefghijklmnopabcdefghijklmnop"));
    scene.put(extension + QStringLiteral("_locales/en/messages.json"), "{\"appname\":{\"message\":\"Localised Name\"}}");
    EXPECT_EQ(name(path), QStringLiteral("Localised Name"));
    EXPECT_EQ(name(path + ",\"manifest\":{\"name\":\"__MSG_AppName__\"}"), QStringLiteral("Localised Name"));
    EXPECT_EQ(name(path + ",\"manifest\":{\"name\":\"Its Name\"}"), QStringLiteral("Its Name"));
    EXPECT_EQ(name(",\"path\":\"" + scene.home(extension).toUtf8() + "\""), QStringLiteral("Localised Name")) << "unpacked";
    EXPECT_EQ(name(",\"path\":\"../../../chromium/Default/Extensions/abcdefghijklmnopabcdefghijklmnop/1.0_0\""),
              QStringLiteral("abcdefghijklmnopabcdefghijklmnop"));
}

TEST_F(ChromiumHomes, WhatCannotBeReadIsNeverFineAndTheRestIsStillTold)
{
    put(chromium + QStringLiteral("Default"));
    const QString broken = chromium + QStringLiteral("Profile 1/Preferences");
    const auto trouble = [&](const char *what) {
        const auto answer = look();
        EXPECT_NE(answer.state, ProbeState::Ok) << what;
        EXPECT_EQ(wordsOf(answer.rows), recordedWords) << what;
        EXPECT_EQ(answer.detail, QStringLiteral("Chromium (Profile 1)")) << what;
        return answer.reason;
    };
    scene.put(broken, QByteArray());
    EXPECT_EQ(trouble("empty"), ProbeReason::NotUnderstood);
    scene.put(broken, "{\"profile\":{\"content_settings\":");
    EXPECT_EQ(trouble("cut off"), ProbeReason::NotUnderstood);
    scene.put(broken, QByteArray(1'000'000, '['));
    EXPECT_EQ(trouble("nested"), ProbeReason::NotUnderstood);
    ASSERT_TRUE(QFile::resize(scene.home(broken), 50LL * 1024 * 1024));
    EXPECT_EQ(trouble("50 MB"), ProbeReason::AnswerTooLong);
    ASSERT_TRUE(QFile::remove(scene.home(broken)));
    ASSERT_EQ(::mkfifo(QFile::encodeName(scene.home(broken)).constData(), 0600), 0);
    EXPECT_EQ(trouble("a pipe"), ProbeReason::AccessDenied);
    ASSERT_TRUE(QFile::remove(scene.home(broken)));
    ASSERT_TRUE(QFile::link(QStringLiteral("Preferences"), scene.home(broken)));
    EXPECT_EQ(trouble("a link to itself"), ProbeReason::AccessDenied);
    ASSERT_TRUE(QFile::remove(scene.home(broken)));
    scene.put(chromium + QStringLiteral("Profile 1/Secure Preferences"), "{");
    EXPECT_EQ(trouble("its other file"), ProbeReason::NotUnderstood);
}

TEST_F(ChromiumHomes, WhatMayNotBeReadIsDenied)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "becoming an ordinary user needs to be root";
    put(chromium + QStringLiteral("Default"));
    ASSERT_EQ(::chmod(QFile::encodeName(QFileInfo(scene.home()).path()).constData(), 0755), 0);
    for (const char *closed :
         {".config", ".config/chromium", ".config/chromium/Default", ".config/chromium/Default/Preferences"}) {
        const QByteArray path = QFile::encodeName(scene.home(QString::fromLatin1(closed)));
        ASSERT_EQ(::chmod(path.constData(), 0600), 0);
        EXPECT_EQ(tests::exitCodeOfChild([&] {
                      if (::setresgid(65534, 65534, 65534) != 0 || ::setresuid(65534, 65534, 65534) != 0)
                          return 100;
                      const auto answer = look();
                      return answer.state == ProbeState::Denied && answer.reason == ProbeReason::AccessDenied ? 0 : 1;
                  }),
                  0)
            << closed;
        ASSERT_EQ(::chmod(path.constData(), 0755), 0);
    }
}

TEST_F(ChromiumHomes, AStopAndTheLimitEndTheLook)
{
    put(chromium + QStringLiteral("Default"));
    platform::ChromiumPermissions source(scene.surroundings());
    const platform::Patience stopped(std::chrono::minutes(1));
    stopped.stop();
    EXPECT_EQ(source.look(stopped).state, ProbeState::Unknown);
    EXPECT_EQ(source.look(platform::Patience(std::chrono::milliseconds(0))).reason, ProbeReason::TimedOut);
}

QByteArray largePreferences(int sites, int extensions)
{
    QByteArray json = "{\"profile\":{\"content_settings\":{\"exceptions\":{\"notifications\":{";
    for (int site = 0; site < sites; ++site)
        json += (site ? ",\"https://" : "\"https://") + QByteArray::number(site) +
                ".example:443,*\":{\"last_modified\":\"13370000000000000\",\"setting\":1}";
    json += "}}}},\"extensions\":{\"settings\":{";
    for (int extension = 0; extension < extensions; ++extension)
        json += (extension ? ",\"e" : "\"e") + QByteArray::number(extension) +
                "\":{\"location\":1,\"manifest\":{\"name\":\"Some\"},\"active_permissions\":{\"api\":[\"tabs\",\"webRequest\","
                "\"nativeMessaging\"],"
                "\"explicit_host\":[\"<all_urls>\"],\"scriptable_host\":[\"https://*.example.com/*\"]}}";
    return json + "}}}";
}

// Measured, not asserted: see the figure in the property "milliseconds". Two thousand sites and two hundred extensions in each
// browser.
TEST_F(ChromiumHomes, ALargeProfileOfEachBrowserIsReadInOneGo)
{
    scene.put(chromium + QStringLiteral("Default/Preferences"), largePreferences(2'000, 200));
    scene.put(QStringLiteral(".mozilla/firefox/profiles.ini"), "[Profile0]\nName=a\nPath=a\n");
    ASSERT_TRUE(QDir().mkpath(scene.home(QStringLiteral(".mozilla/firefox/a"))));
    ASSERT_TRUE(tests::withPythonsDatabase(scene.home(QStringLiteral(".mozilla/firefox/a/permissions.sqlite")),
                                           "db.executescript('''CREATE TABLE moz_perms (id INTEGER PRIMARY KEY, origin TEXT, "
                                           "type TEXT, permission INTEGER, expireType INTEGER,"
                                           " expireTime INTEGER, modificationTime INTEGER); BEGIN''')\n"
                                           "db.executemany(\"INSERT INTO moz_perms VALUES (NULL, ?, 'geo', 1, 0, 0, "
                                           "1780000000000)\", (('https://%d.example' % i,) for i in range(2000)))\n"
                                           "db.commit()"));
    QByteArray addons;
    for (int addon = 0; addon < 200; ++addon)
        addons +=
            (addon ? ",{\"id\":\"" : "{\"id\":\"") + QByteArray::number(addon) +
            "@example\",\"type\":\"extension\",\"active\":true,\"userPermissions\":{\"permissions\":[\"tabs\",\"webRequest\","
            "\"nativeMessaging\"],\"origins\":[\"<all_urls>\"]}}";
    scene.put(QStringLiteral(".mozilla/firefox/a/extensions.json"), "{\"addons\":[" + addons + "]}");

    std::vector<std::unique_ptr<platform::PermissionSource>> sources;
    platform::addBrowserPermissions(sources, scene.surroundings());
    ASSERT_EQ(sources.size(), 2u);
    QElapsedTimer timer;
    timer.start();
    for (const auto &source : sources) {
        const auto answer = source->look(patience());
        EXPECT_EQ(answer.state, ProbeState::Ok);
        EXPECT_EQ(answer.rows.size(), 2'000 + 200 * 4);
    }
    RecordProperty("milliseconds", static_cast<int>(timer.elapsed()));
    std::cout << "4,000 sites and 400 extensions: " << timer.elapsed() << " ms\n";
}

} // namespace
