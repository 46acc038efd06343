// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>

namespace holdfast::platform::parse {

/// Orders two versions as dpkg does (deb-version(7)): an epoch first, then the upstream version, then the revision after the last
/// hyphen; runs of digits count as numbers, "~" comes before the end, letters before everything else. It agrees with rpm on what
/// kernels are called. Any text is a version; digits without end are no problem.
[[nodiscard]] std::strong_ordering compareVersions(const QString &left, const QString &right);

} // namespace holdfast::platform::parse
