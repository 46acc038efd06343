// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/device/findings.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace holdfast::device {

/// What makes a grant the same grant in the next look. The name, the dates and how it is taken back are not part of it.
struct GrantKey {
    QString source;
    QString app;
    QString place;
    platform::Capability capability = platform::Capability::Other;
    QString target;

    [[nodiscard]] bool operator==(const GrantKey &) const = default;
};

[[nodiscard]] GrantKey keyOf(const QString &source, const Grant &grant);
[[nodiscard]] size_t qHash(const GrantKey &key, size_t seed = 0);

/// What a person decided about one grant. The decisions to keep are their baseline: what came after it is new.
struct GrantDecision {
    enum class Kind { Keep, Revoke };
    GrantKey key;
    /// As it was called, for a grant that is gone.
    QString name;
    Kind kind = Kind::Keep;
    /// "This is fine because ..."; may be empty; up to 1,000 characters.
    QString reason;
    /// When it was decided, UTC, and the person's own day.
    QDateTime decidedAt;
    QDate day;
    /// When it is to be looked at again; invalid for never.
    QDate reviewOn;
    /// Only for Revoke: the look that no longer saw the grant, UTC; invalid until then. Never set because somebody said so.
    QDateTime confirmedAt;

    [[nodiscard]] bool operator==(const GrantDecision &) const = default;
};

inline constexpr qsizetype longestReason = 1000;

/// Where a grant stands for the person.
enum class GrantStanding {
    /// Nothing was decided about it yet.
    Undecided,
    /// The same, but it was given after the person had begun to decide about this source.
    New,
    /// Was kept or taken back, and was given again since. (Flatpak's dates tell when an app was updated, and say nothing of
    /// that.)
    Changed,
    /// Was to be taken back, and is still there.
    StillThere,
    /// Kept, and its day of review has come.
    ReviewDue,
    Kept,
    /// Asked for and refused: nothing to decide.
    Refused,
};

/// Everything a person decided, ready to be asked about one grant after another.
class Baseline
{
public:
    Baseline() = default;
    explicit Baseline(const std::vector<GrantDecision> &decisions);

    [[nodiscard]] GrantStanding standing(const QString &source, const Grant &grant, const QDate &today) const;
    /// Nothing when none was made.
    [[nodiscard]] std::optional<GrantDecision> decision(const GrantKey &key) const;

private:
    QHash<GrantKey, GrantDecision> m_decisions;
    /// Keys without their targets, for the same capability over something else.
    QSet<GrantKey> m_withoutTarget;
    /// When the first decision about each source was made.
    QHash<QString, QDateTime> m_begun;
};

/// Decisions to revoke whose grant a look no longer saw although it could see: it ended after the decision, the source answered
/// Ok (every time, when it answers for several places), and the grant is not there or refused. In the order of `decisions`.
[[nodiscard]] std::vector<GrantKey> confirmedRevocations(const std::vector<GrantDecision> &decisions, const Findings &findings);

} // namespace holdfast::device
