// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/device/verdict.h"
#include "tests/device/any_findings.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

// Laws of the verdicts, checked on random looks.

namespace holdfast::device {

namespace {

using namespace test;

/// Updates of few names and sources, so that the same is often named twice.
QList<Observation<PendingUpdate>> anyUpdates()
{
    QList<Observation<PendingUpdate>> answers;
    for (const char *source : {"apt", "packagekit", "flatpak-user", "flatpak-system"}) {
        auto answer = updatesOf(source, {},
                                *rc::gen::element(ProbeState::Ok, ProbeState::Ok, ProbeState::Unknown, ProbeState::Unsupported,
                                                  ProbeState::Denied, ProbeState::Error));
        for (int count = *rc::gen::inRange(0, 4); count > 0; --count)
            answer.rows.append(
                update(*rc::gen::element("bash", "curl", "zlib"),
                       *rc::gen::element(UpdateSeverity::Unknown, UpdateSeverity::Normal, UpdateSeverity::Security)));
        answers.append(answer);
    }
    return answers;
}

bool isCertain(Verdict verdict)
{
    return verdict == Verdict::Fine || verdict == Verdict::NotApplicable || verdict == Verdict::NotLooked;
}

} // namespace

RC_GTEST_PROP(VerdictProperty, NothingUnknownIsEverFine, ())
{
    const Findings findings = anyFindings();
    const auto dark = [](const auto &answer) { return couldNotCheck(answer); };
    if (updatesVerdict(findings) == Verdict::Fine) {
        RC_ASSERT(std::none_of(findings.updates.begin(), findings.updates.end(), dark));
        RC_ASSERT(waitingUpdates(findings).isEmpty());
        RC_ASSERT(!findings.updates.isEmpty());
    }
    if (restartVerdict(findings) == Verdict::Fine)
        RC_ASSERT(findings.restart.state == ProbeState::Ok && findings.restart.rows.isEmpty());
    if (supportVerdict(findings, today) == Verdict::Fine)
        RC_ASSERT(findings.support.state == ProbeState::Ok && !findings.support.rows.isEmpty());
    if (outcomeOf(findings, today) != Outcome::NothingToDo)
        return;
    RC_ASSERT(isCertain(updatesVerdict(findings)));
    RC_ASSERT(isCertain(restartVerdict(findings)));
    const Verdict support = supportVerdict(findings, today);
    RC_ASSERT(isCertain(support) || support == Verdict::Due);
    RC_ASSERT(std::none_of(findings.permissions.begin(), findings.permissions.end(), dark));
}

RC_GTEST_PROP(VerdictProperty, WhatWaitsIsCountedOnceAndNeverLost, ())
{
    const auto answers = anyUpdates();
    const auto waiting = waitingUpdates(lookWithUpdates(answers));
    std::set<std::pair<QString, QString>> expected;
    for (const auto &answer : answers) {
        const bool ofSystem = answer.source == QStringLiteral("apt") || answer.source == QStringLiteral("packagekit");
        for (const PendingUpdate &row : answer.rows) {
            expected.insert({ofSystem ? QStringLiteral("system") : answer.source, row.name});
            const bool isThere = std::any_of(waiting.begin(), waiting.end(), [&](const WaitingUpdate &update) {
                return update.name == row.name && update.sources.contains(answer.source) && update.severity >= row.severity;
            });
            RC_ASSERT(isThere);
        }
    }
    RC_ASSERT(waiting.size() == static_cast<qsizetype>(expected.size()));
}

RC_GTEST_PROP(VerdictProperty, TheOrderOfSourcesDoesNotMatter, ())
{
    const auto answers = anyUpdates();
    const Findings one = lookWithUpdates(answers);
    const Findings other = lookWithUpdates(shuffled(answers));
    RC_ASSERT(updatesVerdict(one) == updatesVerdict(other));
    RC_ASSERT(outcomeOf(one, today) == outcomeOf(other, today));
    const auto waitingOne = waitingUpdates(one);
    const auto waitingOther = waitingUpdates(other);
    RC_ASSERT(waitingOne.size() == waitingOther.size());
    for (qsizetype place = 0; place < waitingOne.size(); ++place) {
        RC_ASSERT(waitingOne[place].name == waitingOther[place].name);
        RC_ASSERT(waitingOne[place].severity == waitingOther[place].severity);
    }
}

} // namespace holdfast::device
