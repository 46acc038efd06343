// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/device/device_marks.h"
#include "tests/device/decisions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// What a look says about actions: the table of device_marks.h row by row.

namespace holdfast::device {

namespace {

using namespace test;

constexpr std::array darkStates{ProbeState::Unknown, ProbeState::Denied, ProbeState::Error};

std::optional<bool> answerTo(const char *action, const Findings &findings, const std::vector<GrantDecision> &decisions = {})
{
    for (const SeenAnswer &answer : seenAnswers(findings, decisions, today)) {
        if (answer.action == ActionId(QString::fromLatin1(action)))
            return answer.done;
    }
    return std::nullopt;
}

constexpr std::optional<bool> done{true};
constexpr std::optional<bool> notDone{false};
constexpr std::optional<bool> none{};

Findings withAutomatic(const Observation<AutomaticUpdate> &answer)
{
    Findings findings = cleanLook();
    findings.automatic = answer;
    return findings;
}

Findings withRestart(const Observation<RestartCause> &answer)
{
    Findings findings = cleanLook();
    findings.restart = answer;
    return findings;
}

Findings withSupport(const Observation<SupportPeriod> &answer)
{
    Findings findings = cleanLook();
    findings.support = answer;
    return findings;
}

TEST(SeenAnswers, SayNothingBeforeAnyLook)
{
    EXPECT_TRUE(seenAnswers(Findings(), {}, today).empty());
}

TEST(SeenAnswers, ComeInTheOrderOfTheTable)
{
    const Grant location = grant("a", Capability::Location);
    const Grant camera = grant("a", Capability::Camera);
    const Grant control = grant("a", Capability::ControlsScreen);
    const Grant site = grant("https://a.example", Capability::Notifications);
    std::vector<std::string> actions;
    for (const SeenAnswer &answer : seenAnswers(
             lookWithGrants({grantsOf("firefox", {site}), grantsOf("flatpak", {control, camera, location})}),
             {keep("flatpak", location), keep("flatpak", camera), keep("flatpak", control), keep("firefox", site)}, today))
        actions.push_back(answer.action.text().toStdString());
    EXPECT_THAT(actions, testing::ElementsAre("U01", "U02", "U04", "M01", "M02", "M03", "M09"));
}

TEST(SeenAnswers, AreOnlyAboutWhatWasLookedAt)
{
    const Grant camera = grant("a", Capability::Camera);
    Findings findings = lookWithGrants({grantsOf("flatpak", {camera})});
    findings.scope = {false, true, false};
    EXPECT_EQ(seenAnswers(findings, {keep("flatpak", camera)}, today),
              (std::vector<SeenAnswer>{{ActionId(QStringLiteral("M02")), true}}));
    findings.scope = {true, false, false};
    findings.permissions.clear();
    for (const SeenAnswer &answer : seenAnswers(findings, {keep("flatpak", camera)}, today))
        EXPECT_TRUE(answer.action.text().startsWith(QLatin1Char('U')));
}

// U01

TEST(AutomaticUpdatesMark, IsDoneWhenSomethingIsSwitchedOn)
{
    const AutomaticUpdate on{QStringLiteral("unattended-upgrades"), true};
    const AutomaticUpdate off{QStringLiteral("dnf-automatic"), false};
    const auto of = [](const QList<AutomaticUpdate> &rows) { return withAutomatic(answered("automatic-updates", rows)); };
    EXPECT_EQ(answerTo("U01", of({on})), done);
    EXPECT_EQ(answerTo("U01", of({off, on})), done);
    EXPECT_EQ(answerTo("U01", of({off})), notDone);
    EXPECT_EQ(answerTo("U01", of({})), notDone);
}

TEST(AutomaticUpdatesMark, NeedsAnAnswer)
{
    EXPECT_EQ(answerTo("U01", withAutomatic({})), none);
    EXPECT_EQ(answerTo("U01", withAutomatic(silent<AutomaticUpdate>("automatic-updates", ProbeState::Unsupported))), none);
    for (const ProbeState state : darkStates)
        EXPECT_EQ(answerTo("U01", withAutomatic(silent<AutomaticUpdate>("automatic-updates", state))), none);
}

// U02

TEST(WaitingUpdatesMark, IsDoneWhenNothingWaitsAndNoRestartIsNeeded)
{
    EXPECT_EQ(answerTo("U02", cleanLook()), done);
    EXPECT_EQ(answerTo("U02", withRestart(silent<RestartCause>("restart", ProbeState::Unsupported))), done);
}

TEST(WaitingUpdatesMark, IsNotDoneWhenSomethingWaits)
{
    EXPECT_EQ(answerTo("U02", lookWithUpdates({updatesOf("apt", {update("bash")})})), notDone);
    EXPECT_EQ(answerTo("U02", lookWithUpdates({updatesOf("apt", {update("bash", UpdateSeverity::Security)})})), notDone);
    // Also when only a list that is too old says so, or another source is silent.
    EXPECT_EQ(answerTo("U02", lookWithUpdates({updatesOf("apt", {update("bash")}, ProbeState::Unknown)})), notDone);
    EXPECT_EQ(answerTo("U02", lookWithUpdates({silent<PendingUpdate>("apt", ProbeState::Error),
                                               updatesOf("flatpak", {update("org.gimp.GIMP")})})),
              notDone);
    const Findings restart =
        withRestart(answered<RestartCause>("restart", {{RestartCause::Kind::NewerKernel, QStringLiteral("6.1")}}));
    EXPECT_EQ(answerTo("U02", restart), notDone);
}

TEST(WaitingUpdatesMark, IsNotMadeFromWhatIsUnknown)
{
    EXPECT_EQ(answerTo("U02", lookWithUpdates({})), none);
    EXPECT_EQ(answerTo("U02", lookWithUpdates({silent<PendingUpdate>("apt", ProbeState::Unsupported)})), none);
    for (const ProbeState state : darkStates) {
        EXPECT_EQ(answerTo("U02", lookWithUpdates({updatesOf("flatpak"), silent<PendingUpdate>("apt", state)})), none);
        EXPECT_EQ(answerTo("U02", withRestart(silent<RestartCause>("restart", state))), none);
    }
}

// U04

TEST(SupportMark, IsDoneWhileTheSystemGetsUpdates)
{
    EXPECT_EQ(answerTo("U04", cleanLook()), done);
    // Long-term support only.
    EXPECT_EQ(answerTo("U04", withSupport(answered<SupportPeriod>("support", {bookworm()}))), done);
    SupportPeriod ended = bookworm();
    ended.longTermUntil = {};
    EXPECT_EQ(answerTo("U04", withSupport(answered<SupportPeriod>("support", {ended}))), notDone);
}

TEST(SupportMark, NeedsAnAnswer)
{
    EXPECT_EQ(answerTo("U04", withSupport({})), none);
    EXPECT_EQ(answerTo("U04", withSupport(answered<SupportPeriod>("support", {SupportPeriod()}))), none);
    EXPECT_EQ(answerTo("U04", withSupport(silent<SupportPeriod>("support", ProbeState::Unsupported))), none);
    for (const ProbeState state : darkStates)
        EXPECT_EQ(answerTo("U04", withSupport(answered<SupportPeriod>("support", {freshSystem()}, state))), none);
}

// M01, M02, M03, M09: the same rule for four kinds of grants.

struct GrantCase {
    const char *action;
    const char *source;
    Capability capability;
};

void PrintTo(const GrantCase &one, std::ostream *out)
{
    *out << one.action << " by " << one.source;
}

class GrantsMark : public testing::TestWithParam<GrantCase>
{
protected:
    const char *source = GetParam().source;
    Grant first = grant("first", GetParam().capability);
    Grant second = grant("second", GetParam().capability);

    [[nodiscard]] Findings seeing(const QList<Grant> &grants, ProbeState state = ProbeState::Ok) const
    {
        return lookWithGrants({grantsOf("autostart"), grantsOf(source, grants, state),
                               silent<Grant>("snap", ProbeState::Unsupported, ProbeReason::ServiceMissing)});
    }
    [[nodiscard]] std::optional<bool> answer(const Findings &findings, const std::vector<GrantDecision> &decisions) const
    {
        return answerTo(GetParam().action, findings, decisions);
    }
};

TEST_P(GrantsMark, HasNoAnswerBeforeTheFirstDecision)
{
    EXPECT_EQ(answer(seeing({}), {}), none);
    EXPECT_EQ(answer(seeing({first, second}), {}), none);
    // A decision about something else is none about this.
    EXPECT_EQ(answer(seeing({}), {keep("autostart", grant("x", Capability::Autostart))}), none);
    EXPECT_EQ(answer(seeing({first}), {keep("autostart", grant("x", Capability::Autostart))}), none);
}

TEST_P(GrantsMark, IsDoneWhenEveryGrantWasDecidedOn)
{
    EXPECT_EQ(answer(seeing({first}), {keep(source, first)}), done);
    EXPECT_EQ(answer(seeing({first, second}), {keep(source, first), keep(source, second)}), done);
    EXPECT_EQ(answer(seeing({first, refused(second)}), {keep(source, first)}), done);
}

TEST_P(GrantsMark, IsDoneWhenWhatWasToGoIsGone)
{
    EXPECT_EQ(answer(seeing({first}), {keep(source, first), confirmed(revoke(source, second))}), done);
    EXPECT_EQ(answer(seeing({}), {confirmed(revoke(source, first))}), done);
    EXPECT_EQ(answer(seeing({refused(first)}), {confirmed(revoke(source, first))}), done);
}

TEST_P(GrantsMark, IsDoneWhenWhatWasKeptIsNoMore)
{
    EXPECT_EQ(answer(seeing({}), {keep(source, first)}), done);
}

TEST_P(GrantsMark, IsNotDoneWhenOneCame)
{
    Grant came = second;
    came.since = now;
    EXPECT_EQ(answer(seeing({first, came}), {keep(source, first)}), notDone);
}

TEST_P(GrantsMark, StaysOpenWhileOneThatWasThereIsUndecided)
{
    EXPECT_EQ(answer(seeing({first, second}), {keep(source, first)}), std::nullopt);
}

TEST_P(GrantsMark, IsNotDoneWhenOneChanged)
{
    Grant again = first;
    again.since = now;
    // An update of a Flatpak app dates all of its grants anew, and is no change.
    EXPECT_EQ(answer(seeing({again, second}), {keep(source, first), keep(source, second)}),
              QLatin1StringView(source) == QLatin1StringView("flatpak") ? done : notDone);
    EXPECT_EQ(answer(seeing({first}), {confirmed(revoke(source, first))}), notDone);
}

TEST_P(GrantsMark, IsNotDoneWhileOneStays)
{
    EXPECT_EQ(answer(seeing({first, second}), {keep(source, first), revoke(source, second)}), notDone);
}

TEST_P(GrantsMark, IsNotDoneWhenOneIsToBeLookedAtAgain)
{
    GrantDecision reviewed = keep(source, first);
    reviewed.reviewOn = today;
    EXPECT_EQ(answer(seeing({first}), {reviewed}), notDone);
}

TEST_P(GrantsMark, IsNotDoneFromWhatOneSourceCouldNotSee)
{
    for (const ProbeState state : darkStates) {
        EXPECT_EQ(answer(seeing({}, state), {keep(source, first)}), none);
        EXPECT_EQ(answer(seeing({first}, state), {keep(source, first)}), none);
        // What it did see is there all the same.
        EXPECT_EQ(answer(seeing({first}, state), {revoke(source, first)}), notDone);
    }
    EXPECT_EQ(answer(lookWithGrants({grantsOf("autostart")}), {confirmed(revoke(source, first))}), none);
    EXPECT_EQ(answer(lookWithGrants({}), {keep(source, first)}), none);
}

INSTANTIATE_TEST_SUITE_P(
    AllActions, GrantsMark,
    testing::Values(GrantCase{"M01", "portal", Capability::Location}, GrantCase{"M02", "portal", Capability::Camera},
                    GrantCase{"M02", "flatpak", Capability::Microphone}, GrantCase{"M03", "android", Capability::ControlsScreen},
                    GrantCase{"M03", "android", Capability::DeviceAdministrator},
                    GrantCase{"M03", "android", Capability::ReadsNotifications},
                    GrantCase{"M09", "firefox", Capability::Notifications}, GrantCase{"M09", "chromium", Capability::AllSites}));

TEST(GrantsMarks, DoNotHangOnSourcesThatTheActionIsNotAbout)
{
    const Grant location = grant("maps", Capability::Location);
    const Grant site = grant("https://a.example", Capability::Notifications);
    const Findings noBrowsers = lookWithGrants(
        {grantsOf("portal", {location}), silent<Grant>("firefox", ProbeState::Denied, ProbeReason::ConsentNeeded)});
    EXPECT_EQ(answerTo("M01", noBrowsers, {keep("portal", location)}), done);
    EXPECT_EQ(answerTo("M09", noBrowsers, {keep("firefox", site)}), none);
    const Findings noPortal = lookWithGrants({silent<Grant>("portal", ProbeState::Error), grantsOf("firefox", {site})});
    EXPECT_EQ(answerTo("M09", noPortal, {keep("firefox", site)}), done);
    EXPECT_EQ(answerTo("M01", noPortal, {keep("portal", location)}), none);
}

TEST(GrantsMarks, LeaveTheGrantsOfSitesToTheStepAboutBrowsers)
{
    const Grant camera = grant("https://meet.example", Capability::Camera);
    const Findings findings = lookWithGrants({grantsOf("portal"), grantsOf("firefox", {camera})});
    EXPECT_EQ(answerTo("M02", findings, {keep("firefox", camera)}), none);
    EXPECT_EQ(answerTo("M09", findings, {keep("firefox", camera)}), done);
}

TEST(GrantsMarks, StayOpenWhileAnotherSourceWasNotGoneThrough)
{
    const Grant here = grant("a", Capability::Camera);
    const Grant there = grant("b", Capability::Camera);
    EXPECT_EQ(answerTo("M02", lookWithGrants({grantsOf("portal", {here}), grantsOf("flatpak", {there})}), {keep("portal", here)}),
              none);
}

TEST(GrantsMarks, DoNotTakeARevocationForDoneBeforeALookConfirmsIt)
{
    // The caller puts in what this look confirms; this one was made after it.
    const Grant camera = grant("a", Capability::Camera);
    EXPECT_EQ(answerTo("M02", lookWithGrants({grantsOf("portal")}), {revoke("portal", camera)}), none);
}

} // namespace

} // namespace holdfast::device
