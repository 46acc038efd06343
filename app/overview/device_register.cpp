// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/device_register.h"

#include "app/overview/overview_bench.h"

namespace holdfast::overview {

void DeviceRegister::keepLook(const device::Findings &findings)
{
    const Contents &contents = m_overview.contents();
    const QDate today = m_overview.clock().today();
    // With the revocations this look proves, or the step would be called open for one look more.
    std::vector<device::GrantDecision> decisions = contents.grantDecisions;
    for (const device::GrantKey &key : device::confirmedRevocations(decisions, findings)) {
        for (device::GrantDecision &decision : decisions) {
            if (decision.key == key)
                decision.confirmedAt = findings.lookedAt;
        }
    }
    // What it calls itself says which kind of device it is.
    const QString system = findings.support.rows.isEmpty() ? QString() : findings.support.rows.first().system;
    const auto answers =
        device::marksToMake(device::seenAnswers(findings, decisions, today), m_overview.catalogue(), contents.profile,
                            device::kindOfDevice(system), m_overview.picture().standings(), today);
    m_overview.runOpen<KeptLook>([findings, answers](Ledger &ledger) { return ledger.keepLook(findings, answers); },
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
    if (m_overview.contents().look.lookedAt.isValid())
        keepLook(m_overview.contents().look);
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
