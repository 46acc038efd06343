// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/localized_text.h"

#include <QStringList>

namespace holdfast::catalogue {

/// What is wrong with one text as people will read it, one sentence for each fault; empty when all is well. `most` is its
/// largest length in Unicode code points.
///
/// A text is in Unicode's composed form (NFC), is one line without spaces at its ends or two in a row, holds no markup, and no
/// character that cannot be seen: control, format (bidirectional overrides, zero-width), private-use or otherwise ignorable ones.
[[nodiscard]] QStringList faultsOfText(const QString &text, int most);

/// The placeholders of a text, such as %1, %n and {name}, sorted. A translation must have the same ones.
[[nodiscard]] QStringList placeholdersOf(const QString &text);

/// What is wrong with the address of a source; empty when it may be handed on. It must be https to a named host in plain
/// ASCII, without user name, and without parameters that only tell its owner who sent the visitor (utm_source, fbclid ...).
[[nodiscard]] QString faultOfAddress(const QString &address);

/// What is wrong with the address in a case; empty when it leads nowhere real: to a reserved name (RFC 2606, RFC 6761), to an
/// address kept for documentation (RFC 5737, RFC 3849), or to no host at all, as a file name or nothing does.
[[nodiscard]] QString faultOfPracticeAddress(const QString &address);

/// The first host name in a text that is not reserved; empty when there is none. File names are none.
[[nodiscard]] QString strangeHostIn(const QString &text);

/// The runs of five digits or more in a text: what a hotline's number looks like. Amounts are written with separators.
[[nodiscard]] QStringList longNumbersIn(const QString &text);

} // namespace holdfast::catalogue
