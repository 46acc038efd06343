// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/remind_answer.h"

#include "app/base/clock.h"
#include "app/cli/answer_parts.h"
#include "app/cli/device_look.h"
#include "app/cli/reminder_round.h"
#include "platform/platform.h"

#include <QCoreApplication>

namespace holdfast::cli {

namespace {

using platform::WakeUp;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString whatHappened(WakeUp::Trouble trouble)
{
    switch (trouble) {
    case WakeUp::Trouble::Unsupported:
        //: On the command line: why reminders could not be set up.
        return Words::tr("This system offers no way that Holdfast knows to run it now and then.");
    case WakeUp::Trouble::Denied:
        //: On the command line: why reminders could not be set up or removed.
        return Words::tr("Your account may not write where this has to stand.");
    case WakeUp::Trouble::StorageFull:
        //: On the command line: why reminders could not be set up or removed.
        return Words::tr("The disk is full.");
    case WakeUp::Trouble::NoAnswer:
        //: On the command line: why reminders could not be set up or removed.
        return Words::tr("The part of this system that runs programs at their time did not answer.");
    case WakeUp::Trouble::None:
    case WakeUp::Trouble::Failed:
        break;
    }
    //: On the command line: why reminders could not be set up or removed.
    return Words::tr("This system refused it.");
}

ExitCode codeOf(WakeUp::Trouble trouble)
{
    const bool nobodyToAsk = trouble == WakeUp::Trouble::Unsupported || trouble == WakeUp::Trouble::NoAnswer;
    return nobodyToAsk ? ExitCode::CouldNotCheck : ExitCode::CouldNotWrite;
}

tl::unexpected<Refusal> refuseWakeUp(const WakeUp::Outcome &outcome, bool install)
{
    const QString title = install
                              //: On the command line: title, what was asked for did not work.
                              ? Words::tr("Reminders while Holdfast is closed could not be set up")
                              //: On the command line: title, what was asked for did not work.
                              : Words::tr("Reminders while Holdfast is closed could not be removed");
    return tl::unexpected(Refusal{codeOf(outcome.trouble),
                                  {title, whatHappened(outcome.trouble),
                                   //: On the command line: what is safe then.
                                   Words::tr("Your vault was not touched, and Holdfast still reminds you while it is open."),
                                   //: On the command line: what to do then. --dry-run is an option.
                                   Words::tr("Run the command again with --dry-run to see what it does.")},
                                  outcome.detail});
}

Answer nothingOfTheSample()
{
    //: On the command line: what a round of reminding would do now.
    return {textDocument({Words::tr("Nothing would be told now.")}), ExitCode::Fine};
}

} // namespace

Outcome<Answer> wakeUpAnswer(WakeUp &wakeUp, bool install, bool dryRun)
{
    // Before it is done: afterwards there is nothing left to do.
    const QStringList plan = wakeUp.plan(install);
    if (dryRun) {
        //: On the command line: heading above what a command would do.
        QStringList lines{Words::tr("This would be done:")};
        if (plan.isEmpty())
            //: On the command line: what a command would do.
            lines = {Words::tr("Nothing would be done.")};
        return Answer{textDocument(lines + plan), ExitCode::Fine};
    }
    const WakeUp::Outcome outcome = install ? wakeUp.install() : wakeUp.remove();
    if (outcome.trouble != WakeUp::Trouble::None)
        return refuseWakeUp(outcome, install);
    //: On the command line: what was asked for was done. Below it stands how.
    QString heading = Words::tr("Reminders while Holdfast is closed are set up:");
    if (!install)
        //: On the command line: what was asked for was done. Below it stands how.
        heading = Words::tr("Reminders while Holdfast is closed are removed:");
    if (plan.isEmpty())
        //: On the command line: what was asked for was there already, or was not there any more.
        heading = Words::tr("Nothing had to be done.");
    return Answer{textDocument(QStringList{heading} + plan), ExitCode::Fine};
}

Outcome<Answer> remindAnswer(const CommandLine &commandLine, const QString &vaultFolder)
{
    using Reminding = CommandLine::Reminding;
    if (vaultFolder.isEmpty())
        return refuse(ErrorCode::NoHomeFolder);
    const QString named = commandLine.vaultFolder.isEmpty() ? QString() : vaultFolder;
    if (commandLine.reminding != Reminding::Round) {
        const platform::ReminderParts parts = platform::makeReminderParts(named);
        return wakeUpAnswer(*parts.wakeUp, commandLine.reminding == Reminding::Install, commandLine.dryRun);
    }
    if (commandLine.sample)
        return nothingOfTheSample();
    const auto storage = platform::makeDurableStorage();
    const SystemClock clock;
    overview::ReminderDesk desk(store::VaultFolder(vaultFolder), *storage, clock);
    const auto look = [&vaultFolder] {
        device::Scope updates;
        updates.permissions = false;
        return updatesSeenIn(lookAtDevice(updates, vaultFolder));
    };
    const RoundSurroundings around{desk, look, [&named] { return platform::makeReminderParts(named); }, named, longestStay};
    return commandLine.dryRun ? Outcome<Answer>(previewOfRound(around)) : remindOnce(around);
}

} // namespace holdfast::cli
