// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/answers/answers_view_model.h"

#include "tests/view/view_case.h"

#include <QSignalSpy>

namespace holdfast::view::test {

namespace {

using Question = AnswersViewModel::Question;

class Answers : public ViewCase
{
protected:
    Answers() { enterHome(); }

    void choose(Question question, int row) { answers.choose(static_cast<int>(question), row); }
    [[nodiscard]] std::string answer(Question question) const
    {
        return answers.answerText(static_cast<int>(question)).toStdString();
    }
    [[nodiscard]] const progress::Profile &stored() const { return overview.contents().profile; }

    AnswersViewModel answers{overview, preferences};
};

} // namespace

TEST_F(Answers, EveryQuestionHasItsWordsItsReasonAndItsChoices)
{
    QSet<QString> questions;
    for (int question = 0; question < answers.count(); ++question) {
        EXPECT_TRUE(answers.questionText(question).endsWith(QLatin1Char('?')));
        questions.insert(answers.questionText(question));
        EXPECT_FALSE(answers.reasonText(question).isEmpty());
        EXPECT_GE(answers.choices(question)->rowCount(), 3);
        EXPECT_EQ(answers.answerText(question), QStringLiteral("Not answered"));
        EXPECT_EQ(answers.choices(question)->chosenRow(), -1);
    }
    EXPECT_EQ(questions.size(), 5);
}

TEST_F(Answers, AreSavedAsSoonAsTheyAreGiven)
{
    choose(Question::Region, 0);
    EXPECT_FALSE(answer(Question::Region) == "Not answered") << "the choice is seen at once";
    choose(Question::Audience, 1);
    choose(Question::ChatApp, 0);
    choose(Question::Payment, 3);
    settle();
    EXPECT_EQ(stored().region, catalogue::Region::HongKong);
    EXPECT_EQ(stored().audience, catalogue::Audience::Household);
    EXPECT_EQ(stored().chatApp, progress::ChatApp::Wechat);
    EXPECT_EQ(stored().payment, progress::PaymentMethod::TransitCard);
    lock();
    unlock();
    EXPECT_EQ(stored().region, catalogue::Region::HongKong);
}

TEST_F(Answers, OneAnswerTakesThePlaceOfAnother)
{
    choose(Question::Region, 0);
    choose(Question::Region, 1);
    settle();
    EXPECT_EQ(stored().region, catalogue::Region::MainlandChina);
    EXPECT_EQ(answers.choices(0)->chosenRow(), 1);
    EXPECT_FALSE(answers.choices(0)->isSeveral());
}

TEST_F(Answers, SeveralDevicesCanBeChosenAndTakenBack)
{
    const int devices = static_cast<int>(Question::Devices);
    EXPECT_TRUE(answers.choices(devices)->isSeveral());
    choose(Question::Devices, 0);
    choose(Question::Devices, 2);
    settle();
    EXPECT_EQ(stored().devices, (std::set{catalogue::Platform::Android, catalogue::Platform::Windows}));
    EXPECT_EQ(answers.answerText(devices).count(QLatin1Char(',')), 1);
    choose(Question::Devices, 0);
    settle();
    EXPECT_EQ(stored().devices, std::set{catalogue::Platform::Windows});
}

TEST_F(Answers, WhatWasNotSavedIsNotShownAsIfItWere)
{
    choose(Question::Region, 0);
    settle();
    overview.lock();
    choose(Question::Region, 1);
    settle();
    EXPECT_EQ(answer(Question::Region), "Not answered") << "nothing is known of a locked vault";
}

TEST_F(Answers, ChoicesThatDoNotExistAreIgnored)
{
    for (const int question : {-1, 5, 99}) {
        answers.choose(question, 0);
        EXPECT_EQ(answers.choices(question), nullptr);
        EXPECT_TRUE(answers.answerText(question).isEmpty());
        EXPECT_TRUE(answers.questionText(question).isEmpty());
    }
    answers.choose(0, -1);
    answers.choose(0, 99);
    EXPECT_FALSE(overview.isBusy());
}

TEST_F(Answers, ChangingOneHidesStepsAndKeepsTheirMarks)
{
    // M03 is for Android only.
    mark(QStringLiteral("M03"));
    const int before = overview.picture().coverage().applicable;
    choose(Question::Devices, 4);
    settle();
    EXPECT_LT(overview.picture().coverage().applicable, before);
    EXPECT_EQ(overview.contents().marks.value(ActionId("M03")).size(), 1u);
    choose(Question::Devices, 0);
    settle();
    EXPECT_EQ(status(QStringLiteral("M03")), progress::Status::Done);
}

TEST_F(Answers, FollowTheLanguage)
{
    QSignalSpy changed(&answers, &AnswersViewModel::changed);
    preferences.setLanguage(Preferences::Language::TraditionalChineseHongKong);
    EXPECT_EQ(changed.size(), 1);
}

} // namespace holdfast::view::test
