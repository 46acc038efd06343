// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/key_ring.h"

#include <QObject>

#include <chrono>

namespace holdfast::platform {

/// How long one call to the key ring may take. Writing has longer: the system may ask the person for the key ring's own password.
struct KeychainLimits {
    std::chrono::milliseconds read = std::chrono::seconds(5);
    std::chrono::milliseconds write = std::chrono::seconds(60);
};

/// KeyRing by QtKeychain: libsecret or KWallet on Linux, the systems' own stores elsewhere. Its jobs may never end (a locked key
/// ring without anybody to ask), so each has a time limit; and they may succeed without doing anything, so only looking again
/// counts.
class KeychainKeyRing final : public QObject, public KeyRing
{
    Q_OBJECT

public:
    /// `available` is asked each time somebody wants to know: key rings come and go with the session.
    explicit KeychainKeyRing(std::function<bool()> available, KeychainLimits limits = {}, QObject *parent = nullptr);

    [[nodiscard]] bool isAvailable() const override { return m_available(); }
    void read(const QString &name, ReadDone done) override;
    void write(const QString &name, const QByteArray &secret, Done done) override;
    void remove(const QString &name, Done done) override;

private:
    void lookAgain(const QString &name, const Done &done);

    std::function<bool()> m_available;
    KeychainLimits m_limits;
};

} // namespace holdfast::platform
