// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/progress/mark.h"
#include "app/progress/profile.h"
#include "app/routine/reminders.h"

#include <optional>
#include <string_view>

namespace holdfast::store {

/// The stable words under which enumerators are stored: a number would change its meaning when somebody sorts an enumeration.
/// Words are never changed or used again. Writing an enumerator without a word (Region::Any, which is never an answer) gives an
/// empty word, which is refused. Reading an unknown word gives nothing: within the schema this program knows, that is damage,
/// because a new word comes with a new schema number (migrations.h).
[[nodiscard]] std::string_view wordFor(progress::MarkKind kind);
[[nodiscard]] std::string_view wordFor(catalogue::Evidence evidence);
[[nodiscard]] std::string_view wordFor(catalogue::Region region);
[[nodiscard]] std::string_view wordFor(catalogue::Audience audience);
[[nodiscard]] std::string_view wordFor(catalogue::Platform platform);
[[nodiscard]] std::string_view wordFor(progress::ChatApp app);
[[nodiscard]] std::string_view wordFor(progress::PaymentMethod method);
[[nodiscard]] std::string_view wordFor(routine::Frequency frequency);
[[nodiscard]] std::string_view wordFor(routine::Counting counting);
[[nodiscard]] std::string_view wordFor(routine::Item::Kind kind);
[[nodiscard]] std::string_view wordFor(routine::NewRoutineEvent::Kind kind);
[[nodiscard]] std::string_view wordFor(routine::Subject::Kind kind);

/// The enumerator behind a word: `fromWord<progress::MarkKind>("done")`.
template <class Enumeration> [[nodiscard]] std::optional<Enumeration> fromWord(std::string_view word);

} // namespace holdfast::store
