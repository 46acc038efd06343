// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/secret.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

/// For tests that need an event loop but no window.
int main(int argc, char *argv[])
{
    testing::InitGoogleTest(&argc, argv);
    const QCoreApplication application(argc, argv);
    return holdfast::startCryptography() ? RUN_ALL_TESTS() : 1;
}
