// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/device_register.h"

#include "app/overview/overview_bench.h"

namespace holdfast::overview {

namespace {

QHash<ActionId, progress::Standing> standingsOf(const std::vector<device::SeenAnswer> &answers,
                                                const catalogue::Catalogue &catalogue, const Contents &contents,
                                                const QDate &today)
{
    QHash<ActionId, progress::Standing> standings;
    for (const device::SeenAnswer &answer : answers) {
        if (const catalogue::Action *action = catalogue.action(answer.action)) {
            standings.insert(action->id, progress::standing(contents.marks.value(action->id), action->intervalDays,
                                                            catalogue.scales().freshnessFloor, today));
        }
    }
    return standings;
}

/// The answers that become marks, found out on the thread: whatever is saved before then counts. It has actions of its own, for
/// the catalogue in use may be another by then.
SeenIn seenIn(const Overview &overview, bool alsoUpdates)
{
    catalogue::CatalogueParts parts;
    parts.scales = overview.catalogue().scales();
    parts.actions = overview.catalogue().actions();
    return [catalogue = std::make_shared<const catalogue::Catalogue>(std::move(parts)), today = overview.clock().today(),
            alsoUpdates](const Contents &contents) {
        device::Findings look = contents.look;
        look.scope.updates = look.scope.updates && alsoUpdates;
        // What it calls itself says which kind of device it is.
        const QString system = look.support.rows.isEmpty() ? QString() : look.support.rows.first().system;
        const auto answers = device::seenAnswers(look, contents.grantDecisions, today);
        return device::marksToMake(answers, *catalogue, contents.profile, device::kindOfDevice(system),
                                   standingsOf(answers, *catalogue, contents, today), today);
    };
}

} // namespace

void DeviceRegister::keepLook(const device::Findings &findings)
{
    m_overview.runOpen<KeptLook>(
        [findings, seen = seenIn(m_overview, true)](Ledger &ledger) { return ledger.keepLook(findings, seen); },
        [overview = &m_overview, findings](KeptLook kept) {
            overview->m_contents.look = findings;
            overview->m_contents.grantDecisions = std::move(kept.decisions);
            for (const progress::Mark &mark : kept.marks)
                overview->adopt(mark);
            emit overview->deviceChanged();
        });
}

void DeviceRegister::remark()
{
    // Not about updates: nobody looked for any since, and an old look must not pass for one of today.
    m_overview.runOpen<std::vector<progress::Mark>>(
        [seen = seenIn(m_overview, false)](Ledger &ledger) { return ledger.markSeen(seen); },
        [overview = &m_overview](const std::vector<progress::Mark> &marks) {
            for (const progress::Mark &mark : marks)
                overview->adopt(mark);
            if (!marks.empty())
                emit overview->deviceChanged();
        });
}

void DeviceRegister::decide(std::vector<device::GrantDecision> decisions)
{
    m_overview.runOpen<std::vector<device::GrantDecision>>(
        [decisions = std::move(decisions)](Ledger &ledger) { return ledger.decide(decisions); },
        [overview = &m_overview](std::vector<device::GrantDecision> all) {
            overview->m_contents.grantDecisions = std::move(all);
            emit overview->deviceChanged();
            // What was decided answers steps that the last look left open.
            DeviceRegister(*overview).remark();
        });
}

void DeviceRegister::takeBackDecision(const device::GrantKey &key)
{
    m_overview.runOpen<Nothing>([key](Ledger &ledger) { return nothingOr(ledger.takeBackDecision(key)); },
                                [overview = &m_overview, key](Nothing) {
                                    std::erase_if(overview->m_contents.grantDecisions,
                                                  [&](const device::GrantDecision &decision) { return decision.key == key; });
                                    emit overview->deviceChanged();
                                    DeviceRegister(*overview).remark();
                                });
}

void DeviceRegister::saveDevice(qint64 number, const device::NewHouseholdDevice &device)
{
    m_overview.runOpen<device::HouseholdDevice>(
        [number, device](Ledger &ledger) { return ledger.saveDevice(number, device); },
        [overview = &m_overview](const device::HouseholdDevice &saved) {
            auto &household = overview->m_contents.household;
            const auto known = std::find_if(household.begin(), household.end(),
                                            [&](const device::HouseholdDevice &other) { return other.number == saved.number; });
            if (known == household.end())
                household.push_back(saved);
            else
                *known = saved;
            emit overview->deviceChanged();
        });
}

void DeviceRegister::removeDevice(qint64 number)
{
    m_overview.runOpen<Nothing>([number](Ledger &ledger) { return nothingOr(ledger.removeDevice(number)); },
                                [overview = &m_overview, number](Nothing) {
                                    std::erase_if(overview->m_contents.household,
                                                  [&](const device::HouseholdDevice &device) { return device.number == number; });
                                    emit overview->deviceChanged();
                                });
}

void DeviceRegister::allowBrowsers(bool allowed)
{
    m_overview.runOpen<Nothing>([allowed](Ledger &ledger) { return nothingOr(ledger.allowBrowsers(allowed)); },
                                [overview = &m_overview, allowed](Nothing) {
                                    overview->m_contents.browsersAllowed = allowed;
                                    emit overview->deviceChanged();
                                });
}

} // namespace holdfast::overview
