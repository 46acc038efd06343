// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/search/found_model.h"

#include "app/wording/catalogue_words.h"

#include <algorithm>

namespace holdfast::view {

using catalogue::Found;
using catalogue::FoundKind;

namespace {

template <class Things> auto thingWith(const Things &things, const QString &id)
{
    const auto found = std::find_if(things.begin(), things.end(), [&id](const auto &thing) { return thing.id.text() == id; });
    return found == things.end() ? nullptr : &*found;
}

} // namespace

FoundModel::FoundModel(const overview::Overview &overview, const Preferences &preferences, QObject *parent)
    : QAbstractListModel(parent), m_overview(overview), m_preferences(preferences)
{
}

void FoundModel::setRows(std::vector<Found> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    emit countChanged();
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

FoundModel::Line FoundModel::lineOf(const Found &found) const
{
    const catalogue::Catalogue &catalogue = m_overview.catalogue();
    const catalogue::Language language = m_preferences.catalogueLanguage();
    switch (found.kind) {
    case FoundKind::Step:
        if (const catalogue::Action *action = catalogue.action(ActionId(found.id))) {
            const catalogue::Practice *practice = catalogue.practice(action->practice);
            const QString practiceTitle = practice == nullptr ? QString() : practice->title.in(language);
            //: What a search found: a step to do.
            return {action->title.in(language), found.excerpt.isEmpty() ? practiceTitle : found.excerpt, tr("Step"),
                    practice == nullptr ? QString() : practice->icon, true};
        }
        break;
    case FoundKind::Practice:
        if (const catalogue::Practice *practice = catalogue.practice(PracticeId(found.id))) {
            //: What a search found: a habit made of steps.
            return {practice->title.in(language), practice->summary.in(language), tr("Practice"), practice->icon, true};
        }
        break;
    case FoundKind::Term:
        if (const catalogue::Term *term = thingWith(catalogue.terms(), found.id)) {
            //: What a search found: a word of the glossary.
            return {wording::termText(*term, language), term->explanation.in(language), tr("Word"), QStringLiteral("book"),
                    false};
        }
        break;
    case FoundKind::Hotline:
        if (const catalogue::Hotline *hotline = catalogue.hotline(HotlineId(found.id))) {
            //: What a search found: a number to call. %1 is whose it is, %2 the number.
            return {tr("%1: %2").arg(hotline->name.in(language), hotline->number), hotline->purpose.in(language),
                    //: What a search found: a number to call.
                    tr("Number"), QStringLiteral("phone"), false};
        }
        break;
    case FoundKind::Risk:
        if (const catalogue::Risk *risk = catalogue.risk(RiskId(found.id))) {
            //: What a search found: something that may happen.
            return {risk->title.in(language), risk->description.in(language), tr("Risk"), QStringLiteral("warning"), false};
        }
        break;
    }
    return {};
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Found &found = m_rows[static_cast<std::size_t>(index.row())];
    const Line line = lineOf(found);
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return line.title;
    case DetailRole:
        return line.detail;
    case KindRole:
        return line.kind;
    case IconNameRole:
        return line.icon;
    case OpensRole:
        return line.opens;
    case TargetRole:
        return found.id;
    case PracticeRole:
        return found.kind == FoundKind::Practice;
    default:
        return {};
    }
}

QHash<int, QByteArray> FoundModel::roleNames() const
{
    return {{TitleRole, "title"}, {DetailRole, "detail"}, {KindRole, "kind"},          {IconNameRole, "iconName"},
            {OpensRole, "opens"}, {TargetRole, "target"}, {PracticeRole, "isPractice"}};
}

} // namespace holdfast::view
