// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/local_socket_instance.h"

#include "platform/activation_token.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

#include <chrono>

namespace holdfast::platform {

namespace {

using namespace std::chrono_literals;

/// A first one that has just started may not listen yet; one that hangs must not hold the second up for long.
constexpr auto patience = 2s;
constexpr auto pause = 10ms;

/// What both files are called, without their endings; empty when the user has no runtime folder.
QString baseName(const QString &vaultFolder)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        return {};
    // A socket's path may have about 100 bytes; a vault's folder may be longer.
    const QByteArray name =
        QCryptographicHash::hash(QDir(vaultFolder).absolutePath().toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(folder).filePath(QStringLiteral("holdfast-") + QString::fromLatin1(name.left(16)));
}

/// Longer than any path and any token.
constexpr qint64 longestRequest = 8192;

/// A file or nothing, and after a zero, which no path holds, the right to come to the front where a desktop gave one.
QByteArray request(const QString &file)
{
    const QByteArray token = activationToken();
    return token.isEmpty() ? file.toUtf8() : file.toUtf8() + '\0' + token;
}

/// The file of a request; a right to come to the front is kept for the window.
QString takeRequest(const QByteArray &request)
{
    const qsizetype end = request.indexOf('\0');
    if (end < 0)
        return QString::fromUtf8(request);
    takeActivationToken(request.mid(end + 1));
    return QString::fromUtf8(request.left(end));
}

/// Asks the first one to come to the front; false when nobody listens.
bool handOver(const QString &socket, const QString &file, const QDeadlineTimer &deadline)
{
    QLocalSocket visitor;
    visitor.connectToServer(socket);
    if (!visitor.waitForConnected(static_cast<int>(deadline.remainingTime())))
        return false;
    visitor.write(request(file));
    visitor.disconnectFromServer();
    if (visitor.state() != QLocalSocket::UnconnectedState)
        visitor.waitForDisconnected(static_cast<int>(deadline.remainingTime()));
    return true;
}

} // namespace

LocalSocketInstance::LocalSocketInstance(DurableStorage &storage, QObject *parent) : SingleInstance(parent), m_storage(storage)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *visitor = m_server.nextPendingConnection()) {
            // The whole request has come once the other side has gone; most say nothing but that they came.
            const auto answer = [this, visitor] {
                visitor->deleteLater();
                emit raiseRequested(takeRequest(visitor->read(longestRequest)));
            };
            if (visitor->state() == QLocalSocket::UnconnectedState)
                answer();
            else
                connect(visitor, &QLocalSocket::disconnected, this, answer);
        }
    });
}

SingleInstance::Outcome LocalSocketInstance::claim(const QString &vaultFolder, const QString &file)
{
    const QString base = baseName(vaultFolder);
    if (base.isEmpty())
        return Outcome::Unavailable;
    const QString socket = base + QStringLiteral(".socket");
    const QDeadlineTimer deadline(patience);
    do {
        auto lock = m_storage.lock(base + QStringLiteral(".lock"));
        if (lock) {
            if (!listen(socket))
                return Outcome::Unavailable;
            m_lock = std::move(*lock);
            return Outcome::First;
        }
        if (lock.error() != StorageFault::InUse)
            return Outcome::Unavailable;
        if (handOver(socket, file, deadline))
            return Outcome::HandedOver;
        QThread::msleep(pause.count());
    } while (!deadline.hasExpired());
    return Outcome::Unavailable;
}

bool LocalSocketInstance::listen(const QString &socket)
{
    // We hold the lock, so whatever lies there was left by a start that ended without tidying up.
    QLocalServer::removeServer(socket);
    return m_server.listen(socket);
}

} // namespace holdfast::platform
