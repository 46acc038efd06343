// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/reminders/side_thread.h"
#include "platform/wake_up.h"

#include <optional>

namespace holdfast::view {

/// Has the system wake Holdfast for reminders, or no longer, off the interface's thread. Sets up nothing by itself; what the
/// person once asked for and what names an older program is corrected.
class WakeUpSwitch final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    WakeUpSwitch(platform::WakeUp &wakeUp, SideThread &thread, QObject *parent = nullptr);

    /// What the system said last; empty before its first answer.
    [[nodiscard]] const std::optional<platform::WakeUp::State> &state() const { return m_state; }
    /// What came of the last change; empty when there was none.
    [[nodiscard]] const std::optional<platform::WakeUp::Outcome> &outcome() const { return m_outcome; }
    /// The files and commands of setting it up, one a line.
    [[nodiscard]] const QStringList &plan() const { return m_plan; }
    /// A change is under way.
    [[nodiscard]] bool isChanging() const { return m_changing; }

    /// Asks the system anew.
    void look();
    void set(bool installed);
    /// Sets up anew what is there for this vault but names another program, or is of an older version. What a person switched
    /// off stays so.
    void correct();
    /// Takes it away where it is there for this vault.
    void clear();

signals:
    void changed();

private:
    struct Answer {
        platform::WakeUp::State state;
        QStringList plan;
        std::optional<platform::WakeUp::Outcome> outcome;
    };
    using Change = std::function<std::optional<platform::WakeUp::Outcome>(platform::WakeUp &)>;
    void run(const Change &change);

    platform::WakeUp &m_wakeUp;
    SideThread &m_thread;
    std::optional<platform::WakeUp::State> m_state;
    std::optional<platform::WakeUp::Outcome> m_outcome;
    QStringList m_plan;
    bool m_changing = false;
};

} // namespace holdfast::view
