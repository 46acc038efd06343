// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <span>

namespace holdfast {

/// Bytes that must not stay behind: kept in libsodium's guarded memory (locked, out of core dumps, fenced by guard pages)
/// and wiped when they go. Move-only, so that no copy comes about by accident.
///
/// An allocation that fails (RLIMIT_MEMLOCK does not make it fail, only true lack of memory does) gives an empty secret.
class Secret
{
public:
    Secret() = default;
    /// `size` bytes, all zero, to be filled through `bytes()`.
    explicit Secret(std::size_t size);
    /// A copy of `bytes`; wiping the original remains with the caller.
    [[nodiscard]] static Secret copyOf(QByteArrayView bytes);

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    [[nodiscard]] std::span<unsigned char> bytes() { return {m_data, m_size}; }
    [[nodiscard]] std::span<const unsigned char> bytes() const { return {m_data, m_size}; }
    [[nodiscard]] const char *chars() const { return reinterpret_cast<const char *>(m_data); }

    /// A second copy on purpose, in guarded memory of its own.
    [[nodiscard]] Secret clone() const;
    /// The first `size` bytes as a secret of their own; `size` is cut to what is there.
    [[nodiscard]] Secret first(std::size_t size) const;
    /// Whether both hold the same bytes, compared in constant time.
    [[nodiscard]] bool equals(const Secret &other) const;
    /// Wipes and gives back the memory at once.
    void clear();

private:
    unsigned char *m_data = nullptr;
    std::size_t m_size = 0;
};

/// Prepares libsodium; call once before the first Secret. Returns false if the library cannot start.
[[nodiscard]] bool startCryptography();

} // namespace holdfast
