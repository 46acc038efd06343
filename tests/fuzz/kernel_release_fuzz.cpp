// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/kernel_release.h"
#include "platform/parse/ostree_status.h"
#include "platform/parse/version_order.h"
#include "tests/fuzz/fuzz_target.h"

#include <QStringList>

// Names of kernels, and versions of anything: an order is an order, whatever is ordered.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    using namespace holdfast::platform::parse;
    const QByteArray input = fuzz::viewOf(data, size).toByteArray();
    const QStringList names = QString::fromUtf8(input).split(QLatin1Char('\n'));
    const QString &first = names.first();
    const QString &last = names.last();
    const QString middle = names.at(names.size() / 2);
    fuzz::require(compareVersions(first, first) == std::strong_ordering::equal);
    fuzz::require((compareVersions(first, last) < 0) == (compareVersions(last, first) > 0));
    if (compareVersions(first, middle) <= 0 && compareVersions(middle, last) <= 0)
        fuzz::require(compareVersions(first, last) <= 0);

    const KernelStanding standing = standingOf(first, names);
    const auto here = readKernelRelease(first);
    fuzz::require(standing.runsInstalled == here.has_value());
    if (!standing.newer.isEmpty()) {
        const auto newer = readKernelRelease(standing.newer);
        fuzz::require(newer && here && newer->flavour == here->flavour && compareVersions(newer->version, here->version) > 0);
    }
    (void)readOstreeStatus(input);
    return 0;
}
