// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/posix_durable_storage.h"
#include "platform/linux/systemd_wake_up.h"
#include "platform/linux/window_start.h"

#include <QCoreApplication>
#include <QTextStream>

/// Does one thing with the real systemd, in a namespace in which it runs: `install`, `state`, `remove` or `window`, for the
/// program and the vault's folder that follow.
int main(int argc, char *argv[])
{
    using namespace holdfast::platform;
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    constexpr qsizetype expected = 4;
    if (words.size() != expected)
        return 2;
    const Surroundings surroundings = Surroundings::ofThisUser(QString());
    if (words.at(1) == QStringLiteral("window"))
        return startWindow(surroundings, words.at(2), words.at(3), qEnvironmentVariableIsSet("INVOCATION_ID")) ? 0 : 1;

    PosixDurableStorage storage;
    SystemdWakeUp wakeUp(surroundings, {words.at(2), words.at(3)}, storage);
    QTextStream out(stdout);
    if (words.at(1) == QStringLiteral("state")) {
        const WakeUp::State state = wakeUp.state();
        const bool isNextSoon = state.nextRun && state.nextRun->time().minute() % 15 == 0 && state.nextRun->time().second() == 0;
        out << "installed " << state.installed << " current " << state.current << " active " << state.active << " next "
            << isNextSoon << " trouble " << static_cast<int>(state.trouble) << ' ' << state.detail << Qt::endl;
        return 0;
    }
    const WakeUp::Outcome outcome = words.at(1) == QStringLiteral("install") ? wakeUp.install() : wakeUp.remove();
    out << words.at(1) << ' ' << static_cast<int>(outcome.trouble) << ' ' << outcome.detail << Qt::endl;
    return 0;
}
