// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace holdfast::catalogue {

/// The public key with which a publisher's packs are checked (Ed25519, as minisign uses it).
struct PublisherKey {
    static constexpr std::size_t size = 32;

    std::array<unsigned char, size> bytes{};

    /// Nothing when `stored` is not of that size.
    [[nodiscard]] static std::optional<PublisherKey> fromBytes(const QByteArray &stored);
    [[nodiscard]] QByteArray toBytes() const;

    /// What people compare with the publisher's own page or poster: the first 100 bits of BLAKE2b-256 over the key as 20
    /// characters of Crockford's base 32 in groups of four, "7K2M-…". Never minisign's key id, which anyone can choose.
    [[nodiscard]] QString fingerprint() const;

    friend bool operator==(const PublisherKey &, const PublisherKey &) = default;
};

/// Whether `typed` is that fingerprint, whatever its case, spaces and dashes; letters that are easily taken for digits (O, I, L)
/// count as those.
[[nodiscard]] bool isFingerprint(const QString &typed, const PublisherKey &key);

} // namespace holdfast::catalogue
