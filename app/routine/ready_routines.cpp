// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/ready_routines.h"

#include "app/catalogue/cut.h"
#include <algorithm>
#include <array>

namespace holdfast::routine {

namespace {

using catalogue::Action;
using catalogue::Catalogue;
using progress::Profile;

/// What a new phone needs, in the order in which one does it.
constexpr std::array stepsAfterBuyingAPhone{"D06", "U01", "U03", "U07", "U12", "B13", "U11", "M01", "M03", "M04", "U10"};
/// What helps far from home, without the phone or without a network.
constexpr std::array stepsBeforeTravelling{"B14", "B03", "B09", "B12", "B11", "B10", "B06", "U07", "U06"};

/// What people keep up: five minutes a week, half an hour a month, an afternoon a year.
constexpr int minutesAWeek = 5;
constexpr int minutesAMonth = 30;
constexpr int minutesAYear = 180;

Item itemOf(const Action &action)
{
    return {Item::Kind::Action, action.id.text()};
}

bool isAboutSources(const Action &action)
{
    return action.practice.text() == QLatin1String("P1");
}

std::vector<const Action *> stepsThatApply(const Catalogue &catalogue, const Profile &profile, int shortest, int longest)
{
    std::vector<const Action *> steps;
    for (const Action &action : catalogue.actions()) {
        if (action.intervalDays >= shortest && action.intervalDays <= longest && progress::applies(action, profile))
            steps.push_back(&action);
    }
    return steps;
}

double effectOf(const Action &action, const catalogue::Scales &scales)
{
    double effect = 0;
    for (const catalogue::Mitigation &mitigation : action.mitigations)
        effect += cutOf(mitigation.probability, scales) + cutOf(mitigation.seriousness, scales);
    return effect;
}

/// A look at the device, which takes no time of the person's, and of these steps those that fit into so many minutes, the first
/// ones first. The others come by their own intervals, one at a time.
std::vector<Item> lookAndWhatFits(const std::vector<const Action *> &steps, int minutes)
{
    std::vector<Item> items{{Item::Kind::DeviceLook, {}}};
    for (const Action *step : steps) {
        if (step->minutes < 1 || step->minutes > minutes || items.size() == mostItems)
            continue;
        minutes -= step->minutes;
        items.push_back(itemOf(*step));
    }
    return items;
}

/// First the habits of looking at what others send, then whatever does most.
std::vector<Item> fiveMinutes(const Catalogue &catalogue, const Profile &profile)
{
    constexpr int aMonthOrLess = 31;
    std::vector<const Action *> steps = stepsThatApply(catalogue, profile, 1, aMonthOrLess);
    std::stable_sort(steps.begin(), steps.end(), [&catalogue](const Action *left, const Action *right) {
        if (isAboutSources(*left) != isAboutSources(*right))
            return isAboutSources(*left);
        return effectOf(*left, catalogue.scales()) > effectOf(*right, catalogue.scales());
    });
    return lookAndWhatFits(steps, minutesAWeek);
}

/// Of the steps that want to be done again after so many days those that do most in the time.
std::vector<Item> periodicCheck(const Catalogue &catalogue, const Profile &profile, int shortest, int longest, int minutes)
{
    std::vector<const Action *> steps = stepsThatApply(catalogue, profile, shortest, longest);
    std::stable_sort(steps.begin(), steps.end(), [&catalogue](const Action *left, const Action *right) {
        return effectOf(*left, catalogue.scales()) * right->minutes > effectOf(*right, catalogue.scales()) * left->minutes;
    });
    return lookAndWhatFits(steps, minutes);
}

std::vector<Item> firstDrill(const Catalogue &catalogue, const Profile &profile)
{
    for (const catalogue::Drill &drill : catalogue.drills()) {
        const auto &audience = drill.audience;
        if (!profile.audience || std::find(audience.begin(), audience.end(), *profile.audience) != audience.end())
            return {{Item::Kind::Drill, drill.id.text()}};
    }
    return {};
}

template <std::size_t size>
std::vector<Item> thoseThatApply(const std::array<const char *, size> &ids, const Catalogue &catalogue, const Profile &profile)
{
    std::vector<Item> items;
    for (const char *id : ids) {
        const Action *const action = catalogue.action(ActionId{QString::fromLatin1(id)});
        if (action != nullptr && progress::applies(*action, profile))
            items.push_back(itemOf(*action));
    }
    return items;
}

QDate nextOn(Qt::DayOfWeek weekday, const QDate &today)
{
    return today.addDays((weekday - today.dayOfWeek() + 7) % 7);
}

/// On Saturday mornings, every so many months: as many weeks into the month as the Saturday that comes next.
void beginOnSaturday(NewRoutine &routine, int months, const QDate &today)
{
    const QDate saturday = nextOn(Qt::Saturday, today);
    const int week = (saturday.day() - 1) / 7 + 1;
    routine.rhythm.frequency = Frequency::MonthlyOnWeekday;
    routine.rhythm.every = months;
    routine.rhythm.ordinal = week > 4 ? lastOfMonth : week;
    routine.rhythm.weekday = Qt::Saturday;
    routine.time = QTime(10, 0);
    // Months are counted from that of the start: were it today, and the Saturday next month, the first time could be missed.
    routine.start = saturday;
}

} // namespace

const std::vector<QString> &readyRoutines()
{
    static const std::vector<QString> ids{QStringLiteral("weekly_five_minutes"),  QStringLiteral("monthly_check"),
                                          QStringLiteral("quarterly_drill"),      QStringLiteral("yearly_spring_clean"),
                                          QStringLiteral("after_buying_a_phone"), QStringLiteral("before_travelling")};
    return ids;
}

Result<NewRoutine> readyRoutine(const QString &id, const Catalogue &catalogue, const Profile &profile, const QDate &today)
{
    NewRoutine routine;
    routine.readyMade = id;
    routine.start = today;
    routine.rhythm.frequency = Frequency::Once;
    if (id == QLatin1String("weekly_five_minutes")) {
        routine.items = fiveMinutes(catalogue, profile);
        routine.rhythm.frequency = Frequency::Weekly;
        routine.rhythm.weekdays = {Qt::Sunday};
    } else if (id == QLatin1String("monthly_check")) {
        routine.items = periodicCheck(catalogue, profile, 20, 45, minutesAMonth);
        beginOnSaturday(routine, 1, today);
    } else if (id == QLatin1String("quarterly_drill")) {
        routine.items = firstDrill(catalogue, profile);
        beginOnSaturday(routine, 3, today);
    } else if (id == QLatin1String("yearly_spring_clean")) {
        routine.items = periodicCheck(catalogue, profile, 300, 400, minutesAYear);
        routine.rhythm.frequency = Frequency::Yearly;
        routine.rhythm.month = 3;
        routine.rhythm.day = 21;
    } else if (id == QLatin1String("after_buying_a_phone")) {
        routine.items = thoseThatApply(stepsAfterBuyingAPhone, catalogue, profile);
    } else if (id == QLatin1String("before_travelling")) {
        routine.items = thoseThatApply(stepsBeforeTravelling, catalogue, profile);
    } else {
        return failure(ErrorCode::NoSuchRoutine, id);
    }
    return checked(std::move(routine));
}

} // namespace holdfast::routine
