// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wording/device_words.h"
#include "tests/view/device_case.h"

namespace holdfast::view::test {

namespace {

/// What the page about this device says of a look.
class ThisDevice : public DeviceCase
{
protected:
    enum Tile { Updates, Restart, Support, Permissions };

    [[nodiscard]] QString text(Tile tile) { return subtitles(device().tiles()).value(tile); }
    [[nodiscard]] Tone tone(Tile tile)
    {
        return static_cast<Tone>(device().tiles()->index(tile).data(LineListModel::FactToneRole).toInt());
    }
    [[nodiscard]] TodayViewModel &today() { return *app.pages()->today(); }
    void expectTile(Tile tile, const char *words, Tone expected)
    {
        EXPECT_EQ(text(tile), QString::fromUtf8(words));
        EXPECT_EQ(tone(tile), expected) << words;
    }
};

const RestartCause newKernel{RestartCause::Kind::NewerKernel, QStringLiteral("6.1.0-49-amd64")};

Findings lookWithRestart(const platform::Observation<RestartCause> &answer)
{
    Findings findings = cleanLook();
    findings.restart = answer;
    return findings;
}

Findings lookWithSupport(const platform::Observation<SupportPeriod> &answer)
{
    Findings findings = cleanLook();
    findings.support = answer;
    return findings;
}

Findings lookAtAll()
{
    Findings findings = lookWithUpdates({updatesOf("apt", {update("tzdata"), update("openssl", UpdateSeverity::Security)}),
                                         updatesOf("flatpak", {update("org.example.Notes", UpdateSeverity::Unknown)}),
                                         silent<PendingUpdate>("fwupd", ProbeState::Unknown, ProbeReason::NoList)});
    findings.updates.first().asOf = QDateTime(QDate(2026, 5, 21), QTime(8, 0), QTimeZone::utc());
    findings.restart = answered<RestartCause>("restart", {newKernel});
    findings.support = answered<SupportPeriod>("os-release", {device::test::bookworm()});
    findings.permissions = {
        grantsOf("flatpak", {grant("org.example.Photos", Capability::Camera), grant("org.example.Calls", Capability::HomeFiles),
                             grant("org.example.Calls", Capability::Camera), grant("org.example.Calls", Capability::Network)})};
    return findings;
}

} // namespace

TEST_F(ThisDevice, SaysInWordsThatAllIsWell)
{
    look();
    EXPECT_EQ(titles(device().tiles()), QStringList({"Updates", "Restart", "End of support", "Permissions"}));
    expectTile(Updates, "Nothing waits", Tone::Green);
    expectTile(Restart, "Not needed", Tone::Green);
    expectTile(Support, "Until 9 August 2028", Tone::Green);
    expectTile(Permissions, "0 with permissions, none new", Tone::Green);
    EXPECT_EQ(device().toLookAt(), 0);
}

TEST_F(ThisDevice, SaysWhatIsToBeDoneAndHowSoon)
{
    lookAt(lookAtAll());
    expectTile(Updates, "1 for security, 3 in all", Tone::Red);
    expectTile(Restart, "Needed", Tone::Amber);
    expectTile(Support, "Until 11 July 2026", Tone::Green);
    expectTile(Permissions, "3 to look at", Tone::Amber);
    lookAt(lookWithUpdates({updatesOf("apt", {update("tzdata"), update("bash")})}));
    expectTile(Updates, "2 updates wait", Tone::Amber);
    SupportPeriod ended = device::test::bookworm();
    ended.longTermUntil = QDate(2026, 5, 21);
    ended.until = QDate(2026, 5, 1);
    lookAt(lookWithSupport(answered<SupportPeriod>("os-release", {ended})));
    expectTile(Support, "Ended on 21 May 2026", Tone::Red);
}

TEST_F(ThisDevice, UnknownIsNeverGreen)
{
    for (const Tile tile : {Updates, Restart, Support, Permissions})
        EXPECT_NE(tone(tile), Tone::Green) << "before any look";
    for (const ProbeState state : {ProbeState::Unknown, ProbeState::Denied, ProbeState::Error}) {
        lookAt(lookWithUpdates({updatesOf("flatpak"), silent<PendingUpdate>("apt", state)}));
        expectTile(Updates, "Could not check", Tone::Neutral);
        lookAt(lookWithRestart(silent<RestartCause>("restart", state)));
        expectTile(Restart, "Could not check", Tone::Neutral);
        lookAt(lookWithSupport(silent<SupportPeriod>("os-release", state)));
        expectTile(Support, "Could not check", Tone::Neutral);
        lookAt(lookWithGrants({grantsOf("flatpak"), silent<Grant>("portal", state)}));
        expectTile(Permissions, "Could not check", Tone::Neutral);
    }
}

TEST_F(ThisDevice, NoAnswerAtAllIsNoGoodNews)
{
    const auto unsupported = ProbeState::Unsupported;
    const auto why = ProbeReason::SystemNotSaying;
    lookAt(lookWithRestart(silent<RestartCause>("restart", unsupported, why)));
    expectTile(Restart, "Nothing to check here", Tone::Neutral);
    for (const auto &sources : {QList<platform::Observation<Grant>>{}, {silent<Grant>("ios", unsupported, why)}}) {
        lookAt(lookWithGrants(sources));
        expectTile(Permissions, "Could not check", Tone::Neutral);
    }
    // Nor is a browser that nobody may read.
    lookAt(lookWithGrants({grantsOf("firefox")}));
    expectTile(Permissions, "Could not check", Tone::Neutral);
    probes = platform::nullProbes();
    look();
    for (const Tile tile : {Updates, Restart, Support, Permissions})
        EXPECT_EQ(tone(tile), Tone::Neutral) << text(tile).toStdString();
}

TEST_F(ThisDevice, ListsUpdatesWithSecurityFirstAndEachOnce)
{
    lookAt(lookWithUpdates({updatesOf("apt", {update("bash"), update("openssl")}),
                            updatesOf("packagekit", {update("openssl", UpdateSeverity::Security)}),
                            updatesOf("flatpak", {update("org.example.Notes", UpdateSeverity::Unknown)})}));
    const LineListModel *updates = device().updates();
    EXPECT_EQ(titles(updates), QStringList({"openssl", "bash", "org.example.Notes"}));
    EXPECT_EQ(facts(updates), QStringList({"Security", "Not for security", "Not said"}));
    EXPECT_EQ(tones(updates), std::vector<Tone>({Tone::Red, Tone::Neutral, Tone::Neutral}));
    const QString first = subtitles(updates).first();
    EXPECT_TRUE(first.startsWith(QStringLiteral("1 becomes 2"))) << first.toStdString();
    EXPECT_TRUE(first.contains(QStringLiteral("(apt)")) && first.contains(QStringLiteral("(PackageKit)"))) << first.toStdString();
}

TEST_F(ThisDevice, ShowsALongListBitByBit)
{
    QList<PendingUpdate> rows;
    for (int number = 10; number < 55; ++number)
        rows.append(update(qPrintable(QStringLiteral("package%1").arg(number))));
    Watched watched(*device().updates());
    QSignalSpy counted(device().updates(), &LineListModel::countChanged);
    lookAt(lookWithUpdates({updatesOf("apt", rows)}));
    EXPECT_EQ(device().updates()->count(), 20);
    EXPECT_EQ(device().updates()->hidden(), 25);
    EXPECT_EQ(text(Updates), QStringLiteral("45 updates wait")) << "hidden ones count";
    device().updates()->showMore();
    device().updates()->showMore();
    EXPECT_EQ(device().updates()->count(), 45);
    EXPECT_EQ(device().updates()->hidden(), 0);
    EXPECT_EQ(counted.size(), 3);
    watched.forget();
    device().updates()->showMore();
    EXPECT_TRUE(watched.inserted.isEmpty()) << "there is no more";
    lookAt(lookWithUpdates({updatesOf("apt", {update("bash")})}));
    EXPECT_EQ(titles(device().updates()), QStringList{"bash"});
    EXPECT_EQ(device().updates()->hidden(), 0);
}

TEST_F(ThisDevice, TellsWhyARestartIsNeededAndWhoseWordTheDatesAre)
{
    Findings findings = lookAtAll();
    findings.support.rows.first().authority = QStringLiteral("distro-info-data");
    findings.support.rows.first().asOf = QDate(2026, 4, 30);
    lookAt(findings);
    ASSERT_EQ(device().causes()->count(), 1);
    EXPECT_TRUE(titles(device().causes()).first().contains(QStringLiteral("6.1.0-49-amd64")));
    for (const char *part : {"Debian 12 (bookworm)", "11 July 2026", "distro-info-data", "30 April 2026"})
        EXPECT_TRUE(device().supportDetail().contains(QString::fromLatin1(part))) << device().supportDetail().toStdString();
    EXPECT_TRUE(device().listsText().contains(QStringLiteral("list of 21 May 2026"))) << device().listsText().toStdString();
    lookAt(cleanLook());
    EXPECT_EQ(device().causes()->count(), 0);
    EXPECT_EQ(device().listsText(), QString());
}

TEST_F(ThisDevice, NamesWhatWasNotLookedAtWithItsOwnReason)
{
    Findings findings = cleanLook();
    findings.updates = {updatesOf("apt"), silent<PendingUpdate>("flatpak", ProbeState::Unknown, ProbeReason::NoList)};
    findings.automatic =
        silent<platform::AutomaticUpdate>("automatic-updates", ProbeState::Unknown, ProbeReason::SystemNotSaying);
    findings.permissions = {silent<Grant>("flatpak", ProbeState::Denied, ProbeReason::AccessDenied),
                            silent<Grant>("portal", ProbeState::Unsupported, ProbeReason::ProgramMissing)};
    lookAt(findings);
    EXPECT_EQ(titles(device().open()), QStringList({"Flatpak apps", "Automatic updates", "Flatpak apps"}))
        << "what is simply not here needs no word";
    EXPECT_EQ(subtitles(device().open()),
              QStringList({wording::reasonText(ProbeReason::NoList, 0), wording::reasonText(ProbeReason::SystemNotSaying, 0),
                           wording::reasonText(ProbeReason::AccessDenied, 0)}));
    EXPECT_EQ(keys(device().open()).removeDuplicates(), 0);
    lookAt(lookWithGrants({grantsOf("flatpak")}));
    EXPECT_EQ(device().open()->count(), 0);
}

TEST_F(ThisDevice, NamesEverySourceAsPeopleDo)
{
    for (const char *source : {"apt",
                               "dnf",
                               "packagekit",
                               "pacman",
                               "rpm-ostree",
                               "system",
                               "flatpak",
                               "snap",
                               "fwupd",
                               "windows-update",
                               "macos-update",
                               "android-patch",
                               "ios",
                               "portal",
                               "autostart",
                               "set-uid",
                               "firefox",
                               "chromium",
                               "windows-privacy",
                               "macos-privacy",
                               "android-access",
                               "android-apps",
                               "automatic-updates",
                               "restart",
                               "os-release",
                               "windows",
                               "macos",
                               "android"})
        EXPECT_NE(wording::sourceName(QString::fromLatin1(source)), QString::fromLatin1(source));
}

TEST_F(ThisDevice, ListsPermissionsByProgramOrByPermission)
{
    lookAt(lookAtAll());
    LineListModel *permissions = device().permissions();
    EXPECT_FALSE(device().isByPermission());
    EXPECT_EQ(titles(permissions), QStringList({"org.example.Calls", "org.example.Photos"})) << "the weightiest first";
    EXPECT_EQ(facts(permissions), QStringList({"Full control", "Personal"}));
    EXPECT_EQ(tones(permissions), std::vector<Tone>({Tone::Red, Tone::Amber}));
    EXPECT_TRUE(subtitles(permissions).first().contains(QStringLiteral("2 to look at")))
        << subtitles(permissions).first().toStdString();

    QSignalSpy changed(&device(), &DeviceViewModel::changed);
    device().setByPermission(true);
    device().setByPermission(true);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(keys(permissions), QStringList({"home-files", "camera", "network"})) << "the most harmful first";
    EXPECT_EQ(subtitles(permissions).at(1), QStringLiteral("Given to 2"));
    EXPECT_EQ(tones(permissions), std::vector<Tone>({Tone::Red, Tone::Amber, Tone::Neutral}));
    EXPECT_EQ(device().attention()->count(), 2) << "what is to be looked at first stays as it is";
    look();
    EXPECT_EQ(keys(permissions).size(), 3) << "also after the next look";
    device().setByPermission(false);
    EXPECT_EQ(titles(permissions), QStringList({"org.example.Calls", "org.example.Photos"}));
}

TEST_F(ThisDevice, WhatCameAfterTheBaselineComesFirst)
{
    const Grant camera = grant("org.example.Photos", Capability::Camera);
    lookAt(lookWithGrants({grantsOf("flatpak", {camera})}));
    EXPECT_EQ(device().toLookAt(), 1);
    EXPECT_EQ(titles(device().attention()), QStringList{"org.example.Photos"});
    device().keepTheRest(QStringLiteral(" we use all of these "), 6);
    settle();
    EXPECT_EQ(device().toLookAt(), 0);
    EXPECT_EQ(device().attention()->count(), 0);
    expectTile(Permissions, "1 with permissions, none new", Tone::Green);
    ASSERT_EQ(overview.contents().grantDecisions.size(), 1u);
    EXPECT_EQ(overview.contents().grantDecisions.front().reason, QStringLiteral("we use all of these"));
    EXPECT_EQ(overview.contents().grantDecisions.front().reviewOn, QDate(2026, 11, 22));

    advanceDays(3);
    lookAt(lookWithGrants({grantsOf("flatpak", {grant("org.example.Games", Capability::Notifications), camera,
                                                grant("org.example.Games", Capability::Network)})}));
    EXPECT_EQ(device().toLookAt(), 1) << "what nearly every program has does not ask";
    EXPECT_EQ(titles(device().attention()), QStringList{"org.example.Games"});
    expectTile(Permissions, "1 to look at", Tone::Amber);
    lockAndUnlock();
    EXPECT_EQ(titles(device().attention()), QStringList{"org.example.Games"});
}

TEST_F(ThisDevice, AReviewThatFallsDueIsSeenOnItsDay)
{
    lookAt(lookWithGrants({grantsOf("flatpak", {grant("org.example.Photos", Capability::Camera)})}));
    device().keepTheRest({}, 1);
    settle();
    ASSERT_EQ(device().toLookAt(), 0);
    advanceDays(30);
    EXPECT_EQ(device().toLookAt(), 0);
    advanceDays(1);
    EXPECT_EQ(device().toLookAt(), 1);
    EXPECT_EQ(device().attention()->count(), 1);
    expectTile(Permissions, "1 to look at", Tone::Amber);
}

TEST_F(ThisDevice, TheEndOfSupportFollowsTheCalendar)
{
    lookAt(lookWithSupport(answered<SupportPeriod>("os-release", {device::test::bookworm()})));
    Watched tiles(*device().tiles());
    advanceDays(51);
    EXPECT_TRUE(tiles.allChanged());
    expectTile(Support, "LTS only, until 30 June 2028", Tone::Amber);
}

TEST_F(ThisDevice, FollowsTheLanguageAndKeepsItsKeys)
{
    lookAt(lookAtAll());
    const QList<LineListModel *> lists{device().tiles(),     device().updates(),     device().causes(),
                                       device().attention(), device().permissions(), device().open()};
    std::vector<std::unique_ptr<Watched>> watched;
    QList<QStringList> before;
    for (LineListModel *list : lists) {
        watched.push_back(std::make_unique<Watched>(*list));
        before.append(keys(list));
        EXPECT_GT(list->count(), 0);
    }
    const QString asOf = device().asOfText();
    const QString support = text(Support);
    const QString detail = device().supportDetail();
    const QString lists21 = device().listsText();
    QSignalSpy changed(&device(), &DeviceViewModel::changed);
    for (const auto language : {Preferences::Language::SimplifiedChinese, Preferences::Language::TraditionalChineseHongKong}) {
        for (const auto &list : watched)
            list->forget();
        changed.clear();
        preferences.setLanguage(language);
        EXPECT_FALSE(changed.isEmpty());
        for (qsizetype list = 0; list < lists.size(); ++list) {
            EXPECT_TRUE(watched[static_cast<size_t>(list)]->allChanged()) << "list " << list;
            EXPECT_TRUE(watched[static_cast<size_t>(list)]->reset.isEmpty()) << "rows keep the keyboard focus";
            EXPECT_EQ(keys(lists.at(list)), before.at(list));
        }
        EXPECT_NE(device().asOfText(), asOf);
        EXPECT_TRUE(device().asOfText().contains(QString::fromUtf8("5月22日"))) << device().asOfText().toStdString();
        EXPECT_NE(text(Support), support);
        EXPECT_NE(device().supportDetail(), detail);
        EXPECT_NE(device().listsText(), lists21);
    }
    preferences.setLanguage(Preferences::Language::English);
    EXPECT_EQ(device().asOfText(), asOf);
}

TEST_F(ThisDevice, TodaySaysInOneLineWhatIsDue)
{
    EXPECT_FALSE(today().deviceDue());
    EXPECT_TRUE(today().deviceText().startsWith(QStringLiteral("Not looked at yet")));
    QSignalSpy changed(&today(), &TodayViewModel::changed);
    look();
    EXPECT_FALSE(changed.isEmpty());
    EXPECT_FALSE(today().deviceDue());
    EXPECT_EQ(today().deviceText(), QStringLiteral("Looked at today"));
    lookAt(lookAtAll());
    EXPECT_TRUE(today().deviceDue());
    EXPECT_TRUE(today().deviceText().contains(QStringLiteral("security update"))) << today().deviceText().toStdString();
    lookAt(lookWithRestart(answered<RestartCause>("restart", {newKernel})));
    EXPECT_TRUE(today().deviceText().contains(QStringLiteral("restart")));
    lookAt(lookWithUpdates({updatesOf("apt", {update("bash"), update("sed")})}));
    EXPECT_EQ(today().deviceText(), QStringLiteral("2 updates wait on this device."));
    lookAt(lookWithGrants({grantsOf("flatpak", {grant("a", Capability::Camera), grant("b", Capability::Camera)})}));
    EXPECT_EQ(today().deviceText(), QStringLiteral("2 permissions on this device are new or to be looked at."));
    device().keepTheRest({}, 0);
    settle();
    EXPECT_FALSE(today().deviceDue());
    advanceDays(3);
    EXPECT_EQ(today().deviceText(), QStringLiteral("Looked at 3 days ago"));
    lockAndUnlock();
    EXPECT_EQ(today().deviceText(), QStringLiteral("Looked at 3 days ago"));
}

TEST_F(ThisDevice, ItsListsObeyTheRulesOfModels)
{
    std::vector<std::unique_ptr<Watched>> watched;
    for (LineListModel *list :
         {device().tiles(), device().updates(), device().causes(), device().attention(), device().permissions(), device().open()})
        watched.push_back(std::make_unique<Watched>(*list));
    for (const Findings &findings : {lookAtAll(), cleanLook(), lookWithGrants({}), lookAtAll()}) {
        lookAt(findings);
        device().setByPermission(!device().isByPermission());
    }
    device().keepTheRest({}, 0);
    settle();
    for (const auto &list : watched) {
        EXPECT_EQ(list->model.data(QModelIndex(), LineListModel::TitleRole), QVariant());
        EXPECT_FALSE(list->model.roleNames().isEmpty());
    }
}

} // namespace holdfast::view::test
