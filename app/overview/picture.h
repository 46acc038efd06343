// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/catalogue.h"
#include "app/overview/contents.h"
#include "app/progress/coverage.h"
#include "app/progress/due_list.h"
#include "app/progress/status.h"
#include "app/risk/exposure.h"
#include "app/risk/next_steps.h"

#include <QHash>

#include <vector>

namespace holdfast::overview {

/// Where a person stands, computed from the catalogue, what they recorded and the day. A value: it never asks for anything.
class Picture
{
public:
    Picture() = default;
    Picture(const catalogue::Catalogue &catalogue, const Contents &contents, const QDate &today);

    /// Brings the standing of `actions` up to date, and with it the rankings and counts; the rest stays as it is.
    void refresh(const catalogue::Catalogue &catalogue, const Contents &contents, const QSet<ActionId> &actions);

    /// The day it was computed for; invalid when there is nothing to show.
    [[nodiscard]] const QDate &today() const { return m_today; }
    [[nodiscard]] progress::Standing standing(const ActionId &action) const { return m_standings.value(action); }
    /// Only actions with marks have an entry.
    [[nodiscard]] const QHash<ActionId, progress::Standing> &standings() const { return m_standings; }
    /// What helps most next, best first; everything that is open and applies.
    [[nodiscard]] const std::vector<risk::NextStep> &nextSteps() const { return m_nextSteps; }
    /// Probability x seriousness of every risk, and the index over them.
    [[nodiscard]] const risk::Exposure &exposure() const { return m_exposure; }
    /// The few first steps offered to a newcomer; empty once anything was recorded.
    [[nodiscard]] const std::vector<ActionId> &starterSteps() const { return m_starterSteps; }
    /// What is overdue, due, or falls due within `dueHorizonDays`, in that order.
    [[nodiscard]] const std::vector<progress::DueEntry> &due() const { return m_due; }
    /// Actions whose advice changed since the person last marked or read them, in the catalogue's order.
    [[nodiscard]] const std::vector<ActionId> &secondLooks() const { return m_secondLooks; }
    [[nodiscard]] const progress::Coverage &coverage() const { return m_coverage; }
    [[nodiscard]] progress::Coverage coverage(const PracticeId &practice) const { return m_practices.value(practice); }

    static constexpr int dueHorizonDays = 7;

private:
    void stand(const catalogue::Catalogue &catalogue, const Contents &contents, const ActionId &action);
    void rank(const catalogue::Catalogue &catalogue, const Contents &contents);

    QDate m_today;
    QHash<ActionId, progress::Standing> m_standings;
    risk::Exposure m_exposure;
    std::vector<risk::NextStep> m_nextSteps;
    std::vector<ActionId> m_starterSteps;
    std::vector<progress::DueEntry> m_due;
    std::vector<ActionId> m_secondLooks;
    progress::Coverage m_coverage;
    QHash<PracticeId, progress::Coverage> m_practices;
};

} // namespace holdfast::overview
