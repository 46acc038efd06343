// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/routine/reminder_policy.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace holdfast::routine::tests {

/// One row of the table in reminder_policy.md.
struct PolicyRow {
    QStringList cells;
    Telling telling = Telling::Nothing;

    /// A cell that means nothing matches nothing; see isUnderstood().
    [[nodiscard]] bool matches(const Circumstances &circumstances) const;
    /// Whether every cell says something that its column knows.
    [[nodiscard]] bool isUnderstood() const;
};

/// The rows of the table that begins with the policy's heading; none when the text has no such table.
[[nodiscard]] std::vector<PolicyRow> policyRows(const QString &markdown);

} // namespace holdfast::routine::tests
