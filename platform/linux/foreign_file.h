// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/durable_storage.h"
#include "platform/observation.h"

#include <QByteArray>

namespace holdfast::platform {

/// Why another program's file could not be read: NotApplicable when there is none, AccessDenied also for a link or a pipe in its
/// place, AnswerTooLong when there is no room for a copy, Damaged when the disk fails.
[[nodiscard]] ProbeReason reasonOf(StorageFault fault);

/// The content of an absolute path, which is an ordinary file itself; the folders above it may be links. Never waits.
/// AnswerTooLong when it has more than `longest` bytes; else see reasonOf().
[[nodiscard]] tl::expected<QByteArray, ProbeReason> foreignFile(const QString &file, qint64 longest);

} // namespace holdfast::platform
