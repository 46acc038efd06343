// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/action.h"

#include <optional>
#include <set>

namespace holdfast::progress {

/// The chat app a person relies on most.
enum class ChatApp { Wechat, Whatsapp, Other };
/// The way to pay a person relies on most.
enum class PaymentMethod { Wechat, Alipay, Card, TransitCard, FasterPayment, Cash, Other };

/// The answers to the five questions. An unanswered question leaves its field empty and hides nothing.
struct Profile {
    std::optional<catalogue::Region> region;
    std::optional<catalogue::Audience> audience;
    /// Android, Ios, Windows, Macos, Linux.
    std::set<catalogue::Platform> devices;
    std::optional<ChatApp> chatApp;
    std::optional<PaymentMethod> payment;

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// Whether an action is for this person. What is outside is hidden, not marked: changing an answer changes nothing stored.
/// A retired action is for nobody. WeChat counts as one of the person's platforms when they chat or pay with it, and also while
/// one of those two questions is unanswered.
[[nodiscard]] bool applies(const catalogue::Action &action, const Profile &profile);

/// Whether a guide is for this person, by the same rule.
[[nodiscard]] bool applies(const catalogue::Guide &guide, const Profile &profile);

} // namespace holdfast::progress
