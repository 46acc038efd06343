// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/data/shipped_files.h"
#include "app/overview/ledger.h"
#include "app/overview/picture.h"
#include "app/risk/history.h"
#include "platform/linux/posix_durable_storage.h"
#include "tests/bench/many_marks.h"
#include "tests/bench/stopwatch.h"

#include <benchmark/benchmark.h>

// What weighing the risks costs. The figures to hold in a release build, with the shipped catalogue and 20,000 marks: everything
// anew in under 5 ms, after one mark in under 1 ms; and with 200 risks, 2,000 steps and 20,000 mitigations everything anew in
// under 60 ms, growing with them close to a line. Each beside the least that can be done, both in turn; medians of both.

namespace holdfast::bench {

namespace {

const QDate today(2026, 5, 22);

void report(benchmark::State &state, const std::vector<double> &ours, const std::vector<double> &baseline)
{
    state.counters["ms"] = median(ours);
    state.counters["baseline_ms"] = median(baseline);
}

/// The least that can be done with as many mitigations: each is looked at once and counted for its risk.
double millisecondsToCount(const catalogue::Catalogue &catalogue)
{
    return millisecondsFor([&catalogue] {
        QHash<RiskId, int> counts;
        for (const catalogue::Action &action : catalogue.actions()) {
            for (const catalogue::Mitigation &mitigation : action.mitigations)
                ++counts[mitigation.risk];
        }
        benchmark::DoNotOptimize(counts);
    });
}

/// A catalogue and what somebody recorded about it.
struct Recorded {
    catalogue::Catalogue catalogue;
    overview::Contents contents;
    overview::Picture picture = overview::Picture(catalogue, contents, today);

    [[nodiscard]] double millisecondsToWeigh() const
    {
        return millisecondsFor([this] {
            const risk::Exposure exposure(catalogue, contents.profile, risk::newest(contents.assessments), picture.standings());
            benchmark::DoNotOptimize(
                risk::nextSteps(catalogue, contents.profile, picture.standings(), exposure, contents.placements));
        });
    }
    [[nodiscard]] double millisecondsToMakePicture() const
    {
        return millisecondsFor([this] { benchmark::DoNotOptimize(overview::Picture(catalogue, contents, today)); });
    }
};

/// An opinion on every second risk, and ten steps moved by hand.
void haveOpinions(overview::Contents &contents, const catalogue::Catalogue &catalogue)
{
    for (std::size_t index = 0; index < catalogue.risks().size(); index += 2) {
        risk::Assessment assessment;
        assessment.risk = catalogue.risks()[index].id;
        assessment.number = static_cast<qint64>(index) + 1;
        assessment.probability = risk::Estimate{1, 3, 5};
        contents.assessments.push_back(assessment);
    }
    constexpr std::size_t moved = 10;
    const std::size_t stride = catalogue.actions().size() / moved;
    for (std::size_t index = 0; index < moved; ++index)
        contents.placements.push_back(
            {catalogue.actions()[index * stride].id, index % 2 == 0 ? risk::Place::First : risk::Place::Last});
}

overview::Contents manyMarksOn(const catalogue::Catalogue &catalogue)
{
    platform::PosixDurableStorage storage;
    SystemRandom random;
    const FixedClock clock(QDateTime(today, QTime(9, 0), QTimeZone::utc()));
    overview::Ledger ledger(std::move(*store::Vault::inMemory({storage, random, clock})), clock);
    fill(ledger.vault().database(), catalogue);
    overview::Contents contents = std::move(*ledger.read());
    haveOpinions(contents, catalogue);
    return contents;
}

const Recorded &shipped()
{
    static const catalogue::Catalogue catalogue = *catalogue::readCatalogue(catalogue::shippedFiles());
    static const Recorded recorded{catalogue, manyMarksOn(catalogue)};
    return recorded;
}

/// Everything anew, from standings that are known: what an assessment or an answer costs.
void weighShipped(benchmark::State &state)
{
    const Recorded &recorded = shipped();
    std::vector<double> baseline;
    std::vector<double> times;
    for (auto _ : state) {
        baseline.push_back(millisecondsToCount(recorded.catalogue));
        times.push_back(recorded.millisecondsToWeigh());
    }
    report(state, times, baseline);
}
BENCHMARK(weighShipped)->Iterations(500)->Unit(benchmark::kMillisecond);

/// The whole picture, whose standings are folded from all marks first. Beside the folding alone.
void makeWholePicture(benchmark::State &state)
{
    const Recorded &recorded = shipped();
    std::vector<double> baseline;
    std::vector<double> times;
    for (auto _ : state) {
        baseline.push_back(millisecondsFor([&recorded] {
            for (auto marks = recorded.contents.marks.cbegin(); marks != recorded.contents.marks.cend(); ++marks)
                benchmark::DoNotOptimize(progress::standing(*marks, recorded.catalogue.action(marks.key())->intervalDays,
                                                            recorded.catalogue.scales().freshnessFloor, today));
        }));
        times.push_back(recorded.millisecondsToMakePicture());
    }
    report(state, times, baseline);
}
BENCHMARK(makeWholePicture)->Iterations(200)->Unit(benchmark::kMillisecond);

/// After one mark on each step in turn; told is the slowest step. Beside counting mitigations, as above.
void refreshAfterOneMark(benchmark::State &state)
{
    Recorded recorded = shipped();
    QHash<ActionId, std::vector<double>> times;
    std::vector<double> baseline;
    progress::Mark mark;
    mark.localDay = today;
    mark.evidence = catalogue::Evidence::Drilled;
    mark.number = manyMarks;
    for (auto _ : state) {
        baseline.push_back(millisecondsToCount(recorded.catalogue));
        mark.kind = ++mark.number % 2 == 0 ? progress::MarkKind::Done : progress::MarkKind::NotDone;
        for (const catalogue::Action &action : recorded.catalogue.actions()) {
            mark.action = action.id;
            recorded.contents.marks[action.id].push_back(mark);
            times[action.id].push_back(
                millisecondsFor([&] { recorded.picture.refresh(recorded.catalogue, recorded.contents, {action.id}); }));
        }
    }
    double slowest = 0;
    for (const std::vector<double> &ofStep : times)
        slowest = std::max(slowest, median(ofStep));
    report(state, {slowest}, baseline);
}
BENCHMARK(refreshAfterOneMark)->Iterations(50)->Unit(benchmark::kMillisecond);

/// The line over time, which is drawn when Today shows. Beside making one picture; there are about 70 points.
void drawHistory(benchmark::State &state)
{
    const Recorded &recorded = shipped();
    std::vector<double> baseline;
    std::vector<double> times;
    std::size_t points = 0;
    for (auto _ : state) {
        baseline.push_back(recorded.millisecondsToMakePicture());
        times.push_back(millisecondsFor([&] {
            points = risk::history(recorded.catalogue, recorded.contents.profile, risk::newest(recorded.contents.assessments),
                                   recorded.contents.marks, today)
                         .size();
        }));
    }
    report(state, times, baseline);
    state.counters["points"] = static_cast<double>(points);
}
BENCHMARK(drawHistory)->Iterations(20)->Unit(benchmark::kMillisecond);

ActionId stepNumber(int number)
{
    return ActionId{QStringLiteral("estate.A%1").arg(number, 4, 10, QLatin1Char('0'))};
}

RiskId riskNumber(int number)
{
    return RiskId{QStringLiteral("R%1").arg(number, 3, 10, QLatin1Char('0'))};
}

/// A step that lowers ten risks, every fifth by a mechanism it shares with others.
catalogue::Action step(int number, int risks)
{
    constexpr int mitigations = 10;
    constexpr int stride = 7;
    catalogue::Action made;
    made.id = stepNumber(number);
    made.audience = {catalogue::Audience::Person};
    made.regions = {catalogue::Region::Any};
    made.platforms = {catalogue::Platform::Any};
    made.minutes = 1 + number % 30;
    made.intervalDays = 90;
    if (number % 5 == 0)
        made.mechanismGroup = QStringLiteral("mechanism %1").arg(number % 35);
    for (int index = 0; index < mitigations; ++index) {
        catalogue::Mitigation mitigation;
        mitigation.risk = riskNumber((number + index * stride) % risks);
        mitigation.probability = static_cast<catalogue::Strength>((number + index) % 4);
        mitigation.seriousness = static_cast<catalogue::Strength>(1 + (number + index) % 3);
        made.mitigations.push_back(mitigation);
    }
    return made;
}

/// As many quarters of 200 risks, 2,000 steps and 20,000 mitigations; every second step is marked.
Recorded inQuarters(int quarters)
{
    catalogue::CatalogueParts parts;
    parts.scales = shipped().catalogue.scales();
    const int risks = 50 * quarters;
    const int steps = 500 * quarters;
    for (int number = 0; number < risks; ++number) {
        catalogue::Risk risk;
        risk.id = riskNumber(number);
        risk.person = {1 + number % 5, 1 + number / 5 % 5};
        risk.organisation = risk.person;
        parts.risks.push_back(risk);
    }
    overview::Contents contents;
    for (int number = 0; number < steps; ++number) {
        parts.actions.push_back(step(number, risks));
        progress::Mark mark;
        mark.action = parts.actions.back().id;
        mark.number = number + 1;
        mark.evidence = catalogue::Evidence::Tried;
        mark.localDay = today.addDays(-number % 200);
        if (number % 2 == 0)
            contents.marks[mark.action] = {mark};
    }
    const catalogue::Catalogue catalogue(std::move(parts));
    haveOpinions(contents, catalogue);
    return {catalogue, contents};
}

/// The whole of it, half of it and a quarter, in turn: so that a busy machine hits all alike, and none finds its own in the
/// cache.
void weighLarge(benchmark::State &state)
{
    const Recorded whole = inQuarters(4);
    const Recorded half = inQuarters(2);
    const Recorded quarter = inQuarters(1);
    std::vector<double> baseline;
    std::vector<double> times;
    std::vector<double> timesOfHalf;
    std::vector<double> timesOfQuarter;
    for (auto _ : state) {
        baseline.push_back(millisecondsToCount(whole.catalogue));
        times.push_back(whole.millisecondsToWeigh());
        timesOfHalf.push_back(half.millisecondsToWeigh());
        timesOfQuarter.push_back(quarter.millisecondsToWeigh());
    }
    report(state, times, baseline);
    state.counters["half_ms"] = median(timesOfHalf);
    state.counters["quarter_ms"] = median(timesOfQuarter);
}
BENCHMARK(weighLarge)->Iterations(100)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace holdfast::bench
