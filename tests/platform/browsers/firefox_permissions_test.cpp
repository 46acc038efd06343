// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/firefox_permissions.h"
#include "tests/platform/browsers/browser_scene.h"
#include "tests/platform/browsers/grant_words.h"
#include "tests/support/child_process.h"

#include <gtest/gtest.h>

#include <QProcess>

#include <sys/stat.h>

using namespace holdfast;
using platform::ProbeReason;
using platform::ProbeState;
using tests::patience;
using tests::wordsOf;

namespace {

const QString profile = QStringLiteral("hluv5ifc.default-esr/");
const QStringList sitesInRecorded{QStringLiteral("https://meet.example.org camera"),
                                  QStringLiteral("https://spam.example.com notifications")};

class FirefoxHomes : public testing::Test
{
protected:
    void TearDown() override { EXPECT_EQ(scene.leftBehind(), QStringList()); }

    /// A root as Firefox 153 makes it, one profile of it used.
    void putFirefox(const QString &where) const
    {
        scene.putRecorded(where + QStringLiteral("/profiles.ini"), QStringLiteral("firefox153_profiles.ini"));
        scene.putRecorded(where + QLatin1Char('/') + profile + QStringLiteral("permissions.sqlite"),
                          QStringLiteral("firefox153_permissions.sqlite"));
    }
    [[nodiscard]] platform::Observation<platform::Grant> look() const
    {
        platform::FirefoxPermissions firefox(scene.surroundings(),
                                             [] { return QDateTime::fromMSecsSinceEpoch(1'790'000'000'000).toUTC(); });
        EXPECT_TRUE(firefox.needsConsent());
        const auto answer = firefox.look(patience());
        EXPECT_EQ(answer.source, QStringLiteral("firefox"));
        return answer;
    }

    tests::BrowserScene scene;
    const QString root = QStringLiteral(".mozilla/firefox");
};

TEST_F(FirefoxHomes, WithoutFirefoxThereIsNothingToLookAt)
{
    const auto answer = look();
    EXPECT_EQ(answer.state, ProbeState::Unsupported);
    EXPECT_EQ(answer.reason, ProbeReason::ProgramMissing);
}

TEST_F(FirefoxHomes, EveryPlaceForProfilesIsKnown)
{
    const QList<std::pair<QString, QString>> places{
        {QStringLiteral(".config/mozilla/firefox"), QStringLiteral("Firefox (hluv5ifc.default-esr)")},
        {QStringLiteral(".mozilla/firefox"), QStringLiteral("Firefox (hluv5ifc.default-esr)")},
        {QStringLiteral("snap/firefox/common/.mozilla/firefox"), QStringLiteral("Firefox (Snap, hluv5ifc.default-esr)")},
        {QStringLiteral(".var/app/org.mozilla.firefox/.mozilla/firefox"),
         QStringLiteral("Firefox (Flatpak, hluv5ifc.default-esr)")},
        {QStringLiteral(".var/app/org.mozilla.firefox/config/mozilla/firefox"),
         QStringLiteral("Firefox (Flatpak, hluv5ifc.default-esr)")}};
    for (const auto &[place, name] : places) {
        putFirefox(place);
        const auto answer = look();
        EXPECT_EQ(answer.state, ProbeState::Ok) << place.toStdString();
        EXPECT_EQ(wordsOf(answer.rows), sitesInRecorded);
        EXPECT_EQ(answer.rows.value(0).place, name);
        ASSERT_TRUE(QDir(scene.home(place)).removeRecursively());
    }
}

TEST_F(FirefoxHomes, SitesAndExtensionsOfARealProfileComeTogether)
{
    putFirefox(root);
    scene.putRecorded(root + QLatin1Char('/') + profile + QStringLiteral("extensions.json"),
                      QStringLiteral("firefox153_extensions.json"));
    scene.putRecorded(root + QLatin1Char('/') + profile + QStringLiteral("extension-preferences.json"),
                      QStringLiteral("firefox153_extension_preferences.json"));
    const auto answer = look();
    EXPECT_EQ(answer.state, ProbeState::Ok);
    EXPECT_EQ(answer.reason, ProbeReason::None);
    EXPECT_EQ(answer.rows.size(), 8);
}

TEST_F(FirefoxHomes, SeveralProfilesAreToldApart)
{
    putFirefox(root);
    EXPECT_EQ(look().rows.value(0).place, QStringLiteral("Firefox (hluv5ifc.default-esr)")) << "the same as beside another";
    scene.putRecorded(root + QStringLiteral("/hr3dgivd.default/permissions.sqlite"),
                      QStringLiteral("firefox153_permissions.sqlite"));
    auto answer = look();
    EXPECT_EQ(answer.rows.size(), 4);
    EXPECT_EQ(answer.rows.last().place, QStringLiteral("Firefox (hr3dgivd.default)"));
    EXPECT_EQ(answer.rows.first().place, QStringLiteral("Firefox (hluv5ifc.default-esr)"));
    // The same folder by another way is the same profile.
    ASSERT_TRUE(QDir().mkpath(scene.home(QStringLiteral(".config/mozilla"))));
    ASSERT_TRUE(QFile::link(scene.home(root), scene.home(QStringLiteral(".config/mozilla/firefox"))));
    EXPECT_EQ(look().rows.size(), 4);
}

TEST_F(FirefoxHomes, AbsolutePathsAndMembersOfAGroupAreFound)
{
    scene.put(root + QStringLiteral("/profiles.ini"),
              "[Profile0]\nName=far\nIsRelative=0\nPath=" + scene.home(QStringLiteral("far away")).toUtf8() + "\nStoreID=12ab\n");
    scene.putRecorded(QStringLiteral("far away/permissions.sqlite"), QStringLiteral("firefox153_permissions.sqlite"));
    EXPECT_EQ(look().rows.size(), 2);
    scene.putRecorded(root + QStringLiteral("/abcd.Second/permissions.sqlite"), QStringLiteral("firefox153_permissions.sqlite"));
    const auto answer = look();
    EXPECT_EQ(answer.rows.size(), 4);
    EXPECT_EQ(answer.rows.last().place, QStringLiteral("Firefox (abcd.Second)"));
    EXPECT_EQ(answer.rows.first().place, QStringLiteral("Firefox (") + scene.home(QStringLiteral("far away")) + QLatin1Char(')'));
}

TEST_F(FirefoxHomes, AProfileThatWasNeverUsedHasNothing)
{
    scene.putRecorded(root + QStringLiteral("/profiles.ini"), QStringLiteral("firefox153_profiles.ini"));
    ASSERT_TRUE(QDir().mkpath(scene.home(root + QStringLiteral("/hr3dgivd.default"))));
    const auto answer = look();
    EXPECT_EQ(answer.state, ProbeState::Ok);
    EXPECT_EQ(answer.rows.size(), 0);
}

TEST_F(FirefoxHomes, WhatCannotBeReadIsNeverFineAndTheRestIsStillTold)
{
    putFirefox(root);
    const QString other = root + QStringLiteral("/hr3dgivd.default/");
    const auto trouble = [&](const char *what) {
        const auto answer = look();
        EXPECT_NE(answer.state, ProbeState::Ok) << what;
        EXPECT_EQ(wordsOf(answer.rows), sitesInRecorded) << what;
        EXPECT_EQ(answer.detail, QStringLiteral("Firefox (hr3dgivd.default)")) << what;
        return answer.reason;
    };
    scene.put(other + QStringLiteral("permissions.sqlite"),
              "no database at all, but long enough to look like one, if one looked at its size");
    EXPECT_EQ(trouble("garbage"), ProbeReason::Damaged);
    ASSERT_TRUE(QFile::remove(scene.home(other + QStringLiteral("permissions.sqlite"))));
    ASSERT_TRUE(QFile::link(QStringLiteral("permissions.sqlite"), scene.home(other + QStringLiteral("permissions.sqlite"))));
    EXPECT_EQ(trouble("a link to itself"), ProbeReason::AccessDenied);
    ASSERT_TRUE(QFile::remove(scene.home(other + QStringLiteral("permissions.sqlite"))));
    ASSERT_EQ(::mkfifo(QFile::encodeName(scene.home(other + QStringLiteral("permissions.sqlite"))).constData(), 0600), 0);
    EXPECT_EQ(trouble("a pipe"), ProbeReason::AccessDenied);
    ASSERT_TRUE(QFile::remove(scene.home(other + QStringLiteral("permissions.sqlite"))));
    scene.put(other + QStringLiteral("permissions.sqlite"), QByteArray());
    EXPECT_EQ(trouble("empty"), ProbeReason::NotUnderstood);
    ASSERT_TRUE(QFile::remove(scene.home(other + QStringLiteral("permissions.sqlite"))));
    scene.put(other + QStringLiteral("extensions.json"), "{\"addons\":[{\"id\"");
    EXPECT_EQ(trouble("cut off"), ProbeReason::NotUnderstood);
    scene.put(other + QStringLiteral("extensions.json"), QByteArray());
    ASSERT_TRUE(QFile::resize(scene.home(other + QStringLiteral("extensions.json")), 50LL * 1024 * 1024));
    EXPECT_EQ(trouble("50 MB"), ProbeReason::AnswerTooLong);
}

TEST_F(FirefoxHomes, AListOfProfilesThatIsNoneIsSaid)
{
    scene.put(root + QStringLiteral("/profiles.ini"), "<html>");
    EXPECT_EQ(look().state, ProbeState::Error);
    EXPECT_EQ(look().reason, ProbeReason::NotUnderstood);
    scene.put(root + QStringLiteral("/profiles.ini"), QByteArray(2 * 1024 * 1024, 'x'));
    EXPECT_EQ(look().reason, ProbeReason::AnswerTooLong);
}

TEST_F(FirefoxHomes, AFolderThatMayNotBeEnteredIsDenied)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "becoming an ordinary user needs to be root";
    putFirefox(root);
    const QString top = QFileInfo(scene.home()).path();
    ASSERT_EQ(::chmod(QFile::encodeName(top).constData(), 0755), 0);
    ASSERT_EQ(::chown(QFile::encodeName(scene.surroundings().runtimeFolder).constData(), 65534, 65534), 0);
    const auto asNobody = [&] {
        return tests::exitCodeOfChild([&] {
            if (::setresgid(65534, 65534, 65534) != 0 || ::setresuid(65534, 65534, 65534) != 0)
                return 100;
            const auto answer = look();
            return static_cast<int>(answer.state) * 10 + (answer.reason == ProbeReason::AccessDenied ? 1 : 0);
        });
    };
    const int denied = static_cast<int>(ProbeState::Denied) * 10 + 1;
    for (const QString &closed : {QStringLiteral(".mozilla"), root + QStringLiteral("/hluv5ifc.default-esr"),
                                  root + QStringLiteral("/hluv5ifc.default-esr/permissions.sqlite")}) {
        const QByteArray path = QFile::encodeName(scene.home(closed));
        ASSERT_EQ(::chmod(path.constData(), 0600), 0);
        EXPECT_EQ(asNobody(), denied) << closed.toStdString();
        ASSERT_EQ(::chmod(path.constData(), 0755), 0);
    }
    EXPECT_EQ(asNobody(), static_cast<int>(ProbeState::Ok) * 10);
}

TEST_F(FirefoxHomes, AWaitingLogCounts)
{
    putFirefox(root);
    const QString live = scene.home(root + QLatin1Char('/') + profile + QStringLiteral("permissions.sqlite"));
    ASSERT_TRUE(tests::withPythonsDatabase(
        live, "db.execute('PRAGMA journal_mode = WAL')\ndb.execute('PRAGMA wal_autocheckpoint = 0')\n"
              "db.execute(\"INSERT INTO moz_perms VALUES (9, 'https://new.example', 'geo', 1, 0, 0, 0)\")\n"
              "os._exit(0)"));
    const auto answer = look();
    EXPECT_EQ(answer.state, ProbeState::Ok);
    EXPECT_TRUE(wordsOf(answer.rows).contains(QStringLiteral("https://new.example location")));
}

TEST_F(FirefoxHomes, WhileFirefoxHoldsItsDatabaseLockedItIsReadAllTheSame)
{
    putFirefox(root);
    const QString live = scene.home(root + QLatin1Char('/') + profile + QStringLiteral("permissions.sqlite"));
    QProcess firefox;
    firefox.start(QStringLiteral(HOLDFAST_PYTHON),
                  {QStringLiteral("-c"),
                   QStringLiteral("import sqlite3, sys\ndb = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
                                  "db.execute('PRAGMA locking_mode = EXCLUSIVE')\ndb.execute('BEGIN EXCLUSIVE')\n"
                                  "print('locked', flush=True)\nsys.stdin.read()"),
                   live});
    ASSERT_TRUE(firefox.waitForReadyRead(60'000));
    const auto answer = look();
    firefox.closeWriteChannel();
    EXPECT_TRUE(firefox.waitForFinished(60'000));
    EXPECT_EQ(answer.state, ProbeState::Ok);
    EXPECT_EQ(wordsOf(answer.rows), sitesInRecorded);
}

TEST_F(FirefoxHomes, AStopAndTheLimitEndTheLook)
{
    putFirefox(root);
    platform::FirefoxPermissions firefox(scene.surroundings());
    const platform::Patience stopped(std::chrono::minutes(1));
    stopped.stop();
    EXPECT_EQ(firefox.look(stopped).state, ProbeState::Unknown);
    EXPECT_EQ(firefox.look(stopped).reason, ProbeReason::Cancelled);
    EXPECT_EQ(firefox.look(platform::Patience(std::chrono::milliseconds(0))).reason, ProbeReason::TimedOut);
}

} // namespace
