// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/update_source.h"

#include <gtest/gtest.h>

#include <QFileInfo>
#include <QProcess>

using namespace holdfast::platform;

namespace {

/// Mount, process and user namespaces are not for everybody, and not in every container.
bool canHaveNamespaces()
{
    return QProcess::execute("unshare", {"-m", "--pid", "--fork", "--mount-proc", "unshare", "-n", "true"}) == 0;
}

QByteArray answer(ProbeState state, ProbeReason reason)
{
    const auto number = [](auto value) { return QByteArray::number(static_cast<int>(value)); };
    // What PackageKit's dummy backend always says.
    return number(state) + " " + number(reason) + "\npowertop 1.8-1.fc8 1 fedora\n" +
           "kernel 2.6.23-0.115.rc3.git1.fc8 1 installed\ngtkhtml2 2.19.1-4.fc8 2 fedora\n";
}

TEST(RealPackageKit, AnswersFromTheDummyBackend)
{
    for (const char *program : {"/usr/libexec/packagekitd", "/usr/lib/polkit-1/polkitd", "/usr/bin/pkcon", "/usr/bin/gdbus"}) {
        if (!QFileInfo(program).isExecutable())
            GTEST_SKIP() << program << " is not installed here";
    }
    if (!canHaveNamespaces())
        GTEST_SKIP() << "no privileges for namespaces of its own";
    QProcess lane;
    lane.setStandardErrorFile(QProcess::nullDevice());
    lane.start("unshare", {"-m", "--pid", "--fork", "--kill-child", "--mount-proc", "/bin/sh",
                           HOLDFAST_SOURCE_DIR "/tests/platform/updates/package_kit_lane.sh", HOLDFAST_UPDATES_PROBE});
    ASSERT_TRUE(lane.waitForFinished(120'000));
    EXPECT_EQ(lane.exitCode(), 0);
    EXPECT_EQ(lane.readAllStandardOutput(), "[never fetched]\n" + answer(ProbeState::Unknown, ProbeReason::NoList) +
                                                "[fetched]\n" + answer(ProbeState::Ok, ProbeReason::None) +
                                                "[as nobody, without a network]\n" + answer(ProbeState::Ok, ProbeReason::None));
}

} // namespace
