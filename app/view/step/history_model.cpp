// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/step/history_model.h"

#include "app/wording/date_text.h"
#include "app/wording/progress_words.h"

#include <algorithm>

namespace holdfast::view {

namespace {

/// The marks that still stand, the latest first.
std::vector<progress::Mark> standingMarks(std::vector<progress::Mark> marks)
{
    std::sort(marks.begin(), marks.end(), [](const auto &left, const auto &right) { return left.number > right.number; });
    std::vector<progress::Mark> standing;
    QSet<progress::MarkNumber> undone;
    for (const progress::Mark &mark : marks) {
        // From the latest back: an undo that was itself undone takes nothing back.
        if (undone.contains(mark.number))
            continue;
        if (mark.kind == progress::MarkKind::Undo && mark.undoes)
            undone.insert(*mark.undoes);
        else
            standing.push_back(mark);
    }
    return standing;
}

} // namespace

HistoryModel::HistoryModel(const overview::Overview &overview, const Preferences &preferences, const ActionId &action,
                           QObject *parent)
    : QAbstractListModel(parent), m_overview(overview), m_preferences(preferences), m_action(action),
      m_marks(standingMarks(overview.contents().marks.value(action)))
{
    connect(&m_preferences, &Preferences::languageChanged, this, [this] {
        if (!m_marks.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
    });
}

void HistoryModel::refresh()
{
    std::vector<progress::Mark> marks = standingMarks(m_overview.contents().marks.value(m_action));
    // A history grows or shrinks at its head, by the marks made or taken back since the last look.
    const auto isKept = [](const std::vector<progress::Mark> &list, progress::MarkNumber number) {
        return std::any_of(list.begin(), list.end(), [number](const progress::Mark &mark) { return mark.number == number; });
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isKept(marks, m_marks[static_cast<std::size_t>(row)].number))
            continue;
        beginRemoveRows({}, row, row);
        m_marks.erase(m_marks.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(marks.size()); ++row) {
        const progress::Mark &mark = marks[static_cast<std::size_t>(row)];
        if (isKept(m_marks, mark.number)) {
            // Of a mark nothing but its note ever changes.
            QString &note = m_marks[static_cast<std::size_t>(row)].note;
            if (note != mark.note) {
                note = mark.note;
                emit dataChanged(index(row), index(row), {NoteRole});
            }
            continue;
        }
        beginInsertRows({}, row, row);
        m_marks.insert(m_marks.begin() + row, mark);
        endInsertRows();
    }
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_marks.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const progress::Mark &mark = m_marks[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return textOf(mark);
    case NumberRole:
        return mark.number;
    case NoteRole:
        return mark.note;
    default:
        return {};
    }
}

QString HistoryModel::textOf(const progress::Mark &mark) const
{
    const catalogue::Language language = m_preferences.catalogueLanguage();
    //: A line of a step's history. %1 is a date, %2 what was recorded ("Done, I tried it").
    return tr("%1 · %2").arg(wording::dateText(mark.localDay, language), wording::markText(mark, language));
}

QHash<int, QByteArray> HistoryModel::roleNames() const
{
    return {{NumberRole, "number"}, {TextRole, "text"}, {NoteRole, "note"}};
}

} // namespace holdfast::view
