// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/firmware_updates.h"

#include "platform/parse/fwupd_answers.h"

namespace holdfast::platform {

namespace {

const QString programName = QStringLiteral("fwupdmgr");
/// What stands for an answer when fwupdmgr has none to give.
const QByteArray nothing("{\"Devices\":[]}");
constexpr int nothingToDo = 2;

} // namespace

Observation<PendingUpdate> FirmwareUpdates::look(const Patience &patience)
{
    if (m_surroundings.program(programName).isEmpty())
        return unanswered<PendingUpdate>(id(), ProbeState::Unsupported, ProbeReason::ProgramMissing);
    Observation<PendingUpdate> result = unanswered<PendingUpdate>(id(), ProbeState::Ok, ProbeReason::None);
    const auto notUnderstood = unanswered<PendingUpdate>(id(), ProbeState::Error, ProbeReason::NotUnderstood);

    const QByteArray devices = ask(QStringLiteral("get-devices"), patience, result);
    if (result.reason != ProbeReason::None)
        return result;
    const auto updatable = parse::countUpdatableDevices(devices);
    if (!updatable)
        return notUnderstood;
    if (*updatable == 0)
        return unanswered<PendingUpdate>(id(), ProbeState::Unsupported, ProbeReason::NotApplicable);

    const QByteArray remotes = ask(QStringLiteral("get-remotes"), patience, result);
    const QByteArray waiting =
        result.reason == ProbeReason::None ? ask(QStringLiteral("get-updates"), patience, result) : nothing;
    if (result.reason != ProbeReason::None)
        return result;
    const auto lists = parse::readFirmwareLists(remotes);
    const auto updates = parse::readFirmwareUpdates(waiting);
    if (!lists || !updates)
        return notUnderstood;

    result.rows = *updates;
    result.asOf = lists->oldest;
    const qint64 days = lists->oldest.isValid() ? lists->oldest.daysTo(QDateTime::currentDateTimeUtc()) : 0;
    if (lists->count == 0 || lists->missing) {
        result.state = ProbeState::Unknown;
        result.reason = ProbeReason::NoList;
    } else if (days > oldestList) {
        result.state = ProbeState::Unknown;
        result.reason = ProbeReason::ListTooOld;
        result.days = static_cast<int>(days);
    }
    return result;
}

QByteArray FirmwareUpdates::ask(const QString &command, const Patience &patience, Observation<PendingUpdate> &why) const
{
    Program program;
    program.path = m_surroundings.program(programName);
    program.environment = m_surroundings.environment;
    program.arguments = QStringList{command, QStringLiteral("--json"), QStringLiteral("--no-metadata-check"),
                                    QStringLiteral("--no-unreported-check"), QStringLiteral("--no-remote-check")};
    ProgramAnswer answer = runProgram(program, patience);
    // Before version 1.8 there was nothing to check about remotes.
    const auto isUnknown = [](const ProgramAnswer &one) {
        return one.exitCode == 1 && (one.complaints + one.output).contains("--no-remote-check");
    };
    if (answer.outcome == ProgramAnswer::Outcome::Ended && isUnknown(answer)) {
        program.arguments.removeLast();
        answer = runProgram(program, patience);
    }
    if (answer.outcome != ProgramAnswer::Outcome::Ended) {
        why = unanswered<PendingUpdate>(id(), stateFor(answer), reasonFor(answer), QString::fromUtf8(answer.complaints));
        return {};
    }
    if (answer.exitCode == nothingToDo)
        return nothing;
    if (answer.exitCode != 0) {
        const QByteArray said = answer.complaints + answer.output;
        const bool nobody = said.contains("Failed to connect to daemon");
        why = unanswered<PendingUpdate>(
            id(), ProbeState::Error, nobody ? ProbeReason::ServiceMissing : ProbeReason::ProgramFailed, QString::fromUtf8(said));
        return {};
    }
    return answer.output;
}

} // namespace holdfast::platform
