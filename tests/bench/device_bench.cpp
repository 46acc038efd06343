// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/clock.h"
#include "app/device/app_risk.h"
#include "app/device/grant_decision.h"
#include "app/device/look.h"
#include "tests/bench/stopwatch.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>

// A look at the device this runs on, with everything it has: beside the slowest of its sources asked alone, in the same round.

namespace holdfast::bench {

namespace {

device::Findings lookedAt(platform::DeviceProbes &probes, const device::Scope &scope)
{
    const SystemClock clock;
    device::Look look(probes, clock);
    device::Findings findings;
    QEventLoop loop;
    QObject::connect(&look, &device::Look::finished, &loop, [&](const device::Findings &seen) {
        findings = seen;
        loop.quit();
    });
    look.start(scope);
    loop.exec();
    return findings;
}

template <class Source> double slowestAlone(const std::vector<std::shared_ptr<Source>> &sources)
{
    double slowest = 0;
    for (const auto &source : sources) {
        const platform::Patience patience(source->limit());
        slowest = std::max(slowest, millisecondsFor([&] { benchmark::DoNotOptimize(source->look(patience)); }));
    }
    return slowest;
}

void report(benchmark::State &state, const std::vector<double> &times, const std::vector<double> &baseline)
{
    state.counters["ms"] = median(times);
    state.counters["baseline_ms"] = median(baseline);
    state.counters["ratio"] = median(times) / median(baseline);
}

void lookForUpdates(benchmark::State &state)
{
    platform::DeviceProbes probes = platform::makeDeviceProbes({});
    std::vector<double> times;
    std::vector<double> baseline;
    for (auto _ : state) {
        baseline.push_back(slowestAlone(probes.updates));
        times.push_back(millisecondsFor([&probes] { benchmark::DoNotOptimize(lookedAt(probes, {true, false, false})); }));
    }
    report(state, times, baseline);
}
BENCHMARK(lookForUpdates)->Iterations(7)->Unit(benchmark::kMillisecond);

void lookForPermissions(benchmark::State &state)
{
    platform::DeviceProbes probes = platform::makeDeviceProbes({});
    std::vector<double> times;
    std::vector<double> baseline;
    qsizetype rows = 0;
    for (auto _ : state) {
        baseline.push_back(slowestAlone(probes.permissions));
        times.push_back(millisecondsFor([&] {
            const device::Findings findings = lookedAt(probes, {false, true, true});
            rows = 0;
            for (const auto &answer : findings.permissions)
                rows += answer.rows.size();
        }));
    }
    report(state, times, baseline);
    state.counters["rows"] = static_cast<double>(rows);
}
BENCHMARK(lookForPermissions)->Iterations(11)->Unit(benchmark::kMillisecond);

/// What the interface computes from a look: the weight of every app, and where each grant stands. Beside counting the grants.
void weighPermissions(benchmark::State &state)
{
    platform::DeviceProbes probes = platform::makeDeviceProbes({});
    const device::Findings findings = lookedAt(probes, {false, true, true});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::vector<device::GrantDecision> decisions;
    for (const auto &answer : findings.permissions) {
        for (const device::Grant &grant : answer.rows) {
            device::GrantDecision decision;
            decision.key = device::keyOf(answer.source, grant);
            decision.decidedAt = now;
            decision.day = now.date();
            decisions.push_back(decision);
        }
    }
    std::vector<double> times;
    std::vector<double> baseline;
    for (auto _ : state) {
        baseline.push_back(millisecondsFor([&findings] {
            qsizetype count = 0;
            for (const auto &answer : findings.permissions)
                count += std::count_if(answer.rows.begin(), answer.rows.end(),
                                       [](const device::Grant &grant) { return grant.granted; });
            benchmark::DoNotOptimize(count);
        }));
        times.push_back(millisecondsFor([&] {
            benchmark::DoNotOptimize(device::appRisks(findings, now));
            const device::Baseline kept(decisions);
            for (const auto &answer : findings.permissions) {
                for (const device::Grant &grant : answer.rows)
                    benchmark::DoNotOptimize(kept.standing(answer.source, grant, now.date()));
            }
        }));
    }
    report(state, times, baseline);
}
BENCHMARK(weighPermissions)->Iterations(20)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace holdfast::bench
