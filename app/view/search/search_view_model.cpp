// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/search/search_view_model.h"

#include "app/view/app/view_surroundings.h"
#include "app/wording/catalogue_words.h"
#include "app/wording/language.h"

#include <QCollator>

#include <algorithm>

namespace holdfast::view {

SearchViewModel::SearchViewModel(ViewSurroundings &surroundings, QObject *parent)
    : QObject(parent), m_overview(surroundings.overview), m_preferences(surroundings.preferences),
      m_found(m_overview, m_preferences)
{
    const auto makeAnew = [this] {
        m_index.reset();
        search();
    };
    connect(&m_preferences, &Preferences::languageChanged, this, makeAnew);
    connect(&surroundings.overview.catalogueInUse(), &overview::CatalogueInUse::packsChanged, this, makeAnew);
    search();
}

void SearchViewModel::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_shown = portion;
    search();
}

void SearchViewModel::showMore()
{
    m_shown += portion;
    show();
}

void SearchViewModel::search()
{
    if (m_query.trimmed().isEmpty()) {
        m_all = wholeGlossary();
    } else {
        if (!m_index)
            m_index.emplace(m_overview.catalogue(), m_preferences.catalogueLanguage());
        m_all = m_index->find(m_query);
    }
    show();
}

void SearchViewModel::show()
{
    const auto end = m_all.begin() + static_cast<std::ptrdiff_t>(std::min(m_shown, m_all.size()));
    m_found.setRows({m_all.begin(), end});
    emit changed();
}

std::vector<catalogue::Found> SearchViewModel::wholeGlossary() const
{
    const catalogue::Language language = m_preferences.catalogueLanguage();
    std::vector<std::pair<QString, QString>> words;
    for (const catalogue::Term &term : m_overview.catalogue().terms())
        words.emplace_back(wording::termText(term, language), term.id.text());
    const QCollator order(wording::localeOf(language));
    std::stable_sort(words.begin(), words.end(),
                     [&order](const auto &left, const auto &right) { return order.compare(left.first, right.first) < 0; });
    std::vector<catalogue::Found> found;
    for (const auto &[word, id] : words)
        found.push_back({catalogue::FoundKind::Term, id, {}});
    return found;
}

QString SearchViewModel::summary() const
{
    if (m_query.trimmed().isEmpty()) {
        //: On the page Search while nothing is typed: what the list below holds.
        return tr("The words that Holdfast uses, and what they mean:");
    }
    if (m_all.empty()) {
        //: A search found nothing.
        return tr("Nothing found. Try fewer letters or another word.");
    }
    //: How much a search found.
    return tr("%n found", nullptr, static_cast<int>(m_all.size()));
}

} // namespace holdfast::view
