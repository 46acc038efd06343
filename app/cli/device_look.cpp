// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/device_look.h"

#include "app/base/clock.h"
#include "app/device/look.h"
#include "app/wording/device_words.h"
#include "platform/device_probes.h"
#include "platform/display.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTextStream>

#include <algorithm>

namespace holdfast::cli {

namespace {

using device::Findings;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// A line on standard error that says how far the look has come, written over by the next.
void showProgress(const QList<device::SourceProgress> &sources)
{
    const auto answered =
        std::count_if(sources.begin(), sources.end(), [](const device::SourceProgress &source) { return source.answered; });
    QTextStream stream(stderr);
    if (answered == sources.size()) {
        stream << "\r\033[K" << Qt::flush;
        return;
    }
    QString waiting;
    for (const device::SourceProgress &source : sources) {
        if (!source.answered)
            waiting = wording::sourceName(source.source);
    }
    //: On the command line, while this device is looked at: %1 of %2 sources have answered, and %3 is one that has not.
    stream << "\r\033[K" << Words::tr("Looking: %1 of %2 (%3)").arg(answered).arg(sources.size()).arg(waiting) << Qt::flush;
}

} // namespace

Findings lookAtDevice(const device::Scope &scope, const QString &vaultFolder)
{
    platform::DeviceProbes probes = platform::makeDeviceProbes(vaultFolder);
    const SystemClock clock;
    device::Look look(probes, clock);
    Findings findings;
    QEventLoop loop;
    QObject::connect(&look, &device::Look::finished, &loop, [&](const Findings &seen) {
        findings = seen;
        loop.quit();
    });
    if (platform::errorsAreWatched())
        QObject::connect(&look, &device::Look::progressed, &loop, [&look] { showProgress(look.progress()); });
    look.start(scope);
    loop.exec();
    return findings;
}

} // namespace holdfast::cli
