// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <nlohmann/json_fwd.hpp>
#include <tl/expected.hpp>

namespace holdfast::catalogue {

/// What keeps a text from being read as JSON, and where: both counted from 1, columns in code points.
struct JsonFault {
    int line = 1;
    int column = 1;
    QString message;

    /// "line 3, column 14"
    [[nodiscard]] QString where() const;
};

/// The bounds of a file we read (security.md 7.9). A text beyond one of them is refused, not cut.
struct JsonBounds {
    qsizetype bytes = qsizetype{20} * 1024 * 1024;
    std::size_t depth = 32;
    std::size_t stringBytes = std::size_t{64} * 1024;
    /// Every object, list, key and plain value counts; keeps the memory of a hostile file near its size.
    std::size_t values = 1'000'000;
};

/// Reads `bytes` as one JSON value, strictly: refuses what RFC 8259 leaves open to guesses. That is invalid UTF-8, a byte order
/// mark, NUL (also as \u0000), a key that stands twice in an object, a number too large for a double, anything after the value,
/// and what is beyond `bounds`. Never throws and needs no deep stack, whatever the bytes are.
[[nodiscard]] tl::expected<nlohmann::json, JsonFault> parseStrictJson(QByteArrayView bytes, const JsonBounds &bounds = {});

} // namespace holdfast::catalogue
