// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wording/routine_words.h"

#include "app/wording/say.h"

#include <algorithm>
#include <array>

namespace holdfast::wording {

namespace {

/// A ready-made routine in words; source texts for say().
struct ReadyWords {
    const char *id;
    const char *name;
    const char *purpose;
};

constexpr std::array readyWords{
    ReadyWords{
        "weekly_five_minutes",
        //: Name of a ready-made recurring self-check.
        QT_TRANSLATE_NOOP("wording", "Weekly five minutes"),
        //: What a ready-made recurring self-check is for.
        QT_TRANSLATE_NOOP("wording", "A short look at what wants it most often, so that nothing piles up."),
    },
    ReadyWords{
        "monthly_check",
        //: Name of a ready-made recurring self-check.
        QT_TRANSLATE_NOOP("wording", "Monthly check"),
        //: What a ready-made recurring self-check is for.
        QT_TRANSLATE_NOOP("wording", "Half an hour: a look at this device, and of what comes back every month what helps most."),
    },
    ReadyWords{
        "quarterly_drill",
        //: Name of a ready-made recurring self-check.
        QT_TRANSLATE_NOOP("wording", "Quarterly drill"),
        //: What a ready-made recurring self-check is for.
        QT_TRANSLATE_NOOP("wording", "A rehearsed outage shows what holds, while nothing is at stake."),
    },
    ReadyWords{
        "yearly_spring_clean",
        //: Name of a ready-made recurring self-check.
        QT_TRANSLATE_NOOP("wording", "Yearly spring clean"),
        //: What a ready-made recurring self-check is for.
        QT_TRANSLATE_NOOP("wording", "What changes slowly, gone through once a year: old accounts, old apps, old numbers."),
    },
    ReadyWords{
        "after_buying_a_phone",
        //: Name of a ready-made self-check, taken up when there is a reason to.
        QT_TRANSLATE_NOOP("wording", "After buying a phone"),
        //: What a ready-made self-check is for.
        QT_TRANSLATE_NOOP("wording", "Sets a new phone up so that losing it, or the old one, costs you little."),
    },
    ReadyWords{
        "before_travelling",
        //: Name of a ready-made self-check, taken up when there is a reason to.
        QT_TRANSLATE_NOOP("wording", "Before travelling"),
        //: What a ready-made self-check is for.
        QT_TRANSLATE_NOOP("wording", "Makes sure that you can pay and be reached far from home."),
    },
};

const ReadyWords *wordsOf(const QString &id)
{
    const auto found = std::find_if(readyWords.begin(), readyWords.end(),
                                    [&](const ReadyWords &words) { return id == QLatin1String(words.id); });
    return found == readyWords.end() ? nullptr : &*found;
}

} // namespace

QString readyRoutineName(const QString &id)
{
    const ReadyWords *const words = wordsOf(id);
    return words == nullptr ? QString() : say(words->name);
}

QString readyRoutinePurpose(const QString &id)
{
    const ReadyWords *const words = wordsOf(id);
    return words == nullptr ? QString() : say(words->purpose);
}

QString routineName(const routine::NewRoutine &routine)
{
    return routine.name.isEmpty() ? readyRoutineName(routine.readyMade) : routine.name;
}

} // namespace holdfast::wording
