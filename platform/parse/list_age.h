// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/observation.h"
#include "platform/parse/apt_archives.h"

namespace holdfast::platform::parse {

/// A package list that nobody renewed for longer than this says nothing about now, in days. Distributions publish security
/// updates every few days, and Debian's own security list is good for seven.
inline constexpr int oldestList = 7;

/// Whole days from `then` to `now`; 0 when `then` lies ahead.
[[nodiscard]] int daysBetween(const QDateTime &then, const QDateTime &now);

/// What age makes of an answer.
struct ListAge {
    /// None when the lists are fit to answer; otherwise the answer is Unknown.
    ProbeReason reason = ProbeReason::NoList;
    int days = 0;
    QDateTime asOf;

    [[nodiscard]] bool operator==(const ListAge &) const = default;
};

/// The age of a list that was fetched at `fetched`: ListTooOld after `oldestList` days, NoList when that is invalid or so far
/// ahead that one of the clocks is wrong.
[[nodiscard]] ListAge ageOfList(const QDateTime &fetched, const QDateTime &now);

/// One archive that apt is told to use, and its Release file when that was ever fetched.
struct AptList {
    AptSource source;
    std::optional<AptRelease> release;

    /// By what its Release file says; before that is there, by what it is called.
    [[nodiscard]] bool isSecurity() const;
};

/// The age of apt's lists as a whole. `touched` are the times at which something was fetched at the latest. NoList when no
/// archive was ever fetched, or a security archive was not; ListTooOld when the date up to which a security list is valid has
/// passed (the main list of a stable distribution is months old, and right), or when the last fetch was more than `oldestList`
/// days ago. A security list that does not say until when it is valid is too old when it was made more than `oldestList` days
/// ago, unless `complete`, when all of them were last fetched, tells that there was nothing newer since: a fetch of something
/// says nothing of it. The oldest security list decides.
[[nodiscard]] ListAge ageOfAptLists(const QList<AptList> &lists, const QList<QDateTime> &touched, const QDateTime &now,
                                    const QDateTime &complete = {});

} // namespace holdfast::platform::parse
