// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/process_guard.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace holdfast::platform {

bool guardProcess()
{
    ::umask(077);
    const rlimit none{0, 0};
    const bool noCoreFile = ::setrlimit(RLIMIT_CORE, &none) == 0;
    // The limit alone does not keep a core away from a collector such as systemd-coredump, which gets it through a pipe
    // (core(5)); a process that is not dumpable has none, and other processes of the user cannot attach to it (ptrace(2)).
    const bool notDumpable = ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    return noCoreFile && notDumpable;
}

} // namespace holdfast::platform
