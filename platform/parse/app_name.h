// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace holdfast::platform::parse {

/// The name in a desktop entry, without its translations; empty when it has none or is no desktop entry.
[[nodiscard]] QString nameInDesktopEntry(const QByteArray &content);
/// The name in AppStream's metainfo, without its translations; empty when it has none or is damaged before it comes to it.
[[nodiscard]] QString nameInMetainfo(const QByteArray &content);

} // namespace holdfast::platform::parse
