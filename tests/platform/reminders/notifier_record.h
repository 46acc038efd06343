// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/notifier.h"
#include "tests/support/event_loop.h"
#include "tests/support/private_bus.h"

#include <gtest/gtest.h>

#include <vector>

namespace holdfast::tests {

/// What a notifier told, in order.
class NotifierRecord
{
public:
    explicit NotifierRecord(platform::Notifier &notifier) : m_notifier(notifier)
    {
        QObject::connect(&notifier, &platform::Notifier::openPressed, &m_context, [this] { told << QStringLiteral("open"); });
        QObject::connect(&notifier, &platform::Notifier::laterPressed, &m_context, [this] { told << QStringLiteral("later"); });
        QObject::connect(&notifier, &platform::Notifier::closed, &m_context, [this] { told << QStringLiteral("closed"); });
    }

    /// Shows it and waits for the answer; there is one, and not before show() has come back.
    [[nodiscard]] platform::Notifier::Outcome show(const platform::Notifier::Notice &notice)
    {
        std::vector<platform::Notifier::Outcome> outcomes;
        m_notifier.show(notice, [&outcomes](platform::Notifier::Outcome outcome) { outcomes.push_back(outcome); });
        EXPECT_TRUE(outcomes.empty());
        EXPECT_TRUE(happens([&] { return !outcomes.empty(); }));
        EXPECT_EQ(outcomes.size(), 1U);
        return outcomes.front();
    }
    [[nodiscard]] bool tells(const QStringList &expected)
    {
        const bool came = happens([&] { return told.size() >= expected.size(); });
        EXPECT_EQ(told, expected);
        return came && told == expected;
    }

    QStringList told;

private:
    platform::Notifier &m_notifier;
    QObject m_context;
};

[[nodiscard]] inline platform::Notifier::Notice someNotice()
{
    return {QStringLiteral("Holdfast"), QStringLiteral("Your check is due"), QStringLiteral("Open"), QStringLiteral("Later")};
}

[[nodiscard]] inline QString addressOf(const PrivateBus &bus)
{
    return bus.environment().value(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
}

} // namespace holdfast::tests
