// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace holdfast::platform {

/// Has the operating system run `holdfast remind` every quarter of an hour while the app is closed. Blocking, each call for a few
/// seconds at most; never done without the person's word.
class WakeUp
{
public:
    enum class Trouble { None, Unsupported, Denied, StorageFull, NoAnswer, Failed };

    /// What is set up now.
    struct State {
        /// How the system is asked: "systemd-timer", "autostart", "task-scheduler" ...; empty where there is no way.
        QString way;
        /// It is set up for this vault. What reminds for another one that is still there does not count: only install() takes it
        /// over, and `detail` names it.
        bool installed = false;
        /// What is installed names this program and this vault, in the words of this version; or a person switched it off, which
        /// is to stay so, whatever it names.
        bool current = false;
        /// The service behind it runs and will do it (a timer that is enabled but not loaded will not).
        bool active = false;
        std::optional<QDateTime> lastRun;
        std::optional<QDateTime> nextRun;
        Trouble trouble = Trouble::None;
        /// For logs and for those who want to know, in English.
        QString detail;
    };
    struct Outcome {
        Trouble trouble = Trouble::None;
        QString detail;
    };

    virtual ~WakeUp() = default;

    [[nodiscard]] virtual State state() = 0;
    /// What install() or remove() would do, one thing a line, in English: files with their content, commands as a shell takes
    /// them.
    [[nodiscard]] virtual QStringList plan(bool install) = 0;
    /// Sets it up, or corrects it. Doing it again changes nothing.
    [[nodiscard]] virtual Outcome install() = 0;
    [[nodiscard]] virtual Outcome remove() = 0;
};

} // namespace holdfast::platform
