// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/secret.h"

#include <QByteArray>

#include <string>

namespace holdfast::tests {

/// A secret from a text that is none.
[[nodiscard]] inline Secret secret(QByteArrayView text)
{
    return Secret::copyOf(text);
}

[[nodiscard]] inline std::string textOf(const Secret &secret)
{
    return {secret.chars(), secret.size()};
}

} // namespace holdfast::tests
