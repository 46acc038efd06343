// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/notifier.h"

#include <memory>

namespace holdfast::platform {

/// Shows with the first of two notifiers, and with the second where the service of the first is missing.
class ChosenNotifier final : public Notifier
{
    Q_OBJECT

public:
    ChosenNotifier(std::unique_ptr<Notifier> first, std::unique_ptr<Notifier> second);

    [[nodiscard]] QString unavailableBecause() const override;
    void show(const Notice &notice, std::function<void(Outcome)> done) override;
    void withdraw() override;

private:
    void follow(Notifier &notifier);

    std::unique_ptr<Notifier> m_first;
    std::unique_ptr<Notifier> m_second;
    /// The one whose notification stands there; none at first.
    Notifier *m_showing = nullptr;
    /// How often all was taken away.
    int m_withdrawals = 0;
};

} // namespace holdfast::platform
