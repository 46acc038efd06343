// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/signed_pack.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace holdfast::catalogue {

namespace {

// minisign's formats, as its own documentation describes them.
constexpr std::size_t algorithmSize = 2;
constexpr std::size_t keyIdSize = 8;
constexpr std::size_t headSize = algorithmSize + keyIdSize;
constexpr std::size_t signatureSize = crypto_sign_BYTES;
/// Far beyond what minisign allows for a comment.
constexpr qsizetype longestLine = 10'000;

const QByteArrayView untrusted = "untrusted comment: ";
const QByteArrayView trusted = "trusted comment: ";

using Bytes = std::span<const unsigned char>;

Bytes bytesOf(QByteArrayView view)
{
    return {reinterpret_cast<const unsigned char *>(view.data()), static_cast<std::size_t>(view.size())};
}

/// Cuts the next line off `rest`, without its line feed; nothing when there is none in reach.
std::optional<QByteArrayView> takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.first(std::min(rest.size(), longestLine)).indexOf('\n');
    if (end < 0)
        return std::nullopt;
    const QByteArrayView line = rest.first(end);
    rest = rest.sliced(end + 1);
    return line;
}

/// Exactly `size` bytes in base 64; nothing for anything else.
template <std::size_t size> std::optional<std::array<unsigned char, size>> decoded(QByteArrayView line)
{
    std::array<unsigned char, size> bytes{};
    std::size_t length = 0;
    const char *end = nullptr;
    const int outcome = sodium_base642bin(bytes.data(), bytes.size(), line.data(), static_cast<std::size_t>(line.size()), nullptr,
                                          &length, &end, sodium_base64_VARIANT_ORIGINAL);
    if (outcome != 0 || length != size || end != line.data() + line.size())
        return std::nullopt;
    return bytes;
}

struct Envelope {
    std::array<unsigned char, headSize + PublisherKey::size> key;
    std::array<unsigned char, headSize + signatureSize> signature;
    QByteArrayView trustedComment;
    std::array<unsigned char, signatureSize> signatureOfComment;
    QByteArrayView document;
};

std::optional<Envelope> takeApart(QByteArrayView file)
{
    std::array<QByteArrayView, 7> lines;
    for (QByteArrayView &line : lines) {
        const auto taken = takeLine(file);
        if (!taken)
            return std::nullopt;
        line = *taken;
    }
    const bool commented = lines[0].startsWith(untrusted) && lines[2].startsWith(untrusted) && lines[4].startsWith(trusted);
    const auto key = decoded<headSize + PublisherKey::size>(lines[1]);
    const auto signature = decoded<headSize + signatureSize>(lines[3]);
    const auto ofComment = decoded<signatureSize>(lines[5]);
    if (!commented || !key || !signature || !ofComment || !lines[6].isEmpty())
        return std::nullopt;
    return Envelope{*key, *signature, lines[4].sliced(trusted.size()), *ofComment, file};
}

bool isSigned(Bytes message, Bytes signature, const PublisherKey &key)
{
    return crypto_sign_verify_detached(signature.data(), message.data(), message.size(), key.bytes.data()) == 0;
}

bool startsWith(Bytes bytes, std::string_view algorithm)
{
    return bytes[0] == static_cast<unsigned char>(algorithm[0]) && bytes[1] == static_cast<unsigned char>(algorithm[1]);
}

bool isDocumentSigned(const Envelope &envelope, const PublisherKey &key)
{
    const Bytes head(envelope.signature);
    const Bytes signature = head.subspan(headSize);
    if (startsWith(head, "Ed"))
        return isSigned(bytesOf(envelope.document), signature, key);
    if (!startsWith(head, "ED"))
        return false;
    std::array<unsigned char, crypto_generichash_BYTES_MAX> hash{};
    const Bytes document = bytesOf(envelope.document);
    crypto_generichash(hash.data(), hash.size(), document.data(), document.size(), nullptr, 0);
    return isSigned(hash, signature, key);
}

bool isCommentSigned(const Envelope &envelope, const PublisherKey &key)
{
    const Bytes signature = Bytes(envelope.signature).subspan(headSize);
    QByteArray message(reinterpret_cast<const char *>(signature.data()), static_cast<qsizetype>(signature.size()));
    message.append(envelope.trustedComment);
    return isSigned(bytesOf(message), envelope.signatureOfComment, key);
}

bool haveOneKeyId(const Envelope &envelope)
{
    return std::equal(envelope.key.begin() + algorithmSize, envelope.key.begin() + headSize,
                      envelope.signature.begin() + algorithmSize);
}

} // namespace

Result<SignedPack> openSignedPack(QByteArrayView file)
{
    if (file.size() > largestPack)
        return failure(ErrorCode::PackTooLarge);
    const std::optional<Envelope> envelope = takeApart(file);
    if (!envelope) {
        const bool isBare = file.trimmed().startsWith('{');
        return failure(isBare ? ErrorCode::PackUnsigned : ErrorCode::PackUnreadable);
    }
    PublisherKey key;
    std::copy(envelope->key.begin() + headSize, envelope->key.end(), key.bytes.begin());
    const bool isRight = startsWith(envelope->key, "Ed") && haveOneKeyId(*envelope) && isDocumentSigned(*envelope, key) &&
                         isCommentSigned(*envelope, key);
    if (!isRight)
        return failure(ErrorCode::PackSignatureWrong);
    return SignedPack{key, envelope->document.toByteArray()};
}

} // namespace holdfast::catalogue
