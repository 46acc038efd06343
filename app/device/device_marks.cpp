// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/device/device_marks.h"

#include "app/device/verdict.h"

#include <algorithm>

namespace holdfast::device {

namespace {

using platform::Capability;

bool isBrowser(const QString &source)
{
    return source == QStringLiteral("firefox") || source == QStringLiteral("chromium");
}

/// Which grants an action is about: those of browsers, or those of everything else; and of these capabilities, or of all when
/// none is named.
struct About {
    const char *action;
    bool ofBrowsers;
    std::vector<Capability> capabilities;

    [[nodiscard]] bool isOf(const QString &source) const { return isBrowser(source) == ofBrowsers; }
    [[nodiscard]] bool covers(const QString &source, Capability capability) const
    {
        const bool named = std::find(capabilities.begin(), capabilities.end(), capability) != capabilities.end();
        return isOf(source) && (named || capabilities.empty());
    }
};

const std::vector<About> &permissionActions()
{
    static const std::vector<About> actions{
        {"M01", false, {Capability::Location}},
        {"M02", false, {Capability::Camera, Capability::Microphone, Capability::Contacts, Capability::Messages}},
        {"M03", false, {Capability::ControlsScreen, Capability::DeviceAdministrator, Capability::ReadsNotifications}},
        {"M09", true, {}}};
    return actions;
}

std::optional<bool> automaticUpdatesAnswer(const Findings &findings)
{
    if (findings.automatic.state != ProbeState::Ok)
        return std::nullopt;
    const auto &rows = findings.automatic.rows;
    return std::any_of(rows.begin(), rows.end(), [](const platform::AutomaticUpdate &row) { return row.on; });
}

std::optional<bool> waitingUpdatesAnswer(const Findings &findings)
{
    const Verdict updates = updatesVerdict(findings);
    const Verdict restart = restartVerdict(findings);
    if (updates == Verdict::Urgent || updates == Verdict::Due || restart == Verdict::Due)
        return false;
    if (updates == Verdict::Fine && (restart == Verdict::Fine || restart == Verdict::NotApplicable))
        return true;
    return std::nullopt;
}

std::optional<bool> supportAnswer(const Findings &findings, const QDate &today)
{
    switch (supportVerdict(findings, today)) {
    case Verdict::Fine:
    case Verdict::Due:
        return true;
    case Verdict::Urgent:
        return false;
    default:
        return std::nullopt;
    }
}

/// Whether a look could see all that a source has to say. A source that makes no sense here has nothing to say.
bool sawAll(const Findings &findings, const QString &source)
{
    bool asked = false;
    for (const auto &answer : findings.permissions) {
        if (answer.source != source)
            continue;
        if (answer.state != ProbeState::Ok && answer.state != ProbeState::Unsupported)
            return false;
        asked = true;
    }
    return asked;
}

/// Whether a decision is carried out as far as it can be told from a look that does not see its grant.
bool isCarriedOut(const GrantDecision &decision, const Findings &findings)
{
    return sawAll(findings, decision.key.source) &&
           (decision.kind == GrantDecision::Kind::Keep || decision.confirmedAt.isValid());
}

std::optional<bool> grantsAnswer(const About &about, const Findings &findings, const std::vector<GrantDecision> &decisions,
                                 const QDate &today)
{
    const Baseline baseline(decisions);
    bool dark = false;
    for (const auto &answer : findings.permissions) {
        dark = dark || (about.isOf(answer.source) && !sawAll(findings, answer.source));
        for (const Grant &grant : answer.rows) {
            if (!grant.granted || !about.covers(answer.source, grant.capability))
                continue;
            const GrantStanding standing = baseline.standing(answer.source, grant, today);
            // One that nobody looked at yet keeps the answer open; any other that is not settled is the answer.
            dark = dark || standing == GrantStanding::Undecided;
            if (standing != GrantStanding::Kept && standing != GrantStanding::Undecided)
                return false;
        }
    }
    bool anyDecided = false;
    for (const GrantDecision &decision : decisions) {
        if (!about.covers(decision.key.source, decision.key.capability))
            continue;
        anyDecided = true;
        dark = dark || !isCarriedOut(decision, findings);
    }
    return anyDecided && !dark ? std::optional(true) : std::nullopt;
}

void add(std::vector<SeenAnswer> &answers, const char *action, std::optional<bool> done)
{
    if (done)
        answers.push_back({ActionId(QString::fromLatin1(action)), *done});
}

bool isFor(catalogue::Platform device, const catalogue::Action &action)
{
    return std::any_of(action.platforms.begin(), action.platforms.end(), [device](catalogue::Platform platform) {
        return platform == catalogue::Platform::Any || platform == device;
    });
}

bool isHeldByHand(const progress::Standing &standing, const SeenAnswer &answer)
{
    return standing.status == progress::Status::NotApplicable || (standing.status == progress::Status::Later && !answer.done);
}

bool saysSomethingNew(const progress::Standing &standing, const SeenAnswer &answer, int intervalDays, const QDate &today)
{
    if (!answer.done)
        return standing.status != progress::Status::NotDone;
    const bool isDone = standing.status == progress::Status::Done && standing.evidence == catalogue::Evidence::Seen;
    return !isDone || standing.doneOn.daysTo(today) * 2 >= intervalDays;
}

} // namespace

std::vector<SeenAnswer> seenAnswers(const Findings &findings, const std::vector<GrantDecision> &decisions, const QDate &today)
{
    std::vector<SeenAnswer> answers;
    if (findings.scope.updates) {
        add(answers, "U01", automaticUpdatesAnswer(findings));
        add(answers, "U02", waitingUpdatesAnswer(findings));
        add(answers, "U04", supportAnswer(findings, today));
    }
    if (findings.scope.permissions) {
        for (const About &about : permissionActions())
            add(answers, about.action, grantsAnswer(about, findings, decisions, today));
    }
    return answers;
}

catalogue::Platform kindOfDevice(const QString &system)
{
    using catalogue::Platform;
    static const QHash<QString, Platform> kinds{
        {QStringLiteral("windows"), Platform::Windows}, {QStringLiteral("winrt"), Platform::Windows},
        {QStringLiteral("macos"), Platform::Macos},     {QStringLiteral("osx"), Platform::Macos},
        {QStringLiteral("android"), Platform::Android}, {QStringLiteral("ios"), Platform::Ios}};
    return kinds.value(system, Platform::Linux);
}

std::vector<SeenAnswer> marksToMake(const std::vector<SeenAnswer> &answers, const catalogue::Catalogue &catalogue,
                                    const progress::Profile &profile, catalogue::Platform device,
                                    const QHash<ActionId, progress::Standing> &standings, const QDate &today)
{
    std::vector<SeenAnswer> marks;
    for (const SeenAnswer &answer : answers) {
        const catalogue::Action *action = catalogue.action(answer.action);
        if (action == nullptr || !progress::applies(*action, profile) || !isFor(device, *action))
            continue;
        const progress::Standing standing = standings.value(answer.action);
        if (!isHeldByHand(standing, answer) && saysSomethingNew(standing, answer, action->intervalDays, today))
            marks.push_back(answer);
    }
    return marks;
}

} // namespace holdfast::device
