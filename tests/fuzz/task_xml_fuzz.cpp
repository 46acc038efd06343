// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/task_xml.h"
#include "tests/fuzz/fuzz_target.h"

// A task as another program may have put it there: any text; and what is read of it can be written and is read the same again,
// unless it has what cannot be said.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    using namespace holdfast::platform::parse;
    const QString text = QString::fromUtf8(fuzz::viewOf(data, size));
    const QStringList arguments = windowsArguments(text);
    fuzz::require(windowsArguments(windowsCommandLine(arguments)) == arguments);

    if (const auto task = readTask(text)) {
        fuzz::require(!task->runs.program.isEmpty());
        if (const auto written = taskXml(task->runs))
            fuzz::require(readTask(*written) == ScheduledTask{task->runs, true, true});
    }
    // The input as what is to be run.
    const ScheduledProgram what{QStringLiteral("C:\\holdfast.exe"), {text, QStringLiteral("remind")}, QStringLiteral("1")};
    if (const auto written = taskXml(what))
        fuzz::require(readTask(*written) == ScheduledTask{what, true, true});
    return 0;
}
