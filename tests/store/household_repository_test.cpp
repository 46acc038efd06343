// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/household_repository.h"

#include "tests/support/scratch_database.h"

#include <gtest/gtest.h>

namespace holdfast::store {

namespace {

using device::HouseholdDevice;
using device::NewHouseholdDevice;

const QDate entered(2026, 11, 23);

NewHouseholdDevice phone()
{
    return {QStringLiteral("媽媽的電話"), QStringLiteral("Ah Fai 阿輝"), QStringLiteral("Pixel 7a"),
            QStringLiteral("android"),    QStringLiteral("15"),          QDate(2026, 9, 5)};
}

NewHouseholdDevice named(const QString &name)
{
    NewHouseholdDevice device;
    device.name = name;
    return device;
}

class HouseholdDevices : public testing::Test
{
protected:
    [[nodiscard]] std::vector<HouseholdDevice> all()
    {
        auto devices = HouseholdRepository(m_database).all();
        EXPECT_TRUE(devices) << devices.error().detail.toStdString();
        return devices.value_or(std::vector<HouseholdDevice>());
    }
    HouseholdDevice save(qint64 number, const NewHouseholdDevice &device, const QDate &day = entered)
    {
        auto saved = HouseholdRepository(m_database).save(number, device, day);
        EXPECT_TRUE(saved) << saved.error().detail.toStdString();
        return saved.value_or(HouseholdDevice());
    }
    [[nodiscard]] ErrorCode refusalOf(qint64 number, const NewHouseholdDevice &device, const QDate &day = entered)
    {
        const auto saved = HouseholdRepository(m_database).save(number, device, day);
        EXPECT_FALSE(saved);
        return saved ? ErrorCode::Cancelled : saved.error().code;
    }
    void reopen()
    {
        ASSERT_TRUE(m_database.close());
        m_database = std::move(*m_scratch.open());
    }

private:
    tests::ScratchDatabase m_scratch;

protected:
    Database m_database = m_scratch.create();
};

} // namespace

TEST_F(HouseholdDevices, ComeBackWhole)
{
    EXPECT_TRUE(all().empty());
    const HouseholdDevice saved = save(0, phone());
    EXPECT_GT(saved.number, 0);
    EXPECT_EQ(saved.enteredOn, entered);
    EXPECT_TRUE(static_cast<const NewHouseholdDevice &>(saved) == phone());
    const HouseholdDevice bare = save(0, named(QStringLiteral("Till")));
    reopen();
    EXPECT_EQ(all(), (std::vector{saved, bare}));
    EXPECT_FALSE(all()[1].lastPatch.isValid());
}

TEST_F(HouseholdDevices, StandInTheOrderInWhichTheyWereEntered)
{
    const auto z = save(0, named(QStringLiteral("Z")));
    const auto a = save(0, named(QStringLiteral("A")));
    const auto m = save(0, named(QStringLiteral("M")));
    const auto renamed = save(z.number, named(QStringLiteral("ZZ")));
    reopen();
    EXPECT_EQ(all(), (std::vector{renamed, a, m}));
}

TEST_F(HouseholdDevices, MayBeCalledTheSame)
{
    const auto first = save(0, named(QStringLiteral("Phone")));
    const auto second = save(0, named(QStringLiteral("Phone")));
    EXPECT_NE(first.number, second.number);
    EXPECT_EQ(all().size(), 2U);
}

TEST_F(HouseholdDevices, ChangeInEveryPart)
{
    const auto saved = save(0, phone());
    const auto other = save(0, named(QStringLiteral("Till")));
    NewHouseholdDevice changed = named(QStringLiteral("Mother's phone"));
    changed.system = QStringLiteral("ios");
    const auto again = save(saved.number, changed, entered.addDays(9));
    EXPECT_EQ(again.number, saved.number);
    EXPECT_EQ(again.enteredOn, entered.addDays(9));
    reopen();
    EXPECT_EQ(all(), (std::vector{again, other}));
    EXPECT_FALSE(all()[0].lastPatch.isValid()) << "a day that was cleared is gone";
    EXPECT_TRUE(all()[0].keeper.isEmpty());
}

TEST_F(HouseholdDevices, LoseTheBlanksAtTheEndsOfTheirTexts)
{
    NewHouseholdDevice blank = named(QStringLiteral("\t Mother's  phone \u3000\n"));
    blank.version = QStringLiteral("  ");
    const auto saved = save(0, blank);
    EXPECT_EQ(saved.name, QStringLiteral("Mother's  phone"));
    EXPECT_TRUE(saved.version.isEmpty());
    EXPECT_EQ(all(), std::vector{saved});
}

TEST_F(HouseholdDevices, KeepWhateverSomebodyTypes)
{
    std::vector<HouseholdDevice> saved;
    for (const QString &text :
         {QStringLiteral("a") + QChar(0) + QStringLiteral("b"), QString(QChar(QChar::ByteOrderMark)) + QStringLiteral("mark"),
          QStringLiteral("'); DROP TABLE household_device; --"), QStringLiteral("line\nbreak \U0001F475 \u202eleft"),
          QString(device::longestDeviceText, QChar(0x6F22))}) {
        saved.push_back(save(0, {text, text, text, text, text, {}}));
        EXPECT_EQ(saved.back().name, text);
    }
    reopen();
    EXPECT_EQ(all(), saved);
}

TEST_F(HouseholdDevices, AreToldAsTheyWillBeRead)
{
    // Half a character cannot be stored; what is shown at once must be what is shown after the next unlocking.
    const auto saved = save(0, named(QStringLiteral("cut ") + QChar(0xD83D)));
    reopen();
    EXPECT_EQ(all(), std::vector{saved});
}

TEST_F(HouseholdDevices, NeedANameAndTextsThatFit)
{
    const auto saved = save(0, phone());
    EXPECT_EQ(refusalOf(0, named({})), ErrorCode::NameMissing);
    EXPECT_EQ(refusalOf(0, named(QStringLiteral(" \n"))), ErrorCode::NameMissing);
    EXPECT_EQ(refusalOf(saved.number, named({})), ErrorCode::NameMissing);
    const QString tooLong(device::longestDeviceText + 1, QLatin1Char('x'));
    for (QString NewHouseholdDevice::*text : {&NewHouseholdDevice::name, &NewHouseholdDevice::keeper, &NewHouseholdDevice::model,
                                              &NewHouseholdDevice::system, &NewHouseholdDevice::version}) {
        NewHouseholdDevice device = phone();
        device.*text = tooLong;
        EXPECT_EQ(refusalOf(0, device), ErrorCode::TextTooLong);
        EXPECT_EQ(refusalOf(saved.number, device), ErrorCode::TextTooLong);
    }
    EXPECT_EQ(all(), std::vector{saved});
}

TEST_F(HouseholdDevices, WithDaysThatCannotBeReadAgainAreRefused)
{
    EXPECT_EQ(refusalOf(0, phone(), QDate()), ErrorCode::Unexpected);
    EXPECT_EQ(refusalOf(0, phone(), QDate(10'000, 1, 1)), ErrorCode::Unexpected);
    NewHouseholdDevice far = phone();
    far.lastPatch = QDate(10'000, 1, 1);
    EXPECT_EQ(refusalOf(0, far), ErrorCode::Unexpected);
    EXPECT_TRUE(all().empty());
}

TEST_F(HouseholdDevices, ThatAreGoneCannotBeChanged)
{
    const auto saved = save(0, phone());
    for (const qint64 number : {saved.number + 1, qint64{-1}})
        EXPECT_EQ(refusalOf(number, phone()), ErrorCode::NoSuchDevice);
    ASSERT_TRUE(HouseholdRepository(m_database).remove(saved.number));
    EXPECT_EQ(refusalOf(saved.number, phone()), ErrorCode::NoSuchDevice);
    EXPECT_TRUE(all().empty());
}

TEST_F(HouseholdDevices, GoAloneAndTheirNumbersNeverComeBack)
{
    const auto first = save(0, named(QStringLiteral("A")));
    const auto second = save(0, named(QStringLiteral("B")));
    HouseholdRepository repository(m_database);
    ASSERT_TRUE(repository.remove(second.number));
    ASSERT_TRUE(repository.remove(second.number)) << "gone already is fine";
    ASSERT_TRUE(repository.remove(0));
    reopen();
    EXPECT_EQ(all(), std::vector{first});
    // Or a page that still shows the former would change another.
    EXPECT_GT(save(0, named(QStringLiteral("C"))).number, second.number);
}

TEST_F(HouseholdDevices, ThatCannotBeReadAreDamage)
{
    save(0, phone());
    for (const char *sql :
         {"UPDATE household_device SET entered_on = '2026-02-30'", "UPDATE household_device SET entered_on = ''",
          "UPDATE household_device SET last_patch = 'last week'"}) {
        ASSERT_TRUE(m_database.run("SAVEPOINT before"));
        ASSERT_TRUE(m_database.run(sql)) << sql;
        const auto devices = HouseholdRepository(m_database).all();
        ASSERT_FALSE(devices) << sql;
        EXPECT_EQ(devices.error().code, ErrorCode::DatabaseDamaged) << sql;
        ASSERT_TRUE(m_database.run("ROLLBACK TO before; RELEASE before"));
    }
    EXPECT_FALSE(m_database.run("UPDATE household_device SET name = ''"));
    EXPECT_EQ(all().size(), 1U);
}

} // namespace holdfast::store
