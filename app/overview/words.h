// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/device/grant_decision.h"
#include "app/progress/mark.h"
#include "app/progress/profile.h"
#include "app/progress/status.h"
#include "app/risk/next_steps.h"

#include <QString>

namespace holdfast::overview {

/// The stable English words under which enumerators leave Holdfast (exports, --json). They never depend on language and never
/// change once released.
[[nodiscard]] QString word(progress::Status status);
[[nodiscard]] QString word(progress::MarkKind kind);
[[nodiscard]] QString word(progress::ChatApp app);
[[nodiscard]] QString word(progress::PaymentMethod method);
[[nodiscard]] QString word(catalogue::Evidence evidence);
[[nodiscard]] QString word(catalogue::Audience audience);
[[nodiscard]] QString word(catalogue::Region region);
[[nodiscard]] QString word(catalogue::Platform platform);
[[nodiscard]] QString word(risk::Place place);
[[nodiscard]] QString word(device::GrantDecision::Kind kind);

} // namespace holdfast::overview
