// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/private_bus.h"

#include "tests/support/event_loop.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <QDir>

#include <algorithm>

namespace holdfast::tests {

namespace {

/// Only a socket in `folder`; no folder of services to start.
QByteArray configuration(const QString &folder)
{
    return "<!DOCTYPE busconfig PUBLIC '-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN' "
           "'http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd'>\n"
           "<busconfig><type>session</type><listen>unix:dir=" +
           folder.toUtf8() +
           "</listen><auth>EXTERNAL</auth><policy context='default'><allow send_destination='*' eavesdrop='true'/>"
           "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>\n";
}

void end(QProcess &process)
{
    process.kill();
    process.waitForFinished(-1);
}

} // namespace

PrivateBus::PrivateBus()
{
    const QString file = m_home.path(QStringLiteral("bus.conf"));
    if (!writeFile(file, configuration(m_home.path())))
        return;
    // Some programs do not get far without.
    QDir(m_home.path()).mkdir(QStringLiteral(".cache"));
    m_daemon.setProcessChannelMode(QProcess::SeparateChannels);
    m_daemon.setStandardErrorFile(QProcess::nullDevice());
    m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--nofork"), QStringLiteral("--nosyslog"),
                                                   QStringLiteral("--print-address"), QStringLiteral("--config-file=") + file});
    if (!happens([this] { return m_daemon.canReadLine() || m_daemon.state() == QProcess::NotRunning; }))
        return;
    m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
    if (isRunning())
        m_connection = anotherConnection();
}

PrivateBus::~PrivateBus()
{
    m_connection = QDBusConnection(QString());
    for (const QString &name : m_connectionNames)
        QDBusConnection::disconnectFromBus(name);
    for (const Served &served : m_served)
        end(*served.process);
    end(m_daemon);
}

QDBusConnection PrivateBus::anotherConnection()
{
    m_connectionNames << m_home.path() + QString::number(m_connectionNames.size());
    return QDBusConnection::connectToBus(m_address, m_connectionNames.back());
}

QProcessEnvironment PrivateBus::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"DISPLAY", "WAYLAND_DISPLAY", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "GNOME_KEYRING_CONTROL"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
    environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), m_address);
    return environment;
}

bool PrivateBus::hasOwner(const QString &name) const
{
    return m_connection.interface()->isServiceRegistered(name).value();
}

bool PrivateBus::serve(const QString &name, const QString &program, const QStringList &arguments, const QByteArray &input)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(program, arguments);
    process->write(input);
    process->closeWriteChannel();
    QProcess &started = *process;
    m_served.push_back({name, std::move(process)});
    return happens([&] { return hasOwner(name) || started.state() == QProcess::NotRunning; }) && hasOwner(name);
}

bool PrivateBus::mock(const QString &name, const QStringList &arguments)
{
    return serve(name, QStringLiteral(HOLDFAST_PYTHON),
                 QStringList{QStringLiteral("-m"), QStringLiteral("dbusmock")} + arguments);
}

bool PrivateBus::stop(const QString &name)
{
    for (const Served &served : m_served) {
        if (served.name == name)
            end(*served.process);
    }
    return happens([&] { return !hasOwner(name); });
}

QDBusMessage PrivateBus::call(const QString &service, const QString &path, const QString &interface, const QString &method,
                              const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return m_connection.call(message);
}

bool PrivateBus::emitSignal(const QString &service, const QString &path, const QString &interface, const QString &name,
                            const QString &signature, const QVariantList &arguments) const
{
    QVariantList wrapped;
    for (const QVariant &argument : arguments)
        wrapped << QVariant::fromValue(QDBusVariant(argument));
    const QDBusMessage answer = call(service, path, QStringLiteral("org.freedesktop.DBus.Mock"), QStringLiteral("EmitSignal"),
                                     {interface, name, signature, QVariant(wrapped)});
    return answer.type() == QDBusMessage::ReplyMessage;
}

} // namespace holdfast::tests
