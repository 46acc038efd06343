// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/search_index.h"

#include "app/catalogue/han_folding.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include <algorithm>
#include <optional>

namespace holdfast::catalogue {

namespace {

/// One form for everything that should be found alike: compatibility decomposition, no marks, no case (Unicode 3.13), and the
/// simplified form of Chinese characters.
QString folded(const QString &text, HanFolding &han)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t given : text.normalized(QString::NormalizationForm_KD).toUcs4()) {
        if ((U_GET_GC_MASK(static_cast<UChar32>(given)) & U_GC_M_MASK) != 0)
            continue;
        const auto plain = static_cast<char32_t>(u_foldCase(static_cast<UChar32>(given), U_FOLD_CASE_DEFAULT));
        result.append(QChar::fromUcs4(han.simplified(plain)));
    }
    return result;
}

/// Where words were found, best first.
enum Rank { Whole, Beginning, Title, Text, Nowhere };

} // namespace

struct SearchIndex::Hit {
    int rank = Nowhere;
    QString excerpt;
};

class SearchIndex::Builder
{
public:
    Builder(Language language, std::vector<Entry> &entries) : m_language(language), m_entries(entries) {}

    void add(const Action &action)
    {
        if (action.retired)
            return;
        Entry entry{FoundKind::Step, action.id.text(), titles(action.title), {}};
        text(entry, action.why);
        for (const Guide &guide : action.guides) {
            for (const Step &step : guide.steps)
                text(entry, step.text);
        }
        text(entry, action.doneWhen);
        m_entries.push_back(std::move(entry));
    }

    void add(const Practice &practice)
    {
        Entry entry{FoundKind::Practice, practice.id.text(), titles(practice.title), {}};
        text(entry, practice.summary);
        m_entries.push_back(std::move(entry));
    }

    void add(const Risk &risk)
    {
        Entry entry{FoundKind::Risk, risk.id.text(), titles(risk.title), {}};
        text(entry, risk.description);
        m_entries.push_back(std::move(entry));
    }

    void add(const Term &term)
    {
        Entry entry{FoundKind::Term, term.id.text(), {}, {}};
        for (const QStringList &forms : term.forms) {
            for (const QString &form : forms)
                entry.titles.push_back({folded(form, m_han), {}});
        }
        text(entry, term.explanation);
        m_entries.push_back(std::move(entry));
    }

    void add(const Hotline &hotline)
    {
        Entry entry{FoundKind::Hotline, hotline.id.text(), titles(hotline.name), {}};
        entry.titles.push_back({folded(hotline.number, m_han), {}});
        text(entry, hotline.purpose);
        m_entries.push_back(std::move(entry));
    }

private:
    [[nodiscard]] std::vector<Field> titles(const LocalizedText &title)
    {
        std::vector<Field> fields;
        for (const Language language : allLanguages) {
            if (title.has(language))
                fields.push_back({folded(title.in(language), m_han), {}});
        }
        return fields;
    }

    void text(Entry &entry, const LocalizedText &text)
    {
        const QString &shown = text.in(m_language);
        entry.texts.push_back({folded(shown, m_han), shown});
    }

    Language m_language;
    std::vector<Entry> &m_entries;
    HanFolding m_han;
};

SearchIndex::SearchIndex(const Catalogue &catalogue, Language language)
{
    Builder builder(language, m_entries);
    for (const Practice &practice : catalogue.practices())
        builder.add(practice);
    for (const Action &action : catalogue.actions())
        builder.add(action);
    for (const Term &term : catalogue.terms())
        builder.add(term);
    for (const Hotline &hotline : catalogue.hotlines())
        builder.add(hotline);
    for (const Risk &risk : catalogue.risks())
        builder.add(risk);
}

std::optional<SearchIndex::Hit> SearchIndex::hitOf(const Entry &entry, const QStringList &words)
{
    Hit hit{Whole, {}};
    for (const QString &word : words) {
        int best = Nowhere;
        for (const Field &title : entry.titles) {
            const qsizetype place = title.folded.indexOf(word);
            if (place < 0)
                continue;
            const int rank = place > 0 ? Title : title.folded.size() == word.size() ? Whole : Beginning;
            best = std::min(best, rank);
        }
        if (best == Nowhere) {
            const auto text = std::find_if(entry.texts.begin(), entry.texts.end(),
                                           [&word](const Field &field) { return field.folded.contains(word); });
            if (text == entry.texts.end())
                return std::nullopt;
            best = Text;
            if (hit.excerpt.isEmpty())
                hit.excerpt = text->shown;
        }
        hit.rank = std::max(hit.rank, best);
    }
    return hit;
}

std::vector<Found> SearchIndex::find(const QString &query) const
{
    HanFolding han;
    const QStringList words = folded(query, han).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    std::array<std::vector<Found>, Nowhere> byRank;
    for (const Entry &entry : m_entries) {
        if (std::optional<Hit> hit = hitOf(entry, words))
            byRank[static_cast<std::size_t>(hit->rank)].push_back({entry.kind, entry.id, std::move(hit->excerpt)});
    }
    std::vector<Found> found;
    for (std::vector<Found> &some : byRank)
        std::move(some.begin(), some.end(), std::back_inserter(found));
    return found;
}

} // namespace holdfast::catalogue
