// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/lifecycle_table.h"
#include "platform/linux/surroundings.h"

namespace holdfast::platform {

/// Which distribution runs here and until when it is supported: os-release says which; its SUPPORT_END, distro-info-data and the
/// table that comes with Holdfast say until when, and of several that know, the one that was written last is believed.
///
/// Only ID counts, never ID_LIKE: a distribution made from Debian need not be supported as long. What nobody knows the end of is
/// Unknown, with a row that names it. Sources of the row: "os-release", "distro-info-data", "Holdfast".
class LinuxLifecycle final : public OsLifecycle
{
public:
    LinuxLifecycle(const Surroundings &surroundings, const LifecycleTable &table) : m_surroundings(surroundings), m_table(table)
    {
    }
    /// Reads two or three small files and needs no patience for it.
    [[nodiscard]] Observation<SupportPeriod> look(const Patience &patience) override;

private:
    Surroundings m_surroundings;
    LifecycleTable m_table;
};

} // namespace holdfast::platform
