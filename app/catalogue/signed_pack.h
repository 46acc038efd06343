// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/catalogue/publisher_key.h"

#include <QByteArrayView>

namespace holdfast::catalogue {

/// Larger files are not even looked into.
inline constexpr qsizetype largestPack = qsizetype{20} * 1024 * 1024;

/// A pack whose signature is right: who signed it, and what exactly was signed.
struct SignedPack {
    PublisherKey key;
    /// The JSON, byte by byte as it was signed; not looked into yet.
    QByteArray document;
};

/// Takes a .holdfastpack apart and checks its signature: two lines of a minisign public key, four of a minisign signature, an
/// empty line, and then the signed JSON up to the end. Both kinds of minisign signature count (over the text, and over its
/// BLAKE2b-512), and so does the second one, over the trusted comment. That a signature is right says nothing about whose it is.
///
/// PackTooLarge; PackUnsigned for JSON without signature; PackUnreadable when the lines are not of that form; PackSignatureWrong
/// when they are, and do not belong to each other or to these bytes.
[[nodiscard]] Result<SignedPack> openSignedPack(QByteArrayView file);

} // namespace holdfast::catalogue
