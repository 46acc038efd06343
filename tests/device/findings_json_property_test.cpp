// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/device/findings_json.h"
#include "app/device/verdict.h"
#include "tests/device/any_findings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

// Laws of the findings as JSON, checked on random looks and on random damage.

namespace holdfast::device {

namespace {

using namespace test;

/// As a vault or a pipe carries it.
QJsonObject throughBytes(const QJsonObject &object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).object();
}

QJsonValue anyValue(int depth)
{
    switch (*rc::gen::inRange(0, depth > 0 ? 7 : 5)) {
    case 0:
        return {};
    case 1:
        return *rc::gen::arbitrary<bool>();
    case 2:
        return *rc::gen::element(0.0, -1.0, 1.5, 1e300);
    case 3:
        return anyText();
    case 4:
        return *rc::gen::element(QStringLiteral("ok"), QStringLiteral("security"), QStringLiteral("2026-11-23T09:30:00Z"));
    case 5:
        return QJsonArray{anyValue(depth - 1), anyValue(depth - 1)};
    default:
        return QJsonObject{{QStringLiteral("rows"), anyValue(depth - 1)}, {QStringLiteral("source"), anyValue(depth - 1)}};
    }
}

/// The same value, but that somewhere in it something is another, or gone.
QJsonValue damaged(const QJsonValue &value)
{
    const bool here = *rc::gen::inRange(0, 4) == 0;
    if (!here && value.isObject() && !value.toObject().isEmpty()) {
        QJsonObject object = value.toObject();
        const QString key = object.keys().at(*rc::gen::inRange<qsizetype>(0, object.size()));
        if (*rc::gen::inRange(0, 5) == 0)
            object.remove(key);
        else
            object.insert(key, damaged(object.value(key)));
        return object;
    }
    if (!here && value.isArray() && !value.toArray().isEmpty()) {
        QJsonArray array = value.toArray();
        const auto place = *rc::gen::inRange<qsizetype>(0, array.size());
        array.replace(place, damaged(array.at(place)));
        return array;
    }
    return anyValue(3);
}

} // namespace

RC_GTEST_PROP(FindingsJsonProperty, ReadsBackWhatItWrote, ())
{
    const Findings findings = anyFindings();
    const auto read = findingsFrom(throughBytes(findingsJson(findings, today)));
    RC_ASSERT(read.has_value());
    RC_ASSERT(isSame(*read, findings));
}

RC_GTEST_PROP(FindingsJsonProperty, JudgesTheSameAfterwards, ())
{
    const Findings findings = anyFindings();
    const auto read = findingsFrom(throughBytes(findingsJson(findings, today)));
    RC_ASSERT(read.has_value());
    RC_ASSERT(updatesVerdict(*read) == updatesVerdict(findings));
    RC_ASSERT(restartVerdict(*read) == restartVerdict(findings));
    RC_ASSERT(supportVerdict(*read, today) == supportVerdict(findings, today));
    RC_ASSERT(outcomeOf(*read, today) == outcomeOf(findings, today));
}

RC_GTEST_PROP(FindingsJsonProperty, SurvivesAnythingAndReadsNothingTwoWays, ())
{
    const QJsonValue value = damaged(findingsJson(anyFindings(), today));
    const auto read = findingsFrom(value.toObject());
    if (!read) {
        RC_ASSERT(read.error().code == ErrorCode::DatabaseDamaged);
        RC_ASSERT(!read.error().detail.isEmpty());
        return;
    }
    const auto again = findingsFrom(throughBytes(findingsJson(*read, today)));
    RC_ASSERT(again.has_value());
    RC_ASSERT(isSame(*again, *read));
}

RC_GTEST_PROP(FindingsJsonProperty, DamageNeverMakesItLookBetter, ())
{
    // A look that could be checked nowhere; whatever happens to its words, only a whole and different answer makes it fine.
    Findings findings = cleanLook();
    findings.updates = {silent<PendingUpdate>("apt", ProbeState::Error)};
    findings.restart = silent<RestartCause>("restart", ProbeState::Error);
    findings.support = silent<SupportPeriod>("support", ProbeState::Error);
    const auto read = findingsFrom(damaged(findingsJson(findings, today)).toObject());
    if (!read)
        return;
    const bool oneIsOk = read->updates.value(0).state == ProbeState::Ok || read->restart.state == ProbeState::Ok ||
                         read->support.state == ProbeState::Ok;
    if (read->scope.updates && !oneIsOk)
        RC_ASSERT(outcomeOf(*read, today) == Outcome::CouldNotCheck);
}

} // namespace holdfast::device
