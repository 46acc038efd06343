// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/placement_repository.h"

#include "app/store/database.h"

namespace holdfast::store {

namespace {

constexpr std::string_view firstWord = "first";
constexpr std::string_view lastWord = "last";

} // namespace

Result<risk::Placements> PlacementRepository::all() const
{
    Result<Statement> query = m_database.prepare("SELECT action, place FROM placement ORDER BY number");
    if (!query)
        return failureOf(query);
    risk::Placements placements;
    for (;;) {
        const Result<bool> more = query->step();
        if (!more)
            return failureOf(more);
        if (!*more)
            return placements;
        // The column holds no third word.
        placements.push_back({ActionId(query->text(0)), query->view(1) == firstWord ? risk::Place::First : risk::Place::Last});
    }
}

Result<void> PlacementRepository::set(const ActionId &action, risk::Place place)
{
    // Nothing new writes nothing, and keeps its turn among those put first. Where this cannot be read, writing tells.
    const auto known = all();
    if (known && risk::placeOf(*known, action) == place)
        return {};
    return m_database.write([&]() -> Result<void> {
        Result<Statement> removal = m_database.prepare("DELETE FROM placement WHERE action = ?1");
        if (!removal)
            return failureOf(removal);
        if (const auto removed = removal->bind(1, action.text()).run(); !removed || place == risk::Place::Ranked)
            return removed;
        Result<Statement> insertion = m_database.prepare("INSERT INTO placement (action, place) VALUES (?1, ?2)");
        if (!insertion)
            return failureOf(insertion);
        return insertion->bind(1, action.text()).bind(2, place == risk::Place::First ? firstWord : lastWord).run();
    });
}

} // namespace holdfast::store
