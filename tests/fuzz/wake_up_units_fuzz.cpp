// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/systemd_show.h"
#include "platform/parse/systemd_words.h"
#include "platform/parse/wake_up_units.h"
#include "tests/fuzz/fuzz_target.h"

// The files that wake Holdfast, as somebody may have left them; paths that have to come back as they went in; and what systemctl
// says.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    using namespace holdfast::platform::parse;
    const QByteArray content = fuzz::viewOf(data, size).toByteArray();
    // What was read can be written again, and says the same.
    if (const auto read = readServiceUnit(content); read && canBeWritten(read->command))
        fuzz::require(readServiceUnit(serviceUnit(read->command)) == InstalledWakeUp{read->command, wakeUpVersion});
    if (const auto read = readAutostartEntry(content); read && canBeWritten(read->command))
        fuzz::require(readAutostartEntry(autostartEntry(read->command)) == InstalledWakeUp{read->command, wakeUpVersion});

    const QString text = QString::fromUtf8(content);
    fuzz::require(wordsForSystemd(quotedForSystemd(text)) == QStringList{text} || text.contains(QChar(u'\0')));
    (void)wordsForSystemd(text);
    // As a command: a program and, behind the first end of a line, a folder.
    const qsizetype end = text.indexOf(u'\n');
    const WakeUpCommand command{u'/' + text.left(end), end < 0 ? QString() : u'/' + text.mid(end + 1)};
    if (canBeWritten(command) && serviceUnit(command).size() <= longestWakeUpFile &&
        autostartEntry(command).size() <= longestWakeUpFile) {
        fuzz::require(readServiceUnit(serviceUnit(command)) == InstalledWakeUp{command, wakeUpVersion});
        fuzz::require(readAutostartEntry(autostartEntry(command)) == InstalledWakeUp{command, wakeUpVersion});
    }
    if (const auto standing = readTimerStanding(content))
        fuzz::require(!standing->nextElapse || standing->nextElapse->isValid());
    (void)describedCommand(command);
    return 0;
}
