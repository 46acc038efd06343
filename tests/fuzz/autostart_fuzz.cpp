// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/autostart.h"
#include "tests/fuzz/fuzz_target.h"

// What starts by itself: desktop entries, units, and the words of their commands.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    const QByteArray content = fuzz::viewOf(data, size).toByteArray();
    constexpr qsizetype longestText = 200;
    if (const auto start = platform::parse::readDesktopStart(content)) {
        fuzz::require(start->hidden || !start->command.isEmpty());
        fuzz::require(start->name.size() <= longestText && start->command.size() <= longestText);
        fuzz::require(start->startsOn({}));
    }
    const platform::parse::UnitStart unit = platform::parse::readUnitStart(content);
    fuzz::require(unit.description.size() <= longestText && unit.command.size() <= longestText);
    const QString command = QString::fromUtf8(content);
    const QStringList words = platform::parse::wordsOfCommand(command);
    qsizetype length = 0;
    for (const QString &word : words)
        length += word.size();
    fuzz::require(length <= command.size());
    const platform::parse::CommandRun run = platform::parse::runOf(command);
    fuzz::require(run.arguments.size() < words.size() || words.isEmpty());
    return 0;
}
