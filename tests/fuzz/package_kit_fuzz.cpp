// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/package_kit.h"
#include "platform/parse/rpm_name.h"
#include "tests/fuzz/fuzz_target.h"

#include <cstring>

// What a service says of a package: the first four bytes are PackageKit's info, the rest is an id, or an rpm's full name.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    quint32 info = 0;
    if (size < sizeof info)
        return 0;
    std::memcpy(&info, data, sizeof info);
    const QString word = QString::fromUtf8(fuzz::viewOf(data + sizeof info, size - sizeof info));
    if (const auto row = platform::parse::updateInPackageKit(info, word)) {
        fuzz::require(platform::parse::isPackageId(word));
        fuzz::require(word.startsWith(row->name + ';' + row->candidate + ';') && word.endsWith(';' + row->origin));
        // The high half never decides.
        fuzz::require(platform::parse::updateInPackageKit(info & 0xffff, word) == row);
    }
    const QString package = platform::parse::packageInRpmName(word);
    fuzz::require(package.isEmpty() || (package.size() < word.size() && word.startsWith(package.left(package.lastIndexOf('.')))));
    return 0;
}
