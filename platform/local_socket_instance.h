// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/durable_storage.h"
#include "platform/single_instance.h"

#include <QLocalServer>

#include <memory>

namespace holdfast::platform {

/// SingleInstance by a lock file and a local socket that only this user can reach, both in the user's runtime folder. The lock
/// decides who is first, also among starts at the same moment; the socket only carries the request to come to the front, and
/// the path of a file to open there.
class LocalSocketInstance final : public SingleInstance
{
    Q_OBJECT

public:
    /// `storage` must outlive this object.
    explicit LocalSocketInstance(DurableStorage &storage, QObject *parent = nullptr);
    /// Waits up to two seconds for a first one that is just starting or just ending.
    [[nodiscard]] Outcome claim(const QString &vaultFolder, const QString &file = {}) override;

private:
    [[nodiscard]] bool listen(const QString &socket);

    DurableStorage &m_storage;
    std::unique_ptr<FileLock> m_lock;
    QLocalServer m_server;
};

} // namespace holdfast::platform
