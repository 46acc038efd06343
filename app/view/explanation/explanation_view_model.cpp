// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/explanation/explanation_view_model.h"

#include "app/view/app/view_surroundings.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <span>

namespace holdfast::view {

ExplanationViewModel::ExplanationViewModel(ViewSurroundings &surroundings, QObject *parent)
    : QAbstractListModel(parent), m_overview(surroundings.overview), m_preferences(surroundings.preferences)
{
    connect(&m_overview, &overview::Overview::pictureChanged, this, &ExplanationViewModel::remake);
    connect(&m_preferences, &Preferences::languageChanged, this, &ExplanationViewModel::remake);
}

void ExplanationViewModel::explainIndex()
{
    explain([this] { return wording::explainIndex(picture(), m_overview.picture().coverage()); });
}

void ExplanationViewModel::explainRisk(const QString &risk)
{
    explain([this, risk] { return wording::explainRisk(picture(), RiskId(risk)); });
}

void ExplanationViewModel::explainStep(const QString &action)
{
    explain([this, action] { return wording::explainStep(picture(), ActionId(action)); });
}

void ExplanationViewModel::explainRanking(int count)
{
    explain([this, count] {
        const std::span steps(m_overview.picture().nextSteps());
        return wording::explainRanking(picture(),
                                       steps.first(std::min(steps.size(), static_cast<std::size_t>(std::max(count, 0)))));
    });
}

void ExplanationViewModel::explainCoverage(const QString &practice)
{
    explain([this, practice] { return coverageOf(PracticeId(practice)); });
}

wording::Explanation ExplanationViewModel::coverageOf(const PracticeId &practice) const
{
    int notApplicable = 0;
    int hidden = 0;
    for (const catalogue::Action &action : m_overview.catalogue().actions()) {
        if (action.retired || (!practice.isEmpty() && action.practice != practice))
            continue;
        if (!progress::applies(action, m_overview.contents().profile))
            ++hidden;
        else if (m_overview.picture().standing(action.id).status == progress::Status::NotApplicable)
            ++notApplicable;
    }
    const catalogue::Practice *found = m_overview.catalogue().practice(practice);
    const progress::Coverage coverage =
        practice.isEmpty() ? m_overview.picture().coverage() : m_overview.picture().coverage(practice);
    //: Title of an explanation: how many of all steps are known and done.
    return wording::explainCoverage(found == nullptr ? tr("All steps") : found->title.in(m_preferences.catalogueLanguage()),
                                    coverage, notApplicable, hidden);
}

wording::ExplainedPicture ExplanationViewModel::picture() const
{
    return {m_overview.catalogue(), m_overview.picture().exposure(), m_overview.picture().standings(),
            m_preferences.catalogueLanguage()};
}

void ExplanationViewModel::explain(std::function<wording::Explanation()> make)
{
    m_make = std::move(make);
    remake();
    emit asked();
}

void ExplanationViewModel::close()
{
    m_make = nullptr;
}

void ExplanationViewModel::remake()
{
    if (!m_make)
        return;
    beginResetModel();
    m_explanation = m_make();
    endResetModel();
    emit changed();
}

void ExplanationViewModel::copy() const
{
    QStringList lines{m_explanation.title, m_explanation.summary};
    if (!m_explanation.formula.isEmpty())
        lines << m_explanation.formula;
    for (const wording::ExplanationLine &line : m_explanation.lines)
        lines << line.label + u'\t' + line.value + u'\t' + line.note;
    lines << m_explanation.caution;
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

int ExplanationViewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_explanation.lines.size());
}

QVariant ExplanationViewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const wording::ExplanationLine &line = m_explanation.lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return line.label;
    case ValueRole:
        return line.value;
    case NoteRole:
        return line.note;
    default:
        return {};
    }
}

QHash<int, QByteArray> ExplanationViewModel::roleNames() const
{
    return {{LabelRole, "label"}, {ValueRole, "value"}, {NoteRole, "note"}};
}

} // namespace holdfast::view
