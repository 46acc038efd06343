// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/device/verdict.h"
#include "tests/device/device_rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// What the tiles say, and what the command line ends with.

namespace holdfast::device {

namespace {

using namespace test;
using testing::ElementsAre;

constexpr auto security = UpdateSeverity::Security;
constexpr auto normal = UpdateSeverity::Normal;
constexpr auto unsaid = UpdateSeverity::Unknown;
constexpr std::array darkStates{ProbeState::Unknown, ProbeState::Denied, ProbeState::Error};

/// "openssl 2 security apt+packagekit" for each.
std::vector<std::string> linesOf(const QList<WaitingUpdate> &updates)
{
    std::vector<std::string> lines;
    for (const WaitingUpdate &update : updates) {
        const char *severity = update.severity == security ? "security" : update.severity == normal ? "normal" : "unknown";
        lines.push_back((update.name + QLatin1Char(' ') + update.candidate + QLatin1Char(' ') + QLatin1StringView(severity) +
                         QLatin1Char(' ') + update.sources.join(QLatin1Char('+')))
                            .toStdString());
    }
    return lines;
}

TEST(WaitingUpdates, CountsOnceWhatPackageManagersOfTheSystemBothName)
{
    // platform.md 0.1: PackageKit calls "normal" what apt knows to be a security update.
    const Findings findings =
        lookWithUpdates({updatesOf("packagekit", {update("libgcrypt20", normal), update("only-packagekit", normal)}),
                         updatesOf("apt", {update("libgcrypt20", security), update("only-apt", normal)})});
    EXPECT_THAT(linesOf(waitingUpdates(findings)), ElementsAre("libgcrypt20 2 security packagekit+apt", "only-apt 2 normal apt",
                                                               "only-packagekit 2 normal packagekit"));
}

TEST(WaitingUpdates, TakesTheMoreSeriousWordWhicheverComesFirst)
{
    for (const auto &[first, second, both] : std::vector<std::array<UpdateSeverity, 3>>{{security, normal, security},
                                                                                        {normal, security, security},
                                                                                        {unsaid, security, security},
                                                                                        {unsaid, normal, normal},
                                                                                        {normal, unsaid, normal},
                                                                                        {unsaid, unsaid, unsaid}}) {
        const auto waiting = waitingUpdates(
            lookWithUpdates({updatesOf("apt", {update("x", first)}), updatesOf("packagekit", {update("x", second)})}));
        ASSERT_EQ(waiting.size(), 1);
        EXPECT_EQ(waiting.first().severity, both);
    }
}

TEST(WaitingUpdates, CountsOnceAPackageOfWhichTheOtherListIsOlder)
{
    const Findings findings = lookWithUpdates({updatesOf("apt", {update("openssl", security, "3.0.22")}),
                                               updatesOf("packagekit", {update("openssl", normal, "3.0.21")})});
    EXPECT_THAT(linesOf(waitingUpdates(findings)), ElementsAre("openssl 3.0.22 security apt+packagekit"));
}

TEST(WaitingUpdates, KeepsApartWhatIsInstalledTwice)
{
    const Findings findings = lookWithUpdates({updatesOf("flatpak-user", {update("org.gimp.GIMP")}),
                                               updatesOf("flatpak-system", {update("org.gimp.GIMP")}),
                                               updatesOf("snap", {update("gimp")}), updatesOf("apt", {update("gimp")})});
    EXPECT_THAT(linesOf(waitingUpdates(findings)),
                ElementsAre("gimp 2 normal snap", "gimp 2 normal apt", "org.gimp.GIMP 2 normal flatpak-user",
                            "org.gimp.GIMP 2 normal flatpak-system"));
}

TEST(WaitingUpdates, KeepsApartTwoBranchesOfOneApplication)
{
    const Findings findings = lookWithUpdates(
        {updatesOf("flatpak", {update("org.kde.Platform", normal, "6.6"), update("org.kde.Platform", normal, "6.8")})});
    EXPECT_EQ(waitingUpdates(findings).size(), 2);
}

TEST(WaitingUpdates, IsNotMisledByNamesWithLineBreaks)
{
    const Findings findings =
        lookWithUpdates({updatesOf("fwupd", {update("Drive\nA", normal, "2"), update("Drive", normal, "A\n2")})});
    EXPECT_EQ(waitingUpdates(findings).size(), 2);
}

TEST(WaitingUpdates, ListsSecurityFirstAndThenByName)
{
    const Findings findings = lookWithUpdates(
        {updatesOf("apt", {update("zlib", security), update("bash", normal), update("attr", unsaid), update("curl", security)})});
    EXPECT_THAT(linesOf(waitingUpdates(findings)),
                ElementsAre("curl 2 security apt", "zlib 2 security apt", "bash 2 normal apt", "attr 2 unknown apt"));
}

TEST(UpdatesVerdict, IsFineOnlyWhenASourceUnderstoodThatNothingWaits)
{
    EXPECT_EQ(updatesVerdict(cleanLook()), Verdict::Fine);
    EXPECT_EQ(updatesVerdict(lookWithUpdates({})), Verdict::CouldNotCheck);
    EXPECT_EQ(updatesVerdict(lookWithUpdates({silent<PendingUpdate>("apt", ProbeState::Unsupported)})), Verdict::CouldNotCheck);
    for (const ProbeState state : darkStates) {
        EXPECT_EQ(updatesVerdict(lookWithUpdates({silent<PendingUpdate>("apt", state)})), Verdict::CouldNotCheck);
        EXPECT_EQ(updatesVerdict(lookWithUpdates({updatesOf("flatpak"), silent<PendingUpdate>("apt", state)})),
                  Verdict::CouldNotCheck);
    }
}

TEST(UpdatesVerdict, LeavesOutSourcesThatMakeNoSenseHere)
{
    EXPECT_EQ(updatesVerdict(lookWithUpdates({updatesOf("apt"), silent<PendingUpdate>("snap", ProbeState::Unsupported)})),
              Verdict::Fine);
}

TEST(UpdatesVerdict, CountsWhatWaitsAlsoWhenTheListIsOldOrAnotherSourceIsSilent)
{
    for (const ProbeState state : darkStates) {
        EXPECT_EQ(updatesVerdict(lookWithUpdates({updatesOf("apt", {update("bash")}, state)})), Verdict::Due);
        EXPECT_EQ(updatesVerdict(lookWithUpdates({updatesOf("apt", {update("bash", security)}, state)})), Verdict::Urgent);
        EXPECT_EQ(updatesVerdict(
                      lookWithUpdates({silent<PendingUpdate>("apt", state), updatesOf("flatpak", {update("org.gimp.GIMP")})})),
                  Verdict::Due);
    }
}

TEST(UpdatesVerdict, DoesNotCallUrgentWhatNobodyCalledSecurity)
{
    EXPECT_EQ(updatesVerdict(lookWithUpdates({updatesOf("pacman", {update("openssl", unsaid)})})), Verdict::Due);
}

TEST(Verdicts, SayNotLookedWhenNobodyLookedThere)
{
    Findings permissionsOnly = cleanLook();
    permissionsOnly.scope.updates = false;
    for (const Findings &findings : {Findings(), permissionsOnly}) {
        EXPECT_EQ(updatesVerdict(findings), Verdict::NotLooked);
        EXPECT_EQ(restartVerdict(findings), Verdict::NotLooked);
        EXPECT_EQ(supportVerdict(findings, today), Verdict::NotLooked);
    }
}

TEST(RestartVerdict, FollowsTheAnswer)
{
    const auto verdictOf = [](const Observation<RestartCause> &answer) {
        Findings findings = cleanLook();
        findings.restart = answer;
        return restartVerdict(findings);
    };
    const QList<RestartCause> kernel{{RestartCause::Kind::NewerKernel, QStringLiteral("6.1.0-42")}};
    EXPECT_EQ(verdictOf(answered<RestartCause>("restart")), Verdict::Fine);
    EXPECT_EQ(verdictOf(answered("restart", kernel)), Verdict::Due);
    EXPECT_EQ(verdictOf(answered("restart", kernel, ProbeState::Unknown)), Verdict::Due);
    EXPECT_EQ(verdictOf(silent<RestartCause>("restart", ProbeState::Unsupported)), Verdict::NotApplicable);
    EXPECT_EQ(verdictOf({}), Verdict::CouldNotCheck);
    for (const ProbeState state : darkStates)
        EXPECT_EQ(verdictOf(silent<RestartCause>("restart", state)), Verdict::CouldNotCheck);
}

TEST(SupportVerdict, FollowsTheCalendar)
{
    Findings findings = cleanLook();
    findings.support = answered<SupportPeriod>("support", {bookworm()});
    EXPECT_EQ(supportVerdict(findings, QDate(2026, 7, 11)), Verdict::Fine);
    EXPECT_EQ(supportVerdict(findings, QDate(2026, 7, 12)), Verdict::Due);
    EXPECT_EQ(supportVerdict(findings, QDate(2028, 7, 1)), Verdict::Urgent);
}

TEST(SupportVerdict, IsNeverFineWithoutAnAnswer)
{
    const auto verdictOf = [](const Observation<SupportPeriod> &answer) {
        Findings findings = cleanLook();
        findings.support = answer;
        return supportVerdict(findings, today);
    };
    EXPECT_EQ(verdictOf({}), Verdict::CouldNotCheck);
    EXPECT_EQ(verdictOf(answered<SupportPeriod>("support")), Verdict::CouldNotCheck);
    EXPECT_EQ(verdictOf(answered<SupportPeriod>("support", {SupportPeriod()})), Verdict::CouldNotCheck);
    for (const ProbeState state : darkStates)
        EXPECT_EQ(verdictOf(answered<SupportPeriod>("support", {freshSystem()}, state)), Verdict::CouldNotCheck);
}

TEST(Outcome, IsNothingToDoWhenAllIsWell)
{
    EXPECT_EQ(outcomeOf(cleanLook(), today), Outcome::NothingToDo);
}

TEST(Outcome, IsNotGoodNewsBeforeAnyLook)
{
    EXPECT_EQ(outcomeOf(Findings(), today), Outcome::CouldNotCheck);
}

TEST(Outcome, PutsSecurityBeforeOtherUpdatesBeforeWhatCouldNotBeChecked)
{
    Findings findings = cleanLook();
    findings.permissions.append(silent<Grant>("portal", ProbeState::Error));
    EXPECT_EQ(outcomeOf(findings, today), Outcome::CouldNotCheck);
    findings.updates.append(silent<PendingUpdate>("fwupd", ProbeState::Error));
    EXPECT_EQ(outcomeOf(findings, today), Outcome::CouldNotCheck);
    findings.updates.append(updatesOf("flatpak", {update("org.gimp.GIMP")}));
    EXPECT_EQ(outcomeOf(findings, today), Outcome::SomethingPending);
    findings.updates.append(updatesOf("snap", {update("chromium", security)}));
    EXPECT_EQ(outcomeOf(findings, today), Outcome::SecurityPending);
}

TEST(Outcome, IsPendingForARestartAndForASystemWithoutSupport)
{
    Findings restart = cleanLook();
    restart.restart.rows.append({RestartCause::Kind::PackagesAsk, QStringLiteral("linux-image")});
    EXPECT_EQ(outcomeOf(restart, today), Outcome::SomethingPending);
    Findings support = cleanLook();
    support.support.rows = {bookworm()};
    EXPECT_EQ(outcomeOf(support, QDate(2028, 7, 1)), Outcome::SomethingPending);
}

TEST(Outcome, OnlyTellsOfLongTermSupport)
{
    Findings findings = cleanLook();
    findings.support.rows = {bookworm()};
    EXPECT_EQ(outcomeOf(findings, today), Outcome::NothingToDo);
}

TEST(Outcome, CannotBeGoodWhenAPartCouldNotBeChecked)
{
    for (const ProbeState state : darkStates) {
        Findings restart = cleanLook();
        restart.restart = silent<RestartCause>("restart", state);
        Findings support = cleanLook();
        support.support = silent<SupportPeriod>("support", state);
        Findings permissions = cleanLook();
        permissions.permissions.append(silent<Grant>("portal", state));
        Findings updates = cleanLook();
        updates.updates.append(silent<PendingUpdate>("fwupd", state));
        for (const Findings &findings : {restart, support, permissions, updates})
            EXPECT_EQ(outcomeOf(findings, today), Outcome::CouldNotCheck);
    }
}

TEST(Outcome, DoesNotBlameFilesThatNobodyMayRead)
{
    Findings findings = cleanLook();
    findings.permissions = {grantsOf("flatpak"), silent<Grant>("firefox", ProbeState::Denied, ProbeReason::ConsentNeeded)};
    EXPECT_FALSE(couldNotCheck(findings.permissions.last()));
    EXPECT_EQ(outcomeOf(findings, today), Outcome::NothingToDo);
    findings.permissions.append(silent<Grant>("set-user-id", ProbeState::Denied, ProbeReason::AccessDenied));
    EXPECT_EQ(outcomeOf(findings, today), Outcome::CouldNotCheck);
}

TEST(Outcome, TakesNothingFromASystemWithoutAKernelOfItsOwn)
{
    Findings findings = cleanLook();
    findings.restart = silent<RestartCause>("restart", ProbeState::Unsupported, ProbeReason::NotApplicable);
    EXPECT_EQ(outcomeOf(findings, today), Outcome::NothingToDo);
}

TEST(Outcome, LeavesPermissionsToThePerson)
{
    EXPECT_EQ(outcomeOf(lookWithGrants({grantsOf("flatpak", {grant("org.example.Spy", Capability::SessionBus)})}), today),
              Outcome::NothingToDo);
}

TEST(Outcome, CountsOnlyWhatWasLookedAt)
{
    Findings updatesOnly = cleanLook();
    updatesOnly.scope = {true, false, false};
    updatesOnly.permissions.clear();
    EXPECT_EQ(outcomeOf(updatesOnly, today), Outcome::NothingToDo);
    Findings permissionsOnly;
    permissionsOnly.lookedAt = now;
    permissionsOnly.scope = {false, true, false};
    permissionsOnly.permissions = {grantsOf("flatpak")};
    EXPECT_EQ(outcomeOf(permissionsOnly, today), Outcome::NothingToDo);
    permissionsOnly.permissions.append(silent<Grant>("portal", ProbeState::Unknown));
    EXPECT_EQ(outcomeOf(permissionsOnly, today), Outcome::CouldNotCheck);
}

} // namespace

} // namespace holdfast::device
