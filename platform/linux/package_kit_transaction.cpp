// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/package_kit_transaction.h"

#include "platform/parse/package_kit.h"

namespace holdfast::platform {

namespace {

const QString interface = QStringLiteral("org.freedesktop.PackageKit.Transaction");
/// PkExitEnum.
constexpr uint success = 1;
/// No system has as many packages.
constexpr qsizetype mostRows = 100'000;

} // namespace

PackageKitTransaction::PackageKitTransaction(QDBusConnection bus, const QString &service, const QString &path)
{
    bus.connect(service, path, interface, QStringLiteral("Package"), this, SLOT(onPackage(uint, QString, QString)));
    bus.connect(service, path, interface, QStringLiteral("ErrorCode"), this, SLOT(onErrorCode(uint, QString)));
    bus.connect(service, path, interface, QStringLiteral("Finished"), this, SLOT(onFinished(uint, uint)));
}

void PackageKitTransaction::onPackage(uint info, const QString &packageId, const QString & /*summary*/)
{
    if (!parse::isPackageId(packageId))
        m_reason = ProbeReason::NotUnderstood;
    else if (m_rows.size() >= mostRows)
        m_reason = ProbeReason::AnswerTooLong;
    else if (const auto row = parse::updateInPackageKit(info, packageId))
        m_rows.append(*row);
}

void PackageKitTransaction::onErrorCode(uint code, const QString &details)
{
    m_reason = parse::reasonInPackageKit(code);
    m_detail = details;
}

void PackageKitTransaction::onFinished(uint exit, uint /*milliseconds*/)
{
    m_finished = true;
    if (exit != success && m_reason == ProbeReason::None)
        m_reason = ProbeReason::ProgramFailed;
}

} // namespace holdfast::platform
