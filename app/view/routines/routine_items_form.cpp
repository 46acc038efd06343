// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/routines/routine_items_form.h"

#include "app/view/app/view_surroundings.h"
#include "app/wording/rhythm_text.h"

#include <algorithm>
#include <array>

namespace holdfast::view {

using routine::Item;

namespace {

/// The kinds with the words that drafts have for them.
constexpr std::array kinds{std::pair(Item::Kind::Action, "step"), std::pair(Item::Kind::DeviceLook, "look"),
                           std::pair(Item::Kind::Drill, "drill")};

QString wordOf(Item::Kind kind)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), [kind](const auto &each) { return each.first == kind; });
    return QString::fromLatin1(found->second);
}

std::optional<Item::Kind> kindOf(const QString &word)
{
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&word](const auto &each) { return word == QLatin1String(each.second); });
    return found == kinds.end() ? std::nullopt : std::optional(found->first);
}

} // namespace

RoutineItemsForm::RoutineItemsForm(ViewSurroundings &surroundings, QObject *parent)
    : QObject(parent), m_overview(surroundings.overview), m_preferences(surroundings.preferences),
      m_items(m_overview, m_preferences), m_found([this](const QString &action) {
          return m_items.lineOf({Item::Kind::Action, action});
      })
{
    connect(&m_items, &RoutineItemModel::countChanged, this, &RoutineItemsForm::search);
    connect(&m_preferences, &Preferences::languageChanged, this, [this] {
        m_index.reset();
        m_items.refresh();
        search();
    });
    connect(&m_overview, &overview::Overview::pictureChanged, this, [this](const QSet<ActionId> &actions) {
        if (actions.isEmpty())
            m_index.reset();
    });
}

void RoutineItemsForm::begin(std::vector<Item> items)
{
    m_items.setItems(std::move(items));
    setQuery({});
}

QJsonArray RoutineItemsForm::typed() const
{
    QJsonArray typed;
    for (const Item &item : entered())
        typed << QJsonArray{wordOf(item.kind), item.id};
    return typed;
}

void RoutineItemsForm::setTyped(const QJsonValue &typed)
{
    if (!typed.isArray())
        return;
    std::vector<Item> items;
    for (const QJsonValueConstRef each : typed.toArray()) {
        const auto kind = kindOf(each.toArray().at(0).toString());
        if (!kind || items.size() == routine::mostItems)
            return;
        items.push_back({*kind, each.toArray().at(1).toString()});
    }
    m_items.setItems({});
    for (Item &item : items)
        m_items.add(std::move(item));
}

void RoutineItemsForm::setQuery(const QString &query)
{
    m_query = query;
    search();
}

void RoutineItemsForm::search()
{
    QStringList found;
    if (!m_query.trimmed().isEmpty()) {
        if (!m_index)
            m_index.emplace(m_overview.catalogue(), m_preferences.catalogueLanguage());
        for (const catalogue::Found &each : m_index->find(m_query)) {
            const catalogue::Action *const action =
                each.kind == catalogue::FoundKind::Step ? m_overview.catalogue().action(ActionId(each.id)) : nullptr;
            if (action != nullptr && !action->retired && progress::applies(*action, m_overview.contents().profile) &&
                !m_items.contains({Item::Kind::Action, each.id}) && found.size() < mostFound)
                found << each.id;
        }
    }
    m_found.setKeys(found);
    emit changed();
}

QString RoutineItemsForm::foundText() const
{
    if (m_query.trimmed().isEmpty() || m_found.count() > 0)
        return {};
    //: Below the field in which one looks for a step to put into a routine.
    return tr("No step found, or it is in the routine already.");
}

std::vector<const catalogue::Drill *> RoutineItemsForm::offeredDrills() const
{
    std::vector<const catalogue::Drill *> drills;
    const auto audience = m_overview.contents().profile.audience;
    for (const catalogue::Drill &drill : m_overview.catalogue().drills()) {
        const bool fits = !audience || std::find(drill.audience.begin(), drill.audience.end(), *audience) != drill.audience.end();
        if (fits && !m_items.contains({Item::Kind::Drill, drill.id.text()}))
            drills.push_back(&drill);
    }
    return drills;
}

QStringList RoutineItemsForm::drills() const
{
    //: The first of a list of drills to choose from.
    QStringList names{tr("Choose a drill")};
    for (const catalogue::Drill *drill : offeredDrills())
        //: One of a list of drills to choose from. %1 is its title, %2 how long it takes: "40 min".
        names << tr("%1 · %2").arg(drill->title.in(m_preferences.catalogueLanguage()), wording::minutesText(drill->minutes));
    return names;
}

bool RoutineItemsForm::hasLook() const
{
    return m_items.contains({Item::Kind::DeviceLook, {}});
}

void RoutineItemsForm::addStep(const QString &action)
{
    if (m_overview.catalogue().action(ActionId(action)) != nullptr)
        m_items.add({Item::Kind::Action, action});
}

void RoutineItemsForm::addLook()
{
    m_items.add({Item::Kind::DeviceLook, {}});
}

void RoutineItemsForm::addDrill(int place)
{
    const std::vector<const catalogue::Drill *> drills = offeredDrills();
    if (place >= 1 && place <= static_cast<int>(drills.size()))
        m_items.add({Item::Kind::Drill, drills[static_cast<std::size_t>(place - 1)]->id.text()});
}

void RoutineItemsForm::remove(int row)
{
    m_items.remove(row);
}

void RoutineItemsForm::shift(int row, int by)
{
    if (!m_items.shift(row, by))
        return;
    //: Said after a step of a routine was moved. %1 is the step, %2 its place now, %3 how many there are.
    emit shifted(tr("%1: %2 of %3")
                     .arg(m_items.lineOf(entered()[static_cast<std::size_t>(row + by)]).title, QString::number(row + by + 1),
                          QString::number(m_items.count())));
}

} // namespace holdfast::view
