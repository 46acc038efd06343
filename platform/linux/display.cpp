// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/display.h"

#include <QtGlobal>

#include <unistd.h>

namespace holdfast::platform {

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

bool errorsAreWatched()
{
    return ::isatty(STDERR_FILENO) == 1;
}

} // namespace holdfast::platform
