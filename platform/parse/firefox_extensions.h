// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/permission_source.h"

#include <QByteArray>

#include <optional>

namespace holdfast::platform::parse {

/// What the extensions of one profile may do, from extensions.json and, beside it, extension-preferences.json, which has what the
/// person allowed later on and which sites a newer extension may see (pass nothing when there is none). Only extensions that are
/// switched on and were not brought by Firefox itself. Nothing when one of the files is not what it should be.
///
/// Without the second file, everything that an extension asks for at installation counts as given.
[[nodiscard]] std::optional<QList<Grant>>
firefoxExtensionGrants(const QByteArray &extensions, const std::optional<QByteArray> &preferences, const QString &place);

} // namespace holdfast::platform::parse
