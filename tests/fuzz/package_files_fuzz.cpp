// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/package_files.h"
#include "tests/fuzz/fuzz_target.h"

// The lists of package systems: what is unowned is always among what was asked for, and more lists never make more of it.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    using platform::parse::PackageFiles;
    const QByteArray content = fuzz::viewOf(data, size).toByteArray();
    const QList<QByteArray> paths{"/usr/bin/su", "/usr/bin/own", "/opt/x"};
    for (const bool merged : {true, false}) {
        PackageFiles files(paths, merged);
        files.takeDiversions(content);
        files.takeDpkgList("some:amd64", content);
        const auto before = files.unowned();
        files.takePacmanFiles(content);
        const auto after = files.unowned();
        for (const QByteArray &path : after)
            fuzz::require(before.contains(path) && paths.contains(path));
    }
    if (const auto unowned = platform::parse::unownedByRpm(content, paths)) {
        for (const QByteArray &path : *unowned)
            fuzz::require(paths.contains(path));
    }
    fuzz::require(!platform::parse::userNameIn(content, 0).isEmpty());
    return 0;
}
