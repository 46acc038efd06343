// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/view/device_case.h"

namespace holdfast::view::test {

namespace {

SupportPeriod period(const char *system, const char *version, const QDate &until, const QDate &longTermUntil = {})
{
    SupportPeriod made;
    made.system = QString::fromLatin1(system);
    made.version = QString::fromLatin1(version);
    made.name = QStringLiteral("%1 %2").arg(made.system, made.version);
    made.until = until;
    made.longTermUntil = longTermUntil;
    return made;
}

/// The other devices somebody looks after, and their form. The tests stand in May 2026.
class Household : public DeviceCase
{
protected:
    enum System { Debian, Android, AnotherSystem };

    Household()
    {
        probes.table = platform::LifecycleTable(
            QDate(2026, 5, 1),
            {period("debian", "13", QDate(2028, 8, 9)), period("debian", "11", QDate(2024, 8, 14), QDate(2026, 8, 31)),
             period("android", "16", QDate(2029, 6, 1)), period("android", "13", QDate(2026, 3, 2))});
    }

    [[nodiscard]] HouseholdViewModel &form() { return *app.pages()->household(); }
    [[nodiscard]] LineListModel *devices() { return form().devices(); }
    void write(const char *field, const QString &text) { ASSERT_TRUE(form().setProperty(field, text)); }
    [[nodiscard]] QString written(const char *field) { return form().property(field).toString(); }
    /// Whether it could be saved.
    [[nodiscard]] bool save()
    {
        QSignalSpy saved(&form(), &HouseholdViewModel::saved);
        form().save();
        settle();
        return !saved.isEmpty();
    }
    void add(const QString &name, int system, int version, const QString &lastPatch = {})
    {
        form().begin({});
        write("name", name);
        form().setSystem(system);
        form().setVersion(version);
        write("lastPatch", lastPatch);
        EXPECT_TRUE(save()) << form().problem().toStdString();
    }
    /// What stands below the name of the first device.
    [[nodiscard]] QString line() { return subtitles(devices()).value(0); }
    void open(const QString &name) { form().begin(keys(devices()).value(titles(devices()).indexOf(name))); }
};

} // namespace

TEST_F(Household, BeginsWithAnEmptyForm)
{
    form().begin({});
    EXPECT_FALSE(form().changesOne());
    EXPECT_EQ(written("name") + written("keeper") + written("model") + written("lastPatch") + written("otherVersion"), QString());
    EXPECT_EQ(form().systems(), QStringList({"debian", "android", "Another system"}));
    EXPECT_EQ(form().versions(), QStringList({"debian 13", "debian 11", "Another version"}));
    EXPECT_FALSE(form().asksForVersion());
    EXPECT_EQ(form().problem(), QString());
    EXPECT_EQ(devices()->count(), 0);
}

TEST_F(Household, WhatIsEnteredIsKeptInTheVault)
{
    form().begin({});
    write("name", QStringLiteral("  Grandmother's phone "));
    write("keeper", QStringLiteral("the grandson"));
    write("model", QStringLiteral("Example 5"));
    form().setSystem(Android);
    EXPECT_EQ(form().versions(), QStringList({"android 16", "android 13", "Another version"}));
    form().setVersion(1);
    write("lastPatch", QStringLiteral("2026-05-02"));
    EXPECT_TRUE(save());
    const auto expectLine = [this] {
        ASSERT_EQ(titles(devices()), QStringList{"Grandmother's phone"});
        EXPECT_EQ(line(), QStringLiteral("Example 5 · android 13 · Last updated 20 days ago · Looked after by: the grandson · "
                                         "Ended on 2 March 2026"));
        EXPECT_EQ(facts(devices()).first(), QStringLiteral("No more updates"));
        EXPECT_EQ(tones(devices()).front(), Tone::Red);
    };
    expectLine();
    lockAndUnlock();
    expectLine();
}

TEST_F(Household, SaysWhatKeepsTheFormFromBeingSaved)
{
    form().begin({});
    EXPECT_FALSE(save());
    EXPECT_TRUE(form().problem().contains(QStringLiteral("name"))) << form().problem().toStdString();
    write("name", QStringLiteral("   "));
    EXPECT_FALSE(save());
    write("name", QString(201, u'x'));
    EXPECT_FALSE(save());
    EXPECT_TRUE(form().problem().contains(QStringLiteral("200"))) << form().problem().toStdString();
    write("name", QStringLiteral("The till"));
    for (const char *noDay : {"yesterday", "2026-02-30", "30.11.2026", "2026-5"}) {
        write("lastPatch", QString::fromLatin1(noDay));
        EXPECT_FALSE(save()) << noDay;
        EXPECT_TRUE(form().problem().contains(QStringLiteral("2026-11-30"))) << form().problem().toStdString();
    }
    EXPECT_EQ(devices()->count(), 0);
    EXPECT_EQ(written("name"), QStringLiteral("The till")) << "what was typed stays";
    write("lastPatch", QStringLiteral(" 2026-05-22 "));
    EXPECT_TRUE(save());
    EXPECT_EQ(form().problem(), QString());
    EXPECT_EQ(titles(devices()), QStringList{"The till"});
    EXPECT_TRUE(line().contains(QStringLiteral("Last updated today")));
}

TEST_F(Household, AProblemIsGoneWhenTheFormBeginsAnew)
{
    form().begin({});
    EXPECT_FALSE(save());
    EXPECT_FALSE(form().problem().isEmpty());
    form().begin({});
    EXPECT_EQ(form().problem(), QString());
}

TEST_F(Household, ADeviceIsChangedInItsPlace)
{
    add(QStringLiteral("The till"), Debian, 1, QStringLiteral("2026-05-01"));
    open(QStringLiteral("The till"));
    EXPECT_TRUE(form().changesOne());
    EXPECT_EQ(written("name"), QStringLiteral("The till"));
    EXPECT_EQ(written("lastPatch"), QStringLiteral("2026-05-01"));
    EXPECT_EQ(form().system(), Debian);
    EXPECT_EQ(form().version(), 1);
    EXPECT_EQ(facts(devices()).first(), QStringLiteral("LTS only"));
    EXPECT_TRUE(line().contains(QStringLiteral("LTS only, until 31 August 2026"))) << line().toStdString();
    EXPECT_EQ(tones(devices()).front(), Tone::Amber);
    const QStringList before = keys(devices());
    form().setVersion(0);
    write("name", QStringLiteral("The shop's till"));
    write("lastPatch", QString());
    EXPECT_TRUE(save());
    EXPECT_EQ(keys(devices()), before);
    EXPECT_EQ(titles(devices()), QStringList{"The shop's till"});
    EXPECT_EQ(facts(devices()).first(), QStringLiteral("Supported"));
    EXPECT_TRUE(line().contains(QStringLiteral("Until 9 August 2028"))) << line().toStdString();
    EXPECT_EQ(tones(devices()).front(), Tone::Neutral) << "what was said is never shown as seen";
    EXPECT_TRUE(line().contains(QStringLiteral("Not looked at yet")));
}

TEST_F(Household, ADeviceIsRemoved)
{
    add(QStringLiteral("The till"), Debian, 0);
    add(QStringLiteral("Grandmother's phone"), Android, 0);
    open(QStringLiteral("The till"));
    QSignalSpy saved(&form(), &HouseholdViewModel::saved);
    form().remove();
    settle();
    EXPECT_EQ(saved.size(), 1) << "the form may close";
    EXPECT_EQ(titles(devices()), QStringList{"Grandmother's phone"});
    lockAndUnlock();
    EXPECT_EQ(titles(devices()), QStringList{"Grandmother's phone"});
}

TEST_F(Household, AnotherSystemAndAnotherVersionAreTyped)
{
    form().begin({});
    form().setSystem(AnotherSystem);
    EXPECT_EQ(form().versions(), QStringList{"Another version"});
    EXPECT_TRUE(form().asksForVersion());
    write("name", QStringLiteral("The old phone"));
    write("otherVersion", QStringLiteral("KaiOS 3"));
    EXPECT_TRUE(save());
    form().begin({});
    form().setSystem(Debian);
    form().setVersion(2);
    EXPECT_TRUE(form().asksForVersion());
    write("name", QStringLiteral("The server"));
    write("otherVersion", QStringLiteral("99"));
    EXPECT_TRUE(save());

    lockAndUnlock();
    for (const QString &fact : facts(devices()))
        EXPECT_EQ(fact, QStringLiteral("Support not known"));
    for (const Tone tone : tones(devices()))
        EXPECT_EQ(tone, Tone::Neutral);
    EXPECT_TRUE(subtitles(devices()).join(u'|').contains(QStringLiteral("KaiOS 3")));
    EXPECT_TRUE(subtitles(devices()).join(u'|').contains(QStringLiteral("debian 99")));
    open(QStringLiteral("The old phone"));
    EXPECT_EQ(form().system(), AnotherSystem);
    EXPECT_TRUE(form().asksForVersion());
    EXPECT_EQ(written("otherVersion"), QStringLiteral("KaiOS 3"));
    open(QStringLiteral("The server"));
    EXPECT_EQ(form().system(), Debian);
    EXPECT_EQ(form().version(), 2);
    EXPECT_TRUE(save()) << "untouched";
    EXPECT_TRUE(subtitles(devices()).join(u'|').contains(QStringLiteral("debian 99")));
}

TEST_F(Household, ChoosingASystemBeginsWithItsNewestVersion)
{
    form().begin({});
    form().setVersion(1);
    QSignalSpy edited(&form(), &HouseholdViewModel::edited);
    form().setSystem(Android);
    EXPECT_EQ(form().version(), 0);
    EXPECT_EQ(edited.size(), 1);
    form().setVersion(1);
    form().setSystem(Android);
    EXPECT_EQ(form().version(), 1) << "the same system again changes nothing";
}

TEST_F(Household, StandsInOrderWithTheWorstFirst)
{
    add(QStringLiteral("Long without updates"), Debian, 0, QStringLiteral("2025-11-01"));
    add(QStringLiteral("Fresh"), Debian, 0, QStringLiteral("2026-05-22"));
    add(QStringLiteral("Ended"), Android, 1, QStringLiteral("2026-05-22"));
    EXPECT_EQ(titles(devices()), QStringList({"Ended", "Long without updates", "Fresh"}));
}

TEST_F(Household, FollowsTheCalendar)
{
    add(QStringLiteral("The till"), Debian, 1, QStringLiteral("2026-05-22"));
    add(QStringLiteral("The phone"), Android, 0, QStringLiteral("2026-05-22"));
    Watched watched(*devices());
    EXPECT_TRUE(facts(devices()).contains(QStringLiteral("LTS only")));
    watched.forget();
    advanceDays(120);
    EXPECT_TRUE(watched.allChanged() || !watched.reset.isEmpty());
    EXPECT_EQ(titles(devices()), QStringList({"The till", "The phone"}));
    EXPECT_EQ(facts(devices()).first(), QStringLiteral("No more updates"));
    EXPECT_TRUE(line().contains(QStringLiteral("Ended on 31 August 2026"))) << line().toStdString();
    EXPECT_TRUE(line().contains(QStringLiteral("Last updated 120 days ago"))) << line().toStdString();
}

TEST_F(Household, FollowsTheLanguageAndKeepsItsKeysAndWhatIsTyped)
{
    add(QStringLiteral("The till"), Debian, 1, QStringLiteral("2026-05-01"));
    form().begin({});
    write("name", QStringLiteral("half a na"));
    form().setSystem(Android);
    Watched watched(*devices());
    const QStringList before = keys(devices());
    const QString englishLine = line();
    QSignalSpy begun(&form(), &HouseholdViewModel::begun);
    QSignalSpy edited(&form(), &HouseholdViewModel::edited);
    preferences.setLanguage(Preferences::Language::TraditionalChineseHongKong);
    EXPECT_TRUE(watched.allChanged());
    EXPECT_EQ(keys(devices()), before);
    EXPECT_NE(line(), englishLine) << "a date reads differently";
    EXPECT_EQ(begun.size(), 1) << "the systems to choose from read differently";
    EXPECT_EQ(edited.size(), 1);
    EXPECT_EQ(written("name"), QStringLiteral("half a na"));
    EXPECT_EQ(form().system(), Android);
}

TEST_F(Household, ADeviceOfTheSampleCanBeLookedAt)
{
    lock();
    app.openSample();
    settle();
    ASSERT_EQ(devices()->count(), 3);
    form().begin(keys(devices()).first());
    EXPECT_TRUE(form().changesOne());
    EXPECT_FALSE(written("name").isEmpty());
}

} // namespace holdfast::view::test
