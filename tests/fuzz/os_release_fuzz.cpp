// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/os_release.h"
#include "tests/fuzz/fuzz_target.h"

// /etc/os-release: any bytes are a system with a sane id, or none.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    const auto release = platform::parse::readOsRelease(fuzz::viewOf(data, size).toByteArray());
    if (!release)
        return 0;
    fuzz::require(!release->id.isEmpty() && !release->id.contains(QLatin1Char('/')) && release->id == release->id.toLower());
    // What was read is read again when it is written down with quotes around it.
    const auto quoted = [](QString text) {
        for (const char *special : {"\\", "\"", "$", "`"})
            text.replace(QLatin1String(special), QLatin1Char('\\') + QLatin1String(special));
        return QLatin1Char('"') + text + QLatin1Char('"');
    };
    const QString again = QStringLiteral("ID=%1\nPRETTY_NAME=%2\n").arg(release->id, quoted(release->prettyName));
    const auto second = platform::parse::readOsRelease(again.toUtf8());
    fuzz::require(second && second->id == release->id);
    // Lines are taken apart and trimmed first, so a text with a carriage return at its end is the one exception.
    if (!release->prettyName.contains(QLatin1Char('\r')))
        fuzz::require(second->prettyName == release->prettyName);
    return 0;
}
