// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/check_parts.h"
#include "app/catalogue/file_readers.h"

#include <set>

namespace holdfast::catalogue {

namespace {

/// Below this number of actions a person can do little about a risk.
constexpr int fewestMitigations = 3;

/// Complains about the second thing with an id, whatever kind the two are of.
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

void checkUnique(const Catalogue &catalogue, Complaints &complaints)
{
    UniqueIds ids(complaints);
    for (const Practice &practice : catalogue.practices())
        ids.note({practice.file, practice.id.text(), {}});
    for (const Risk &risk : catalogue.risks())
        ids.note({risksFile, risk.id.text(), {}});
    for (const Source &source : catalogue.sources())
        ids.note({sourcesFile, source.id.text(), {}});
    for (const Action &action : catalogue.actions())
        ids.note(placeOf(catalogue, action));
}

/// Follows every reference and remembers what was reached.
class References
{
public:
    References(const Catalogue &catalogue, Complaints &complaints) : m_catalogue(catalogue), m_complaints(complaints) {}

    void follow(const std::vector<SourceId> &sources, const Place &list)
    {
        for (std::size_t index = 0; index < sources.size(); ++index) {
            m_reachedSources.insert(sources[index]);
            if (m_catalogue.source(sources[index]) == nullptr)
                m_complaints.add(list.item(index), leadsNowhere(sources[index].text(), sourcesFile));
        }
    }

    void follow(const Action &action)
    {
        const Place place = placeOf(m_catalogue, action);
        if (m_catalogue.practice(action.practice) == nullptr)
            m_complaints.add(place, QStringLiteral("belongs to %1, which is no practice").arg(quoted(action.practice.text())));
        follow(action.sources, place.key(u"sources"));
        const Place list = place.key(u"mitigations");
        std::set<RiskId> risks;
        for (std::size_t index = 0; index < action.mitigations.size(); ++index) {
            const Mitigation &mitigation = action.mitigations[index];
            if (m_catalogue.risk(mitigation.risk) == nullptr)
                m_complaints.add(list.item(index).key(u"risk"), leadsNowhere(mitigation.risk.text(), risksFile));
            if (!risks.insert(mitigation.risk).second)
                m_complaints.add(list.item(index).key(u"risk"), QStringLiteral("stands twice among these mitigations"));
            follow(mitigation.sources, list.item(index).key(u"sources"));
        }
        if (!action.retired) {
            for (const RiskId &risk : risks)
                ++m_mitigations[risk];
        }
    }

    void warnOfTheLonely() const
    {
        for (const Risk &risk : m_catalogue.risks()) {
            const int count = m_mitigations.value(risk.id);
            const Place place{risksFile, risk.id.text(), {}};
            if (count == 0)
                m_complaints.warn(place, QStringLiteral("no action lowers this risk"));
            else if (count < fewestMitigations)
                m_complaints.warn(place, QStringLiteral("fewer than %1 actions lower this risk").arg(fewestMitigations));
        }
        for (const Source &source : m_catalogue.sources()) {
            if (!m_reachedSources.contains(source.id))
                m_complaints.warn({sourcesFile, source.id.text(), {}}, QStringLiteral("no action and no risk names this source"));
        }
    }

private:
    static QString leadsNowhere(const QString &id, QLatin1StringView file)
    {
        return QStringLiteral("names %1, which is not in %2").arg(quoted(id), file);
    }

    const Catalogue &m_catalogue;
    Complaints &m_complaints;
    std::set<SourceId> m_reachedSources;
    QHash<RiskId, int> m_mitigations;
};

} // namespace

Place placeOf(const Catalogue &catalogue, const Action &action)
{
    const Practice *const practice = catalogue.practice(action.practice);
    return {practice == nullptr ? QString() : practice->file, action.id.text(), {}};
}

void checkReferences(const Catalogue &catalogue, Complaints &complaints)
{
    checkUnique(catalogue, complaints);
    References references(catalogue, complaints);
    for (const Action &action : catalogue.actions())
        references.follow(action);
    for (const Risk &risk : catalogue.risks())
        references.follow(risk.sources, Place{risksFile, risk.id.text(), {}}.key(u"sources"));
    references.warnOfTheLonely();
}

} // namespace holdfast::catalogue
