// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/parse/task_xml.h"
#include "platform/wake_up.h"

namespace holdfast::platform {

/// By the Windows Task Scheduler (task_scheduler.h, platform/parse/task_xml.h). Compiled and tested on every system, with a
/// scheduler of the test's own.
class WindowsWakeUp final : public WakeUp
{
public:
    /// `program` as own() gives it.
    explicit WindowsWakeUp(parse::ScheduledProgram program) : m_program(std::move(program)) {}

    /// This program with `remind`, and with the vault's folder where it is not the usual one.
    [[nodiscard]] static parse::ScheduledProgram own(const QString &vaultFolder);

    [[nodiscard]] State state() override;
    [[nodiscard]] QStringList plan(bool install) override;
    [[nodiscard]] Outcome install() override;
    [[nodiscard]] Outcome remove() override;

private:
    parse::ScheduledProgram m_program;
};

} // namespace holdfast::platform
