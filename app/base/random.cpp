// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/random.h"

#include <QByteArray>

#include <sodium.h>

#include <array>

namespace holdfast {

void SystemRandom::fill(std::span<unsigned char> bytes)
{
    // An empty span may point nowhere, which libsodium does not allow.
    if (!bytes.empty())
        randombytes_buf(bytes.data(), bytes.size());
}

QString randomId(Random &random)
{
    std::array<unsigned char, 16> bytes{};
    random.fill(bytes);
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())).toHex());
}

} // namespace holdfast
