// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/device/look.h"

#include <QDeadlineTimer>
#include <QPointer>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace holdfast::device {

namespace {

using platform::Observation;
using platform::Patience;

/// What a source may take beyond its limit before it is left behind.
constexpr std::chrono::milliseconds grace{1000};

} // namespace

/// One look from start to end. Belongs to the thread of the Look.
struct Look::Run {
    struct Source {
        Patience patience;
        /// When it is left behind.
        QDeadlineTimer lastMoment;
        /// Puts an answer in place of the one that did not come.
        std::function<void(Findings &, ProbeState, ProbeReason)> withoutAnswer;
    };
    Findings findings;
    std::vector<Source> sources;
    qsizetype outstanding = 0;
    bool isCancelled = false;
};

/// How the threads reach a Look that may be gone by the time they have an answer.
struct Look::Relay {
    std::mutex mutex;
    std::condition_variable ended;
    Look *look = nullptr;
    int running = 0;
};

Look::Look(platform::DeviceProbes &probes, const Clock &clock, QObject *parent)
    : QObject(parent), m_probes(probes), m_clock(clock), m_relay(std::make_shared<Relay>())
{
    m_relay->look = this;
    m_lastMoment.setSingleShot(true);
    connect(&m_lastMoment, &QTimer::timeout, this, &Look::giveUp);
}

Look::~Look()
{
    if (m_run) {
        for (const Run::Source &source : m_run->sources)
            source.patience.stop();
    }
    std::unique_lock lock(m_relay->mutex);
    m_relay->look = nullptr;
    m_relay->ended.wait_for(lock, grace, [this] { return m_relay->running == 0; });
}

template <class Row> void Look::ask(const QString &name, std::chrono::milliseconds limit, Question<Row> question, Keep<Row> keep)
{
    const qsizetype index = m_progress.size();
    m_progress.append({name, false, ProbeState::Unknown});
    const Patience patience(limit);
    const auto withoutAnswer = [name, keep](Findings &findings, ProbeState state, ProbeReason reason) {
        keep(findings, platform::unanswered<Row>(name, state, reason));
    };
    m_run->sources.push_back({patience, QDeadlineTimer(limit + grace), withoutAnswer});
    ++m_run->outstanding;
    {
        const std::lock_guard lock(m_relay->mutex);
        ++m_relay->running;
    }
    std::thread([relay = m_relay, run = m_run, index, patience, question = std::move(question), keep = std::move(keep)] {
        auto answer = std::make_shared<Observation<Row>>(question(patience));
        const std::lock_guard lock(relay->mutex);
        --relay->running;
        relay->ended.notify_all();
        Look *look = relay->look;
        if (look == nullptr)
            return;
        QMetaObject::invokeMethod(look, [look, run, index, answer, keep] {
            if (look->m_run != run || look->m_progress.at(index).answered)
                return;
            const ProbeState state = answer->state;
            keep(run->findings, std::move(*answer));
            look->takeAnswer(run, index, state);
        });
    }).detach();
}

void Look::start(const Scope &scope)
{
    if (m_run)
        return;
    m_run = std::make_shared<Run>();
    m_run->findings.scope = scope;
    m_progress.clear();
    if (scope.updates)
        askForUpdates();
    if (scope.permissions)
        askForPermissions();
    awaitLastMoment();
    emit progressed();
}

void Look::askForUpdates()
{
    using platform::usualPatience;
    const auto place = static_cast<qsizetype>(m_probes.updates.size());
    m_run->findings.updates.resize(place);
    for (qsizetype index = 0; index < place; ++index) {
        const auto source = m_probes.updates.at(static_cast<size_t>(index));
        ask<PendingUpdate>(
            source->id(), source->limit(), [source](const Patience &patience) { return source->look(patience); },
            [index](Findings &findings, auto answer) { findings.updates[index] = std::move(answer); });
    }
    ask<platform::AutomaticUpdate>(
        QStringLiteral("automatic-updates"), usualPatience,
        [source = m_probes.automaticUpdates](const Patience &patience) { return source->look(patience); },
        [](Findings &findings, auto answer) { findings.automatic = std::move(answer); });
    ask<platform::RestartCause>(
        QStringLiteral("restart"), usualPatience,
        [source = m_probes.reboot](const Patience &patience) { return source->look(patience); },
        [](Findings &findings, auto answer) { findings.restart = std::move(answer); });
    ask<platform::SupportPeriod>(
        QStringLiteral("os-release"), usualPatience,
        [source = m_probes.lifecycle](const Patience &patience) { return source->look(patience); },
        [](Findings &findings, auto answer) { findings.support = std::move(answer); });
}

void Look::askForPermissions()
{
    const auto place = static_cast<qsizetype>(m_probes.permissions.size());
    m_run->findings.permissions.resize(place);
    for (qsizetype index = 0; index < place; ++index) {
        const auto source = m_probes.permissions.at(static_cast<size_t>(index));
        if (source->needsConsent() && !m_run->findings.scope.browsers) {
            m_run->findings.permissions[index] =
                platform::unanswered<Grant>(source->id(), ProbeState::Denied, ProbeReason::ConsentNeeded);
            m_progress.append({source->id(), true, ProbeState::Denied});
            m_run->sources.push_back({Patience(platform::usualPatience), {}, {}});
            continue;
        }
        ask<Grant>(
            source->id(), source->limit(), [source](const Patience &patience) { return source->look(patience); },
            [index](Findings &findings, auto answer) { findings.permissions[index] = std::move(answer); });
    }
}

void Look::takeAnswer(const std::shared_ptr<Run> &run, qsizetype index, ProbeState state)
{
    m_progress[index].answered = true;
    m_progress[index].state = state;
    --run->outstanding;
    const QPointer<Look> self(this);
    emit progressed();
    // A slot may have started another look, or ended this object.
    if (self && m_run == run && run->outstanding == 0)
        finish();
}

void Look::cancel()
{
    if (!m_run || m_run->isCancelled)
        return;
    m_run->isCancelled = true;
    for (Run::Source &source : m_run->sources) {
        source.patience.stop();
        source.lastMoment = std::min(source.lastMoment, QDeadlineTimer(grace));
    }
    awaitLastMoment();
}

void Look::awaitLastMoment()
{
    QDeadlineTimer next(QDeadlineTimer::Forever);
    for (qsizetype index = 0; index < m_progress.size(); ++index) {
        if (!m_progress.at(index).answered)
            next = std::min(next, m_run->sources.at(static_cast<size_t>(index)).lastMoment);
    }
    // With nobody to wait for, the look ends in the next round of the event loop: never before start() came back.
    m_lastMoment.start(m_run->outstanding == 0 ? 0 : static_cast<int>(next.remainingTime()));
}

void Look::giveUp()
{
    const std::shared_ptr<Run> run = m_run;
    const QPointer<Look> self(this);
    for (qsizetype index = 0; index < m_progress.size(); ++index) {
        const Run::Source &source = run->sources.at(static_cast<size_t>(index));
        if (m_progress.at(index).answered || !source.lastMoment.hasExpired())
            continue;
        source.patience.stop();
        const ProbeState state = run->isCancelled ? ProbeState::Unknown : ProbeState::Error;
        source.withoutAnswer(run->findings, state, run->isCancelled ? ProbeReason::Cancelled : ProbeReason::TimedOut);
        takeAnswer(run, index, state);
        if (!self || m_run != run)
            return;
    }
    if (run->outstanding == 0)
        finish();
    else
        awaitLastMoment();
}

void Look::finish()
{
    m_lastMoment.stop();
    const std::shared_ptr<Run> run = std::exchange(m_run, nullptr);
    run->findings.lookedAt = m_clock.now();
    emit finished(run->findings);
}

} // namespace holdfast::device
