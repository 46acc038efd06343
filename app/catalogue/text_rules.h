// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/localized_text.h"

#include <QStringList>

namespace holdfast::catalogue {

/// What is wrong with one text as people will read it, one sentence for each fault; empty when all is well. `most` is its
/// largest length in Unicode code points.
///
/// A text is in Unicode's composed form (NFC), is one line without spaces at its ends or two in a row, and holds no character
/// that cannot be seen: control, format (bidirectional overrides, zero-width), private-use or otherwise ignorable ones.
[[nodiscard]] QStringList faultsOfText(const QString &text, int most);

/// The placeholders of a text, such as %1, %n and {name}, sorted. A translation must have the same ones.
[[nodiscard]] QStringList placeholdersOf(const QString &text);

/// What is wrong with the address of a source; empty when it may be handed on. It must be https to a named host in plain
/// ASCII, without user name, and without parameters that only tell its owner who sent the visitor (utm_source, fbclid ...).
[[nodiscard]] QString faultOfAddress(const QString &address);

} // namespace holdfast::catalogue
