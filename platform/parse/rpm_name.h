// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace holdfast::platform::parse {

/// What an rpm's full name is about: "openssl-1:3.0.9-1.fc40.x86_64" -> "openssl.x86_64". Empty when it is no such name.
[[nodiscard]] QString packageInRpmName(const QString &fullName);

} // namespace holdfast::platform::parse
