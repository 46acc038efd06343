// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/device/any_grant.h"

namespace holdfast::device::test {

inline const std::vector<ProbeState> allStates{ProbeState::Ok, ProbeState::Unknown, ProbeState::Unsupported, ProbeState::Denied,
                                               ProbeState::Error};

inline const std::vector<ProbeReason> allReasons{
    ProbeReason::None,           ProbeReason::ProgramMissing, ProbeReason::ServiceMissing, ProbeReason::NoBus,
    ProbeReason::TimedOut,       ProbeReason::Cancelled,      ProbeReason::ProgramFailed,  ProbeReason::AnswerTooLong,
    ProbeReason::NotUnderstood,  ProbeReason::NoList,         ProbeReason::ListTooOld,     ProbeReason::AccessDenied,
    ProbeReason::ConsentNeeded,  ProbeReason::InUse,          ProbeReason::Damaged,        ProbeReason::NotApplicable,
    ProbeReason::SystemNotSaying};

template <class Row, class Make> Observation<Row> anyAnswer(Make make, int mostRows = 3)
{
    Observation<Row> answer;
    answer.source = anyText();
    answer.state = *rc::gen::elementOf(allStates);
    answer.reason = *rc::gen::elementOf(allReasons);
    answer.detail = anyText();
    answer.days = *rc::gen::element(0, 0, 1, 400);
    answer.asOf = anyInstant();
    for (int count = *rc::gen::inRange(0, mostRows + 1); count > 0; --count)
        answer.rows.append(make());
    return answer;
}

template <class Row, class Make> QList<Observation<Row>> anyAnswers(Make make)
{
    QList<Observation<Row>> answers;
    for (int count = *rc::gen::inRange(0, 4); count > 0; --count)
        answers.append(anyAnswer<Row>(make));
    return answers;
}

inline QDate anyDay()
{
    return *rc::gen::arbitrary<bool>() ? today.addDays(*rc::gen::inRange(-9000, 9000)) : QDate();
}

inline SupportPeriod anyPeriod()
{
    return {anyText(), anyText(), anyText(), anyDay(), anyDay(), *rc::gen::arbitrary<bool>(), anyDay(), anyText()};
}

inline PendingUpdate anyUpdate()
{
    return {anyText(), anyText(), anyText(),
            *rc::gen::element(UpdateSeverity::Unknown, UpdateSeverity::Normal, UpdateSeverity::Security), anyText()};
}

inline RestartCause anyCause()
{
    using Kind = RestartCause::Kind;
    return {*rc::gen::element(Kind::PackagesAsk, Kind::NewerKernel, Kind::StagedSystem), anyText()};
}

/// A grant whose every text is strange.
inline Grant anyStrangeGrant()
{
    using Kind = platform::Revocation::Kind;
    Grant grant = anyGrant();
    grant.app = anyText();
    grant.name = anyText();
    grant.place = anyText();
    grant.target = anyText();
    grant.revocation = {*rc::gen::element(Kind::None, Kind::Command, Kind::Link, Kind::Delete), anyText()};
    return grant;
}

/// What a look may bring; nothing in the parts that were not looked at.
inline Findings anyFindings()
{
    Findings findings;
    findings.lookedAt = now.addMSecs(*rc::gen::inRange(0, 100'000));
    findings.scope.updates = *rc::gen::arbitrary<bool>();
    findings.scope.permissions = *rc::gen::arbitrary<bool>();
    findings.scope.browsers = findings.scope.permissions && *rc::gen::arbitrary<bool>();
    if (findings.scope.updates) {
        findings.updates = anyAnswers<PendingUpdate>(anyUpdate);
        findings.automatic = anyAnswer<AutomaticUpdate>([] { return AutomaticUpdate{anyText(), *rc::gen::arbitrary<bool>()}; });
        findings.restart = anyAnswer<RestartCause>(anyCause);
        findings.support = anyAnswer<SupportPeriod>(anyPeriod, 1);
    }
    if (findings.scope.permissions)
        findings.permissions = anyAnswers<Grant>(anyStrangeGrant);
    return findings;
}

template <class Row> bool isSame(const Observation<Row> &one, const Observation<Row> &other)
{
    return one.source == other.source && one.state == other.state && one.reason == other.reason && one.detail == other.detail &&
           one.days == other.days && one.asOf == other.asOf && one.rows == other.rows;
}

template <class Row> bool isSame(const QList<Observation<Row>> &one, const QList<Observation<Row>> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const auto &left, const auto &right) { return isSame(left, right); });
}

inline bool isSame(const Findings &one, const Findings &other)
{
    return one.lookedAt == other.lookedAt && one.scope.updates == other.scope.updates &&
           one.scope.permissions == other.scope.permissions && one.scope.browsers == other.scope.browsers &&
           isSame(one.updates, other.updates) && isSame(one.automatic, other.automatic) && isSame(one.restart, other.restart) &&
           isSame(one.support, other.support) && isSame(one.permissions, other.permissions);
}

} // namespace holdfast::device::test
