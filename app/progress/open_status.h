// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/progress/status.h"

namespace holdfast::progress {

/// Whether an action of this status is to be done: neither done, nor put off, nor marked as not applicable.
[[nodiscard]] inline bool isOpen(Status status)
{
    switch (status) {
    case Status::Unknown:
    case Status::NotDone:
    case Status::Due:
    case Status::Overdue:
        return true;
    case Status::Done:
    case Status::Later:
    case Status::NotApplicable:
        return false;
    }
    return false;
}

} // namespace holdfast::progress
