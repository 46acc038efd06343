// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/data/shipped_files.h"
#include "app/routine/ready_routines.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace holdfast::routine {

namespace {

using catalogue::Audience;
using catalogue::Catalogue;
using catalogue::Platform;
using catalogue::Region;
using progress::Profile;

const QDate today(2026, 7, 29);

const Catalogue &shipped()
{
    static const Catalogue catalogue = *catalogue::readCatalogue(catalogue::shippedFiles());
    return catalogue;
}

NewRoutine ready(const char *id, const Profile &profile = {}, const QDate &day = today)
{
    return readyRoutine(QString::fromLatin1(id), shipped(), profile, day).value();
}

std::vector<const catalogue::Action *> stepsOf(const NewRoutine &routine)
{
    std::vector<const catalogue::Action *> steps;
    for (const Item &item : routine.items) {
        if (item.kind == Item::Kind::Action)
            steps.push_back(shipped().action(ActionId{item.id}));
    }
    return steps;
}

int minutesOf(const NewRoutine &routine)
{
    int minutes = 0;
    for (const catalogue::Action *step : stepsOf(routine))
        minutes += step->minutes;
    return minutes;
}

bool looksAtTheDevice(const NewRoutine &routine)
{
    return std::count(routine.items.begin(), routine.items.end(), Item{Item::Kind::DeviceLook, {}}) == 1;
}

bool holds(const NewRoutine &routine, const char *step)
{
    return std::count(routine.items.begin(), routine.items.end(), Item{Item::Kind::Action, QString::fromLatin1(step)}) == 1;
}

/// Every answer to "Whom is this for?", beside each kind of device and each region, and no answer at all.
std::vector<Profile> profiles()
{
    std::vector<Profile> profiles{Profile{}};
    for (const Audience audience : {Audience::Person, Audience::Household, Audience::Organisation}) {
        for (const Platform device : {Platform::Android, Platform::Ios, Platform::Windows, Platform::Macos, Platform::Linux}) {
            for (const Region region : {Region::HongKong, Region::MainlandChina, Region::Other}) {
                Profile profile;
                profile.audience = audience;
                profile.devices = {device};
                profile.region = region;
                profile.chatApp = progress::ChatApp::Other;
                profile.payment = progress::PaymentMethod::Cash;
                profiles.push_back(profile);
            }
        }
    }
    return profiles;
}

TEST(ReadyRoutines, standInTheirOrder)
{
    const std::vector<QString> expected{QStringLiteral("weekly_five_minutes"),  QStringLiteral("monthly_check"),
                                        QStringLiteral("quarterly_drill"),      QStringLiteral("yearly_spring_clean"),
                                        QStringLiteral("after_buying_a_phone"), QStringLiteral("before_travelling")};
    EXPECT_EQ(readyRoutines(), expected);
}

TEST(ReadyRoutines, thereIsNoOther)
{
    for (const char *id : {"", "weekly", "Monthly_check", "monthly_check "}) {
        const Result<NewRoutine> routine = readyRoutine(QString::fromLatin1(id), shipped(), {}, today);
        ASSERT_FALSE(routine);
        EXPECT_EQ(routine.error().code, ErrorCode::NoSuchRoutine);
    }
}

TEST(ReadyRoutines, forEverybodyEachHoldsSomethingAndOnlyWhatAppliesAndIsInTheCatalogue)
{
    for (const Profile &profile : profiles()) {
        for (const QString &id : readyRoutines()) {
            const NewRoutine routine = readyRoutine(id, shipped(), profile, today).value();
            EXPECT_EQ(routine.readyMade, id);
            EXPECT_FALSE(routine.items.empty()) << id.toStdString();
            EXPECT_FALSE(routine.paused);
            for (const catalogue::Action *step : stepsOf(routine)) {
                ASSERT_NE(step, nullptr);
                EXPECT_TRUE(progress::applies(*step, profile)) << step->id.text().toStdString();
            }
            for (const Item &item : routine.items)
                EXPECT_EQ(std::count(routine.items.begin(), routine.items.end(), item), 1) << item.id.toStdString();
            EXPECT_EQ(checked(routine).value(), routine);
        }
    }
}

TEST(ReadyRoutines, theirFirstTimeIsOnOrAfterTheDayTheyAreTakenUp)
{
    for (QDate day(2026, 1, 1); day.year() < 2029; day = day.addDays(1)) {
        for (const QString &id : readyRoutines()) {
            const NewRoutine routine = readyRoutine(id, shipped(), {}, day).value();
            const QDate first = firstOccurrence(routine.rhythm, routine.start);
            ASSERT_GE(first, day) << id.toStdString();
            const bool yearly = routine.rhythm.frequency == Frequency::Yearly;
            ASSERT_LE(first, day.addDays(yearly ? 365 : 6))
                << id.toStdString() << " on " << day.toString(Qt::ISODate).toStdString();
        }
    }
}

TEST(ReadyRoutines, fiveMinutesAWeekAreNoMoreThanThat)
{
    for (const Profile &profile : profiles()) {
        const NewRoutine routine = ready("weekly_five_minutes", profile);
        EXPECT_TRUE(looksAtTheDevice(routine));
        EXPECT_GE(minutesOf(routine), 3);
        EXPECT_LE(minutesOf(routine), 5);
        const auto steps = stepsOf(routine);
        EXPECT_TRUE(std::any_of(steps.begin(), steps.end(),
                                [](const auto *step) { return step->practice.text() == QLatin1String("P1"); }));
    }
    const NewRoutine routine = ready("weekly_five_minutes");
    EXPECT_EQ(routine.rhythm.frequency, Frequency::Weekly);
    EXPECT_EQ(firstOccurrence(routine.rhythm, routine.start), QDate(2026, 8, 2));
    EXPECT_NE(shipped().practice(PracticeId{QStringLiteral("P1")}), nullptr);
}

TEST(ReadyRoutines, theMonthlyCheckIsHalfAnHourOfWhatComesEveryMonth)
{
    for (const Profile &profile : profiles()) {
        const NewRoutine routine = ready("monthly_check", profile);
        EXPECT_TRUE(looksAtTheDevice(routine));
        EXPECT_GE(minutesOf(routine), 20);
        EXPECT_LE(minutesOf(routine), 30);
        for (const catalogue::Action *step : stepsOf(routine)) {
            EXPECT_GE(step->intervalDays, 20);
            EXPECT_LE(step->intervalDays, 45);
        }
        // Nothing more would fit.
        for (const catalogue::Action &action : shipped().actions()) {
            const bool isLeftOut = action.intervalDays >= 20 && action.intervalDays <= 45 && progress::applies(action, profile) &&
                                   !holds(routine, action.id.text().toLatin1().constData());
            EXPECT_TRUE(!isLeftOut || minutesOf(routine) + action.minutes > 30) << action.id.text().toStdString();
        }
    }
}

TEST(ReadyRoutines, monthlyAndQuarterlyTheyComeOnSaturdays)
{
    // A Wednesday whose Saturday is the first of the next month.
    for (const auto &[id, months] : {std::pair("monthly_check", 1), std::pair("quarterly_drill", 3)}) {
        const NewRoutine routine = ready(id);
        const QDate first = firstOccurrence(routine.rhythm, routine.start);
        EXPECT_EQ(first, QDate(2026, 8, 1));
        const QDate next = nextOccurrence(routine.rhythm, routine.start, first);
        EXPECT_EQ(next.dayOfWeek(), Qt::Saturday);
        EXPECT_EQ(next.month(), 8 + months);
        EXPECT_EQ(routine.time, QTime(10, 0));
    }
    // The fifth Saturday of a month is its last.
    EXPECT_EQ(ready("monthly_check", {}, QDate(2026, 5, 30)).rhythm.ordinal, lastOfMonth);
}

TEST(ReadyRoutines, theQuarterlyDrillIsOneForThatAudience)
{
    for (const Profile &profile : profiles()) {
        const NewRoutine routine = ready("quarterly_drill", profile);
        ASSERT_EQ(routine.items.size(), 1U);
        EXPECT_EQ(routine.items.front().kind, Item::Kind::Drill);
        const auto &drills = shipped().drills();
        const auto drill = std::find_if(drills.begin(), drills.end(), [&routine](const catalogue::Drill &each) {
            return each.id.text() == routine.items.front().id;
        });
        ASSERT_NE(drill, drills.end());
        EXPECT_TRUE(!profile.audience ||
                    std::find(drill->audience.begin(), drill->audience.end(), *profile.audience) != drill->audience.end());
    }
}

TEST(ReadyRoutines, theSpringCleanHoldsTheStepsOfAboutAYearInSpring)
{
    const NewRoutine routine = ready("yearly_spring_clean");
    EXPECT_TRUE(looksAtTheDevice(routine));
    EXPECT_GE(stepsOf(routine).size(), 5U);
    EXPECT_LE(minutesOf(routine), 180);
    for (const catalogue::Action *step : stepsOf(routine)) {
        EXPECT_GE(step->intervalDays, 300);
        EXPECT_LE(step->intervalDays, 400);
    }
    EXPECT_EQ(firstOccurrence(routine.rhythm, routine.start), QDate(2027, 3, 21));
}

TEST(ReadyRoutines, afterBuyingAPhoneAndBeforeTravellingEveryStepIsInTheShippedCatalogue)
{
    // Without answers everything applies, so that an id the catalogue lost would be missed here.
    EXPECT_EQ(stepsOf(ready("after_buying_a_phone")).size(), 11U);
    EXPECT_EQ(stepsOf(ready("before_travelling")).size(), 9U);
    for (const char *id : {"after_buying_a_phone", "before_travelling"}) {
        const NewRoutine routine = ready(id);
        EXPECT_EQ(routine.rhythm.frequency, Frequency::Once);
        EXPECT_EQ(routine.start, today);
    }
}

TEST(ReadyRoutines, whatTheAnswersRuleOutIsLeftOut)
{
    Profile profile;
    profile.audience = Audience::Person;
    profile.devices = {Platform::Ios};
    profile.chatApp = progress::ChatApp::Whatsapp;
    profile.payment = progress::PaymentMethod::Card;
    const NewRoutine routine = ready("after_buying_a_phone", profile);
    EXPECT_TRUE(holds(routine, "U12"));
    EXPECT_FALSE(holds(routine, "M03")) << "only for Android";
    EXPECT_FALSE(holds(routine, "D06")) << "only for those who use WeChat";
    EXPECT_TRUE(holds(ready("after_buying_a_phone"), "M03"));
    EXPECT_TRUE(holds(ready("after_buying_a_phone"), "D06"));
}

TEST(ReadyRoutines, anEmptyCatalogueLeavesNothingButTheLook)
{
    const Catalogue empty;
    for (const QString &id : readyRoutines()) {
        const NewRoutine routine = readyRoutine(id, empty, {}, today).value();
        EXPECT_TRUE(routine.items.empty() || routine.items == std::vector<Item>(1, Item{Item::Kind::DeviceLook, {}}));
    }
}

TEST(ReadyRoutines, aDayThatCannotBeAStartIsRefused)
{
    for (const QDate &day : {QDate(), QDate(1800, 1, 1)}) {
        const Result<NewRoutine> routine = readyRoutine(QStringLiteral("before_travelling"), shipped(), {}, day);
        ASSERT_FALSE(routine);
        EXPECT_EQ(routine.error().code, ErrorCode::RhythmWrong);
    }
}

} // namespace

} // namespace holdfast::routine
