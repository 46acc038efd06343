// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wording/catalogue_words.h"
#include "app/wording/date_text.h"
#include "app/wording/language.h"
#include "app/wording/profile_words.h"
#include "app/wording/progress_words.h"
#include "app/wording/rhythm_text.h"
#include "tests/wording/english.h"

#include <QSet>
#include <QTimeZone>

#include <initializer_list>

namespace holdfast::wording {

namespace {

using catalogue::Language;
using progress::Status;

class EnglishWords : public test::InEnglish
{
};

const QDate today(2026, 11, 23);

/// Each value has a word, and no two have the same.
template <class Value> void expectDistinctWords(std::initializer_list<Value> values)
{
    QSet<QString> words;
    for (const Value value : values) {
        EXPECT_FALSE(word(value).isEmpty()) << static_cast<int>(value);
        words.insert(word(value));
    }
    EXPECT_EQ(words.size(), static_cast<qsizetype>(values.size()));
}

TEST_F(EnglishWords, EveryValueHasAWordOfItsOwn)
{
    using namespace catalogue;
    using namespace progress;
    expectDistinctWords(
        {Status::Unknown, Status::NotDone, Status::Done, Status::Due, Status::Overdue, Status::Later, Status::NotApplicable});
    expectDistinctWords({Evidence::Said, Evidence::Tried, Evidence::Drilled, Evidence::Seen});
    expectDistinctWords({Audience::Person, Audience::Household, Audience::Organisation});
    expectDistinctWords({Region::Any, Region::HongKong, Region::MainlandChina, Region::Other});
    expectDistinctWords(
        {Platform::Any, Platform::Android, Platform::Ios, Platform::Windows, Platform::Macos, Platform::Linux, Platform::Wechat});
    expectDistinctWords({Verification::Issuer, Verification::Secondary, Verification::General, Verification::Tested});
    expectDistinctWords({Confidence::Low, Confidence::Medium, Confidence::High});
    expectDistinctWords({ChatApp::Wechat, ChatApp::Whatsapp, ChatApp::Other});
    expectDistinctWords({PaymentMethod::Wechat, PaymentMethod::Alipay, PaymentMethod::Card, PaymentMethod::TransitCard,
                         PaymentMethod::FasterPayment, PaymentMethod::Cash, PaymentMethod::Other});
}

TEST_F(EnglishWords, UnknownIsNeverToldAsFine)
{
    EXPECT_EQ(word(Status::Unknown), QStringLiteral("Not known yet"));
}

TEST_F(EnglishWords, Dates)
{
    EXPECT_EQ(dateText(QDate(2027, 5, 22), Language::English), QStringLiteral("22 May 2027"));
    EXPECT_EQ(weekdayText(today, Language::English), QStringLiteral("Monday 23 November"));
    EXPECT_EQ(shortDayText(QDate(2026, 11, 25), QDate(2026, 11, 23), Language::English), QStringLiteral("Wed 25"));
    EXPECT_EQ(shortDayText(QDate(2026, 11, 17), QDate(2026, 11, 23), Language::English), QStringLiteral("Tue 17"));
    EXPECT_EQ(shortDayText(QDate(2026, 11, 16), QDate(2026, 11, 23), Language::English), QStringLiteral("16 Nov"));
    EXPECT_EQ(shortDayText(QDate(2026, 9, 14), QDate(2026, 11, 23), Language::SimplifiedChinese), QStringLiteral("9月14日"));
    EXPECT_EQ(momentText(QDateTime(today, QTime(14, 5), QTimeZone::utc()), Language::English),
              QStringLiteral("23 November 2026, 14:05"));
    EXPECT_EQ(dateText(QDate(), Language::English), QString());
}

TEST_F(EnglishWords, ChineseDatesFollowTheirLanguageNotTheOneInUse)
{
    EXPECT_EQ(dateText(QDate(2027, 5, 22), Language::SimplifiedChinese), QStringLiteral("2027年5月22日"));
    EXPECT_EQ(weekdayText(today, Language::SimplifiedChinese), QStringLiteral("11月23日星期一"));
    EXPECT_EQ(shortDayText(QDate(2026, 11, 25), QDate(2026, 11, 23), Language::SimplifiedChinese), QStringLiteral("25日 周三"));
    EXPECT_EQ(dateText(QDate(2027, 5, 22), Language::TraditionalChineseHongKong), QStringLiteral("2027年5月22日"));
    EXPECT_EQ(weekdayText(today, Language::TraditionalChineseHongKong), QStringLiteral("11月23日星期一"));
    EXPECT_EQ(shortDayText(QDate(2026, 11, 25), QDate(2026, 11, 23), Language::TraditionalChineseHongKong),
              QStringLiteral("25日 週三"));
    EXPECT_EQ(momentText(QDateTime(today, QTime(14, 5), QTimeZone::utc()), Language::SimplifiedChinese),
              QStringLiteral("2026年11月23日 14:05"));
}

TEST_F(EnglishWords, RelativeDays)
{
    EXPECT_EQ(relativeDayText(today, today), QStringLiteral("today"));
    EXPECT_EQ(relativeDayText(today.addDays(1), today), QStringLiteral("tomorrow"));
    EXPECT_EQ(relativeDayText(today.addDays(-1), today), QStringLiteral("yesterday"));
    EXPECT_EQ(relativeDayText(today.addDays(3), today), QStringLiteral("in 3 days"));
    EXPECT_EQ(relativeDayText(today.addDays(-34), today), QStringLiteral("34 days ago"));
    EXPECT_EQ(relativeDayText(QDate(), today), QString());
    EXPECT_FALSE(relativeDayText(QDate(9'999'999, 1, 1), today).isEmpty());
}

TEST_F(EnglishWords, DueDays)
{
    EXPECT_EQ(dueText(today, today), QStringLiteral("Due today"));
    EXPECT_EQ(dueText(today.addDays(1), today), QStringLiteral("Due tomorrow"));
    EXPECT_EQ(dueText(today.addDays(5), today), QStringLiteral("Due in 5 days"));
    EXPECT_EQ(dueText(today.addDays(-1), today), QStringLiteral("1 day late"));
    EXPECT_EQ(dueText(today.addDays(-4), today), QStringLiteral("4 days late"));
    EXPECT_EQ(dueText(today, QDate()), QString());
}

TEST_F(EnglishWords, Intervals)
{
    EXPECT_EQ(intervalText(7), QStringLiteral("every week"));
    EXPECT_EQ(intervalText(14), QStringLiteral("every 2 weeks"));
    EXPECT_EQ(intervalText(30), QStringLiteral("every month"));
    EXPECT_EQ(intervalText(90), QStringLiteral("every 3 months"));
    EXPECT_EQ(intervalText(180), QStringLiteral("every 6 months"));
    EXPECT_EQ(intervalText(365), QStringLiteral("every year"));
    EXPECT_EQ(intervalText(45), QStringLiteral("every 45 days"));
    EXPECT_EQ(rhythmText(90), QStringLiteral("Quarterly"));
    EXPECT_EQ(rhythmText(180), QStringLiteral("Twice a year"));
    EXPECT_EQ(rhythmText(45), QStringLiteral("Every 45 days"));
}

TEST_F(EnglishWords, Minutes)
{
    EXPECT_EQ(minutesText(1), QStringLiteral("1 min"));
    EXPECT_EQ(minutesText(10), QStringLiteral("10 min"));
    EXPECT_EQ(minutesText(60), QStringLiteral("1 h"));
    EXPECT_EQ(minutesText(90), QStringLiteral("1 h 30 min"));
    EXPECT_EQ(minutesText(240), QStringLiteral("4 h"));
}

/// No text shows the source's "(s)" or a place that was not filled.
TEST_F(EnglishWords, EveryNumberHasItsPlural)
{
    for (int number = 1; number <= 800; ++number) {
        for (const QString &text : {intervalText(number), rhythmText(number), minutesText(number),
                                    relativeDayText(today.addDays(number), today), relativeDayText(today.addDays(-number), today),
                                    dueText(today.addDays(number), today), dueText(today.addDays(-number), today)}) {
            EXPECT_FALSE(text.contains(QLatin1String("(s)"))) << text.toStdString();
            EXPECT_FALSE(text.contains(QLatin1Char('%'))) << text.toStdString();
        }
    }
}

TEST_F(EnglishWords, StandingsAsLines)
{
    progress::Standing standing;
    EXPECT_EQ(standingText(standing, today, Language::English), QStringLiteral("Not known yet"));
    standing.status = Status::Done;
    standing.evidence = catalogue::Evidence::Tried;
    standing.dueOn = QDate(2027, 5, 22);
    EXPECT_EQ(standingText(standing, today, Language::English), QStringLiteral("Done, I tried it. Due again 22 May 2027."));
    EXPECT_EQ(statusText(standing, today, Language::English), QStringLiteral("Done, I tried it"));
    EXPECT_EQ(dueAgainText(standing, Language::English), QStringLiteral("Due again 22 May 2027"));
    standing.status = Status::Due;
    standing.dueOn = today;
    EXPECT_EQ(standingText(standing, today, Language::English), QStringLiteral("Due today"));
    EXPECT_EQ(statusText(standing, today, Language::English), QStringLiteral("Due today"));
    EXPECT_TRUE(dueAgainText(standing, Language::English).isEmpty()) << "it is due now";
    standing.status = Status::Overdue;
    standing.dueOn = today.addDays(-40);
    EXPECT_EQ(standingText(standing, today, Language::English), QStringLiteral("40 days late"));
    standing.dueOn = QDate();
    EXPECT_EQ(standingText(standing, today, Language::English), QStringLiteral("Overdue"));
    standing.status = Status::Later;
    standing.laterUntil = QDate(2026, 12, 3);
    EXPECT_EQ(standingText(standing, today, Language::English), QStringLiteral("Put off until 3 December 2026"));
    standing.status = Status::NotApplicable;
    EXPECT_EQ(standingText(standing, today, Language::English), QStringLiteral("Doesn't apply"));
}

TEST_F(EnglishWords, EffectsByWhatTheyLowerMore)
{
    catalogue::Mitigation mitigation;
    mitigation.seriousness = catalogue::Strength::Medium;
    EXPECT_EQ(effectText(mitigation, QStringLiteral("Payment outage")), QStringLiteral("Softens: Payment outage"));
    mitigation.probability = catalogue::Strength::High;
    EXPECT_EQ(effectText(mitigation, QStringLiteral("Payment outage")), QStringLiteral("Makes less likely: Payment outage"));
}

TEST_F(EnglishWords, MarksAsLinesOfAHistory)
{
    progress::Mark mark;
    mark.evidence = catalogue::Evidence::Said;
    EXPECT_EQ(markText(mark, Language::English), QStringLiteral("Done, I say so"));
    mark.kind = progress::MarkKind::Later;
    mark.until = QDate(2026, 12, 3);
    EXPECT_EQ(markText(mark, Language::English), QStringLiteral("Put off until 3 December 2026"));
    mark.kind = progress::MarkKind::NotDone;
    EXPECT_EQ(markText(mark, Language::English), QStringLiteral("Not done"));
    mark.kind = progress::MarkKind::NotApplicable;
    EXPECT_EQ(markText(mark, Language::English), QStringLiteral("Doesn't apply"));
    mark.kind = progress::MarkKind::Undo;
    EXPECT_EQ(markText(mark, Language::English), QStringLiteral("Taken back"));
}

TEST_F(EnglishWords, Coverage)
{
    EXPECT_EQ(coverageText({50, 7, 5}), QStringLiteral("7 of 50 known, 5 done"));
}

TEST_F(EnglishWords, ChecksNameTheirDay)
{
    EXPECT_EQ(checkedText(catalogue::Verification::General, today, Language::English),
              QStringLiteral("General advice, 23 November 2026"));
    EXPECT_EQ(checkedText(catalogue::Verification::Issuer, QDate(), Language::English),
              QStringLiteral("Read on the issuer's own page"));
}

TEST_F(EnglishWords, GreetingsOfTheDay)
{
    EXPECT_EQ(greeting(QTime(4, 59)), QStringLiteral("Good evening"));
    EXPECT_EQ(greeting(QTime(5, 0)), QStringLiteral("Good morning"));
    EXPECT_EQ(greeting(QTime(12, 0)), QStringLiteral("Good afternoon"));
    EXPECT_EQ(greeting(QTime(18, 0)), QStringLiteral("Good evening"));
    EXPECT_EQ(greeting(QTime()), QStringLiteral("Good evening"));
}

TEST_F(EnglishWords, LanguagesNameThemselves)
{
    EXPECT_EQ(ownName(Language::English), QStringLiteral("English"));
    EXPECT_EQ(ownName(Language::SimplifiedChinese), QStringLiteral("简体中文"));
    EXPECT_EQ(ownName(Language::TraditionalChineseHongKong), QStringLiteral("繁體中文（香港）"));
    EXPECT_EQ(localeOf(Language::SimplifiedChinese).territory(), QLocale::China);
    EXPECT_EQ(localeOf(Language::TraditionalChineseHongKong).script(), QLocale::TraditionalHanScript);
}

TEST(LanguageChoice, FollowsTheSystemAndTheTagThatWasKept)
{
    EXPECT_EQ(languageFor(QLocale(QLocale::German)), Language::English);
    EXPECT_EQ(languageFor(QLocale(QLocale::Chinese, QLocale::China)), Language::SimplifiedChinese);
    EXPECT_EQ(languageFor(QLocale(QLocale::Chinese, QLocale::Singapore)), Language::SimplifiedChinese);
    for (const QLocale::Territory territory : {QLocale::HongKong, QLocale::Macao, QLocale::Taiwan})
        EXPECT_EQ(languageFor(QLocale(QLocale::Chinese, territory)), Language::TraditionalChineseHongKong);
    for (const Language language : catalogue::allLanguages)
        EXPECT_EQ(languageWithTag(catalogue::languageTag(language)), language);
    EXPECT_EQ(languageWithTag(QStringLiteral("zh")), std::nullopt);
    EXPECT_EQ(languageWithTag({}), std::nullopt);
}

} // namespace

} // namespace holdfast::wording
