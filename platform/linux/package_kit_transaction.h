// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/update_source.h"

#include <QDBusConnection>
#include <QObject>

namespace holdfast::platform {

/// What one transaction of PackageKit's says while it runs.
class PackageKitTransaction final : public QObject
{
    Q_OBJECT

public:
    /// Listens from now on; events must happen on this thread.
    PackageKitTransaction(QDBusConnection bus, const QString &service, const QString &path);

    [[nodiscard]] bool isFinished() const { return m_finished; }
    /// None when it finished by itself and well, and everything it said was understood.
    [[nodiscard]] ProbeReason reason() const { return m_reason; }
    [[nodiscard]] QString detail() const { return m_detail; }
    [[nodiscard]] const QList<PendingUpdate> &rows() const { return m_rows; }

private slots:
    void onPackage(uint info, const QString &packageId, const QString &summary);
    void onErrorCode(uint code, const QString &details);
    void onFinished(uint exit, uint milliseconds);

private:
    bool m_finished = false;
    ProbeReason m_reason = ProbeReason::None;
    QString m_detail;
    QList<PendingUpdate> m_rows;
};

} // namespace holdfast::platform
