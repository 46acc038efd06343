// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/device/household_device.h"

#include "tests/device/any_grant.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace holdfast::device {

namespace {

using namespace test;
using testing::ElementsAre;

SupportPeriod period(const char *system, const char *version, const QDate &until, const QDate &longTermUntil = {})
{
    SupportPeriod made;
    made.system = QString::fromLatin1(system);
    made.version = QString::fromLatin1(version);
    made.name = made.system + QLatin1Char(' ') + made.version;
    made.until = until;
    made.longTermUntil = longTermUntil;
    return made;
}

SupportPeriod rolling(const char *system)
{
    SupportPeriod made = period(system, "", {});
    made.rolling = true;
    return made;
}

/// Ended long ago, ended yesterday, long-term only, supported, and one without end.
platform::LifecycleTable table()
{
    return platform::LifecycleTable(today,
                                    {period("android", "9", today.addDays(-900)), period("android", "13", today.addDays(-1)),
                                     period("android", "16", today.addDays(600)),
                                     period("debian", "12", today.addDays(-100), today.addDays(500)), rolling("arch")});
}

HouseholdDevice device(const char *name, const char *system = "", const char *version = "", std::optional<int> daysBehind = {})
{
    HouseholdDevice made;
    made.name = QString::fromUtf8(name);
    made.system = QString::fromLatin1(system);
    made.version = QString::fromLatin1(version);
    if (daysBehind)
        made.lastPatch = today.addDays(-*daysBehind);
    made.enteredOn = today.addDays(-3);
    return made;
}

HouseholdStanding standingOf(const HouseholdDevice &device)
{
    const auto standings = householdStandings({device}, table(), today);
    EXPECT_EQ(standings.size(), 1U);
    return standings.at(0);
}

std::vector<std::string> order(const std::vector<HouseholdDevice> &devices)
{
    std::vector<std::string> names;
    for (const HouseholdStanding &standing : householdStandings(devices, table(), today))
        names.push_back(standing.device.name.toStdString());
    return names;
}

HouseholdDevice anyDevice()
{
    const char *system = *rc::gen::element("", "android", "debian", "arch", "toaster");
    const char *version = *rc::gen::element("", "9", "12", "13", "16");
    HouseholdDevice made = device("", system, version);
    made.name = anyText() + QLatin1Char('x');
    made.number = *rc::gen::inRange(1, 50);
    if (*rc::gen::arbitrary<bool>())
        made.lastPatch = today.addDays(*rc::gen::inRange(-1500, 20));
    return made;
}

} // namespace

TEST(CheckedDevice, NeedsANameAndLosesBlanksAtTheEnds)
{
    NewHouseholdDevice typed;
    typed.name = QStringLiteral(" \u3000媽媽的 電話\n");
    typed.keeper = QStringLiteral("\tAh Fai ");
    typed.model = QStringLiteral(" ");
    typed.lastPatch = today;
    const auto fit = checked(typed);
    ASSERT_TRUE(fit);
    EXPECT_EQ(fit->name, QStringLiteral("媽媽的 電話"));
    EXPECT_EQ(fit->keeper, QStringLiteral("Ah Fai"));
    EXPECT_TRUE(fit->model.isEmpty());
    EXPECT_EQ(fit->lastPatch, today);
    for (const QString &name : {QString(), QStringLiteral(" "), QStringLiteral("\u3000\u00a0\r\n")}) {
        typed.name = name;
        EXPECT_EQ(checked(typed).error().code, ErrorCode::NameMissing);
    }
}

TEST(CheckedDevice, HasTextsOfTwoHundredCharactersAtMost)
{
    const QString longest(longestDeviceText, QChar(0x6F22));
    const NewHouseholdDevice full{longest, longest, longest, longest, longest, {}};
    ASSERT_TRUE(checked(full));
    EXPECT_TRUE(*checked(full) == full);
    for (QString NewHouseholdDevice::*text : {&NewHouseholdDevice::name, &NewHouseholdDevice::keeper, &NewHouseholdDevice::model,
                                              &NewHouseholdDevice::system, &NewHouseholdDevice::version}) {
        NewHouseholdDevice tooMuch = full;
        tooMuch.*text += QLatin1Char('x');
        EXPECT_EQ(checked(tooMuch).error().code, ErrorCode::TextTooLong);
        // Blanks at the ends do not count.
        tooMuch.*text = QLatin1Char(' ') + longest + QLatin1Char('\n');
        EXPECT_TRUE(checked(tooMuch));
    }
}

TEST(HouseholdStandings, TellWhatTheTableKnows)
{
    const HouseholdStanding ended = standingOf(device("Phone", "android", "13", 210));
    EXPECT_EQ(ended.support, (Support{SupportStatus::Ended, today.addDays(-1), -1}));
    EXPECT_EQ(ended.systemName, QStringLiteral("android 13"));
    EXPECT_EQ(ended.daysBehind, 210);
    EXPECT_EQ(ended.device, device("Phone", "android", "13", 210));
    EXPECT_EQ(standingOf(device("Server", "debian", "12")).support.status, SupportStatus::LongTermOnly);
    EXPECT_EQ(standingOf(device("Tablet", "android", "16")).support.status, SupportStatus::Supported);
}

TEST(HouseholdStandings, DoNotGuessWhatTheTableDoesNotKnow)
{
    for (const HouseholdDevice &unknown : {device("Toaster", "toaster", "1"), device("Phone", "android", "99"),
                                           device("Phone", "android", ""), device("Something", "", "")}) {
        const HouseholdStanding standing = standingOf(unknown);
        EXPECT_EQ(standing.support, Support()) << unknown.system.toStdString() << unknown.version.toStdString();
        EXPECT_TRUE(standing.systemName.isEmpty());
        EXPECT_EQ(standing.daysBehind, std::nullopt) << "nobody noted it, which is not the same as none";
    }
    EXPECT_EQ(householdStandings({device("Phone", "android", "16")}, platform::LifecycleTable(), today).at(0).support, Support());
}

TEST(HouseholdStandings, CountDaysFromTheLastUpdate)
{
    EXPECT_EQ(standingOf(device("A", "", "", 0)).daysBehind, 0);
    EXPECT_EQ(standingOf(device("A", "", "", 400)).daysBehind, 400);
    EXPECT_EQ(standingOf(device("A", "", "", -5)).daysBehind, 0) << "a day in the future is a slip of the pen";
}

TEST(HouseholdStandings, BeginWithTheOneThatIsWithoutSupportLongest)
{
    EXPECT_THAT(order({device("behind", "android", "16", 900), device("ended", "android", "13", 0),
                       device("long ended", "android", "9", 0), device("unknown", "toaster", "1", 2000),
                       device("long term", "debian", "12", 0)}),
                ElementsAre("long ended", "ended", "unknown", "behind", "long term"));
    // Among those that ended on one day, the one without updates longest.
    EXPECT_THAT(order({device("a", "android", "13", 3), device("b", "android", "13", 300)}), ElementsAre("b", "a"));
}

TEST(HouseholdStandings, PutWhatNobodyLookedAtBetweenUpToDateAndBehind)
{
    EXPECT_THAT(order({device("fresh", "arch", "", 2), device("not looked"), device("months behind", "arch", "", 90)}),
                ElementsAre("months behind", "not looked", "fresh"));
}

TEST(HouseholdStandings, StandByNameAndThenAsEnteredWhereNothingElseTellsThemApart)
{
    EXPECT_THAT(order({device("Till"), device("Phone"), device("電話")}), ElementsAre("Phone", "Till", "電話"));
    HouseholdDevice second = device("Phone");
    second.number = 7;
    HouseholdDevice first = device("Phone");
    first.number = 3;
    const auto standings = householdStandings({second, first}, table(), today);
    EXPECT_EQ(standings[0].device.number, 3);
    EXPECT_TRUE(householdStandings({}, table(), today).empty());
}

RC_GTEST_PROP(HouseholdStandingsProperty, AreTheSameDevicesInOneOrderWhateverTheyCameIn, ())
{
    std::vector<HouseholdDevice> devices;
    for (int count = *rc::gen::inRange(0, 8); count > 0; --count) {
        devices.push_back(anyDevice());
        devices.back().number = count;
    }
    const auto standings = householdStandings(devices, table(), today);
    RC_ASSERT(standings.size() == devices.size());
    const auto again = householdStandings(shuffled(devices), table(), today);
    for (std::size_t place = 0; place < standings.size(); ++place)
        RC_ASSERT(again[place].device == standings[place].device);
}

RC_GTEST_PROP(HouseholdStandingsProperty, AnUpdateNeverMovesADeviceForward, ())
{
    std::vector<HouseholdDevice> devices{anyDevice(), anyDevice(), anyDevice()};
    for (std::size_t place = 0; place < devices.size(); ++place)
        devices[place].number = static_cast<qint64>(place);
    const auto placeOfFirst = [](const std::vector<HouseholdDevice> &all) {
        const auto standings = householdStandings(all, table(), today);
        std::size_t place = 0;
        while (standings[place].device.number != 0)
            ++place;
        return place;
    };
    const std::size_t before = placeOfFirst(devices);
    devices[0].lastPatch = today;
    RC_ASSERT(placeOfFirst(devices) >= before);
}

} // namespace holdfast::device
