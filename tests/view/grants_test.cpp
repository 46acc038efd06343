// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/view/device_case.h"

#include <QClipboard>
#include <QGuiApplication>

namespace holdfast::view::test {

namespace {

using platform::Revocation;

const QString calls = QStringLiteral("org.example.Calls");
const QString takeAway = QStringLiteral("flatpak override --user --nodevice=all org.example.Calls");

Grant cameraOfCalls()
{
    Grant made = grant("org.example.Calls", Capability::Camera);
    made.name = QStringLiteral("Example Calls");
    made.since = QDateTime(QDate(2026, 1, 5), QTime(12, 0), QTimeZone::utc());
    made.lastUsed = QDateTime(QDate(2026, 5, 3), QTime(12, 0), QTimeZone::utc());
    made.revocation = {Revocation::Kind::Command, takeAway};
    return made;
}

Grant folderOfCalls(const char *folder = "~/Calls")
{
    Grant made = grant("org.example.Calls", Capability::OneFolder, folder);
    made.name = QStringLiteral("Example Calls");
    return made;
}

Findings usualLook()
{
    return lookWithGrants(
        {grantsOf("flatpak", {cameraOfCalls(), folderOfCalls()}),
         grantsOf("chromium", {grant("https://a.example", Capability::Camera, "", "Default"),
                               device::test::refused(grant("https://b.example", Capability::Camera, "", "Profile 1"))})});
}

/// What one program may do, or who may do one thing.
class Grants : public DeviceCase
{
protected:
    Grants() { lookAt(usualLook()); }

    void openProgram(const QString &name = QStringLiteral("Example Calls"))
    {
        app.openPage(Page::Grants, keys(device().permissions()).value(titles(device().permissions()).indexOf(name)));
    }
    void openPermission(const char *key) { app.openPage(Page::Grants, QString::fromLatin1(key)); }
    [[nodiscard]] GrantsViewModel &page() { return *app.pages()->grants(); }
    [[nodiscard]] QVariant read(int row, GrantListModel::Role role) { return page().grants()->index(row).data(role); }
    [[nodiscard]] QString text(int row, GrantListModel::Role role) { return read(row, role).toString(); }
    [[nodiscard]] QString standing(int row = 0) { return text(row, GrantListModel::StandingRole); }
    [[nodiscard]] QStringList column(int role) { return DeviceCase::column(*page().grants(), role); }
    /// The page is made anew, as after unlocking.
    void reopenProgram()
    {
        lockAndUnlock();
        openProgram();
    }
};

} // namespace

TEST_F(Grants, OfAProgramSayWhatEachLetsItDo)
{
    openProgram();
    EXPECT_TRUE(page().isOfOneApp());
    EXPECT_EQ(page().title(), QStringLiteral("Example Calls"));
    EXPECT_TRUE(page().subtitle().contains(QStringLiteral("Flatpak apps"))) << page().subtitle().toStdString();
    ASSERT_EQ(page().grants()->count(), 2);
    EXPECT_EQ(column(GrantListModel::TierRole), QStringList({"Personal", "Worth knowing"})) << "the most harmful first";
    EXPECT_FALSE(text(0, GrantListModel::SentenceRole).isEmpty());
    EXPECT_TRUE(text(1, GrantListModel::SentenceRole).contains(QStringLiteral("~/Calls")));
    EXPECT_EQ(text(0, GrantListModel::TierReasonRole), QStringLiteral("It can see, hear, find or read you."));
    EXPECT_EQ(text(0, GrantListModel::TimesRole), QStringLiteral("Since 5 January 2026 · last used on 3 May 2026"));
    EXPECT_EQ(text(1, GrantListModel::TimesRole), QString());
    EXPECT_EQ(text(0, GrantListModel::RevokeRole), takeAway);
    EXPECT_TRUE(text(0, GrantListModel::RevokeHintRole).contains(QStringLiteral("terminal")));
    EXPECT_EQ(text(1, GrantListModel::RevokeRole) + text(1, GrantListModel::RevokeHintRole), QString());
    EXPECT_EQ(standing(), QStringLiteral("Not decided"));
    EXPECT_EQ(text(0, GrantListModel::DecisionRole), QString());
}

TEST_F(Grants, OfAPermissionSayWhoHasIt)
{
    openPermission("camera");
    EXPECT_FALSE(page().isOfOneApp());
    EXPECT_EQ(page().title(), QStringLiteral("Camera"));
    EXPECT_TRUE(page().subtitle().startsWith(QStringLiteral("Personal. "))) << page().subtitle().toStdString();
    const QStringList who = column(GrantListModel::WhoRole);
    EXPECT_EQ(QSet<QString>(who.begin(), who.end()),
              QSet<QString>({"Example Calls", "https://a.example · Default", "https://b.example · Profile 1"}));
    const int refused = static_cast<int>(who.indexOf(QStringLiteral("https://b.example · Profile 1")));
    EXPECT_TRUE(read(refused, GrantListModel::IsRefusedRole).toBool());
    EXPECT_EQ(standing(refused), QStringLiteral("Refused"));
}

TEST_F(Grants, AreKeptWithAReasonAndADayToLookAgain)
{
    openProgram();
    page().keep(0, QStringLiteral("  for the calls on Sunday "), 3);
    settle();
    EXPECT_EQ(standing(), QStringLiteral("Fine for you"));
    EXPECT_TRUE(read(0, GrantListModel::IsKeptRole).toBool());
    EXPECT_FALSE(read(0, GrantListModel::IsToRevokeRole).toBool());
    const QString decision = QStringLiteral("for the calls on Sunday · To look at again on 22 August 2026");
    EXPECT_EQ(text(0, GrantListModel::DecisionRole), decision);
    reopenProgram();
    EXPECT_EQ(text(0, GrantListModel::DecisionRole), decision);
    page().keep(0, {}, 0);
    settle();
    EXPECT_EQ(text(0, GrantListModel::DecisionRole), QString()) << "the later decision counts, and this one is for good";
    EXPECT_EQ(standing(), QStringLiteral("Fine for you"));
}

TEST_F(Grants, MayBecomeUndecidedAgain)
{
    openProgram();
    page().keep(0, QStringLiteral("fine"), 0);
    settle();
    page().undecide(0);
    settle();
    EXPECT_EQ(standing(), QStringLiteral("Not decided"));
    EXPECT_FALSE(read(0, GrantListModel::IsKeptRole).toBool());
    reopenProgram();
    EXPECT_EQ(standing(), QStringLiteral("Not decided"));
}

TEST_F(Grants, ToBeTakenBackAreGoneOnlyWhenALookSaysSo)
{
    openProgram();
    page().takeBack(0);
    settle();
    EXPECT_EQ(app.messages()->announcement(), QStringLiteral("Noted. The next look shows whether it is gone."));
    EXPECT_EQ(standing(), QStringLiteral("To take back, still there"));
    EXPECT_TRUE(read(0, GrantListModel::IsToRevokeRole).toBool());
    EXPECT_EQ(device().toLookAt(), 3) << "deciding alone settles nothing";
    advanceDays(1);
    look();
    EXPECT_EQ(standing(), QStringLiteral("To take back, still there"));
    advanceDays(1);
    lookAt(lookWithGrants({grantsOf("flatpak", {folderOfCalls()})}));
    EXPECT_EQ(page().grants()->count(), 1);
    ASSERT_EQ(overview.contents().grantDecisions.size(), 1u);
    EXPECT_TRUE(overview.contents().grantDecisions.front().confirmedAt.isValid());
    advanceDays(1);
    lookAt(usualLook());
    EXPECT_EQ(standing(), QStringLiteral("Changed since you decided")) << "it came back";
}

TEST_F(Grants, OverSomethingElseThanBeforeAreChanged)
{
    openProgram();
    page().keep(1, {}, 0);
    settle();
    advanceDays(1);
    lookAt(lookWithGrants({grantsOf("flatpak", {folderOfCalls("~/Documents")})}));
    EXPECT_EQ(standing(), QStringLiteral("Changed since you decided"));
    EXPECT_EQ(read(0, GrantListModel::StandingToneRole).toInt(), static_cast<int>(Tone::Amber));
}

TEST_F(Grants, ThatTheLastLookNoLongerSawWeighNothing)
{
    openProgram();
    Watched watched(*page().grants());
    lookAt(lookWithGrants({grantsOf("flatpak")}));
    EXPECT_EQ(page().grants()->count(), 0);
    EXPECT_EQ(page().title(), QStringLiteral("Example Calls")) << "the page still says whose it was";
    EXPECT_TRUE(page().subtitle().endsWith(QStringLiteral("0 of 100"))) << page().subtitle().toStdString();
    lookAt(usualLook());
    EXPECT_EQ(page().grants()->count(), 2);
}

TEST_F(Grants, RowsThatAreNotThereAreLeftAlone)
{
    openProgram();
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    for (const int row : {-1, 2, 1000}) {
        page().keep(row, QStringLiteral("no"), 1);
        page().takeBack(row);
        page().undecide(row);
        page().copyRevocation(row);
    }
    settle();
    EXPECT_TRUE(overview.contents().grantDecisions.empty());
    EXPECT_EQ(app.messages()->announcement(), QString()) << "nothing was noted, so nothing is said";
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
}

TEST_F(Grants, TheWayToTakeOneBackIsCopied)
{
    openProgram();
    page().copyRevocation(0);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), takeAway);
    EXPECT_EQ(app.messages()->announcement(), QStringLiteral("Copied."));
}

TEST_F(Grants, AReasonThatIsTooLongIsRefusedAndSaid)
{
    openProgram();
    page().keep(0, QString(1001, u'x'), 0);
    settle();
    EXPECT_FALSE(app.messages()->problemTitle().isEmpty());
    EXPECT_EQ(standing(), QStringLiteral("Not decided"));
    page().keep(0, QString(1000, u'x'), 0);
    settle();
    EXPECT_EQ(standing(), QStringLiteral("Fine for you"));
}

TEST_F(Grants, AReviewIsSeenOnItsDay)
{
    openProgram();
    page().keep(0, {}, 1);
    settle();
    Watched watched(*page().grants());
    advanceDays(31);
    EXPECT_TRUE(watched.allChanged());
    EXPECT_EQ(standing(), QStringLiteral("To look at again"));
    EXPECT_TRUE(read(0, GrantListModel::IsKeptRole).toBool());
}

TEST_F(Grants, DecidingKeepsTheRowsInTheirPlaces)
{
    openProgram();
    Watched watched(*page().grants());
    page().keep(1, {}, 0);
    page().takeBack(0);
    settle();
    EXPECT_TRUE(watched.reset.isEmpty() && watched.removed.isEmpty()) << "and with them the keyboard focus";
    EXPECT_TRUE(watched.allChanged());
}

TEST_F(Grants, FollowTheLanguage)
{
    openProgram();
    page().keep(0, QStringLiteral("my own words"), 1);
    settle();
    Watched watched(*page().grants());
    QSignalSpy changed(&page(), &GrantsViewModel::changed);
    const QString times = text(0, GrantListModel::TimesRole);
    const QString decision = text(0, GrantListModel::DecisionRole);
    for (const auto language : {Preferences::Language::SimplifiedChinese, Preferences::Language::TraditionalChineseHongKong}) {
        watched.forget();
        changed.clear();
        preferences.setLanguage(language);
        EXPECT_TRUE(watched.allChanged());
        EXPECT_TRUE(watched.reset.isEmpty());
        EXPECT_EQ(changed.size(), 1);
        EXPECT_NE(text(0, GrantListModel::TimesRole), times);
        EXPECT_NE(text(0, GrantListModel::DecisionRole), decision);
        EXPECT_TRUE(text(0, GrantListModel::DecisionRole).contains(QStringLiteral("my own words")));
        EXPECT_EQ(text(0, GrantListModel::RevokeRole), takeAway) << "a command has no language";
    }
    preferences.setLanguage(Preferences::Language::English);
    EXPECT_EQ(text(0, GrantListModel::TimesRole), times);
}

TEST_F(Grants, OfSomethingUnheardOfAreNone)
{
    openPermission("telepathy");
    EXPECT_EQ(page().grants()->count(), 0);
    EXPECT_EQ(page().grants()->data(QModelIndex(), GrantListModel::WhoRole), QVariant());
    EXPECT_EQ(page().grants()->roleNames().size(), 14);
}

} // namespace holdfast::view::test
