// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/program_run.h"

namespace holdfast::platform {

ProbeReason reasonFor(const ProgramAnswer &answer)
{
    switch (answer.outcome) {
    case ProgramAnswer::Outcome::Ended:
        return ProbeReason::None;
    case ProgramAnswer::Outcome::Missing:
        return ProbeReason::ProgramMissing;
    case ProgramAnswer::Outcome::Crashed:
        return ProbeReason::ProgramFailed;
    case ProgramAnswer::Outcome::TooLong:
        return ProbeReason::AnswerTooLong;
    case ProgramAnswer::Outcome::TimedOut:
        return ProbeReason::TimedOut;
    case ProgramAnswer::Outcome::Cancelled:
        return ProbeReason::Cancelled;
    }
    return ProbeReason::ProgramFailed;
}

ProbeState stateFor(const ProgramAnswer &answer)
{
    switch (answer.outcome) {
    case ProgramAnswer::Outcome::Missing:
        return ProbeState::Unsupported;
    case ProgramAnswer::Outcome::Cancelled:
        return ProbeState::Unknown;
    default:
        return ProbeState::Error;
    }
}

} // namespace holdfast::platform
