// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/routine/armed_reminders.h"

#include <QByteArray>

#include <vector>

/// The words of due.json and outbox.json (reminder_files.md). Anybody may have written there what is read: it is taken only as
/// far as it is what Holdfast writes itself.
namespace holdfast::store {

/// A file with more than this many bytes is not ours: the limits below fill two thirds of it at most.
inline constexpr qint64 largestReminderFile = qint64{256} * 1024;
inline constexpr std::size_t mostArmed = 200;
inline constexpr std::size_t mostPressed = 100;
inline constexpr qsizetype longestTitle = 200;
inline constexpr int mostDaysSince = 9999;

/// What could be taken from a document, and whether that was all of it.
template <class Value> struct Salvaged {
    Value value;
    bool damaged = false;
};

/// What is not as it should be is left out: what is written is always read whole. A longer title is cut.
[[nodiscard]] QByteArray dueDocument(const routine::ArmedReminders &armed);
[[nodiscard]] Salvaged<routine::ArmedReminders> readDue(const QByteArray &document);
/// The last mostPressed of them.
[[nodiscard]] QByteArray outboxDocument(const std::vector<routine::Pressed> &pressed);
[[nodiscard]] Salvaged<std::vector<routine::Pressed>> readOutbox(const QByteArray &document);

} // namespace holdfast::store
