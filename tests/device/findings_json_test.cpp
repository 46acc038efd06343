// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/device/findings_json.h"
#include "tests/device/device_rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// The fields that scripts rely on, and what is read from a document that is not what it should be.

namespace holdfast::device {

namespace {

using namespace test;
using testing::IsSupersetOf;

/// A look in which every part has something to say.
Findings fullLook()
{
    Findings findings = cleanLook();
    PendingUpdate openssl = update("openssl", UpdateSeverity::Security, "3.0.22");
    openssl.installed = QStringLiteral("3.0.19");
    openssl.origin = QStringLiteral("Debian-Security");
    findings.updates = {updatesOf("apt", {openssl}),
                        silent<PendingUpdate>("snap", ProbeState::Unsupported, ProbeReason::ServiceMissing)};
    findings.updates[0].asOf = now.addSecs(-3600);
    findings.restart.rows = {{RestartCause::Kind::NewerKernel, QStringLiteral("6.1.0-42")}};
    findings.support.rows = {bookworm()};
    Grant camera = grant("https://meet.example:443", Capability::Camera, "", "default");
    camera.since = now.addDays(-10);
    camera.revocation = {platform::Revocation::Kind::Link, QStringLiteral("about:preferences#privacy")};
    findings.permissions = {grantsOf("firefox", {camera})};
    return findings;
}

std::vector<std::string> keysOf(const QJsonValue &value)
{
    std::vector<std::string> keys;
    for (const QString &key : value.toObject().keys())
        keys.push_back(key.toStdString());
    return keys;
}

/// The value at a place such as "updates/0/rows".
QJsonValue valueAt(QJsonValue value, const char *path)
{
    for (const QString &step : QString::fromLatin1(path).split(QLatin1Char('/')))
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    return value;
}

QJsonObject fullJson()
{
    return findingsJson(fullLook(), today);
}

QJsonObject jsonOf(const Findings &findings)
{
    return findingsJson(findings, today);
}

/// The document with the value at this place ("/updates/0/rows") replaced, or removed when it is Undefined.
QJsonValue replaced(const QJsonValue &in, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QStringList rest = path.mid(1);
    if (in.isArray()) {
        QJsonArray array = in.toArray();
        const int place = path.first().toInt();
        array.replace(place, replaced(array.at(place), rest, value));
        return array;
    }
    QJsonObject object = in.toObject();
    if (rest.isEmpty() && value.isUndefined())
        object.remove(path.first());
    else
        object.insert(path.first(), replaced(object.value(path.first()), rest, value));
    return object;
}

Result<Findings> readWith(const char *place, const QJsonValue &value)
{
    const QStringList path = QString::fromLatin1(place).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    return findingsFrom(replaced(fullJson(), path, value).toObject());
}

TEST(FindingsJson, HasTheFieldsOfAnUpdate)
{
    const QJsonValue source = valueAt(fullJson(), "updates/0");
    EXPECT_THAT(keysOf(source), IsSupersetOf({"source", "state", "reason", "asOf", "rows"}));
    EXPECT_EQ(valueAt(source, "source"), QStringLiteral("apt"));
    EXPECT_EQ(valueAt(source, "state"), QStringLiteral("ok"));
    EXPECT_TRUE(valueAt(source, "reason").isNull());
    EXPECT_EQ(valueAt(source, "asOf"), QStringLiteral("2026-11-23T08:30:00Z"));
    EXPECT_EQ(valueAt(source, "rows/0").toObject(), (QJsonObject{{"name", "openssl"},
                                                                 {"installed", "3.0.19"},
                                                                 {"candidate", "3.0.22"},
                                                                 {"severity", "security"},
                                                                 {"origin", "Debian-Security"}}));
    const QJsonValue silentSource = valueAt(fullJson(), "updates/1");
    EXPECT_EQ(valueAt(silentSource, "state"), QStringLiteral("unsupported"));
    EXPECT_EQ(valueAt(silentSource, "reason"), QStringLiteral("service-missing"));
    EXPECT_TRUE(valueAt(silentSource, "asOf").isNull());
    EXPECT_TRUE(valueAt(silentSource, "rows").isArray());
}

TEST(FindingsJson, SaysHowOldAListIs)
{
    Findings findings = lookWithUpdates({silent<PendingUpdate>("apt", ProbeState::Unknown, ProbeReason::ListTooOld)});
    findings.updates[0].days = 12;
    const QJsonValue source = valueAt(jsonOf(findings), "updates/0");
    EXPECT_EQ(valueAt(source, "reason"), QStringLiteral("list-too-old"));
    EXPECT_EQ(valueAt(source, "days"), 12);
}

TEST(FindingsJson, HasTheFieldsOfAPermission)
{
    const QJsonValue source = valueAt(fullJson(), "permissions/0");
    EXPECT_THAT(keysOf(source), IsSupersetOf({"source", "state", "reason", "asOf", "rows"}));
    const QJsonValue row = valueAt(source, "rows/0");
    EXPECT_THAT(keysOf(row), IsSupersetOf({"app", "permission", "tier", "granted", "since", "revoke"}));
    EXPECT_EQ(valueAt(row, "app"), QStringLiteral("https://meet.example:443"));
    EXPECT_EQ(valueAt(row, "permission"), QStringLiteral("camera"));
    EXPECT_EQ(valueAt(row, "tier"), QStringLiteral("sensitive"));
    EXPECT_EQ(valueAt(row, "granted"), true);
    EXPECT_EQ(valueAt(row, "since"), QStringLiteral("2026-11-13T09:30:00Z"));
    EXPECT_EQ(valueAt(row, "revoke"), QStringLiteral("about:preferences#privacy"));
}

TEST(FindingsJson, SaysNothingWhereNothingIsKnownOfAPermission)
{
    const QJsonValue row = valueAt(jsonOf(lookWithGrants({grantsOf("flatpak", {refused(grant("a", Capability::SessionBus))})})),
                                   "permissions/0/rows/0");
    EXPECT_EQ(valueAt(row, "granted"), false);
    EXPECT_EQ(valueAt(row, "tier"), QStringLiteral("information"));
    EXPECT_TRUE(valueAt(row, "since").isNull());
    EXPECT_TRUE(valueAt(row, "revoke").isNull());
}

TEST(FindingsJson, SeesTheTierOfAGrantAmongThoseOfItsApp)
{
    const QJsonValue rows = valueAt(
        jsonOf(lookWithGrants(
            {grantsOf("firefox", {grant("one", Capability::NativePrograms), grant("one", Capability::AllSites),
                                  grant("two", Capability::NativePrograms), grant("two", Capability::AllSites, "", "work")})})),
        "permissions/0/rows");
    EXPECT_EQ(rows[0]["tier"], QStringLiteral("escape"));
    EXPECT_EQ(rows[2]["tier"], QStringLiteral("sensitive"));
}

TEST(FindingsJson, HasTheFieldsOfARestart)
{
    const auto restartOf = [](const Observation<RestartCause> &answer) {
        Findings findings = cleanLook();
        findings.restart = answer;
        return valueAt(jsonOf(findings), "restart");
    };
    EXPECT_THAT(keysOf(valueAt(fullJson(), "restart")), IsSupersetOf({"state", "required"}));
    EXPECT_EQ(valueAt(fullJson(), "restart/state"), QStringLiteral("ok"));
    EXPECT_EQ(valueAt(fullJson(), "restart/required"), true);
    EXPECT_EQ(valueAt(restartOf(answered<RestartCause>("restart")), "required"), false);
    const QList<RestartCause> kernel{{RestartCause::Kind::NewerKernel, QStringLiteral("6.1")}};
    EXPECT_EQ(valueAt(restartOf(answered("restart", kernel, ProbeState::Unknown)), "required"), true);
    for (const ProbeState state : {ProbeState::Unknown, ProbeState::Unsupported, ProbeState::Denied, ProbeState::Error})
        EXPECT_TRUE(valueAt(restartOf(silent<RestartCause>("restart", state)), "required").isNull());
}

TEST(FindingsJson, HasTheFieldsOfSupport)
{
    const auto supportAt = [](const QDate &day) { return valueAt(findingsJson(fullLook(), day), "support"); };
    EXPECT_THAT(keysOf(supportAt(today)), IsSupersetOf({"state", "status", "until"}));
    EXPECT_EQ(valueAt(supportAt(QDate(2026, 7, 11)), "status"), QStringLiteral("supported"));
    EXPECT_EQ(valueAt(supportAt(QDate(2026, 7, 11)), "until"), QStringLiteral("2026-07-11"));
    EXPECT_EQ(valueAt(supportAt(QDate(2026, 7, 12)), "status"), QStringLiteral("lts"));
    EXPECT_EQ(valueAt(supportAt(QDate(2026, 7, 12)), "until"), QStringLiteral("2028-06-30"));
    EXPECT_EQ(valueAt(supportAt(QDate(2028, 7, 1)), "status"), QStringLiteral("ended"));
    EXPECT_EQ(valueAt(supportAt(QDate(2028, 7, 1)), "until"), QStringLiteral("2028-06-30"));
}

TEST(FindingsJson, CallsSupportUnknownWhenTheAnswerIs)
{
    for (const ProbeState state : {ProbeState::Unknown, ProbeState::Unsupported, ProbeState::Denied, ProbeState::Error}) {
        Findings findings = fullLook();
        findings.support.state = state;
        EXPECT_EQ(valueAt(jsonOf(findings), "support/status"), QStringLiteral("unknown"));
        EXPECT_TRUE(valueAt(jsonOf(findings), "support/until").isNull());
    }
    Findings findings = fullLook();
    findings.support.rows.clear();
    EXPECT_EQ(valueAt(jsonOf(findings), "support/status"), QStringLiteral("unknown"));
}

TEST(FindingsJson, LeavesOutWhatWasNotLookedAt)
{
    Findings findings = fullLook();
    findings.scope = {true, false, false};
    EXPECT_THAT(keysOf(jsonOf(findings)),
                testing::UnorderedElementsAre("lookedAt", "updates", "automaticUpdates", "restart", "support"));
    findings.scope = {false, true, true};
    EXPECT_THAT(keysOf(jsonOf(findings)), testing::UnorderedElementsAre("lookedAt", "permissions", "browsers"));
}

TEST(FindingsJson, WritesNoInstantThatItCouldNotRead)
{
    Findings findings = lookWithGrants({grantsOf("firefox", {grant("a", Capability::Camera)})});
    findings.permissions[0].rows[0].since = QDateTime(QDate(30000, 1, 1), QTime(0, 0), QTimeZone::utc());
    findings.support.rows[0].until = QDate(12000, 1, 1);
    const QJsonObject json = jsonOf(findings);
    EXPECT_TRUE(valueAt(json, "permissions/0/rows/0/since").isNull());
    EXPECT_TRUE(valueAt(json, "support/until").isNull());
    EXPECT_TRUE(findingsFrom(json).has_value());
}

TEST(FindingsJson, RemembersThatBrowsersMightBeRead)
{
    for (const bool allowed : {true, false}) {
        // On a device without any browser, and when the system denies what the person allowed.
        Findings findings = lookWithGrants({grantsOf("flatpak"), silent<Grant>("firefox", ProbeState::Denied)});
        findings.scope.browsers = allowed;
        EXPECT_EQ(findingsFrom(jsonOf(findings))->scope.browsers, allowed);
    }
}

TEST(FindingsReading, TakesNewWordsForUnknownAndOther)
{
    EXPECT_EQ(readWith("/updates/0/state", QStringLiteral("asleep"))->updates.at(0).state, ProbeState::Unknown);
    EXPECT_EQ(readWith("/updates/1/reason", QStringLiteral("strike"))->updates.at(1).reason, ProbeReason::None);
    EXPECT_EQ(readWith("/updates/0/rows/0/severity", QStringLiteral("grave"))->updates.at(0).rows.at(0).severity,
              UpdateSeverity::Unknown);
    const auto grants = readWith("/permissions/0/rows/0/permission", QStringLiteral("telepathy"));
    EXPECT_EQ(grants->permissions.at(0).rows.at(0).capability, Capability::Other);
    EXPECT_TRUE(grants->permissions.at(0).rows.at(0).granted);
    EXPECT_TRUE(readWith("/restart/because/0/kind", QStringLiteral("moon")).has_value());
    EXPECT_TRUE(readWith("/permissions/0/rows/0/revokeBy", QStringLiteral("letter")).has_value());
    EXPECT_TRUE(readWith("/weather", QStringLiteral("rain")).has_value());
    EXPECT_TRUE(readWith("/updates/0/rows/0/weight", 5).has_value());
}

TEST(FindingsReading, RefusesWhatItDidNotWriteAndSaysWhere)
{
    const QJsonValue gone(QJsonValue::Undefined);
    const std::vector<std::pair<const char *, std::vector<QJsonValue>>> damage{
        {"/lookedAt", {gone, QJsonValue(), 5, QStringLiteral("yesterday")}},
        {"/updates", {QJsonValue(), 5, QJsonObject()}},
        {"/updates/0", {QJsonValue(), QStringLiteral("apt"), QJsonArray()}},
        {"/updates/0/source", {gone, QJsonValue(), 5}},
        {"/updates/0/state", {gone, QJsonValue(), 5}},
        {"/updates/0/reason", {gone, 5}},
        {"/updates/0/asOf", {gone, 5, QStringLiteral("today")}},
        {"/updates/0/days", {QStringLiteral("many"), -1, 1.5}},
        {"/updates/0/detail", {5}},
        // A list that is not there is not an empty list: it would say that nothing waits.
        {"/updates/0/rows", {gone, QJsonValue(), QStringLiteral("none"), QJsonObject()}},
        {"/updates/0/rows/0", {QJsonValue(), QStringLiteral("openssl")}},
        {"/updates/0/rows/0/name", {gone, 5}},
        {"/updates/0/rows/0/severity", {gone, 2}},
        {"/automaticUpdates", {gone, QJsonArray()}},
        {"/automaticUpdates/rows/0/on", {gone, QStringLiteral("yes")}},
        {"/restart", {gone, QJsonValue(), true}},
        {"/restart/because", {gone}},
        {"/restart/because/0/kind", {gone, 1}},
        {"/support", {gone}},
        {"/support/systems", {gone}},
        {"/support/systems/0/until", {gone, QStringLiteral("soon"), 2026}},
        {"/support/systems/0/rolling", {gone, 1}},
        {"/permissions", {QJsonValue(), QStringLiteral("none")}},
        // Without the word it would be a refusal, which is good news.
        {"/permissions/0/rows/0/granted", {gone, QJsonValue(), 1}},
        {"/permissions/0/rows/0/permission", {gone, 7}},
        {"/permissions/0/rows/0/since", {gone, QStringLiteral("")}},
        {"/permissions/0/rows/0/revoke", {gone, false}},
        {"/browsers", {gone, QStringLiteral("firefox")}},
    };
    for (const auto &[place, values] : damage) {
        for (const QJsonValue &value : values) {
            const auto read = readWith(place, value);
            ASSERT_FALSE(read.has_value()) << place;
            EXPECT_EQ(read.error().code, ErrorCode::DatabaseDamaged) << place;
            EXPECT_TRUE(read.error().detail.contains(QLatin1StringView(place))) << read.error().detail.toStdString();
        }
    }
    EXPECT_FALSE(findingsFrom({}).has_value());
}

TEST(FindingsWords, AreStable)
{
    EXPECT_EQ(stateKey(ProbeState::Ok), QStringLiteral("ok"));
    EXPECT_EQ(stateKey(ProbeState::Unknown), QStringLiteral("unknown"));
    EXPECT_EQ(stateKey(ProbeState::Unsupported), QStringLiteral("unsupported"));
    EXPECT_EQ(stateKey(ProbeState::Denied), QStringLiteral("denied"));
    EXPECT_EQ(stateKey(ProbeState::Error), QStringLiteral("error"));
    EXPECT_EQ(reasonKey(ProbeReason::TimedOut), QStringLiteral("timed-out"));
    EXPECT_EQ(reasonKey(ProbeReason::ConsentNeeded), QStringLiteral("consent-needed"));
}

} // namespace

} // namespace holdfast::device
