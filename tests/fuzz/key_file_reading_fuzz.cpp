// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/app_name.h"
#include "platform/parse/key_file.h"
#include "tests/fuzz/fuzz_target.h"

// GLib's key files: whatever is read can be written and is read the same again.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    using platform::parse::KeyFile;
    const QByteArray content = fuzz::viewOf(data, size).toByteArray();
    constexpr qsizetype longestName = 100;
    fuzz::require(platform::parse::nameInDesktopEntry(content).size() <= longestName);
    fuzz::require(platform::parse::nameInMetainfo(content).size() <= longestName);
    const auto file = KeyFile::read(content);
    if (!file)
        return 0;
    for (const QString &group : file->groups()) {
        fuzz::require(file->hasGroup(group) || group.contains(QChar::ReplacementCharacter));
        for (const QString &key : file->keys(group)) {
            if (const auto text = file->string(group, key)) {
                const auto again = KeyFile::read("[A]\nx=" + KeyFile::written(*text) + '\n');
                fuzz::require(again && again->string(QStringLiteral("A"), QStringLiteral("x")) == text);
            }
            if (const auto list = file->list(group, key)) {
                const auto again = KeyFile::read("[A]\nx=" + KeyFile::written(*list) + '\n');
                fuzz::require(again && again->list(QStringLiteral("A"), QStringLiteral("x")) == list);
            }
        }
    }
    return 0;
}
