// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/browser_answer.h"

#include "platform/parse/browser_values.h"

namespace holdfast::platform {

namespace {

ProbeState stateOf(ProbeReason reason)
{
    switch (reason) {
    case ProbeReason::None:
        return ProbeState::Ok;
    case ProbeReason::AccessDenied:
        return ProbeState::Denied;
    case ProbeReason::Cancelled:
    case ProbeReason::InUse:
        return ProbeState::Unknown;
    default:
        return ProbeState::Error;
    }
}

} // namespace

void BrowserAnswer::failed(ProbeReason reason, const QString &place)
{
    m_found = true;
    if (m_reason != ProbeReason::None || reason == ProbeReason::None)
        return;
    m_reason = reason;
    m_place = place;
}

Observation<Grant> BrowserAnswer::asObservation(const QString &source)
{
    if (!m_found)
        return unanswered<Grant>(source, ProbeState::Unsupported, ProbeReason::ProgramMissing);
    auto answer = unanswered<Grant>(source, stateOf(m_reason), m_reason, m_place);
    parse::sortGrants(m_grants);
    answer.rows = std::move(m_grants);
    return answer;
}

} // namespace holdfast::platform
