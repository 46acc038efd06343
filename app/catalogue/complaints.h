// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/reader.h"

#include <QStringView>

namespace holdfast::catalogue {

/// Where in a file something stands, in the words of a Complaint.
struct Place {
    QString file;
    QString id;
    /// A JSON pointer, below the thing with that id, or below the file's root while `id` is empty.
    QString pointer;

    /// The place of the value under `name` in the object that stands here.
    [[nodiscard]] Place key(QStringView name) const;
    /// The place of the value number `index`, counted from 0, in the list that stands here.
    [[nodiscard]] Place item(std::size_t index) const;
};

/// Collects complaints. After `mostComplaints` it only remembers that there are more: a hostile file of 20 MB must not turn
/// into a list of millions.
class Complaints
{
public:
    static constexpr std::size_t mostComplaints = 1000;

    void add(const Place &place, const QString &message);
    void warn(const Place &place, const QString &message);
    void add(const std::vector<Complaint> &others);

    /// Whether anything worse than a warning was found.
    [[nodiscard]] bool hasFaults() const { return m_faults > 0; }
    /// How many faults, those included that were not kept.
    [[nodiscard]] std::size_t faults() const { return m_faults; }
    [[nodiscard]] const std::vector<Complaint> &all() const { return m_complaints; }

private:
    void keep(Complaint complaint);

    std::vector<Complaint> m_complaints;
    std::size_t m_faults = 0;
};

/// `text` as a message may quote it: in quotation marks, cut after 40 code points, with everything that has no picture of its
/// own (control, bidirectional and zero-width characters) written as its number. What a file says must not be able to change
/// how a complaint looks in a terminal.
[[nodiscard]] QString quoted(QStringView text);

} // namespace holdfast::catalogue
