// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/reminders/wake_up_switch.h"

namespace holdfast::view {

using platform::WakeUp;

WakeUpSwitch::WakeUpSwitch(WakeUp &wakeUp, SideThread &thread, QObject *parent)
    : QObject(parent), m_wakeUp(wakeUp), m_thread(thread)
{
}

void WakeUpSwitch::look()
{
    run([](WakeUp &) { return std::nullopt; });
}

void WakeUpSwitch::set(bool installed)
{
    m_changing = true;
    emit changed();
    run([installed](WakeUp &wakeUp) { return std::optional(installed ? wakeUp.install() : wakeUp.remove()); });
}

void WakeUpSwitch::correct()
{
    run([](WakeUp &wakeUp) -> std::optional<WakeUp::Outcome> {
        const WakeUp::State state = wakeUp.state();
        // Nobody knows then whether a person switched it off.
        const bool isUnknown = state.trouble != WakeUp::Trouble::None;
        if (!state.installed || state.current || isUnknown)
            return std::nullopt;
        return wakeUp.install();
    });
}

void WakeUpSwitch::clear()
{
    run([](WakeUp &wakeUp) -> std::optional<WakeUp::Outcome> {
        if (!wakeUp.state().installed)
            return std::nullopt;
        return wakeUp.remove();
    });
}

void WakeUpSwitch::run(const Change &change)
{
    m_thread.run<Answer>(
        [this, change] {
            Answer answer;
            answer.outcome = change(m_wakeUp);
            answer.state = m_wakeUp.state();
            answer.plan = m_wakeUp.plan(true);
            return answer;
        },
        [this](const Answer &answer) {
            m_state = answer.state;
            m_plan = answer.plan;
            if (answer.outcome) {
                m_outcome = answer.outcome;
                m_changing = false;
            }
            emit changed();
        });
}

} // namespace holdfast::view
