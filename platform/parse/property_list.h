// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QVariant>

#include <optional>

namespace holdfast::platform::parse {

/// Apple's property list in its XML form (plutil -convert xml1): dictionaries as QVariantMap, arrays as QVariantList, strings,
/// whole and real numbers, booleans, dates (UTC) and data. Nothing for anything else: damaged, cut off, another form, nested
/// deeper than any real one.
[[nodiscard]] std::optional<QVariant> readPropertyList(const QByteArray &xml);

} // namespace holdfast::platform::parse
