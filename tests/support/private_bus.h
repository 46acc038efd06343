// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/temporary_folder.h"

#include <QDBusConnection>
#include <QProcess>

#include <memory>
#include <vector>

namespace holdfast::tests {

/// A D-Bus daemon of one test's own with an empty home beside it: nothing of the machine is on it, and nothing starts by itself.
/// It serves as system bus and as session bus. Everything started on it ends with it. Needs an event loop.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;

    [[nodiscard]] bool isRunning() const { return !m_address.isEmpty(); }
    /// The test's own connection.
    [[nodiscard]] QDBusConnection connection() const { return m_connection; }
    /// One more, as if from another program.
    [[nodiscard]] QDBusConnection anotherConnection();
    [[nodiscard]] const TemporaryFolder &home() const { return m_home; }
    /// What a program needs to find this bus and this home, and neither a display nor a bus of the machine's.
    [[nodiscard]] QProcessEnvironment environment() const;

    /// Starts a program, hands it `input`, and waits until it is on the bus under `name`; false when it never gets there.
    [[nodiscard]] bool serve(const QString &name, const QString &program, const QStringList &arguments,
                             const QByteArray &input = {});
    /// Starts python3-dbusmock under `name`, with further arguments.
    [[nodiscard]] bool mock(const QString &name, const QStringList &arguments);
    /// Ends what serves `name` and waits until the bus knows.
    [[nodiscard]] bool stop(const QString &name);
    /// Calls a method and waits for the answer; an error message is an answer too.
    QDBusMessage call(const QString &service, const QString &path, const QString &interface, const QString &method,
                      const QVariantList &arguments = {}) const;
    /// Has the mock of `service` send a signal.
    [[nodiscard]] bool emitSignal(const QString &service, const QString &path, const QString &interface, const QString &name,
                                  const QString &signature, const QVariantList &arguments) const;

private:
    struct Served {
        QString name;
        std::unique_ptr<QProcess> process;
    };

    [[nodiscard]] bool hasOwner(const QString &name) const;

    TemporaryFolder m_home;
    QProcess m_daemon;
    QString m_address;
    QDBusConnection m_connection{QString()};
    QStringList m_connectionNames;
    std::vector<Served> m_served;
};

} // namespace holdfast::tests
