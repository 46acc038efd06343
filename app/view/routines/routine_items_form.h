// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/search_index.h"
#include "app/view/lists/line_list_model.h"
#include "app/view/routines/routine_item_model.h"

#include <QJsonArray>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace holdfast::view {

struct ViewSurroundings;

/// The part of the form for a routine that says what it asks for: steps, found by their words, looks at this device and drills.
class RoutineItemsForm final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of RoutineEditorViewModel")
    Q_PROPERTY(holdfast::view::RoutineItemModel *items READ items CONSTANT FINAL)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::LineListModel *found READ found CONSTANT FINAL)
    Q_PROPERTY(QString foundText READ foundText NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> drills READ drills NOTIFY changed FINAL)
    Q_PROPERTY(bool hasLook READ hasLook NOTIFY changed FINAL)

public:
    /// So many steps are shown of what a search finds.
    static constexpr int mostFound = 6;

    explicit RoutineItemsForm(ViewSurroundings &surroundings, QObject *parent = nullptr);

    void begin(std::vector<routine::Item> items);
    [[nodiscard]] RoutineItemModel *items() { return &m_items; }
    [[nodiscard]] const std::vector<routine::Item> &entered() const { return m_items.items(); }
    /// What is entered as text, and back again; of what is no such list nothing is taken.
    [[nodiscard]] QJsonArray typed() const;
    void setTyped(const QJsonValue &typed);
    [[nodiscard]] const QString &query() const { return m_query; }
    void setQuery(const QString &query);
    /// Steps that apply to the person and are not in the routine, best first.
    [[nodiscard]] LineListModel *found() { return &m_found; }
    /// "No step found."; empty while there is something, or nothing is typed.
    [[nodiscard]] QString foundText() const;
    /// The drills to choose from; the first asks to choose one.
    [[nodiscard]] QStringList drills() const;
    [[nodiscard]] bool hasLook() const;

    Q_INVOKABLE void addStep(const QString &action);
    Q_INVOKABLE void addLook();
    /// By its place in `drills`; nothing for the first.
    Q_INVOKABLE void addDrill(int place);
    Q_INVOKABLE void remove(int row);
    /// One place up (-1) or down (1).
    Q_INVOKABLE void shift(int row, int by);

signals:
    void changed();
    /// For screen readers: "Move up" says nothing about where it went.
    void shifted(const QString &place);

private:
    void search();
    [[nodiscard]] std::vector<const catalogue::Drill *> offeredDrills() const;

    const overview::Overview &m_overview;
    const Preferences &m_preferences;
    RoutineItemModel m_items;
    QString m_query;
    LineListModel m_found;
    /// Made when it is first needed, and anew for another language or other packs.
    std::optional<catalogue::SearchIndex> m_index;
};

} // namespace holdfast::view
