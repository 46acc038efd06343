// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/clock.h"
#include "app/device/findings.h"
#include "platform/device_probes.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace holdfast::device {

/// How far one source has come.
struct SourceProgress {
    /// "apt", "flatpak" ..., and "restart", "os-release", "automatic-updates".
    QString source;
    bool answered = false;
    platform::ProbeState state = platform::ProbeState::Unknown;
};

/// Looks at the device: every source side by side with the others, each on a thread of its own, so that the whole takes about as
/// long as the slowest. A source that has not come back a moment after its own limit is given up and said to have timed out.
/// Lives on one thread with an event loop; signals come on that thread, and their slots may do anything with this object.
class Look final : public QObject
{
    Q_OBJECT
public:
    /// `probes` must outlive this object; `clock` says when the look ended.
    Look(platform::DeviceProbes &probes, const Clock &clock, QObject *parent = nullptr);
    /// Stops what still runs, and waits for it: sources come back within moments of being stopped. One that hangs in the kernel
    /// (a network folder that is gone) is left behind instead.
    ~Look() override;

    /// Does nothing while a look is on its way.
    void start(const Scope &scope);
    /// Sources that have not answered say "cancelled", those that have keep their answers; `finished` follows.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }
    /// One entry for each source of the present or last look.
    [[nodiscard]] const QList<SourceProgress> &progress() const { return m_progress; }

signals:
    void progressed();
    void finished(const holdfast::device::Findings &findings);

private:
    struct Run;
    struct Relay;
    template <class Row> using Question = std::function<platform::Observation<Row>(const platform::Patience &)>;
    template <class Row> using Keep = std::function<void(Findings &, platform::Observation<Row>)>;
    template <class Row> void ask(const QString &name, std::chrono::milliseconds limit, Question<Row> question, Keep<Row> keep);
    void askForUpdates();
    void askForPermissions();
    void takeAnswer(const std::shared_ptr<Run> &run, qsizetype index, platform::ProbeState state);
    void awaitLastMoment();
    /// Those whose last moment has come.
    void giveUp();
    void finish();

    platform::DeviceProbes &m_probes;
    const Clock &m_clock;
    QList<SourceProgress> m_progress;
    std::shared_ptr<Run> m_run;
    std::shared_ptr<Relay> m_relay;
    QTimer m_lastMoment;
};

} // namespace holdfast::device
