// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/publisher_key.h"

#include <sodium.h>

#include <array>
#include <cstring>

namespace holdfast::test {

/// Signs packs as minisign does, with a key of its own.
class PackMaker
{
public:
    /// Publishers with different seeds have different keys; the same seed gives the same one.
    explicit PackMaker(unsigned char seed = 1)
    {
        std::array<unsigned char, crypto_sign_SEEDBYTES> seedBytes{};
        seedBytes.fill(seed);
        crypto_sign_seed_keypair(m_key.bytes.data(), m_secret.data(), seedBytes.data());
        m_keyId.fill(seed);
    }

    [[nodiscard]] const catalogue::PublisherKey &key() const { return m_key; }

    enum class Hashing { Prehashed, Legacy };

    /// The text of a .holdfastpack with `document` in it.
    [[nodiscard]] QByteArray pack(const QByteArray &document, Hashing hashing = Hashing::Prehashed) const
    {
        return keyLines() + signatureLines(document, hashing) + '\n' + document;
    }

    [[nodiscard]] QByteArray keyLines() const
    {
        return "untrusted comment: minisign public key\n" + base64("Ed", m_key.toBytes()) + '\n';
    }

    [[nodiscard]] QByteArray signatureLines(const QByteArray &document, Hashing hashing = Hashing::Prehashed) const
    {
        QByteArray message = document;
        if (hashing == Hashing::Prehashed) {
            message.resize(crypto_generichash_BYTES_MAX);
            crypto_generichash(reinterpret_cast<unsigned char *>(message.data()), crypto_generichash_BYTES_MAX,
                               reinterpret_cast<const unsigned char *>(document.data()),
                               static_cast<unsigned long long>(document.size()), nullptr, 0);
        }
        const QByteArray signature = signatureOf(message);
        const QByteArray comment = "timestamp:1795500000";
        return "untrusted comment: signature from a test\n" + base64(hashing == Hashing::Prehashed ? "ED" : "Ed", signature) +
               "\ntrusted comment: " + comment + '\n' + signatureOf(signature + comment).toBase64() + '\n';
    }

private:
    [[nodiscard]] QByteArray base64(const char *algorithm, const QByteArray &bytes) const
    {
        return (QByteArray(algorithm) + QByteArray(reinterpret_cast<const char *>(m_keyId.data()), m_keyId.size()) + bytes)
            .toBase64();
    }

    [[nodiscard]] QByteArray signatureOf(const QByteArray &message) const
    {
        QByteArray signature(crypto_sign_BYTES, '\0');
        crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                             reinterpret_cast<const unsigned char *>(message.data()),
                             static_cast<unsigned long long>(message.size()), m_secret.data());
        return signature;
    }

    catalogue::PublisherKey m_key;
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> m_secret{};
    std::array<unsigned char, 8> m_keyId{};
};

} // namespace holdfast::test
