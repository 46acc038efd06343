// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace holdfast::platform {

/// The right to come to the front that a desktop gives a program when a person pressed something for it, where desktops and Qt
/// keep it: in the environment (xdg-activation). Without it some show the window behind the others. Empty where there is none.
[[nodiscard]] QByteArray activationToken();

/// For who comes to the front next: Qt looks there, and spends it. What is no such token (empty, over 256 bytes, blanks or
/// control characters in it) is left out.
void takeActivationToken(const QByteArray &token);

} // namespace holdfast::platform
