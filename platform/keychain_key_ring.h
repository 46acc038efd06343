// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/key_ring.h"

#include <QObject>

namespace holdfast::platform {

/// KeyRing by QtKeychain: libsecret or KWallet on Linux, the systems' own stores elsewhere. Its jobs may never end (a locked key ring
/// without anybody to ask), so every call has its own time limit; a write counts only once it was read back.
class KeychainKeyRing final : public QObject, public KeyRing
{
    Q_OBJECT

public:
    /// `available` is asked each time somebody wants to know: key rings come and go with the session.
    explicit KeychainKeyRing(std::function<bool()> available, QObject *parent = nullptr);

    [[nodiscard]] bool isAvailable() const override { return m_available(); }
    void read(const QString &name, ReadDone done) override;
    void write(const QString &name, const QByteArray &secret, Done done) override;
    void remove(const QString &name, Done done) override;

private:
    std::function<bool()> m_available;
};

} // namespace holdfast::platform
