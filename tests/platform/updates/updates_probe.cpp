// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/package_kit_updates.h"

#include <QCoreApplication>
#include <QTextStream>

/// Asks this system's PackageKit as the program does, for a test that put another one in its place, and prints what it saw: the
/// state, the reason, and a line for every row.
int main(int argc, char *argv[])
{
    using namespace holdfast::platform;
    const QCoreApplication application(argc, argv);
    PackageKitUpdates source(Surroundings::ofThisUser({}), [] { return QDateTime::currentDateTimeUtc(); });
    const Observation<PendingUpdate> seen = source.look(Patience(std::chrono::minutes(1)));
    QTextStream out(stdout);
    out << static_cast<int>(seen.state) << ' ' << static_cast<int>(seen.reason) << '\n';
    for (const PendingUpdate &row : seen.rows)
        out << row.name << ' ' << row.candidate << ' ' << static_cast<int>(row.severity) << ' ' << row.origin << '\n';
    return 0;
}
