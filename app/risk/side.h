// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstddef>
#include <vector>

namespace holdfast::risk {

/// One action that lowers one side (the probability or the seriousness) of one risk.
struct Member {
    /// Which action: its place among those of the picture.
    std::size_t action = 0;
    /// The share it cuts at full weight, 0 to 1.
    double strength = 0;
    /// Which mechanism: a number that members of one group share.
    std::size_t group = 0;
};

/// How far the actions done lower one side of a risk. Within one mechanism only the largest cut counts; those of different
/// mechanisms combine as a product of (1 - cut); all together cut no more than the cap.
///
/// Products are taken in the order of the groups, so that a side computed anew and one brought up to date are equal to the last
/// bit, and a larger cut can never give a smaller result (multiplication rounds monotonically).
class Side
{
public:
    Side() = default;
    /// `cap` is 0 to 1.
    explicit Side(double cap) : m_cap(cap) {}

    /// An action of this mechanism; an empty mechanism is one of its own.
    void add(std::size_t action, double strength, const QString &mechanism);
    /// Computes the cut from the weights (0 to 1) of all actions of the picture.
    void weigh(const std::vector<double> &weights);

    [[nodiscard]] const std::vector<Member> &members() const { return m_members; }
    /// 0 to the cap, as of the last weigh().
    [[nodiscard]] double cut() const { return held(m_remaining); }
    /// Before the cap.
    [[nodiscard]] double uncappedCut() const { return 1.0 - m_remaining; }
    [[nodiscard]] double cap() const { return m_cap; }
    /// The cut if this member's action had this weight, which must not be below its present one.
    [[nodiscard]] double cutWith(const Member &member, double weight) const;
    /// The largest cut within a mechanism.
    [[nodiscard]] double strongest(std::size_t group) const { return m_strongest[group]; }

private:
    [[nodiscard]] double held(double remaining) const;

    std::vector<Member> m_members;
    std::vector<QString> m_mechanisms;
    std::vector<double> m_strongest;
    double m_remaining = 1;
    double m_cap = 1;
};

} // namespace holdfast::risk
