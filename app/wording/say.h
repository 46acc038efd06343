// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace holdfast::wording {

/// The translation of a source text that is marked with QT_TRANSLATE_NOOP("wording", ...), in the language in use. `number` takes
/// the place of %n and chooses the plural form.
[[nodiscard]] inline QString say(const char *text, int number = -1)
{
    return QCoreApplication::translate("wording", text, nullptr, number);
}

} // namespace holdfast::wording
