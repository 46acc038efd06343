// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/risk/side.h"

#include <algorithm>

namespace holdfast::risk {

void Side::add(std::size_t action, double strength, const QString &mechanism)
{
    auto known = mechanism.isEmpty() ? m_mechanisms.end() : std::find(m_mechanisms.begin(), m_mechanisms.end(), mechanism);
    const auto group = static_cast<std::size_t>(known - m_mechanisms.begin());
    if (known == m_mechanisms.end()) {
        m_mechanisms.push_back(mechanism);
        m_strongest.push_back(0);
    }
    m_members.push_back({action, std::clamp(strength, 0.0, 1.0), group});
}

void Side::weigh(const std::vector<double> &weights)
{
    std::fill(m_strongest.begin(), m_strongest.end(), 0.0);
    for (const Member &member : m_members) {
        double &strongest = m_strongest[member.group];
        strongest = std::max(strongest, member.strength * weights[member.action]);
    }
    m_remaining = 1;
    for (const double strongest : m_strongest)
        m_remaining *= 1.0 - strongest;
}

double Side::cutWith(const Member &member, double weight) const
{
    const double strongest = m_strongest[member.group];
    const double wanted = member.strength * weight;
    if (wanted <= strongest)
        return cut();
    // The product without this mechanism; computed anew where a mechanism cuts everything, since 0 cannot be divided out.
    double others = 1;
    if (strongest < 1.0) {
        others = m_remaining / (1.0 - strongest);
    } else {
        for (std::size_t group = 0; group < m_strongest.size(); ++group)
            others *= group == member.group ? 1.0 : 1.0 - m_strongest[group];
    }
    return std::max(cut(), held(others * (1.0 - wanted)));
}

double Side::held(double remaining) const
{
    return std::min(1.0 - remaining, m_cap);
}

} // namespace holdfast::risk
