// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace holdfast::platform {

enum class KeyRingOutcome { Ok, NotFound, Unavailable, Denied, TimedOut, ReadBackDiffers };

/// The operating system's store for small secrets. Holds one slot key per vault, never the data key. Every call ends within a
/// time limit: 5 s to read, 60 s to write since the system may ask the person, and as long again for looking what came of it.
/// Answers come on the caller's thread.
class KeyRing
{
public:
    using ReadDone = std::function<void(KeyRingOutcome, QByteArray secret)>;
    using Done = std::function<void(KeyRingOutcome)>;

    virtual ~KeyRing() = default;
    /// Whether there seems to be a key ring at all; a call may fail all the same.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// `name` tells vaults apart (the vault id in hexadecimal).
    virtual void read(const QString &name, ReadDone done) = 0;
    /// Stores and reads back: Ok means that the same bytes came back.
    virtual void write(const QString &name, const QByteArray &secret, Done done) = 0;
    /// Ok means that the secret was there before and is not there any more; NotFound that none was seen, which a locked key ring
    /// says as well.
    virtual void remove(const QString &name, Done done) = 0;
};

} // namespace holdfast::platform
