// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/routines/routine_item_model.h"

#include "app/view/lists/tone.h"
#include "app/wording/progress_words.h"
#include "app/wording/rhythm_text.h"

#include <algorithm>

namespace holdfast::view {

using routine::Item;

RoutineItemModel::RoutineItemModel(const overview::Overview &overview, const Preferences &preferences, QObject *parent)
    : QAbstractListModel(parent), m_overview(overview), m_preferences(preferences)
{
}

void RoutineItemModel::setItems(std::vector<Item> items)
{
    if (items == m_items) {
        refresh();
        return;
    }
    const int before = count();
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
    if (before != count())
        emit countChanged();
}

bool RoutineItemModel::contains(const Item &item) const
{
    return std::find(m_items.begin(), m_items.end(), item) != m_items.end();
}

void RoutineItemModel::add(const Item &item)
{
    if (contains(item) || m_items.size() >= routine::mostItems)
        return;
    beginInsertRows({}, count(), count());
    m_items.push_back(item);
    endInsertRows();
    emit countChanged();
}

void RoutineItemModel::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    m_items.erase(m_items.begin() + row);
    endRemoveRows();
    emit countChanged();
}

bool RoutineItemModel::shift(int row, int by)
{
    const int to = row + by;
    if (row < 0 || row >= count() || to < 0 || to >= count() || std::abs(by) != 1)
        return false;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    std::swap(m_items[static_cast<std::size_t>(row)], m_items[static_cast<std::size_t>(to)]);
    endMoveRows();
    return true;
}

void RoutineItemModel::refresh()
{
    if (count() > 0)
        emit dataChanged(index(0), index(count() - 1));
}

Line RoutineItemModel::lineOf(const Item &item) const
{
    const catalogue::Language language = m_preferences.catalogueLanguage();
    if (item.kind == Item::Kind::DeviceLook) {
        //: One of the things a routine asks for.
        return {tr("Look at this device"), {}, {}, Tone::Neutral, QStringLiteral("devices")};
    }
    if (item.kind == Item::Kind::Drill) {
        const auto &drills = m_overview.catalogue().drills();
        const auto drill =
            std::find_if(drills.begin(), drills.end(), [&](const catalogue::Drill &each) { return each.id.text() == item.id; });
        if (drill == drills.end())
            return {item.id, {}, {}, Tone::Neutral, QStringLiteral("routines")};
        //: One of the things a routine asks for: a rehearsal. %1 is its title.
        return {tr("Drill: %1").arg(drill->title.in(language)),
                wording::minutesText(drill->minutes),
                {},
                Tone::Neutral,
                QStringLiteral("routines")};
    }
    const ActionId id(item.id);
    const catalogue::Action *const action = m_overview.catalogue().action(id);
    if (action == nullptr)
        return {item.id, {}, {}, Tone::Neutral, QStringLiteral("open")};
    const progress::Standing standing = m_overview.picture().standing(id);
    const bool done = standing.status == progress::Status::Done;
    return {action->title.in(language), action->minutes > 0 ? wording::minutesText(action->minutes) : QString(),
            wording::statusText(standing, m_overview.clock().today(), language), static_cast<Tone>(toneOf(standing.status)),
            done ? QStringLiteral("check") : QStringLiteral("open")};
}

int RoutineItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RoutineItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = m_items[static_cast<std::size_t>(index.row())];
    if (role == OpensRole)
        return item.kind == Item::Kind::DeviceLook ||
               (item.kind == Item::Kind::Action && m_overview.catalogue().action(ActionId(item.id)) != nullptr);
    const Line line = lineOf(item);
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return line.title;
    case SubtitleRole:
        return line.subtitle;
    case FactRole:
        return line.fact;
    case FactToneRole:
        return static_cast<int>(line.factTone);
    case IconNameRole:
        return line.iconName;
    default:
        return {};
    }
}

QHash<int, QByteArray> RoutineItemModel::roleNames() const
{
    return {{TitleRole, "title"},       {SubtitleRole, "subtitle"}, {FactRole, "fact"},
            {FactToneRole, "factTone"}, {IconNameRole, "iconName"}, {OpensRole, "opens"}};
}

} // namespace holdfast::view
