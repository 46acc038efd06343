// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/key_ring.h"

#include <QMap>

#include <vector>

namespace holdfast::tests {

using platform::KeyRingOutcome;

/// A key ring in memory that can be told how its next calls end, and that can let the caller wait.
class FakeKeyRing final : public platform::KeyRing
{
public:
    [[nodiscard]] bool isAvailable() const override { return available; }
    void read(const QString &name, ReadDone done) override
    {
        answer([this, name, done = std::move(done)] {
            if (readEnds != KeyRingOutcome::Ok)
                done(readEnds, {});
            else if (!kept.contains(name))
                done(KeyRingOutcome::NotFound, {});
            else
                done(KeyRingOutcome::Ok, kept.value(name));
        });
    }
    void write(const QString &name, const QByteArray &secret, Done done) override
    {
        // A write that is said to have failed may have got through all the same: a time limit cuts off only the answer.
        if (writeEnds == KeyRingOutcome::Ok || writeEnds == KeyRingOutcome::TimedOut)
            kept.insert(name, QByteArray(secret.constData(), secret.size()));
        answer([outcome = writeEnds, done = std::move(done)] { done(outcome); });
    }
    void remove(const QString &name, Done done) override
    {
        removed.push_back(name);
        kept.remove(name);
        answer([done = std::move(done)] { done(KeyRingOutcome::Ok); });
    }

    /// Gives the answers that are due.
    void answerNow()
    {
        for (const auto &due : std::exchange(m_due, {}))
            due();
    }

    bool available = true;
    /// Answers only when told to.
    bool waits = false;
    KeyRingOutcome readEnds = KeyRingOutcome::Ok;
    KeyRingOutcome writeEnds = KeyRingOutcome::Ok;
    QMap<QString, QByteArray> kept;
    std::vector<QString> removed;

private:
    void answer(std::function<void()> done)
    {
        if (waits)
            m_due.push_back(std::move(done));
        else
            done();
    }

    std::vector<std::function<void()>> m_due;
};

} // namespace holdfast::tests
