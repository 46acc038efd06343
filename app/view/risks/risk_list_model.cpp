// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/risks/risk_list_model.h"

#include "app/risk/scale.h"
#include "app/wording/risk_words.h"

#include <QRectF>

#include <algorithm>

namespace holdfast::view {

namespace {

constexpr double levels = risk::highestLevel;

/// From levels (0.5 to 5.5) to shares of the picture.
double across(double seriousness)
{
    return (seriousness - 0.5) / levels;
}

double down(double probability)
{
    return 1.0 - (probability - 0.5) / levels;
}

QRectF boxOf(const risk::RiskStanding &standing)
{
    const risk::MatrixBox box = risk::rangeBox(standing);
    const double left = across(box.least.seriousness);
    const double right = across(box.most.seriousness);
    const double top = down(box.most.probability);
    const double bottom = down(box.least.probability);
    return {left, top, right - left, bottom - top};
}

bool hasMoved(const risk::RiskStanding &standing)
{
    return standing.probabilityCut > 0 || standing.seriousnessCut > 0;
}

} // namespace

RiskListModel::RiskListModel(const overview::Overview &overview, const Preferences &preferences, const RiskId &only,
                             QObject *parent)
    : QAbstractListModel(parent), m_overview(overview), m_preferences(preferences), m_only(only)
{
    connect(&m_overview, &overview::Overview::pictureChanged, this, &RiskListModel::remake);
    connect(&m_preferences, &Preferences::languageChanged, this, [this] {
        if (count() > 0)
            emit dataChanged(index(0), index(count() - 1));
    });
    remake();
}

void RiskListModel::remake()
{
    std::vector<Row> rows;
    const overview::Picture &picture = m_overview.picture();
    m_bestSteps = risk::bestSteps(picture.nextSteps(), picture.exposure());
    const std::vector<risk::RiskStanding> &risks = picture.exposure().risks();
    for (const risk::RiskStanding &standing : risk::worstFirst(risks))
        rows.push_back({standing.risk, static_cast<int>(rows.size()) + 1, {}, {}, hasMoved(standing)});
    for (const bool setAside : {true, false}) {
        for (const risk::RiskStanding &standing : risks) {
            if (!standing.applies && standing.setAside == setAside)
                rows.push_back({standing.risk, 0, {}, {}, false});
        }
    }
    if (!m_only.isEmpty())
        std::erase_if(rows, [this](const Row &row) { return row.risk != m_only; });
    const bool sameRows = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                     [](const Row &left, const Row &right) { return left.risk == right.risk; });
    if (sameRows) {
        // Delegates stay, and with them the keyboard focus.
        m_rows = std::move(rows);
        place();
        if (count() > 0)
            emit dataChanged(index(0), index(count() - 1));
        return;
    }
    const int before = count();
    beginResetModel();
    m_rows = std::move(rows);
    place();
    endResetModel();
    if (before != count())
        emit countChanged();
}

void RiskListModel::place()
{
    // Rings and discs together: none may hide another.
    std::vector<risk::MatrixPoint> points;
    const catalogue::Scales &scales = m_overview.catalogue().scales();
    const risk::Exposure &exposure = m_overview.picture().exposure();
    const auto counts = [](const Row &row) { return row.number > 0; };
    for (const Row &row : m_rows) {
        if (!counts(row))
            continue;
        points.push_back(risk::presentPoint(*exposure.risk(row.risk), scales));
        if (row.moved)
            points.push_back(risk::startPoint(*exposure.risk(row.risk), scales));
    }
    points = risk::spreadALittle(points, m_discSize);
    auto point = points.cbegin();
    for (Row &row : m_rows) {
        if (!counts(row))
            continue;
        row.now = *point++;
        row.start = row.moved ? *point++ : row.now;
    }
}

void RiskListModel::setDiscSize(double size)
{
    const double held = std::clamp(size, 0.05, 1.0);
    if (qFuzzyCompare(held, m_discSize))
        return;
    m_discSize = held;
    place();
    emit discSizeChanged();
    if (count() > 0)
        emit dataChanged(index(0), index(count() - 1), {StartAcrossRole, StartDownRole, NowAcrossRole, NowDownRole});
}

int RiskListModel::shade(int probability, int seriousness) const
{
    return risk::shadeOf(m_overview.catalogue().scales(), {probability, seriousness});
}

int RiskListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RiskListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const risk::RiskStanding *standing = m_overview.picture().exposure().risk(row.risk);
    if (standing == nullptr)
        return {};
    return role >= StartAcrossRole ? placeOf(row, *standing, role) : textOf(row, *standing, role);
}

QVariant RiskListModel::textOf(const Row &row, const risk::RiskStanding &standing, int role) const
{
    const catalogue::Language language = m_preferences.catalogueLanguage();
    const QString title = m_overview.catalogue().risk(row.risk)->title.in(language);
    const catalogue::Scales &scales = m_overview.catalogue().scales();
    switch (role) {
    case RiskRole:
        return row.risk.text();
    case Qt::DisplayRole:
    case TitleRole:
        return title;
    case NumberRole:
        return row.number;
    case WordsRole:
        return wording::standingText(standing, scales, language);
    case PlaceTextRole:
        return wording::placeText(title, standing, scales);
    case NeedsPlanRole:
        return standing.needsPlan();
    case OutsideTextRole:
        //: Beside a risk that the person said cannot happen to them.
        return standing.setAside ? tr("Set aside by you") : QString();
    case StepsTextRole:
        return wording::stepsText(standing.coverage);
    case DropTextRole:
        return wording::dropText(m_bestSteps.value(row.risk).drop);
    case NextStepRole: {
        const catalogue::Action *step = m_overview.catalogue().action(m_bestSteps.value(row.risk).action);
        return step == nullptr ? QString() : step->title.in(language);
    }
    default:
        return {};
    }
}

QVariant RiskListModel::placeOf(const Row &row, const risk::RiskStanding &standing, int role) const
{
    switch (role) {
    case StartAcrossRole:
        return across(row.start.seriousness);
    case StartDownRole:
        return down(row.start.probability);
    case NowAcrossRole:
        return across(row.now.seriousness);
    case NowDownRole:
        return down(row.now.probability);
    case MovedRole:
        return row.moved;
    case HasRangeRole:
        return standing.applies && standing.hasRange();
    case BoxRole:
        return boxOf(standing);
    default:
        return {};
    }
}

QHash<int, QByteArray> RiskListModel::roleNames() const
{
    return {{RiskRole, "riskId"},
            {TitleRole, "title"},
            {NumberRole, "number"},
            {WordsRole, "words"},
            {PlaceTextRole, "placeText"},
            {NeedsPlanRole, "needsPlan"},
            {OutsideTextRole, "outsideText"},
            {StepsTextRole, "stepsText"},
            {DropTextRole, "dropText"},
            {NextStepRole, "nextStep"},
            {StartAcrossRole, "startAcross"},
            {StartDownRole, "startDown"},
            {NowAcrossRole, "nowAcross"},
            {NowDownRole, "nowDown"},
            {MovedRole, "moved"},
            {HasRangeRole, "hasRange"},
            {BoxRole, "box"}};
}

} // namespace holdfast::view
