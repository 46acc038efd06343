// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/check_parts.h"
#include "app/catalogue/file_readers.h"

#include <algorithm>
#include <set>

namespace holdfast::catalogue {

namespace {

constexpr int fewestMitigations = 3;
// Fewer make a thin habit, more a wall nobody climbs (content rules, 1).
constexpr std::ptrdiff_t fewestActions = 8;
constexpr std::ptrdiff_t mostActions = 14;
/// A risk of this seriousness needs something that softens it, however improbable it is.
constexpr int lifeChanging = 5;

class UniqueIds
{
public:
    explicit UniqueIds(Complaints &complaints) : m_complaints(complaints) {}

    void note(const Place &place)
    {
        if (m_files.contains(place.id))
            m_complaints.add(place.key(u"id"), QStringLiteral("is already used in %1").arg(m_files.value(place.id)));
        else
            m_files.insert(place.id, place.file);
    }

private:
    Complaints &m_complaints;
    QHash<QString, QString> m_files;
};

template <class Things> void noteIds(const Things &things, QLatin1StringView file, const Scope &scope, UniqueIds &ids)
{
    for (const auto &thing : things) {
        if (scope.holds(thing.id.text()))
            ids.note(scope.place(file, thing.id.text()));
    }
}

/// Pack ids begin with their pack's name, so that two scopes can never meet.
void checkUnique(const Catalogue &catalogue, const Scope &scope, Complaints &complaints)
{
    UniqueIds ids(complaints);
    for (const Practice &practice : catalogue.practices()) {
        if (scope.holds(practice.id.text()))
            ids.note({scope.pack.isEmpty() ? practice.file : scope.pack, practice.id.text(), {}});
    }
    noteIds(catalogue.risks(), risksFile, scope, ids);
    noteIds(catalogue.sources(), sourcesFile, scope, ids);
    for (const Action &action : catalogue.actions()) {
        if (scope.holds(action.id.text()))
            ids.note(placeOf(catalogue, action));
    }
    noteIds(catalogue.cases(), casesFile, scope, ids);
    noteIds(catalogue.drills(), drillsFile, scope, ids);
    noteIds(catalogue.hotlines(), hotlinesFile, scope, ids);
    noteIds(catalogue.terms(), glossaryFile, scope, ids);
}

class References
{
public:
    References(const Catalogue &catalogue, const Scope &scope, Complaints &complaints)
        : m_catalogue(catalogue), m_scope(scope), m_complaints(complaints)
    {
    }

    void follow(const std::vector<SourceId> &sources, const Place &list)
    {
        for (std::size_t index = 0; index < sources.size(); ++index) {
            m_reachedSources.insert(sources[index]);
            need(m_catalogue.source(sources[index]), sources[index].text(), sourcesFile, list.item(index));
        }
    }

    void follow(const std::vector<RiskId> &risks, const Place &list)
    {
        for (std::size_t index = 0; index < risks.size(); ++index)
            need(m_catalogue.risk(risks[index]), risks[index].text(), risksFile, list.item(index));
    }

    /// Actions that are still in force.
    void follow(const std::vector<ActionId> &actions, const Place &list)
    {
        for (std::size_t index = 0; index < actions.size(); ++index) {
            const Action *const action = m_catalogue.action(actions[index]);
            if (action == nullptr || action->retired)
                m_complaints.add(list.item(index),
                                 QStringLiteral("names %1, which is no action").arg(quoted(actions[index].text())));
        }
    }

    void follow(const Action &action)
    {
        const Place place = placeOf(m_catalogue, action);
        if (m_catalogue.practice(action.practice) == nullptr)
            m_complaints.add(place, QStringLiteral("belongs to %1, which is no practice").arg(quoted(action.practice.text())));
        if (!action.replacedBy.isEmpty())
            follow(std::vector{action.replacedBy}, place.key(u"replaced_by"));
        follow(action.sources, place.key(u"sources"));
        for (std::size_t index = 0; index < action.hotlines.size(); ++index)
            need(m_catalogue.hotline(action.hotlines[index]), action.hotlines[index].text(), hotlinesFile,
                 place.key(u"hotlines").item(index));
        const Place list = place.key(u"mitigations");
        std::set<RiskId> risks;
        for (std::size_t index = 0; index < action.mitigations.size(); ++index) {
            const Mitigation &mitigation = action.mitigations[index];
            need(m_catalogue.risk(mitigation.risk), mitigation.risk.text(), risksFile, list.item(index).key(u"risk"));
            if (!risks.insert(mitigation.risk).second)
                m_complaints.add(list.item(index).key(u"risk"), QStringLiteral("stands twice among these mitigations"));
            follow(mitigation.sources, list.item(index).key(u"sources"));
            ++m_mitigations[mitigation.risk];
            if (mitigation.seriousness != Strength::None)
                m_softened.insert(mitigation.risk);
        }
    }

    void follow(const Case &one)
    {
        const Place place = m_scope.place(casesFile, one.id.text());
        follow(one.risks, place.key(u"risks"));
        follow(one.sources, place.key(u"sources"));
    }

    void follow(const Drill &drill)
    {
        const Place place = m_scope.place(drillsFile, drill.id.text());
        for (std::size_t index = 0; index < drill.injects.size(); ++index)
            follow(drill.injects[index].expects, place.key(u"injects").item(index).key(u"expects"));
        follow(drill.risks, place.key(u"risks"));
        follow(drill.actions, place.key(u"actions"));
        follow(drill.sources, place.key(u"sources"));
    }

    void warnOfLonelyRisks() const
    {
        for (const Risk &risk : m_catalogue.risks()) {
            const int count = m_mitigations.value(risk.id);
            const Place place{risksFile, risk.id.text(), {}};
            if (count == 0)
                m_complaints.warn(place, QStringLiteral("no action lowers this risk"));
            else if (count < fewestMitigations)
                m_complaints.warn(place, QStringLiteral("fewer than %1 actions lower this risk").arg(fewestMitigations));
            if (std::max(risk.person.seriousness, risk.organisation.seriousness) == lifeChanging && !m_softened.contains(risk.id))
                m_complaints.warn(place, QStringLiteral("may change a life, and no action makes it less serious"));
        }
    }

    void warnOfLonelySources() const
    {
        for (const Source &source : m_catalogue.sources()) {
            if (m_scope.holds(source.id.text()) && !m_reachedSources.contains(source.id))
                m_complaints.warn(m_scope.place(sourcesFile, source.id.text()),
                                  QStringLiteral("no action and no risk names this source"));
        }
    }

private:
    template <class Thing> void need(const Thing *found, const QString &id, QLatin1StringView file, const Place &place)
    {
        if (found == nullptr)
            m_complaints.add(place, QStringLiteral("names %1, which is not in %2").arg(quoted(id), file));
    }

    const Catalogue &m_catalogue;
    const Scope &m_scope;
    Complaints &m_complaints;
    std::set<SourceId> m_reachedSources;
    std::set<RiskId> m_softened;
    QHash<RiskId, int> m_mitigations;
};

void warnOfPracticeSizes(const Catalogue &catalogue, Complaints &complaints)
{
    for (const Practice &practice : catalogue.practices()) {
        const auto active = std::count_if(practice.actions.begin(), practice.actions.end(), [&catalogue](const ActionId &id) {
            const Action *const action = catalogue.action(id);
            return action != nullptr && !action->retired;
        });
        if (active < fewestActions || active > mostActions)
            complaints.warn(
                {practice.file, practice.id.text(), {}},
                QStringLiteral("has %1 actions; %2 to %3 can be walked through").arg(active).arg(fewestActions).arg(mostActions));
    }
}

} // namespace

void checkReferences(const Catalogue &catalogue, const Scope &scope, Complaints &complaints)
{
    checkUnique(catalogue, scope, complaints);
    References references(catalogue, scope, complaints);
    for (const Action &action : catalogue.actions()) {
        if (scope.holds(action.id.text()))
            references.follow(action);
    }
    for (const Case &one : catalogue.cases()) {
        if (scope.holds(one.id.text()))
            references.follow(one);
    }
    for (const Drill &drill : catalogue.drills()) {
        if (scope.holds(drill.id.text()))
            references.follow(drill);
    }
    if (scope.pack.isEmpty()) {
        references.follow(catalogue.parts().methodSources, Place{scalesFile, {}, QStringLiteral("/sources")});
        for (const Risk &risk : catalogue.risks())
            references.follow(risk.sources, Place{risksFile, risk.id.text(), {}}.key(u"sources"));
        for (const Hotline &hotline : catalogue.hotlines())
            references.follow(hotline.sources, Place{hotlinesFile, hotline.id.text(), {}}.key(u"sources"));
        references.warnOfLonelyRisks();
        warnOfPracticeSizes(catalogue, complaints);
    }
    references.warnOfLonelySources();
}

} // namespace holdfast::catalogue
