// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/refusal.h"

#include <QByteArray>

namespace holdfast::cli {

/// The bytes of a file that was named on the command line, one more than `most` at the most, so that what is too large can be
/// seen to be.
[[nodiscard]] Outcome<QByteArray> readNamedFile(const QString &path, qint64 most);

} // namespace holdfast::cli
