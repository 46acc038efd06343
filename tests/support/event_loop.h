// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include <chrono>

namespace holdfast::tests {

/// Lets events happen until `condition` holds; false when it still does not after a time in which even a slow machine would have
/// come to it.
template <class Condition> [[nodiscard]] bool happens(Condition condition)
{
    using namespace std::chrono_literals;
    const QDeadlineTimer deadline(60s);
    // An event at least so often, so that a condition that no event announces is looked at again.
    QTimer again;
    again.start(5ms);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace holdfast::tests
