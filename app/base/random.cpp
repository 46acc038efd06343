// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/random.h"

#include <sodium.h>

namespace holdfast {

void SystemRandom::fill(std::span<unsigned char> bytes)
{
    // An empty span may point nowhere, which libsodium does not allow.
    if (!bytes.empty())
        randombytes_buf(bytes.data(), bytes.size());
}

} // namespace holdfast
