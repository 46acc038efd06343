// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/risk/assessment.h"

#include <vector>

namespace holdfast::store {
class Database;

/// What a person thought of each risk, from the first assessment to the newest. Nothing is ever changed or taken out.
class AssessmentRepository
{
public:
    explicit AssessmentRepository(Database &database) : m_database(database) {}

    /// By number.
    [[nodiscard]] Result<std::vector<risk::Assessment>> all() const;
    /// Adds one and numbers it. The errors of risk::checked(); Unexpected without a risk, an instant or a day.
    [[nodiscard]] Result<risk::Assessment> append(const risk::NewAssessment &assessment, const QDateTime &madeAt,
                                                  const QDate &localDay);

private:
    Database &m_database;
};

} // namespace holdfast::store
