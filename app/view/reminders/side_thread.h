// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace holdfast::view {

/// One thread beside the interface's, for what may keep one waiting: a service of the system, a lock, a disk. What it is given is
/// done one after the other, and each answer comes back on the thread of this object.
class SideThread final : public QObject
{
    Q_OBJECT

public:
    explicit SideThread(QObject *parent = nullptr);
    ~SideThread() override;

    /// Waits for what is under way; the rest is left out, and no answer comes any more.
    void end();
    /// Whether an answer is still to come.
    [[nodiscard]] bool isBusy() const { return m_pending > 0; }

    template <class Value> void run(std::function<Value()> job, std::function<void(Value)> done)
    {
        ++m_pending;
        QMetaObject::invokeMethod(m_worker, [this, job = std::move(job), done = std::move(done)] {
            if (m_ending)
                return;
            auto value = std::make_shared<Value>(job());
            QMetaObject::invokeMethod(this, [this, value = std::move(value), done] {
                --m_pending;
                done(std::move(*value));
            });
        });
    }

private:
    QThread m_thread;
    QObject *m_worker = nullptr;
    std::atomic_bool m_ending = false;
    int m_pending = 0;
};

} // namespace holdfast::view
