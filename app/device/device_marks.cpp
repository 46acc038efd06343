// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/device/device_marks.h"

#include "app/device/verdict.h"

#include <algorithm>
#include <array>

namespace holdfast::device {

namespace {

using platform::Capability;

/// Which grants an action is about: of these sources, and with these capabilities.
struct About {
    const char *action;
    bool (*covers)(const QString &source, const Grant &grant);
};

bool isOfBrowser(const QString &source)
{
    return source == QStringLiteral("firefox") || source == QStringLiteral("chromium");
}

constexpr std::array permissionActions{
    About{"M01", [](const QString &source,
                    const Grant &grant) { return !isOfBrowser(source) && grant.capability == Capability::Location; }},
    About{"M02",
          [](const QString &source, const Grant &grant) {
              return !isOfBrowser(source) &&
                     (grant.capability == Capability::Camera || grant.capability == Capability::Microphone ||
                      grant.capability == Capability::Contacts || grant.capability == Capability::Messages);
          }},
    About{"M03",
          [](const QString &, const Grant &grant) {
              return grant.capability == Capability::ControlsScreen || grant.capability == Capability::DeviceAdministrator ||
                     grant.capability == Capability::ReadsNotifications;
          }},
    About{"M09", [](const QString &source, const Grant &) { return isOfBrowser(source); }},
};

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

std::optional<bool> grantsAnswer(const About &about, const Findings &findings, const Baseline &baseline, const QDate &today)
{
    bool anyDecided = false;
    bool anyOpen = false;
    bool dark = false;
    for (const auto &answer : findings.permissions) {
        dark = dark || answer.state != ProbeState::Ok;
        for (const Grant &grant : answer.rows) {
            if (!grant.granted || !about.covers(answer.source, grant))
                continue;
            const GrantStanding standing = baseline.standing(answer.source, grant, today);
            anyDecided = anyDecided || standing == GrantStanding::Kept;
            anyOpen = anyOpen || (standing != GrantStanding::Kept && standing != GrantStanding::Undecided);
            // One more that nobody looked at yet keeps the answer open.
            dark = dark || standing == GrantStanding::Undecided;
        }
    }
    if (anyOpen)
        return false;
    return anyDecided && !dark ? std::optional(true) : std::nullopt;
}

void add(std::vector<SeenAnswer> &answers, const char *action, std::optional<bool> done)
{
    if (done)
        answers.push_back({ActionId(QString::fromLatin1(action)), *done});
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
        const Baseline baseline(decisions);
        for (const About &about : permissionActions)
            add(answers, about.action, grantsAnswer(about, findings, baseline, today));
    }
    return answers;
}

std::vector<SeenAnswer> marksToMake(const std::vector<SeenAnswer> &answers, const catalogue::Catalogue &catalogue,
                                    const progress::Profile &profile, const QHash<ActionId, progress::Standing> &standings,
                                    const QDate &today)
{
    std::vector<SeenAnswer> marks;
    for (const SeenAnswer &answer : answers) {
        const catalogue::Action *action = catalogue.action(answer.action);
        if (action == nullptr || action->retired || !progress::applies(*action, profile))
            continue;
        const progress::Standing standing = standings.value(answer.action);
        if (!isHeldByHand(standing, answer) && saysSomethingNew(standing, answer, action->intervalDays, today))
            marks.push_back(answer);
    }
    return marks;
}

} // namespace holdfast::device
