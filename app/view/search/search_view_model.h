// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/search/found_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace holdfast::view {

struct ViewSurroundings;

/// Finds words in the catalogue as they are typed; before anything is typed, it lists the glossary.
class SearchViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by App")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(bool more READ hasMore NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::FoundModel *found READ found CONSTANT FINAL)

public:
    /// So many lines are shown at first, and again so many with each showMore(): more would keep the window from answering.
    static constexpr std::size_t portion = 20;

    explicit SearchViewModel(ViewSurroundings &surroundings, QObject *parent = nullptr);

    [[nodiscard]] const QString &query() const { return m_query; }
    void setQuery(const QString &query);
    /// "12 found", or what is listed while nothing is typed.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool hasMore() const { return m_all.size() > m_shown; }
    [[nodiscard]] FoundModel *found() { return &m_found; }

    Q_INVOKABLE void showMore();

signals:
    void changed();

private:
    void search();
    void show();
    [[nodiscard]] std::vector<catalogue::Found> wholeGlossary() const;

    const overview::Overview &m_overview;
    const Preferences &m_preferences;
    QString m_query;
    /// Made when it is first needed, and anew for another language or other packs.
    std::optional<catalogue::SearchIndex> m_index;
    std::vector<catalogue::Found> m_all;
    std::size_t m_shown = portion;
    FoundModel m_found;
};

} // namespace holdfast::view
