// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/preferences/preferences.h"

#include "app/view/preferences/language_switch.h"
#include "app/wording/language.h"
#include "tests/support/fake_surroundings.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <QLocale>
#include <QSignalSpy>

#include <sys/stat.h>

namespace holdfast::view {

namespace {

using Language = Preferences::Language;
using Look = Preferences::Look;

class PreferencesTest : public testing::Test
{
protected:
    [[nodiscard]] std::unique_ptr<Preferences> open() { return std::make_unique<Preferences>(file, appearance); }

    tests::TemporaryFolder folder;
    QString file = folder.path(QStringLiteral("settings.ini"));
    tests::FakeAppearance appearance;
};

} // namespace

TEST_F(PreferencesTest, BeginWithTheSystemsLookAndNormalText)
{
    const auto preferences = open();
    EXPECT_FALSE(preferences->languageChosen());
    EXPECT_EQ(preferences->textPercent(), 100);
    EXPECT_EQ(preferences->look(), Look::System);
    EXPECT_FALSE(QFile::exists(file)) << "looking writes nothing";
}

TEST_F(PreferencesTest, TheLanguageOfTheSystemIsPreselected)
{
    using Code = catalogue::Language;
    EXPECT_EQ(open()->catalogueLanguage(), wording::languageFor(QLocale::system()));
    const std::pair<const char *, Code> systems[] = {
        {"en_GB", Code::English},
        {"de_DE", Code::English},
        {"C", Code::English},
        {"zh_CN", Code::SimplifiedChinese},
        {"zh_SG", Code::SimplifiedChinese},
        {"zh_HK", Code::TraditionalChineseHongKong},
        {"zh_MO", Code::TraditionalChineseHongKong},
        {"zh_TW", Code::TraditionalChineseHongKong},
        {"zh_Hant", Code::TraditionalChineseHongKong},
        {"zh_Hans_HK", Code::SimplifiedChinese},
    };
    for (const auto &[system, language] : systems)
        EXPECT_EQ(wording::languageFor(QLocale(QLatin1String(system))), language) << system;
}

TEST_F(PreferencesTest, AreKeptForTheNextStart)
{
    {
        const auto preferences = open();
        preferences->setLanguage(Language::TraditionalChineseHongKong);
        preferences->setTextPercent(150);
        preferences->setLook(Look::Dark);
        preferences->setWindowSize({900, 700});
    }
    const auto again = open();
    EXPECT_TRUE(again->languageChosen());
    EXPECT_EQ(again->language(), Language::TraditionalChineseHongKong);
    EXPECT_EQ(again->languageTag(), QStringLiteral("zh-Hant-HK"));
    EXPECT_EQ(again->textPercent(), 150);
    EXPECT_EQ(again->look(), Look::Dark);
    EXPECT_EQ(again->windowSize(), QSize(900, 700));
}

TEST_F(PreferencesTest, AreReadableByTheirOwnerOnly)
{
    open()->setTextPercent(150);
    struct stat facts {
    };
    ASSERT_EQ(::stat(QFile::encodeName(file).constData(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 07777, 0600u);
    open()->setTextPercent(175);
    ASSERT_EQ(::stat(QFile::encodeName(file).constData(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 07777, 0600u) << "also when written anew";
}

TEST_F(PreferencesTest, ADamagedFileReadsAsIfThereWereNone)
{
    for (const QByteArray &damaged :
         {QByteArray("\0\xff\xfe[[[===\n\x01", 12), QByteArray(), QByteArray("[General\nlanguage"), QByteArray(100'000, '=')}) {
        ASSERT_TRUE(tests::writeFile(file, damaged));
        const auto preferences = open();
        EXPECT_FALSE(preferences->languageChosen());
        EXPECT_EQ(preferences->textPercent(), 100);
        EXPECT_EQ(preferences->look(), Look::System);
        preferences->setTextPercent(125);
    }
    EXPECT_EQ(open()->textPercent(), 125) << "and is written anew";
}

TEST_F(PreferencesTest, NonsenseReadsAsTheNearestThatMakesSense)
{
    ASSERT_TRUE(tests::writeFile(file, "[General]\nlanguage=tlh\ntext_percent=9999\nappearance=plaid\n"
                                       "window_size=@Size(1 99999999)\n"));
    const auto preferences = open();
    EXPECT_FALSE(preferences->languageChosen());
    EXPECT_EQ(preferences->textPercent(), 200);
    EXPECT_EQ(preferences->look(), Look::System);
    EXPECT_EQ(preferences->windowSize(), QSize(360, 8192));
    ASSERT_TRUE(tests::writeFile(file, "[General]\ntext_percent=large\nwindow_size=wide\n"));
    EXPECT_EQ(open()->textPercent(), 100);
    EXPECT_GE(open()->windowSize().width(), 360);
}

TEST_F(PreferencesTest, WhereNothingCanBeWrittenTheChoiceLastsAsLongAsTheProgram)
{
    Preferences preferences(QStringLiteral("/proc/no/such/settings.ini"), appearance);
    preferences.setLook(Look::Dark);
    preferences.setLanguage(Language::SimplifiedChinese);
    EXPECT_EQ(preferences.look(), Look::Dark);
    EXPECT_EQ(preferences.language(), Language::SimplifiedChinese);
    Preferences inMemory(QString(), appearance);
    inMemory.setTextPercent(200);
    EXPECT_EQ(inMemory.textPercent(), 200);
}

TEST_F(PreferencesTest, TellOnlyWhatChanged)
{
    const auto preferences = open();
    QSignalSpy languages(preferences.get(), &Preferences::languageChanged);
    QSignalSpy sizes(preferences.get(), &Preferences::textPercentChanged);
    QSignalSpy looks(preferences.get(), &Preferences::lookChanged);
    preferences->setLanguage(preferences->language());
    EXPECT_EQ(languages.size(), 1) << "choosing what was preselected is a choice";
    preferences->setLanguage(preferences->language());
    preferences->setTextPercent(100);
    preferences->setTextPercent(10);
    preferences->setLook(Look::System);
    EXPECT_EQ(languages.size(), 1);
    EXPECT_TRUE(sizes.isEmpty());
    EXPECT_TRUE(looks.isEmpty());
}

TEST_F(PreferencesTest, TheLookFollowsTheSystemUntilItIsChosen)
{
    const auto preferences = open();
    QSignalSpy looks(preferences.get(), &Preferences::lookChanged);
    EXPECT_FALSE(preferences->dark());
    appearance.become(true);
    EXPECT_TRUE(preferences->dark());
    EXPECT_EQ(looks.size(), 1);
    preferences->setLook(Look::Light);
    EXPECT_FALSE(preferences->dark());
    preferences->setLook(Look::Dark);
    appearance.become(false);
    EXPECT_TRUE(preferences->dark());
    appearance.reducedMotion = true;
    EXPECT_TRUE(preferences->reducedMotion());
}

TEST_F(PreferencesTest, WhoeverHearsOfAnotherLanguageAlreadyGetsItsWords)
{
    const auto preferences = open();
    preferences->setLanguage(Language::English);
    LanguageSwitch languageSwitch(*preferences);
    const QLocale before;
    std::optional<QLocale> heard;
    QObject::connect(preferences.get(), &Preferences::languageChanged, [&heard] { heard = QLocale(); });
    preferences->setLanguage(Language::SimplifiedChinese);
    ASSERT_TRUE(heard);
    EXPECT_NE(*heard, before);
    EXPECT_EQ(heard->language(), QLocale::Chinese);
    preferences->setLanguage(Language::English);
    EXPECT_EQ(QLocale().language(), QLocale::English);
}

} // namespace holdfast::view
