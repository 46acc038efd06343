// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/platform/lifecycle/scene.h"
#include "tests/support/child_process.h"

#include <grp.h>

namespace holdfast::tests {

/// Expects `holds()` to be true in a forked child that may read what everybody may and nothing else. Root could read everything,
/// so as root the child becomes "nobody"; anybody else already is one.
template <class Holds> void asNobody(const Scene &scene, Holds holds)
{
    constexpr uid_t nobody = 65534;
    // The temporary folder itself is for its owner alone.
    ASSERT_EQ(::chmod(QFile::encodeName(scene.path(QString())).constData(), 0755), 0);
    const int code = exitCodeOfChild([&] {
        if (::geteuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            return 2;
        return holds() ? 0 : 1;
    });
    if (code == 2)
        GTEST_SKIP() << "cannot become another user here";
    EXPECT_EQ(code, 0);
}

} // namespace holdfast::tests
