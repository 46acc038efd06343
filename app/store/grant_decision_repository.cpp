// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/grant_decision_repository.h"

#include "app/base/clock.h"
#include "app/store/database.h"
#include "app/store/stored_day.h"

namespace holdfast::store {

namespace {

constexpr std::string_view keepWord = "keep";
constexpr std::string_view revokeWord = "revoke";

Result<device::GrantDecision> read(const Statement &row)
{
    using device::GrantDecision;
    GrantDecision decision;
    const auto capability = platform::capabilityFrom(row.text(3));
    if (!capability)
        return failure(ErrorCode::DatabaseDamaged, QStringLiteral("grant_decision.capability"));
    decision.key = {row.text(0), row.text(1), row.text(2), *capability, row.text(4)};
    decision.name = row.text(5);
    // The column holds no third word.
    decision.kind = row.view(6) == keepWord ? GrantDecision::Kind::Keep : GrantDecision::Kind::Revoke;
    decision.reason = row.text(7);
    decision.decidedAt = instantFrom(row.integer(8));
    decision.day = QDate::fromString(row.text(9), Qt::ISODate);
    if (!decision.day.isValid())
        return failure(ErrorCode::DatabaseDamaged, QStringLiteral("grant_decision.local_day"));
    const auto review = storedDayIfThere(row.text(10));
    if (!review)
        return failure(ErrorCode::DatabaseDamaged, QStringLiteral("grant_decision.review_on"));
    decision.reviewOn = *review;
    if (row.isInteger(11))
        decision.confirmedAt = instantFrom(row.integer(11));
    return decision;
}

Statement &bindKey(Statement &statement, const device::GrantKey &key)
{
    return statement.bind(1, key.source)
        .bind(2, key.app)
        .bind(3, key.place)
        .bind(4, platform::capabilityKey(key.capability))
        .bind(5, key.target);
}

} // namespace

Result<std::vector<device::GrantDecision>> GrantDecisionRepository::all() const
{
    Result<Statement> query =
        m_database.prepare("SELECT source, app, place, capability, target, name, decision, reason, decided_at_utc_ms, local_day,"
                           " review_on, confirmed_at_utc_ms FROM grant_decision ORDER BY number");
    if (!query)
        return failureOf(query);
    std::vector<device::GrantDecision> decisions;
    for (;;) {
        const Result<bool> more = query->step();
        if (!more)
            return failureOf(more);
        if (!*more)
            return decisions;
        auto decision = read(*query);
        if (!decision)
            return failureOf(decision);
        decisions.push_back(std::move(*decision));
    }
}

Result<void> GrantDecisionRepository::set(const device::GrantDecision &decision)
{
    if (decision.reason.size() > device::longestReason)
        return failure(ErrorCode::TextTooLong);
    if (!decision.decidedAt.isValid() || !canBeStored(decision.day))
        return failure(ErrorCode::Unexpected, QStringLiteral("a decision needs an instant and a day"));
    if (!canBeStoredIfThere(decision.reviewOn))
        return failure(ErrorCode::Unexpected, QStringLiteral("a day of review that cannot be stored"));
    return m_database.write([&]() -> Result<void> {
        Result<Statement> statement = m_database.prepare(
            "INSERT INTO grant_decision (source, app, place, capability, target, name, decision, reason, decided_at_utc_ms, "
            "local_day,"
            " review_on, confirmed_at_utc_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"
            " ON CONFLICT (source, app, place, capability, target) DO UPDATE SET name = excluded.name, decision = "
            "excluded.decision,"
            " reason = excluded.reason, decided_at_utc_ms = excluded.decided_at_utc_ms, local_day = excluded.local_day,"
            " review_on = excluded.review_on, confirmed_at_utc_ms = excluded.confirmed_at_utc_ms");
        if (!statement)
            return failureOf(statement);
        bindKey(*statement, decision.key)
            .bind(6, decision.name)
            .bind(7, decision.kind == device::GrantDecision::Kind::Keep ? keepWord : revokeWord)
            .bind(8, decision.reason)
            .bind(9, decision.decidedAt.toMSecsSinceEpoch())
            .bind(10, decision.day.toString(Qt::ISODate));
        if (decision.reviewOn.isValid())
            statement->bind(11, decision.reviewOn.toString(Qt::ISODate));
        if (decision.confirmedAt.isValid())
            statement->bind(12, decision.confirmedAt.toMSecsSinceEpoch());
        return statement->run();
    });
}

Result<void> GrantDecisionRepository::remove(const device::GrantKey &key)
{
    return m_database.write([&]() -> Result<void> {
        Result<Statement> statement =
            m_database.prepare("DELETE FROM grant_decision WHERE source = ?1 AND app = ?2 AND place = ?3"
                               " AND capability = ?4 AND target = ?5");
        if (!statement)
            return failureOf(statement);
        return bindKey(*statement, key).run();
    });
}

} // namespace holdfast::store
