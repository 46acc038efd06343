// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/secret.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>

/// For benchmarks of what has no window.
int main(int argc, char *argv[])
{
    benchmark::Initialize(&argc, argv);
    const QCoreApplication application(argc, argv);
    if (!holdfast::startCryptography())
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
