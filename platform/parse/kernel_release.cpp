// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/kernel_release.h"

#include "platform/parse/version_order.h"

#include <QRegularExpression>

namespace holdfast::platform::parse {

namespace {

bool isNumber(const QString &part)
{
    static const QRegularExpression number(QStringLiteral("^[0-9]+$"));
    return number.match(part).hasMatch();
}

/// The architecture that Fedora, openSUSE and others put behind the version, and what kind of kernel it is after that.
QString withoutArchitecture(const QString &release, QString &kind)
{
    static const QRegularExpression end(
        QStringLiteral("\\.(?:x86_64|i[3-6]86|aarch64|armv7hl|ppc64le|s390x|riscv64|loongarch64)((?:[+.-][a-z0-9_-]+)?)$"));
    const QRegularExpressionMatch match = end.match(release);
    kind = match.captured(1);
    return match.hasMatch() ? release.left(match.capturedStart()) : release;
}

} // namespace

std::optional<KernelRelease> readKernelRelease(const QString &release)
{
    static const QRegularExpression name(QStringLiteral("^[0-9]+\\.[0-9A-Za-z.+~_-]*\\z"));
    constexpr qsizetype longestName = 128;
    if (release.size() > longestName || !name.match(release).hasMatch())
        return std::nullopt;
    KernelRelease kernel;
    kernel.whole = release;
    QString kind;
    const QStringList parts = withoutArchitecture(release, kind).split(QLatin1Char('-'));
    // "arch1-1", "zen2-1": letters that a number follows, and a number of their own after them.
    static const QRegularExpression counted(QStringLiteral("^([a-z]+)[0-9]+$"));
    // Gentoo's "6.6.58-gentoo-r1".
    static const QRegularExpression revised(QStringLiteral("^r[0-9]+$"));
    QStringList version;
    QStringList flavour;
    for (qsizetype at = 0; at < parts.size(); ++at) {
        const QString &part = parts.at(at);
        const QRegularExpressionMatch match = counted.match(part);
        if (match.hasMatch() && at + 1 < parts.size() && isNumber(parts.at(at + 1)) && flavour.isEmpty()) {
            version << part << parts.at(++at);
            flavour << match.captured(1);
        } else if ((flavour.isEmpty() && !part.isEmpty() && part.at(0).isDigit()) || revised.match(part).hasMatch()) {
            version << part;
        } else {
            flavour << part;
        }
    }
    kernel.version = version.join(QLatin1Char('-'));
    kernel.flavour = flavour.join(QLatin1Char('-')) + kind;
    return kernel;
}

KernelStanding standingOf(const QString &running, const QStringList &installed)
{
    KernelStanding standing;
    const auto here = readKernelRelease(running);
    if (!here)
        return standing;
    QString newest = here->version;
    for (const QString &name : installed) {
        const auto there = readKernelRelease(name);
        if (!there || there->flavour != here->flavour)
            continue;
        standing.comparable = true;
        standing.runsInstalled = standing.runsInstalled || there->whole == here->whole;
        if (compareVersions(there->version, newest) == std::strong_ordering::greater) {
            newest = there->version;
            standing.newer = there->whole;
        }
    }
    return standing;
}

} // namespace holdfast::platform::parse
