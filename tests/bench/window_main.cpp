// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/secret.h"

#include <QGuiApplication>

#include <benchmark/benchmark.h>

/// For benchmarks of what is drawn: in software, wherever no display is named on a screen that is not there.
int main(int argc, char *argv[])
{
    benchmark::Initialize(&argc, argv);
    qputenv("QT_QUICK_BACKEND", "software");
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (!holdfast::startCryptography())
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
