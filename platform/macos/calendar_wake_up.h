// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/notifier.h"
#include "platform/parse/calendar_trigger.h"
#include "platform/wake_up.h"

namespace holdfast::platform {

/// macOS and iOS show reminders by themselves at their times (calendar_notifications.h), so nothing of Holdfast runs meanwhile:
/// what is armed is scheduled, the nearest fifty, and install() is called again whenever reminders were armed. Looks for updates
/// are not made without the app. Plain Qt: compiled and tested on every system, with a centre of the test's own.
class CalendarWakeUp final : public WakeUp
{
public:
    /// `words` are the neutral ones.
    CalendarWakeUp(QString dueFile, Notifier::Notice words) : m_dueFile(std::move(dueFile)), m_words(std::move(words)) {}

    /// Counts as installed while something is scheduled, and as current when it is what due.json asks for.
    [[nodiscard]] State state() override;
    [[nodiscard]] QStringList plan(bool install) override;
    /// Asks the person for leave where nobody did; then what is scheduled comes after they gave it.
    [[nodiscard]] Outcome install() override;
    [[nodiscard]] Outcome remove() override;

private:
    [[nodiscard]] QList<parse::CalendarTrigger> wanted() const;

    QString m_dueFile;
    Notifier::Notice m_words;
};

} // namespace holdfast::platform
