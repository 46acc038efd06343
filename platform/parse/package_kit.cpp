// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/package_kit.h"

#include <QStringList>

namespace holdfast::platform::parse {

namespace {

/// PkInfoEnum, from PackageKit's pk-enum.h; its numbers are the interface.
enum Info : quint32 {
    Low = 3,
    Enhancement = 4,
    Ordinary = 5,
    BugFix = 6,
    Important = 7,
    Security = 8,
    Blocked = 9,
    Critical = 26
};
constexpr quint32 kindOfInfo = 0xffff;

/// PkErrorEnum.
enum ErrorCode : quint32 { NoNetwork = 2, NoCache = 18, NotAuthorized = 48 };

constexpr qsizetype partsOfId = 4;

} // namespace

bool isPackageId(const QString &packageId)
{
    const QStringList parts = packageId.split(QLatin1Char(';'));
    return parts.size() == partsOfId && !parts.at(0).isEmpty() && !parts.at(1).isEmpty();
}

std::optional<PendingUpdate> updateInPackageKit(quint32 info, const QString &packageId)
{
    const quint32 kind = info & kindOfInfo;
    if (!isPackageId(packageId) || kind == Blocked)
        return std::nullopt;
    const QStringList parts = packageId.split(QLatin1Char(';'));
    PendingUpdate row;
    row.name = parts.at(0);
    row.candidate = parts.at(1);
    row.origin = parts.at(3);
    if (kind == Security || kind == Critical)
        row.severity = UpdateSeverity::Security;
    else if (kind >= Low && kind <= Important)
        row.severity = UpdateSeverity::Normal;
    return row;
}

ProbeReason reasonInPackageKit(quint32 errorCode)
{
    switch (errorCode) {
    case NoNetwork:
    case NoCache:
        return ProbeReason::NoList;
    case NotAuthorized:
        return ProbeReason::AccessDenied;
    default:
        return ProbeReason::ProgramFailed;
    }
}

} // namespace holdfast::platform::parse
