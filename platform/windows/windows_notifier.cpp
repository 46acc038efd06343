// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/windows/windows_notifier.h"

namespace holdfast::platform {

WindowsNotifier::WindowsNotifier(QObject *parent)
    : Notifier(parent), m_notice([this] {
          emit openPressed();
          withdraw();
      })
{
}

void WindowsNotifier::show(const Notice &notice, std::function<void(Outcome)> done)
{
    m_shown = m_notice.show(notice.title.toStdWString(), notice.body.toStdWString());
    m_unavailable = m_shown ? QString() : QString::fromStdString(m_notice.failure());
    done(m_shown ? Outcome::Shown : Outcome::NoSuchService);
}

void WindowsNotifier::withdraw()
{
    m_notice.withdraw();
    if (std::exchange(m_shown, false))
        emit closed();
}

} // namespace holdfast::platform
