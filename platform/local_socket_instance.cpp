// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/local_socket_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace holdfast::platform {

namespace {

/// A first one that has just started may not listen yet; one that hangs must not hold the second up for long.
constexpr int handOverMilliseconds = 2000;

} // namespace

SingleInstance::Outcome LocalSocketInstance::claim(const QString &vaultFolder)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        return Outcome::Unavailable;
    // A socket's path may have about 100 bytes; a vault's folder may be longer.
    const QByteArray name =
        QCryptographicHash::hash(QDir(vaultFolder).absolutePath().toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString base = QDir(folder).filePath(QStringLiteral("holdfast-") + QString::fromLatin1(name.left(16)));

    m_lock = std::make_unique<QLockFile>(base + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0)) {
        if (m_lock->error() != QLockFile::LockFailedError)
            return Outcome::Unavailable;
        return handOver(base) ? Outcome::HandedOver : Outcome::Unavailable;
    }
    // We hold the lock, so whatever lies there was left by a start that ended without tidying up.
    QLocalServer::removeServer(base);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(base))
        return Outcome::Unavailable;
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *visitor = m_server.nextPendingConnection()) {
            // Who connects says nothing; connecting is the whole request.
            visitor->deleteLater();
            emit raiseRequested();
        }
    });
    return Outcome::First;
}

bool LocalSocketInstance::handOver(const QString &socket)
{
    QLocalSocket visitor;
    visitor.connectToServer(socket);
    return visitor.waitForConnected(handOverMilliseconds);
}

} // namespace holdfast::platform
