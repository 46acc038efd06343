// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/device/findings_json.h"

#include "app/device/json_place.h"
#include "app/device/permission_tier.h"
#include "app/device/support_status.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace holdfast::device {

namespace {

using platform::AutomaticUpdate;
using platform::Observation;
using platform::RestartCause;
using platform::Revocation;
using platform::SupportPeriod;
using platform::UpdateSeverity;

template <class Value> struct Word {
    Value value;
    const char *key;
};

constexpr auto states = std::to_array<Word<ProbeState>>({{ProbeState::Unknown, "unknown"},
                                                         {ProbeState::Ok, "ok"},
                                                         {ProbeState::Unsupported, "unsupported"},
                                                         {ProbeState::Denied, "denied"},
                                                         {ProbeState::Error, "error"}});
constexpr auto reasons = std::to_array<Word<ProbeReason>>({{ProbeReason::None, "none"},
                                                           {ProbeReason::ProgramMissing, "program-missing"},
                                                           {ProbeReason::ServiceMissing, "service-missing"},
                                                           {ProbeReason::NoBus, "no-bus"},
                                                           {ProbeReason::TimedOut, "timed-out"},
                                                           {ProbeReason::Cancelled, "cancelled"},
                                                           {ProbeReason::ProgramFailed, "program-failed"},
                                                           {ProbeReason::AnswerTooLong, "answer-too-long"},
                                                           {ProbeReason::NotUnderstood, "not-understood"},
                                                           {ProbeReason::NoList, "no-list"},
                                                           {ProbeReason::ListTooOld, "list-too-old"},
                                                           {ProbeReason::AccessDenied, "access-denied"},
                                                           {ProbeReason::ConsentNeeded, "consent-needed"},
                                                           {ProbeReason::InUse, "in-use"},
                                                           {ProbeReason::Damaged, "damaged"},
                                                           {ProbeReason::NotApplicable, "not-applicable"},
                                                           {ProbeReason::SystemNotSaying, "system-not-saying"}});
constexpr auto severities = std::to_array<Word<UpdateSeverity>>(
    {{UpdateSeverity::Unknown, "unknown"}, {UpdateSeverity::Normal, "normal"}, {UpdateSeverity::Security, "security"}});
constexpr auto statuses = std::to_array<Word<SupportStatus>>({{SupportStatus::Unknown, "unknown"},
                                                              {SupportStatus::Supported, "supported"},
                                                              {SupportStatus::LongTermOnly, "lts"},
                                                              {SupportStatus::Ended, "ended"}});
constexpr auto causes = std::to_array<Word<RestartCause::Kind>>({{RestartCause::Kind::PackagesAsk, "packages-ask"},
                                                                 {RestartCause::Kind::NewerKernel, "newer-kernel"},
                                                                 {RestartCause::Kind::StagedSystem, "staged-system"}});
constexpr auto revocations = std::to_array<Word<Revocation::Kind>>({{Revocation::Kind::None, "none"},
                                                                    {Revocation::Kind::Command, "command"},
                                                                    {Revocation::Kind::Link, "link"},
                                                                    {Revocation::Kind::Delete, "delete"}});

template <class Words, class Value> QString keyFor(const Words &words, Value value)
{
    for (const auto &word : words) {
        if (word.value == value)
            return QString::fromLatin1(word.key);
    }
    return QString::fromLatin1(words.front().key);
}

/// The first word stands in for one that is not known.
template <class Words> auto valueFor(const Words &words, const QString &text)
{
    for (const auto &word : words) {
        if (text == QLatin1StringView(word.key))
            return word.value;
    }
    return words.front().value;
}

/// Null also for one that has no form in ISO 8601, which other programs' files do hold (years with five digits).
QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue instantJson(const QDateTime &instant)
{
    const bool isWhole = instant.time().msec() == 0;
    return textOrNull(instant.toUTC().toString(isWhole ? Qt::ISODate : Qt::ISODateWithMs));
}

QJsonValue dayJson(const QDate &day)
{
    return textOrNull(day.toString(Qt::ISODate));
}

template <class Row> QJsonObject head(const Observation<Row> &answer)
{
    QJsonObject object{{"source", answer.source}, {"state", stateKey(answer.state)}, {"asOf", instantJson(answer.asOf)}};
    object.insert("reason", answer.reason == ProbeReason::None ? QJsonValue() : QJsonValue(reasonKey(answer.reason)));
    if (answer.days > 0)
        object.insert("days", answer.days);
    if (!answer.detail.isEmpty())
        object.insert("detail", answer.detail);
    return object;
}

template <class Row> Observation<Row> headFrom(const JsonPlace &place)
{
    Observation<Row> answer;
    answer.source = place.at("source").text();
    answer.state = valueFor(states, place.at("state").text());
    answer.reason = valueFor(reasons, place.at("reason").textOrNull());
    answer.detail = place.has("detail") ? place.at("detail").text() : QString();
    answer.days = place.at("days").countIfThere();
    answer.asOf = place.at("asOf").instantOrNull();
    return answer;
}

template <class Row, class Write> QJsonObject withRows(const Observation<Row> &answer, const char *name, Write write)
{
    QJsonObject object = head(answer);
    QJsonArray rows;
    for (const Row &row : answer.rows)
        rows.append(write(row));
    object.insert(QLatin1StringView(name), rows);
    return object;
}

template <class Row, class Read> Observation<Row> rowsFrom(const JsonPlace &place, const char *name, Read read)
{
    auto answer = headFrom<Row>(place);
    place.at(name).each([&](const JsonPlace &row) { answer.rows.append(read(row)); });
    return answer;
}

QJsonObject updateJson(const PendingUpdate &row)
{
    return {{"name", row.name},
            {"installed", row.installed},
            {"candidate", row.candidate},
            {"severity", keyFor(severities, row.severity)},
            {"origin", row.origin}};
}

PendingUpdate updateFrom(const JsonPlace &row)
{
    return {row.at("name").text(), row.at("installed").text(), row.at("candidate").text(),
            valueFor(severities, row.at("severity").text()), row.at("origin").text()};
}

QJsonObject grantJson(const Grant &row, PermissionTier tier)
{
    QJsonObject object{{"app", row.app},
                       {"name", row.name},
                       {"permission", platform::capabilityKey(row.capability)},
                       {"target", row.target},
                       {"tier", tierKey(tier)},
                       {"granted", row.granted},
                       {"since", instantJson(row.since)},
                       {"lastUsed", instantJson(row.lastUsed)},
                       {"unconfined", row.unconfined},
                       {"revokeBy", keyFor(revocations, row.revocation.kind)}};
    object.insert("place", row.place);
    object.insert("revoke", textOrNull(row.revocation.text));
    return object;
}

Grant grantFrom(const JsonPlace &row)
{
    Grant grant;
    grant.app = row.at("app").text();
    grant.name = row.at("name").text();
    grant.place = row.at("place").text();
    grant.capability = platform::capabilityFrom(row.at("permission").text()).value_or(platform::Capability::Other);
    grant.target = row.at("target").text();
    grant.granted = row.at("granted").flag();
    grant.unconfined = row.at("unconfined").flag();
    grant.since = row.at("since").instantOrNull();
    grant.lastUsed = row.at("lastUsed").instantOrNull();
    grant.revocation = {valueFor(revocations, row.at("revokeBy").text()), row.at("revoke").textOrNull()};
    return grant;
}

QJsonObject permissionsJson(const Observation<Grant> &answer)
{
    QHash<std::pair<QString, QString>, QList<Grant>> ofApp;
    for (const Grant &grant : answer.rows)
        ofApp[{grant.place, grant.app}].append(grant);
    return withRows(answer, "rows", [&ofApp](const Grant &grant) {
        return grantJson(grant, tierOf(grant, ofApp.value({grant.place, grant.app})));
    });
}

QJsonObject restartJson(const Observation<RestartCause> &answer)
{
    QJsonObject object = withRows(answer, "because", [](const RestartCause &row) {
        return QJsonObject{{"kind", keyFor(causes, row.kind)}, {"what", row.what}};
    });
    const bool known = answer.state == ProbeState::Ok || !answer.rows.isEmpty();
    object.insert("required", known ? QJsonValue(!answer.rows.isEmpty()) : QJsonValue());
    return object;
}

QJsonObject supportJson(const Observation<SupportPeriod> &answer, const QDate &today)
{
    QJsonObject object = withRows(answer, "systems", [](const SupportPeriod &row) {
        return QJsonObject{{"system", row.system},
                           {"version", row.version},
                           {"name", row.name},
                           {"until", dayJson(row.until)},
                           {"longTermUntil", dayJson(row.longTermUntil)},
                           {"rolling", row.rolling},
                           {"knownAsOf", dayJson(row.asOf)},
                           {"authority", row.authority}};
    });
    const bool known = answer.state == ProbeState::Ok && !answer.rows.isEmpty();
    const Support support = known ? supportOn(today, answer.rows.first()) : Support();
    object.insert("status", keyFor(statuses, support.status));
    object.insert("until", dayJson(support.until));
    return object;
}

SupportPeriod periodFrom(const JsonPlace &row)
{
    return {row.at("system").text(),
            row.at("version").text(),
            row.at("name").text(),
            row.at("until").dayOrNull(),
            row.at("longTermUntil").dayOrNull(),
            row.at("rolling").flag(),
            row.at("knownAsOf").dayOrNull(),
            row.at("authority").text()};
}

void readUpdates(const JsonPlace &document, Findings &findings)
{
    const JsonPlace updates = document.at("updates");
    updates.each([&](const JsonPlace &answer) { findings.updates.append(rowsFrom<PendingUpdate>(answer, "rows", updateFrom)); });
    findings.automatic = rowsFrom<AutomaticUpdate>(document.at("automaticUpdates"), "rows", [](const JsonPlace &row) {
        return AutomaticUpdate{row.at("name").text(), row.at("on").flag()};
    });
    findings.restart = rowsFrom<RestartCause>(document.at("restart"), "because", [](const JsonPlace &row) {
        return RestartCause{valueFor(causes, row.at("kind").text()), row.at("what").text()};
    });
    findings.support = rowsFrom<SupportPeriod>(document.at("support"), "systems", periodFrom);
}

void readPermissions(const JsonPlace &document, Findings &findings)
{
    const JsonPlace permissions = document.at("permissions");
    permissions.each([&](const JsonPlace &answer) { findings.permissions.append(rowsFrom<Grant>(answer, "rows", grantFrom)); });
    findings.scope.browsers = document.at("browsers").flag();
}

} // namespace

QString stateKey(ProbeState state)
{
    return keyFor(states, state);
}

QString reasonKey(ProbeReason reason)
{
    return keyFor(reasons, reason);
}

QJsonObject findingsJson(const Findings &findings, const QDate &today)
{
    QJsonObject object{{"lookedAt", instantJson(findings.lookedAt)}};
    if (findings.scope.updates) {
        QJsonArray updates;
        for (const auto &answer : findings.updates)
            updates.append(withRows(answer, "rows", updateJson));
        object.insert("updates", updates);
        object.insert("automaticUpdates", withRows(findings.automatic, "rows", [](const AutomaticUpdate &row) {
                          return QJsonObject{{"name", row.name}, {"on", row.on}};
                      }));
        object.insert("restart", restartJson(findings.restart));
        object.insert("support", supportJson(findings.support, today));
    }
    if (findings.scope.permissions) {
        QJsonArray permissions;
        for (const auto &answer : findings.permissions)
            permissions.append(permissionsJson(answer));
        object.insert("permissions", permissions);
        object.insert("browsers", findings.scope.browsers);
    }
    return object;
}

Result<Findings> findingsFrom(const QJsonObject &object)
{
    QString fault;
    const JsonPlace document(object, fault);
    Findings findings;
    findings.lookedAt = document.at("lookedAt").instantOrNull();
    findings.scope = {document.has("updates"), document.has("permissions"), false};
    if (findings.scope.updates)
        readUpdates(document, findings);
    if (findings.scope.permissions)
        readPermissions(document, findings);
    if (fault.isEmpty() && !findings.lookedAt.isValid())
        fault = QStringLiteral("/lookedAt");
    if (!fault.isEmpty())
        return failure(ErrorCode::DatabaseDamaged, QStringLiteral("the last look: ") + fault);
    return findings;
}

} // namespace holdfast::device
