// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/secret.h"
#include "platform/process_guard.h"

#include <gtest/gtest.h>

#include <QGuiApplication>

/// For tests of what lives behind a window: begins as the program does, on a screen that is not there.
int main(int argc, char *argv[])
{
    testing::InitGoogleTest(&argc, argv);
    if (!holdfast::platform::guardProcess() || !holdfast::startCryptography())
        return 1;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
