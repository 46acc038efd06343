// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/progress/profile.h"

#include <QString>

namespace holdfast::wording {

/// The answers to the five questions, as a person chooses them, in the language in use.

/// For "Where do you live?"; Any, which is never an answer, says where an action holds.
[[nodiscard]] QString word(catalogue::Region region);
/// For "Whom is this for?".
[[nodiscard]] QString word(catalogue::Audience audience);
/// For "Which devices do you use?" and for the tabs of a guide.
[[nodiscard]] QString word(catalogue::Platform platform);
/// For "Which chat app do you rely on most?".
[[nodiscard]] QString word(progress::ChatApp app);
/// For "How do you pay most often?".
[[nodiscard]] QString word(progress::PaymentMethod method);

} // namespace holdfast::wording
