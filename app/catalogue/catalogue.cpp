// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/catalogue.h"

#include <algorithm>

namespace holdfast::catalogue {

namespace {

/// Where each id stands. Of two things with one id the first is found; checkCatalogue() complains about the second.
template <class Id, class Thing> QHash<Id, std::size_t> indexOf(const std::vector<Thing> &things)
{
    QHash<Id, std::size_t> index;
    index.reserve(static_cast<qsizetype>(things.size()));
    for (std::size_t place = 0; place < things.size(); ++place) {
        if (!index.contains(things[place].id))
            index.insert(things[place].id, place);
    }
    return index;
}

template <class Id, class Thing>
const Thing *find(const std::vector<Thing> &things, const QHash<Id, std::size_t> &index, const Id &id)
{
    const auto found = index.constFind(id);
    return found == index.constEnd() ? nullptr : &things[*found];
}

} // namespace

Catalogue::Catalogue(CatalogueParts parts) : m_parts(std::move(parts))
{
    std::stable_sort(m_parts.practices.begin(), m_parts.practices.end(),
                     [](const Practice &left, const Practice &right) { return left.order < right.order; });
    m_practices = indexOf<PracticeId>(m_parts.practices);

    // An action of a practice that is not there comes last.
    const auto rank = [this](const Action &action) { return m_practices.value(action.practice, m_parts.practices.size()); };
    std::stable_sort(m_parts.actions.begin(), m_parts.actions.end(),
                     [&rank](const Action &left, const Action &right) { return rank(left) < rank(right); });
    m_actions = indexOf<ActionId>(m_parts.actions);
    m_risks = indexOf<RiskId>(m_parts.risks);
    m_sources = indexOf<SourceId>(m_parts.sources);
    m_hotlines = indexOf<HotlineId>(m_parts.hotlines);

    // Made from the actions, so that the two can never say different things.
    for (Practice &practice : m_parts.practices)
        practice.actions.clear();
    for (const Action &action : m_parts.actions) {
        if (const auto place = m_practices.constFind(action.practice); place != m_practices.constEnd())
            m_parts.practices[*place].actions.push_back(action.id);
    }
}

const Action *Catalogue::action(const ActionId &id) const
{
    return find(m_parts.actions, m_actions, id);
}

const Practice *Catalogue::practice(const PracticeId &id) const
{
    return find(m_parts.practices, m_practices, id);
}

const Risk *Catalogue::risk(const RiskId &id) const
{
    return find(m_parts.risks, m_risks, id);
}

const Hotline *Catalogue::hotline(const HotlineId &id) const
{
    return find(m_parts.hotlines, m_hotlines, id);
}

const Source *Catalogue::source(const SourceId &id) const
{
    return find(m_parts.sources, m_sources, id);
}

} // namespace holdfast::catalogue
