// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/single_instance.h"

#include <QLocalServer>
#include <QLockFile>

#include <memory>

namespace holdfast::platform {

/// SingleInstance by a lock file and a local socket that only this user can reach, both in the user's runtime folder. The lock decides
/// who is first, also among starts at the same moment; the socket only carries the request to come to the front.
class LocalSocketInstance final : public SingleInstance
{
    Q_OBJECT

public:
    using SingleInstance::SingleInstance;
    [[nodiscard]] Outcome claim(const QString &vaultFolder) override;

private:
    [[nodiscard]] static bool handOver(const QString &socket);

    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
};

} // namespace holdfast::platform
