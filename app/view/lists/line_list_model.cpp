// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/lists/line_list_model.h"

namespace holdfast::view {

LineListModel::LineListModel(std::function<Line(const QString &)> text, QObject *parent)
    : QAbstractListModel(parent), m_text(std::move(text))
{
}

void LineListModel::setKeys(const QStringList &keys)
{
    if (keys == m_keys) {
        refresh();
        return;
    }
    const int before = count();
    const int hiddenBefore = hidden();
    beginResetModel();
    m_keys = keys;
    endResetModel();
    if (count() != before || hidden() != hiddenBefore)
        emit countChanged();
}

void LineListModel::refresh()
{
    if (count() > 0)
        emit dataChanged(index(0), index(count() - 1));
}

void LineListModel::showMore()
{
    const int more = std::min<int>(portion, hidden());
    if (more == 0)
        return;
    beginInsertRows({}, count(), count() + more - 1);
    m_shown = count() + more;
    endInsertRows();
    emit countChanged();
}

int LineListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant LineListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &key = m_keys.at(index.row());
    if (role == KeyRole)
        return key;
    const Line line = m_text(key);
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

QHash<int, QByteArray> LineListModel::roleNames() const
{
    return {{KeyRole, "key"},   {TitleRole, "title"},       {SubtitleRole, "subtitle"},
            {FactRole, "fact"}, {FactToneRole, "factTone"}, {IconNameRole, "iconName"}};
}

} // namespace holdfast::view
