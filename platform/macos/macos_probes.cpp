// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/macos/macos_probes.h"

#include "platform/asked_parts.h"
#include "platform/parse/macos_permissions.h"
#include "platform/parse/macos_updates.h"
#include "platform/program_run.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

// Not compiled for macOS so far, and never run there: the tests build it here and give it files and programs of their own.

namespace holdfast::platform {

namespace {

/// Even as a copy a TCC.db is small; what is larger is none.
constexpr qint64 largestTcc = qint64{64} * 1024 * 1024;

/// A property list as XML, whatever form it has on the disk; empty when there is none that can be read.
QByteArray propertyList(const MacosPlaces &places, const QString &file, const Patience &patience)
{
    if (!QFile::exists(file))
        return {};
    const Program convert{places.propertyListTool,
                          {QStringLiteral("-convert"), QStringLiteral("xml1"), QStringLiteral("-o"), QStringLiteral("-"), file},
                          {}};
    const ProgramAnswer answer = runProgram(convert, patience);
    return answer.outcome == ProgramAnswer::Outcome::Ended && answer.exitCode == 0 ? answer.output : QByteArray();
}

Observation<PendingUpdate> updates(const MacosPlaces &places, const Patience &patience)
{
    const ProgramAnswer list =
        runProgram({places.softwareUpdate, {QStringLiteral("-l"), QStringLiteral("--no-scan")}, {}}, patience);
    const QByteArray preferences = propertyList(places, places.updatePreferences, patience);
    if (patience.isOver())
        return unanswered<PendingUpdate>(QStringLiteral("macos-update"), patience.state(), patience.reason());
    const bool said = list.outcome == ProgramAnswer::Outcome::Ended && list.exitCode == 0;
    if (!said && preferences.isEmpty() && list.outcome != ProgramAnswer::Outcome::Ended)
        return unanswered<PendingUpdate>(QStringLiteral("macos-update"), stateFor(list), reasonFor(list));
    // That there is nothing new it says on its standard error.
    return parse::macosUpdates(said ? list.output + '\n' + list.complaints : QByteArray(), preferences,
                               QDateTime::currentDateTimeUtc());
}

/// Reads a copy, so that no lock of ours meets macOS's own, and takes it away again.
parse::TccAnswer tcc(const QString &place, const QString &file, const QString &privateFolder, const Patience &patience)
{
    const auto answer = [&](const QString &copy, bool log) -> parse::ForeignDatabase::Outcome<parse::TccRows> {
        using Log = parse::ForeignDatabase::Log;
        const auto database = parse::ForeignDatabase::open(copy, log ? Log::Waiting : Log::None);
        if (!database)
            return tl::unexpected(database.error());
        return parse::tccRows(*database, patience);
    };
    QFile original(file);
    if (!original.exists())
        return {place, tl::unexpected(ProbeReason::NotApplicable)};
    // Without Full Disk Access the file is seen but not opened.
    if (!original.open(QIODevice::ReadOnly))
        return {place, tl::unexpected(ProbeReason::AccessDenied)};
    if (original.size() > largestTcc)
        return {place, tl::unexpected(ProbeReason::AnswerTooLong)};
    const QTemporaryDir folder(QDir(privateFolder).filePath(QStringLiteral("tcc-XXXXXX"))); // 0700
    const QString copy = folder.filePath(QStringLiteral("TCC.db"));
    const QString log = QStringLiteral("-wal");
    const bool hasLog = QFile::exists(file + log);
    if (!folder.isValid() || !QFile::copy(file, copy) || (hasLog && !QFile::copy(file + log, copy + log)))
        return {place, tl::unexpected(ProbeReason::AccessDenied)};
    return {place, answer(copy, hasLog)};
}

Observation<Grant> permissions(const MacosPlaces &places, const Patience &patience)
{
    return parse::macosPermissions({tcc(QString(), places.userTcc, places.privateFolder, patience),
                                    tcc(QStringLiteral("/Library"), places.systemTcc, places.privateFolder, patience)});
}

Observation<SupportPeriod> lifecycle(const MacosPlaces &places, const parse::FindPeriod &find, const Patience &patience)
{
    return parse::supportPeriodOf(parse::macosVersion(propertyList(places, places.systemVersion, patience)), find);
}

} // namespace

MacosPlaces MacosPlaces::ofThisUser(const QString &privateFolder)
{
    const QString tcc = QStringLiteral("/Library/Application Support/com.apple.TCC/TCC.db");
    return {QStringLiteral("/usr/sbin/softwareupdate"),
            QStringLiteral("/usr/bin/plutil"),
            QStringLiteral("/Library/Preferences/com.apple.SoftwareUpdate.plist"),
            QStringLiteral("/Library/Managed Preferences/com.apple.SoftwareUpdate.plist"),
            QStringLiteral("/System/Library/CoreServices/SystemVersion.plist"),
            QDir::homePath() + tcc,
            tcc,
            privateFolder};
}

DeviceProbes makeMacosProbes(const MacosPlaces &places, const parse::FindPeriod &find)
{
    DeviceProbes probes;
    probes.updates.push_back(std::make_unique<AskedUpdates>(
        QStringLiteral("macos-update"), [places](const Patience &patience) { return updates(places, patience); }));
    probes.permissions.push_back(std::make_unique<AskedPermissions>(
        QStringLiteral("macos-privacy"), [places](const Patience &patience) { return permissions(places, patience); }));
    probes.automaticUpdates = std::make_unique<AskedAutomaticUpdates>([places](const Patience &patience) {
        return parse::macosAutomaticUpdates(propertyList(places, places.updatePreferences, patience),
                                            propertyList(places, places.managedUpdatePreferences, patience));
    });
    // "Action: restart" in the list says that installing will need one, not that one is owed.
    probes.reboot = std::make_unique<AskedReboot>(notSaid<RestartCause>(QStringLiteral("macos")));
    probes.lifecycle =
        std::make_unique<AskedLifecycle>([places, find](const Patience &patience) { return lifecycle(places, find, patience); });
    return probes;
}

} // namespace holdfast::platform
