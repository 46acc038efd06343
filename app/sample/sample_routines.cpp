// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sample/sample_routines.h"

#include "app/routine/ready_routines.h"
#include "app/sample/household.h"

#include <array>
#include <vector>

namespace holdfast::sample {

namespace {

using routine::NewRoutineEvent;

/// In each language, in its order.
using Reason = std::array<const char *, catalogue::allLanguages.size()>;

/// A ready-made routine with the days, before moment(), on which it was taken up, done, and skipped.
struct Kept {
    const char *id;
    int takenUp;
    std::vector<int> done;
    /// 0 when it never was.
    int skipped;
    Reason reason;
};

/// A Sunday passed twice, and one was made up for on the Monday; the last one waits since yesterday.
std::vector<Kept> keptRoutines()
{
    return {{"weekly_five_minutes",
             180,
             {176, 169, 162, 148, 141, 134, 127, 120, 113, 106, 92, 84, 78, 71, 57, 50, 43, 36, 29, 21, 15, 8},
             64,
             {"Everybody was ill that week.", "那一周大家都病了。", "那個星期大家都病了。"}},
            {"monthly_check",
             180,
             {177, 148, 121, 58, 22},
             86,
             {"We were with the grandparents.", "我们在祖父母家。", "我們在祖父母家。"}},
            {"before_travelling", 70, {66}, 0, {"", "", ""}}};
}

Result<void> note(overview::Ledger &ledger, const routine::Routine &routine, std::vector<routine::RoutineEvent> &events,
                  NewRoutineEvent::Kind kind, const QString &reason, const FixedClock &clock)
{
    NewRoutineEvent event;
    event.routine = routine.number;
    event.kind = kind;
    event.reason = reason;
    event.occurrence = routine::standing(routine, events, routine::localMoment(clock.now(), clock.zone())).occurrence;
    const auto recorded = ledger.recordEvents({event});
    if (!recorded)
        return failureOf(recorded);
    events.insert(events.end(), recorded->begin(), recorded->end());
    return {};
}

Result<void> keep(overview::Ledger &ledger, const routine::Routine &routine, const Kept &kept, FixedClock &clock,
                  catalogue::Language language)
{
    std::vector<routine::RoutineEvent> events;
    for (int daysAgo = kept.takenUp; daysAgo >= 0; --daysAgo) {
        const bool done = std::find(kept.done.begin(), kept.done.end(), daysAgo) != kept.done.end();
        if (!done && (daysAgo != kept.skipped || daysAgo == 0))
            continue;
        clock.set(moment().addDays(-daysAgo));
        const QString reason = done ? QString() : QString::fromUtf8(kept.reason[static_cast<std::size_t>(language)]);
        const auto noted =
            note(ledger, routine, events, done ? NewRoutineEvent::Kind::Done : NewRoutineEvent::Kind::Skipped, reason, clock);
        if (!noted)
            return noted;
    }
    return {};
}

} // namespace

Result<void> keepRoutines(overview::Ledger &ledger, const catalogue::Catalogue &catalogue, const progress::Profile &profile,
                          FixedClock &clock, Random &random, catalogue::Language language)
{
    for (const Kept &kept : keptRoutines()) {
        clock.set(moment().addDays(-kept.takenUp));
        const auto ready = routine::readyRoutine(QString::fromLatin1(kept.id), catalogue, profile, clock.today());
        if (!ready)
            return failureOf(ready);
        const auto saved = ledger.saveRoutine(0, *ready, random);
        if (!saved)
            return failureOf(saved);
        if (const auto done = keep(ledger, *saved, kept, clock, language); !done)
            return done;
    }
    clock.set(moment());
    return {};
}

} // namespace holdfast::sample
