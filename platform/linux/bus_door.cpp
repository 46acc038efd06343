// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/bus_door.h"

#include "platform/linux/file_descriptor.h"

#include <QFile>
#include <QStringList>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstring>

namespace holdfast::platform {

namespace {

/// How soon a wish to stop is noticed, in milliseconds.
constexpr int glance = 20;

/// The socket's name as the kernel wants it, or nothing when the address is of another kind.
QByteArray socketIn(const QString &address)
{
    const QString prefix = QStringLiteral("unix:");
    if (!address.startsWith(prefix))
        return {};
    for (const QString &pair : address.mid(prefix.size()).split(QLatin1Char(','))) {
        const QByteArray value = QByteArray::fromPercentEncoding(pair.section(QLatin1Char('='), 1).toUtf8());
        if (pair.startsWith(QLatin1String("path=")))
            return value;
        if (pair.startsWith(QLatin1String("abstract=")))
            return QByteArray(1, '\0') + value;
    }
    return {};
}

/// Waits until `descriptor` can be read or written; false when patience is over.
bool isReady(int descriptor, short events, const Patience &patience)
{
    pollfd one{descriptor, events, 0};
    while (!patience.isOver()) {
        if (::poll(&one, 1, glance) > 0)
            return true;
    }
    return false;
}

bool connects(int descriptor, const QByteArray &socket, const Patience &patience)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (socket.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return false;
    std::memcpy(address.sun_path, socket.constData(), static_cast<std::size_t>(socket.size()));
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<std::size_t>(socket.size()));
    while (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), length) != 0) {
        // Too many wait at its door already.
        if (errno != EAGAIN || patience.isOver())
            return false;
        (void)::poll(nullptr, 0, glance);
    }
    return true;
}

/// For one address.
bool letsIn(const QString &address, const Patience &patience)
{
    const QByteArray socket = socketIn(address);
    if (socket.isEmpty())
        return !address.isEmpty();
    const FileDescriptor descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!descriptor.isOpen() || !connects(descriptor.number(), socket, patience))
        return false;
    // The first words of the D-Bus specification's "EXTERNAL" handshake; any answer to them will do.
    const QByteArray hello = QByteArray(1, '\0') + "AUTH EXTERNAL " + QByteArray::number(::geteuid()).toHex() + "\r\n";
    if (::send(descriptor.number(), hello.constData(), static_cast<std::size_t>(hello.size()), MSG_NOSIGNAL) != hello.size())
        return false;
    char answer = '\0';
    return isReady(descriptor.number(), POLLIN, patience) && ::recv(descriptor.number(), &answer, 1, 0) == 1;
}

} // namespace

bool busLetsIn(const QString &address, const Patience &patience)
{
    // One after the other is tried, and whoever connects will do the same.
    const QStringList addresses = address.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    return std::any_of(addresses.begin(), addresses.end(), [&](const QString &one) { return letsIn(one, patience); });
}

QString usualSystemBus()
{
    const QString given = qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS");
    return given.isEmpty() ? QStringLiteral("unix:path=/run/dbus/system_bus_socket") : given;
}

QString usualSessionBus()
{
    const QString given = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    const QString runtimeFolder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!given.isEmpty() || runtimeFolder.isEmpty())
        return given;
    return QStringLiteral("unix:path=") + runtimeFolder + QStringLiteral("/bus");
}

} // namespace holdfast::platform
