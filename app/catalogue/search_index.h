// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/catalogue.h"

#include <optional>
#include <vector>

namespace holdfast::catalogue {

/// What a search leads to.
enum class FoundKind { Step, Practice, Term, Hotline, Risk };

/// One thing that a search found.
struct Found {
    FoundKind kind = FoundKind::Step;
    /// The id of the action, practice, term, hotline or risk.
    QString id;
    /// The text in which the words were found, when it is not the title; empty otherwise. In the language of the index.
    QString excerpt;
};

/// Finds words anywhere in the catalogue: as parts of words, whatever their case and accents, a single Chinese character too, and
/// in either Chinese script whichever was typed. Titles and words of the glossary are found in every language, since many people
/// know a thing by another language's name; other texts in one language, the one being read.
///
/// Never changes; made anew for another language or catalogue. Making it takes some milliseconds, a query below one.
class SearchIndex
{
public:
    SearchIndex() = default;
    SearchIndex(const Catalogue &catalogue, Language language);

    /// Everything that holds all words of `query` (split at spaces), best first: what is called so, then what begins so, then
    /// titles that hold it, then texts. Empty for a query of nothing but spaces and marks.
    [[nodiscard]] std::vector<Found> find(const QString &query) const;

private:
    struct Field {
        /// Folded: for comparing, not for showing.
        QString folded;
        /// As it is shown; empty for titles, which are shown anyway.
        QString shown;
    };
    struct Entry {
        FoundKind kind;
        QString id;
        std::vector<Field> titles;
        std::vector<Field> texts;
    };
    struct Hit;
    class Builder;

    [[nodiscard]] static std::optional<Hit> hitOf(const Entry &entry, const QStringList &words);

    std::vector<Entry> m_entries;
};

} // namespace holdfast::catalogue
