// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/ledger.h"

#include "app/store/grant_decision_repository.h"
#include "app/store/household_repository.h"
#include "app/store/look_repository.h"

#include <algorithm>

// The verbs about this device and the others of the household.

namespace holdfast::overview {

namespace {

/// Every decision, after the revocations that the look proves were confirmed.
Result<std::vector<device::GrantDecision>> confirmed(store::Database &database, const device::Findings &findings)
{
    store::GrantDecisionRepository repository(database);
    auto decisions = repository.all();
    if (!decisions)
        return decisions;
    for (const device::GrantKey &key : device::confirmedRevocations(*decisions, findings)) {
        const auto proved = std::find_if(decisions->begin(), decisions->end(),
                                         [&](const device::GrantDecision &decision) { return decision.key == key; });
        proved->confirmedAt = findings.lookedAt;
        if (const auto saved = repository.set(*proved); !saved)
            return failureOf(saved);
    }
    return decisions;
}

} // namespace

Result<void> Ledger::readDevices(Contents &contents)
{
    store::Database &database = m_vault.database();
    auto look = store::LookRepository(database).load();
    if (!look)
        return failureOf(look);
    auto decisions = store::GrantDecisionRepository(database).all();
    if (!decisions)
        return failureOf(decisions);
    auto household = store::HouseholdRepository(database).all();
    if (!household)
        return failureOf(household);
    contents.look = std::move(*look);
    contents.grantDecisions = std::move(*decisions);
    contents.household = std::move(*household);
    return {};
}

Result<KeptLook> Ledger::keepLook(const device::Findings &findings, const SeenIn &seen)
{
    store::Database &database = m_vault.database();
    KeptLook kept;
    const auto written = database.write([&]() -> Result<void> {
        if (const auto saved = store::LookRepository(database).save(findings); !saved)
            return saved;
        auto decisions = confirmed(database, findings);
        if (!decisions)
            return failureOf(decisions);
        kept.decisions = std::move(*decisions);
        auto marks = markSeen(seen);
        if (!marks)
            return failureOf(marks);
        kept.marks = std::move(*marks);
        return {};
    });
    if (!written)
        return failureOf(written);
    return kept;
}

Result<std::vector<progress::Mark>> Ledger::markSeen(const SeenIn &seen)
{
    std::vector<progress::Mark> marks;
    if (!seen)
        return marks;
    const auto written = m_vault.database().write([&]() -> Result<void> {
        const auto contents = read();
        if (!contents)
            return failureOf(contents);
        for (const device::SeenAnswer &answer : seen(*contents)) {
            progress::NewMark mark;
            mark.action = answer.action;
            mark.kind = answer.done ? progress::MarkKind::Done : progress::MarkKind::NotDone;
            mark.evidence = catalogue::Evidence::Seen;
            auto appended = append(mark);
            if (!appended)
                return failureOf(appended);
            marks.push_back(std::move(*appended));
        }
        return {};
    });
    if (!written)
        return failureOf(written);
    return marks;
}

Result<std::vector<device::GrantDecision>> Ledger::decide(std::vector<device::GrantDecision> decisions)
{
    store::Database &database = m_vault.database();
    std::vector<device::GrantDecision> all;
    const auto written = database.write([&]() -> Result<void> {
        store::GrantDecisionRepository repository(database);
        for (device::GrantDecision &decision : decisions) {
            decision.decidedAt = m_clock->now();
            decision.day = m_clock->today();
            decision.confirmedAt = {};
            if (const auto saved = repository.set(decision); !saved)
                return saved;
        }
        auto read = repository.all();
        if (!read)
            return failureOf(read);
        all = std::move(*read);
        return {};
    });
    if (!written)
        return failureOf(written);
    return all;
}

Result<void> Ledger::takeBackDecision(const device::GrantKey &key)
{
    return store::GrantDecisionRepository(m_vault.database()).remove(key);
}

Result<device::HouseholdDevice> Ledger::saveDevice(qint64 number, const device::NewHouseholdDevice &device)
{
    return store::HouseholdRepository(m_vault.database()).save(number, device, m_clock->today());
}

Result<void> Ledger::removeDevice(qint64 number)
{
    return store::HouseholdRepository(m_vault.database()).remove(number);
}

} // namespace holdfast::overview
