// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/notifier.h"

namespace holdfast::platform {

/// By org.holdfast.reminder.ReminderNotice. The first notice is when Android 13 and newer ask the person for leave: it is shown
/// after they gave it. What is pressed the Java handles by itself: Open starts the app or brings it to the front and is in the
/// outbox then, Later puts off; openPressed() and laterPressed() never come.
class AndroidNotifier final : public Notifier
{
    Q_OBJECT

public:
    using Notifier::Notifier;

    /// The person's no counts at once, and is asked for again with the next notice.
    [[nodiscard]] QString unavailableBecause() const override;
    void show(const Notice &notice, std::function<void(Outcome)> done) override;
    void withdraw() override;
};

} // namespace holdfast::platform
