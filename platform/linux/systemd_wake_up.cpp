// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/systemd_wake_up.h"

#include "platform/linux/bus_door.h"
#include "platform/linux/other_vault.h"
#include "platform/parse/lines.h"
#include "platform/parse/systemd_show.h"

#include <QFileInfo>

namespace holdfast::platform {

namespace {

using Outcome = WakeUp::Outcome;
using Trouble = WakeUp::Trouble;

const QString timerName = QStringLiteral("holdfast-remind.timer");
const QString serviceName = QStringLiteral("holdfast-remind.service");
const QStringList reload{QStringLiteral("daemon-reload")};
const QStringList enable{QStringLiteral("enable"), QStringLiteral("--now"), timerName};
const QStringList disable{QStringLiteral("disable"), QStringLiteral("--now"), timerName};
constexpr qsizetype longestComplaint = 300;

QString unitFile(const Surroundings &surroundings, const QString &name)
{
    return surroundings.configHome + QStringLiteral("/systemd/user/") + name;
}

/// As a person would type it.
QString asTyped(const QStringList &arguments)
{
    return QStringLiteral("systemctl --user ") + arguments.join(u' ');
}

Trouble troubleOf(const ProgramAnswer &answer)
{
    switch (answer.outcome) {
    case ProgramAnswer::Outcome::Missing:
        return Trouble::Unsupported;
    case ProgramAnswer::Outcome::TimedOut:
    case ProgramAnswer::Outcome::Cancelled:
        return Trouble::NoAnswer;
    case ProgramAnswer::Outcome::Ended:
        // "Failed to connect to bus: ..." is what it says when the user's systemd is not there.
        return answer.complaints.contains("Failed to connect to bus") ? Trouble::NoAnswer : Trouble::Failed;
    default:
        return Trouble::Failed;
    }
}

Outcome outcomeOf(const QStringList &arguments, const ProgramAnswer &answer)
{
    if (answer.outcome == ProgramAnswer::Outcome::Ended && answer.exitCode == 0)
        return {};
    QString why = QString::fromUtf8(answer.complaints).simplified().left(longestComplaint);
    if (answer.outcome == ProgramAnswer::Outcome::Missing)
        why = QStringLiteral("systemctl is not there");
    else if (answer.outcome == ProgramAnswer::Outcome::TimedOut)
        why = QStringLiteral("no answer");
    else if (why.isEmpty())
        why = QStringLiteral("it failed");
    return {troubleOf(answer), asTyped(arguments) + QStringLiteral(": ") + why};
}

bool isWell(const Outcome &outcome)
{
    return outcome.trouble == Trouble::None;
}

/// The first thing that went wrong.
Outcome firstOf(const Outcome &one, const Outcome &other)
{
    return isWell(one) ? other : one;
}

} // namespace

SystemdWakeUp::SystemdWakeUp(Surroundings surroundings, parse::WakeUpCommand command, DurableStorage &storage,
                             std::chrono::milliseconds limit)
    : m_surroundings(std::move(surroundings)), m_command(std::move(command)), m_limit(limit),
      m_service(storage, unitFile(m_surroundings, serviceName)), m_timer(storage, unitFile(m_surroundings, timerName)),
      m_wish(storage, unitFile(m_surroundings, QStringLiteral("timers.target.wants/") + timerName)), m_storage(storage)
{
}

bool SystemdWakeUp::isThere(const Surroundings &surroundings)
{
    // As sd_booted(3) tells it.
    if (!QFileInfo(surroundings.at(QStringLiteral("/run/systemd/system"))).isDir() ||
        surroundings.program(QStringLiteral("systemctl")).isEmpty())
        return false;
    constexpr std::chrono::seconds atTheDoor{1};
    return busLetsIn(surroundings.sessionBus.isEmpty() ? usualSessionBus() : surroundings.sessionBus, Patience(atTheDoor));
}

bool SystemdWakeUp::hasFiles() const
{
    return m_service.exists() || m_timer.exists();
}

bool SystemdWakeUp::isForAnother() const
{
    return isForOtherVault(parse::readServiceUnit(m_service.content().value_or(QByteArray())), m_command, m_surroundings);
}

ProgramAnswer SystemdWakeUp::ask(const QStringList &arguments, const Patience &patience) const
{
    // Names of time zones are not unique; UTC is.
    return runProgram({m_surroundings.program(QStringLiteral("systemctl")), QStringList{QStringLiteral("--user")} + arguments,
                       m_surroundings.environment + QStringList{QStringLiteral("TZ=UTC"), QStringLiteral("SYSTEMD_PAGER="),
                                                                QStringLiteral("SYSTEMD_COLORS=0")}},
                      patience);
}

Outcome SystemdWakeUp::does(const QStringList &arguments, const Patience &patience) const
{
    return outcomeOf(arguments, ask(arguments, patience));
}

WakeUp::State SystemdWakeUp::state()
{
    State state;
    state.way = QStringLiteral("systemd-timer");
    const std::optional<QByteArray> service = m_service.content();
    const auto read = parse::readServiceUnit(service.value_or(QByteArray()));
    const bool isAnothers = isForOtherVault(read, m_command, m_surroundings);
    state.installed = hasFiles() && !isAnothers;
    if (isAnothers)
        state.detail = parse::describedCommand(read->command);
    if (!state.installed)
        return state;
    state.current =
        parse::canBeWritten(m_command) && service == parse::serviceUnit(m_command) && m_timer.content() == parse::timerUnit();
    if (!state.current) {
        if (read && read->command != m_command)
            state.detail = parse::describedCommand(read->command);
        else
            state.detail = QStringLiteral("its files are not as this version writes them");
    }
    askAboutTimer(state);
    return state;
}

void SystemdWakeUp::askAboutTimer(State &state) const
{
    const QStringList question{
        QStringLiteral("show"), timerName, serviceName,
        QStringLiteral("--property=LoadState,UnitFileState,ActiveState,LastTriggerUSec,NextElapseUSecRealtime,Result")};
    const ProgramAnswer answer = ask(question, Patience(m_limit));
    const Outcome outcome = outcomeOf(question.first(1), answer);
    const auto standing = isWell(outcome) ? parse::readTimerStanding(answer.output) : std::nullopt;
    if (!standing) {
        state.trouble = isWell(outcome) ? Trouble::Failed : outcome.trouble;
        state.detail = isWell(outcome) ? QStringLiteral("systemctl did not say how it stands") : outcome.detail;
        return;
    }
    state.active = standing->isActive();
    state.current = state.current || standing->isSwitchedOff();
    state.lastRun = standing->lastTrigger;
    state.nextRun = standing->nextElapse;
    if (!state.active)
        state.detail = QStringLiteral("the timer is %1, %2, %3").arg(standing->load, standing->file, standing->activity);
    else if (!standing->result.isEmpty() && standing->result != QStringLiteral("success") && state.detail.isEmpty())
        state.detail = QStringLiteral("its last run ended with: ") + standing->result;
}

QStringList SystemdWakeUp::plan(bool install)
{
    QStringList plan;
    if (install && !parse::canBeWritten(m_command))
        return {QStringLiteral("nothing: systemd cannot be told of %1").arg(m_command.program)};
    if (install) {
        const auto file = [&](const OwnTextFile &one, const QByteArray &content) {
            plan << QStringLiteral("write %1:").arg(one.path());
            for (const QString &line : parse::linesOf(content))
                plan << QStringLiteral("    ") + line;
        };
        file(m_service, parse::serviceUnit(m_command));
        file(m_timer, parse::timerUnit());
        return plan << asTyped(reload) << asTyped(enable);
    }
    if (!hasFiles())
        return {};
    return {asTyped(disable), QStringLiteral("remove ") + m_timer.path(), QStringLiteral("remove ") + m_service.path(),
            asTyped(reload)};
}

Outcome SystemdWakeUp::install()
{
    if (!parse::canBeWritten(m_command))
        return {Trouble::Unsupported, QStringLiteral("systemd cannot be told of %1").arg(m_command.program)};
    const bool isNew = !hasFiles();
    const Patience patience(m_limit);
    Outcome outcome = m_service.write(parse::serviceUnit(m_command));
    if (isWell(outcome))
        outcome = m_timer.write(parse::timerUnit());
    if (isWell(outcome))
        outcome = does(reload, patience);
    if (isWell(outcome))
        outcome = does(enable, patience);
    // Whoever was never told that it is set up shall not find half of it. What only was to be corrected stays as it now is: it
    // is right, and doing this again goes on from there.
    if (!isWell(outcome) && isNew && hasFiles()) {
        (void)removeFiles();
        // One that does not answer would only be waited for once more.
        if (outcome.trouble == Trouble::Failed)
            (void)does(reload, patience);
    }
    return outcome;
}

Outcome SystemdWakeUp::removeFiles()
{
    const Outcome timer = m_timer.remove();
    Outcome outcome = firstOf(timer, m_service.remove());
    // The link is systemd's own, and only goes when it is left pointing nowhere.
    if (isWell(timer) && !m_storage.remove(m_wish.path()))
        outcome = firstOf(outcome, {Trouble::Failed, QStringLiteral("could not remove ") + m_wish.path()});
    return outcome;
}

Outcome SystemdWakeUp::remove()
{
    if (!hasFiles())
        return {};
    const Patience patience(m_limit);
    Outcome outcome = does(disable, patience);
    // In any case: without its files it will not be there after the next login.
    outcome = firstOf(outcome, removeFiles());
    if (outcome.trouble != Trouble::NoAnswer && outcome.trouble != Trouble::Unsupported)
        outcome = firstOf(outcome, does(reload, patience));
    return outcome;
}

} // namespace holdfast::platform
