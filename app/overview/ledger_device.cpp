// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/ledger.h"

#include "app/store/grant_decision_repository.h"
#include "app/store/household_repository.h"
#include "app/store/look_repository.h"

#include <algorithm>

// The verbs about this device and the others of the household.

namespace holdfast::overview {

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

Result<KeptLook> Ledger::keepLook(const device::Findings &findings, const std::vector<device::SeenAnswer> &answers)
{
    store::Database &database = m_vault.database();
    KeptLook kept;
    const auto written = database.write([&]() -> Result<void> {
        if (const auto saved = store::LookRepository(database).save(findings); !saved)
            return saved;
        store::GrantDecisionRepository decisions(database);
        auto all = decisions.all();
        if (!all)
            return failureOf(all);
        kept.decisions = std::move(*all);
        for (const device::GrantKey &key : device::confirmedRevocations(kept.decisions, findings)) {
            const auto confirmed = std::find_if(kept.decisions.begin(), kept.decisions.end(),
                                                [&](const device::GrantDecision &decision) { return decision.key == key; });
            confirmed->confirmedAt = findings.lookedAt;
            if (const auto saved = decisions.set(*confirmed); !saved)
                return saved;
        }
        for (const device::SeenAnswer &answer : answers) {
            progress::NewMark mark;
            mark.action = answer.action;
            mark.kind = answer.done ? progress::MarkKind::Done : progress::MarkKind::NotDone;
            mark.evidence = answer.done ? catalogue::Evidence::Seen : catalogue::Evidence::Said;
            const auto appended = append(mark);
            if (!appended)
                return failureOf(appended);
            kept.marks.push_back(*appended);
        }
        return {};
    });
    if (!written)
        return failureOf(written);
    return kept;
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
