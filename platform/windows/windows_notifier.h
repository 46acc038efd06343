// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/notifier.h"
#include "platform/windows/windows_notice.h"

namespace holdfast::platform {

/// A balloon beside the clock (windows_notice.h). It has no buttons: laterPressed() never comes. Compiled and tested on every
/// system, with a notice of the test's own.
class WindowsNotifier final : public Notifier
{
    Q_OBJECT

public:
    explicit WindowsNotifier(QObject *parent = nullptr);

    [[nodiscard]] QString unavailableBecause() const override { return m_unavailable; }
    void show(const Notice &notice, std::function<void(Outcome)> done) override;
    void withdraw() override;

private:
    windows::WindowsNotice m_notice;
    bool m_shown = false;
    QString m_unavailable;
};

} // namespace holdfast::platform
