// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <cstddef>
#include <span>

namespace holdfast::platform {

/// Why no secret came in.
enum class SecretInputFault {
    /// There is no terminal to ask on, or it would show what is typed.
    NoTerminal,
    /// The descriptor is not open for reading, or reading from it failed.
    Unreadable,
};

/// How many bytes stand in the caller's memory.
using SecretInputResult = tl::expected<std::size_t, SecretInputFault>;

/// The two ways by which a command is handed a secret. The bytes go straight into `room`, which the caller has guarded memory
/// for, and to no other place in this process; what does not fit into `room` is cut off. The line end is part of what is read.

/// Everything that comes from an open file descriptor, to its end. From one that is a terminal: one line, which is not shown.
[[nodiscard]] SecretInputResult readSecret(int descriptor, std::span<unsigned char> room);

/// One line from the terminal this process belongs to, wherever its standard input and output lead. `question` is shown, what is
/// typed is not. A signal that ends or stops the process meanwhile finds the terminal as it was before.
[[nodiscard]] SecretInputResult askForSecret(const QString &question, std::span<unsigned char> room);

} // namespace holdfast::platform
