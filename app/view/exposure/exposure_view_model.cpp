// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/exposure/exposure_view_model.h"

#include "app/risk/shown_points.h"
#include "app/view/app/view_surroundings.h"
#include "app/wording/date_text.h"
#include "app/wording/list_text.h"
#include "app/wording/progress_words.h"
#include "app/wording/risk_words.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace holdfast::view {

namespace {

/// How far back one compares: long enough for a few steps, short enough to be remembered.
constexpr int comparedDays = 91;
constexpr int dayLabels = 4;
/// As many days of changes as are named; the line shows all.
constexpr qsizetype mostDays = 3;

} // namespace

ExposureViewModel::ExposureViewModel(ViewSurroundings &surroundings, QObject *parent)
    : QAbstractListModel(parent), m_overview(surroundings.overview), m_preferences(surroundings.preferences)
{
    connect(&m_overview, &overview::Overview::pictureChanged, this, &ExposureViewModel::follow);
    connect(&m_preferences, &Preferences::languageChanged, this, &ExposureViewModel::remake);
}

void ExposureViewModel::follow(const QSet<ActionId> &actions)
{
    const overview::Picture &picture = m_overview.picture();
    const bool onlyToday = !actions.isEmpty() && m_points && !m_points->empty() && m_points->back().day == picture.today();
    if (!onlyToday) {
        remake();
        return;
    }
    // What is recorded is recorded today: every point before stays as it is, and computing them takes time.
    m_points->back().index = picture.exposure().index();
    m_points->back().coverage = picture.coverage();
    const QModelIndex last = index(count() - 1);
    emit dataChanged(last, last);
    emit changed();
}

void ExposureViewModel::remake()
{
    beginResetModel();
    m_points.reset();
    endResetModel();
    emit changed();
}

const std::vector<risk::HistoryPoint> &ExposureViewModel::points() const
{
    if (!m_points) {
        const overview::Contents &contents = m_overview.contents();
        m_points = m_overview.picture().today().isValid()
                       ? risk::history(m_overview.catalogue(), contents.profile, risk::newest(contents.assessments),
                                       contents.marks, m_overview.picture().today())
                       : std::vector<risk::HistoryPoint>();
    }
    return *m_points;
}

bool ExposureViewModel::isKnown() const
{
    return m_overview.picture().exposure().applicableRisks() > 0;
}

QString ExposureViewModel::indexText() const
{
    return QString::number(risk::shownIndex(m_overview.picture().exposure().index()));
}

QString ExposureViewModel::fallenText() const
{
    return wording::fallenText(m_overview.picture().exposure().index());
}

bool ExposureViewModel::hasFallen() const
{
    return risk::shownIndex(m_overview.picture().exposure().index()) < 100;
}

QString ExposureViewModel::earlierText() const
{
    const QDate today = m_overview.picture().today();
    const auto earlier = std::find_if(points().rbegin(), points().rend(), [&today](const risk::HistoryPoint &point) {
        return point.day.daysTo(today) >= comparedDays;
    });
    if (earlier == points().rend()) {
        //: Beside the exposure index, which goes from 0 to 100.
        return tr("of 100");
    }
    //: Beside the exposure index, which goes from 0 to 100. %1 is what it was, %2 a date.
    return tr("of 100 · was %1 on %2")
        .arg(risk::shownIndex(earlier->index))
        .arg(wording::dateText(earlier->day, m_preferences.catalogueLanguage()));
}

QString ExposureViewModel::coverageText() const
{
    return wording::coverageText(m_overview.picture().coverage());
}

int ExposureViewModel::strokes() const
{
    if (points().size() < 2)
        return 0;
    return 1 +
           static_cast<int>(std::count_if(points().begin(), points().end(), [](const auto &point) { return point.afterGap; }));
}

double ExposureViewModel::across(const QDate &day) const
{
    const qint64 whole = points().front().day.daysTo(points().back().day);
    return whole > 0 ? std::clamp(static_cast<double>(points().front().day.daysTo(day)) / static_cast<double>(whole), 0.0, 1.0)
                     : 0.0;
}

QVariantList ExposureViewModel::stroke(int number, double width, double height, bool closed) const
{
    QVariantList corners;
    int piece = 0;
    for (const risk::HistoryPoint &point : points()) {
        piece += point.afterGap ? 1 : 0;
        if (piece == number)
            corners << QPointF(width * across(point.day), height * (1.0 - point.index / 100.0));
    }
    if (corners.isEmpty())
        return corners;
    // A day by itself, between two gaps or after one, is a short stroke rather than nothing.
    if (corners.size() == 1) {
        constexpr double strokeWidth = 4;
        const QPointF alone = corners.first().toPointF();
        corners.prepend(QPointF(std::max(0.0, alone.x() - strokeWidth), alone.y()));
    }
    const double left = corners.first().toPointF().x();
    const double right = corners.last().toPointF().x();
    if (closed)
        corners << QPointF(right, height) << QPointF(left, height) << corners.first();
    return corners;
}

QStringList ExposureViewModel::dayTexts() const
{
    QStringList texts;
    if (points().size() < 2)
        return texts;
    const QDate first = points().front().day;
    const qint64 whole = first.daysTo(points().back().day);
    const qint64 labels = std::min<qint64>(dayLabels, whole + 1);
    for (qint64 label = 0; label + 1 < labels; ++label)
        texts << wording::shortDayText(first.addDays(whole * label / (labels - 1)), m_overview.picture().today(),
                                       m_preferences.catalogueLanguage());
    //: The right end of a line over time.
    texts << tr("Now");
    return texts;
}

QList<QDate> ExposureViewModel::sinceBegin(const QList<QDate> &days) const
{
    QList<QDate> shown;
    for (const QDate &day : days) {
        if (!shown.contains(day) && !points().empty() && day >= points().front().day)
            shown << day;
    }
    return shown;
}

QList<QDate> ExposureViewModel::catalogueChanges() const
{
    QList<QDate> days;
    const auto &catalogues = m_overview.contents().catalogues;
    // The first is no change.
    for (std::size_t number = 1; number < catalogues.size(); ++number)
        days << catalogues[number].day;
    return sinceBegin(days);
}

QList<QDate> ExposureViewModel::levelChanges() const
{
    QList<QDate> days;
    QHash<RiskId, risk::NewAssessment> before;
    for (const risk::Assessment &assessment : m_overview.contents().assessments) {
        // A new note alone changes no measure.
        risk::NewAssessment levels = assessment;
        levels.note.clear();
        risk::NewAssessment known = before.value(assessment.risk);
        known.risk = assessment.risk;
        if (levels != known)
            days << assessment.localDay;
        before.insert(assessment.risk, levels);
    }
    return sinceBegin(days);
}

QVariantList ExposureViewModel::changes() const
{
    QVariantList places;
    if (points().size() < 2)
        return places;
    for (const QDate &day : catalogueChanges() + levelChanges())
        places << across(day);
    return places;
}

QString ExposureViewModel::changesText() const
{
    const auto listed = [this](const QList<QDate> &days) {
        QStringList texts;
        for (const QDate &day : days.last(std::min<qsizetype>(days.size(), mostDays)))
            texts << wording::dateText(day, m_preferences.catalogueLanguage());
        return wording::listText(texts);
    };
    QStringList sentences;
    if (const QList<QDate> days = levelChanges(); !days.isEmpty()) {
        //: Below a line over time: why earlier points may look otherwise than they did then. %1 are dates.
        sentences << tr("You changed levels: %1.").arg(listed(days));
    }
    if (const QList<QDate> days = catalogueChanges(); !days.isEmpty()) {
        //: Below a line over time: why earlier points may look otherwise than they did then. %1 are dates.
        sentences << tr("The catalogue changed: %1.").arg(listed(days));
    }
    return wording::sentencesText(sentences);
}

void ExposureViewModel::copyTable() const
{
    QStringList lines;
    for (int row = 0; row < count(); ++row) {
        const QModelIndex line = index(row);
        lines << data(line, DayTextRole).toString() + u'\t' + data(line, IndexTextRole).toString() + u'\t' +
                     data(line, CoverageTextRole).toString();
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

int ExposureViewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ExposureViewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const risk::HistoryPoint &point = points()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case DayTextRole:
        return wording::dateText(point.day, m_preferences.catalogueLanguage());
    case IndexTextRole:
        return QString::number(risk::shownIndex(point.index));
    case CoverageTextRole:
        return wording::coverageText(point.coverage);
    case AfterGapRole:
        return point.afterGap;
    default:
        return {};
    }
}

QHash<int, QByteArray> ExposureViewModel::roleNames() const
{
    return {
        {DayTextRole, "dayText"}, {IndexTextRole, "indexText"}, {CoverageTextRole, "coverageText"}, {AfterGapRole, "afterGap"}};
}

} // namespace holdfast::view
