// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/complaints.h"

namespace holdfast::catalogue {

/// What goes along while files are read: the complaints so far, and whose files they are.
///
/// What is built in has ids such as "B08" and English texts, and knows every field. A pack has its name before each id of its own
/// ("harbour-estate.B08"), may name built-in ids as well, writes in one language or more, and may have fields that only a later
/// Holdfast knows: those are passed over with a warning.
class Reading final : public Complaints
{
public:
    Reading() = default;
    /// For the files of a pack; `packName` must be well-formed.
    explicit Reading(QString packName) : m_packName(std::move(packName)) {}

    [[nodiscard]] bool isPack() const { return !m_packName.isEmpty(); }
    [[nodiscard]] const QString &packName() const { return m_packName; }

private:
    QString m_packName;
};

} // namespace holdfast::catalogue
