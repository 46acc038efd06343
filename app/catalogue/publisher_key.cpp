// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/publisher_key.h"

#include "app/base/crockford.h"

#include <sodium.h>

#include <algorithm>

namespace holdfast::catalogue {

namespace {

constexpr std::size_t characters = 20;
constexpr std::size_t groupLength = 4;
constexpr std::size_t bitsPerCharacter = 5;
constexpr std::size_t bitsPerByte = 8;

/// The characters alone, without groups.
QString plainFingerprint(const PublisherKey &key)
{
    std::array<unsigned char, 32> hash{};
    crypto_generichash(hash.data(), hash.size(), key.bytes.data(), key.bytes.size(), nullptr, 0);
    QString text;
    for (std::size_t index = 0; index < characters; ++index) {
        unsigned value = 0;
        for (std::size_t bit = index * bitsPerCharacter; bit < (index + 1) * bitsPerCharacter; ++bit)
            value = value << 1 | (hash[bit / bitsPerByte] >> (bitsPerByte - 1 - bit % bitsPerByte) & 1U);
        text.append(QLatin1Char(crockfordAlphabet[value]));
    }
    return text;
}

} // namespace

std::optional<PublisherKey> PublisherKey::fromBytes(const QByteArray &stored)
{
    if (stored.size() != static_cast<qsizetype>(size))
        return std::nullopt;
    PublisherKey key;
    std::copy(stored.begin(), stored.end(), key.bytes.begin());
    return key;
}

QByteArray PublisherKey::toBytes() const
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

QString PublisherKey::fingerprint() const
{
    const QString plain = plainFingerprint(*this);
    QString grouped;
    for (qsizetype index = 0; index < plain.size(); ++index) {
        if (index > 0 && index % static_cast<qsizetype>(groupLength) == 0)
            grouped.append(QLatin1Char('-'));
        grouped.append(plain[index]);
    }
    return grouped;
}

bool isFingerprint(const QString &typed, const PublisherKey &key)
{
    QString plain;
    for (const QChar character : typed.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (character.isSpace() || character.category() == QChar::Punctuation_Dash)
            continue;
        plain.append(character == QLatin1Char('O')                                    ? QLatin1Char('0')
                     : character == QLatin1Char('I') || character == QLatin1Char('L') ? QLatin1Char('1')
                                                                                      : character);
    }
    return plain == plainFingerprint(key);
}

} // namespace holdfast::catalogue
