// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/device/findings_json.h"

#include "app/base/clock.h"
#include "app/device/permission_tier.h"
#include "app/device/support_status.h"

#include <QJsonArray>

#include <array>

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
template <class Words> auto valueFor(const Words &words, const QJsonValue &key)
{
    const QString text = key.toString();
    for (const auto &word : words) {
        if (text == QLatin1StringView(word.key))
            return word.value;
    }
    return words.front().value;
}

QJsonValue instantJson(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QDateTime instantFromJson(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

QJsonValue dayJson(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QDate dayFromJson(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
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

template <class Row> Observation<Row> headFrom(const QJsonObject &object)
{
    Observation<Row> answer;
    answer.source = object.value("source").toString();
    answer.state = valueFor(states, object.value("state"));
    answer.reason = valueFor(reasons, object.value("reason"));
    answer.detail = object.value("detail").toString();
    answer.days = object.value("days").toInt();
    answer.asOf = instantFromJson(object.value("asOf"));
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

template <class Row, class Read> Observation<Row> rowsFrom(const QJsonObject &object, const char *name, Read read)
{
    auto answer = headFrom<Row>(object);
    for (const QJsonValue &row : object.value(QLatin1StringView(name)).toArray())
        answer.rows.append(read(row.toObject()));
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

PendingUpdate updateFrom(const QJsonObject &row)
{
    return {row.value("name").toString(), row.value("installed").toString(), row.value("candidate").toString(),
            valueFor(severities, row.value("severity")), row.value("origin").toString()};
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
    object.insert("revoke", row.revocation.text.isEmpty() ? QJsonValue() : QJsonValue(row.revocation.text));
    return object;
}

Grant grantFrom(const QJsonObject &row)
{
    Grant grant;
    grant.app = row.value("app").toString();
    grant.name = row.value("name").toString();
    grant.place = row.value("place").toString();
    grant.capability = platform::capabilityFrom(row.value("permission").toString()).value_or(platform::Capability::Other);
    grant.target = row.value("target").toString();
    grant.granted = row.value("granted").toBool();
    grant.unconfined = row.value("unconfined").toBool();
    grant.since = instantFromJson(row.value("since"));
    grant.lastUsed = instantFromJson(row.value("lastUsed"));
    grant.revocation = {valueFor(revocations, row.value("revokeBy")), row.value("revoke").toString()};
    return grant;
}

QJsonObject permissionsJson(const Observation<Grant> &answer)
{
    QHash<QString, QList<Grant>> ofApp;
    for (const Grant &grant : answer.rows)
        ofApp[grant.place + QLatin1Char('\n') + grant.app].append(grant);
    return withRows(answer, "rows", [&ofApp](const Grant &grant) {
        return grantJson(grant, tierOf(grant, ofApp.value(grant.place + QLatin1Char('\n') + grant.app)));
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
    const Support support = answer.rows.isEmpty() ? Support() : supportOn(today, answer.rows.first());
    object.insert("status", keyFor(statuses, support.status));
    object.insert("until", dayJson(support.until));
    return object;
}

SupportPeriod periodFrom(const QJsonObject &row)
{
    return {row.value("system").toString(),      row.value("version").toString(),         row.value("name").toString(),
            dayFromJson(row.value("until")),     dayFromJson(row.value("longTermUntil")), row.value("rolling").toBool(),
            dayFromJson(row.value("knownAsOf")), row.value("authority").toString()};
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
    }
    return object;
}

Result<Findings> findingsFrom(const QJsonObject &object)
{
    Findings findings;
    findings.lookedAt = instantFromJson(object.value("lookedAt"));
    if (!findings.lookedAt.isValid())
        return failure(ErrorCode::DatabaseDamaged, QStringLiteral("a look without its time"));
    findings.scope = {object.contains("updates"), object.contains("permissions"), false};
    for (const QJsonValue &answer : object.value("updates").toArray())
        findings.updates.append(rowsFrom<PendingUpdate>(answer.toObject(), "rows", updateFrom));
    findings.automatic =
        rowsFrom<AutomaticUpdate>(object.value("automaticUpdates").toObject(), "rows", [](const QJsonObject &row) {
            return AutomaticUpdate{row.value("name").toString(), row.value("on").toBool()};
        });
    findings.restart = rowsFrom<RestartCause>(object.value("restart").toObject(), "because", [](const QJsonObject &row) {
        return RestartCause{valueFor(causes, row.value("kind")), row.value("what").toString()};
    });
    findings.support = rowsFrom<SupportPeriod>(object.value("support").toObject(), "systems", periodFrom);
    for (const QJsonValue &answer : object.value("permissions").toArray()) {
        findings.permissions.append(rowsFrom<Grant>(answer.toObject(), "rows", grantFrom));
        const auto &last = findings.permissions.last();
        findings.scope.browsers = findings.scope.browsers ||
                                  (last.source == QStringLiteral("firefox") && last.state != ProbeState::Denied) ||
                                  (last.source == QStringLiteral("chromium") && last.state != ProbeState::Denied);
    }
    return findings;
}

} // namespace holdfast::device
