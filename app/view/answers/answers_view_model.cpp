// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/answers/answers_view_model.h"

#include "app/wording/list_text.h"
#include "app/wording/profile_words.h"

#include <QQmlEngine>

namespace holdfast::view {

namespace {

/// Choices of a question with one answer, kept in an optional member of the profile.
template <class Value>
std::vector<ChoiceModel::Choice> oneOf(std::optional<Value> progress::Profile::*member, std::initializer_list<Value> values)
{
    std::vector<ChoiceModel::Choice> choices;
    for (const Value value : values) {
        choices.push_back({[value] { return wording::word(value); },
                           [member, value](const progress::Profile &profile) { return profile.*member == value; },
                           [member, value](progress::Profile &profile) { profile.*member = value; }});
    }
    return choices;
}

std::vector<ChoiceModel::Choice> deviceChoices()
{
    using catalogue::Platform;
    std::vector<ChoiceModel::Choice> choices;
    for (const Platform device : {Platform::Android, Platform::Ios, Platform::Windows, Platform::Macos, Platform::Linux}) {
        choices.push_back({[device] { return wording::word(device); },
                           [device](const progress::Profile &profile) { return profile.devices.contains(device); },
                           [device](progress::Profile &profile) {
                               if (profile.devices.erase(device) == 0)
                                   profile.devices.insert(device);
                           }});
    }
    return choices;
}

std::vector<ChoiceModel::Choice> choicesOf(AnswersViewModel::Question question)
{
    using catalogue::Audience;
    using catalogue::Region;
    using progress::ChatApp;
    using progress::PaymentMethod;
    using Question = AnswersViewModel::Question;
    switch (question) {
    case Question::Region:
        return oneOf(&progress::Profile::region, {Region::HongKong, Region::MainlandChina, Region::Other});
    case Question::Audience:
        return oneOf(&progress::Profile::audience, {Audience::Person, Audience::Household, Audience::Organisation});
    case Question::Devices:
        return deviceChoices();
    case Question::ChatApp:
        return oneOf(&progress::Profile::chatApp, {ChatApp::Wechat, ChatApp::Whatsapp, ChatApp::Other});
    case Question::Payment:
        return oneOf(&progress::Profile::payment,
                     {PaymentMethod::Wechat, PaymentMethod::Alipay, PaymentMethod::FasterPayment, PaymentMethod::TransitCard,
                      PaymentMethod::Card, PaymentMethod::Cash, PaymentMethod::Other});
    }
    return {};
}

} // namespace

AnswersViewModel::AnswersViewModel(overview::Overview &overview, const Preferences &preferences, QObject *parent)
    : QObject(parent), m_overview(overview), m_profile(overview.contents().profile)
{
    for (int question = 0; question < questionCount; ++question) {
        m_choices[static_cast<std::size_t>(question)] = std::make_unique<ChoiceModel>(
            choicesOf(static_cast<Question>(question)), static_cast<Question>(question) == Question::Devices, m_profile);
    }
    const auto refresh = [this] {
        for (const auto &choices : m_choices)
            choices->refresh();
        emit changed();
    };
    connect(&m_overview, &overview::Overview::profileSaved, this, refresh);
    connect(&preferences, &Preferences::languageChanged, this, refresh);
    // What was not saved is not shown as if it were, and an answer is never added to less than what the vault holds.
    const auto takeWhatIsSaved = [this, refresh] {
        m_profile = m_overview.contents().profile;
        refresh();
    };
    connect(&m_overview, &overview::Overview::failed, this, takeWhatIsSaved);
    connect(&m_overview, &overview::Overview::opened, this, takeWhatIsSaved);
}

ChoiceModel *AnswersViewModel::choices(int question)
{
    if (question < 0 || question >= questionCount)
        return nullptr;
    ChoiceModel *model = m_choices[static_cast<std::size_t>(question)].get();
    QQmlEngine::setObjectOwnership(model, QQmlEngine::CppOwnership);
    return model;
}

QString AnswersViewModel::questionText(int question) const
{
    switch (static_cast<Question>(question)) {
    case Question::Region:
        //: First of five questions.
        return tr("Where do you live?");
    case Question::Audience:
        //: Second of five questions.
        return tr("Whom is this for?");
    case Question::Devices:
        //: Third of five questions; several answers are possible.
        return tr("Which devices do you use?");
    case Question::ChatApp:
        //: Fourth of five questions.
        return tr("Which chat app do you rely on most?");
    case Question::Payment:
        //: Last of five questions.
        return tr("How do you pay most often?");
    }
    return {};
}

QString AnswersViewModel::reasonText(int question) const
{
    switch (static_cast<Question>(question)) {
    case Question::Region:
        //: Why the first question is asked.
        return tr("Some steps and telephone numbers hold in one place only.");
    case Question::Audience:
        //: Why the second question is asked.
        return tr("A shop has other worries than a single person.");
    case Question::Devices:
        //: Why the third question is asked.
        return tr("So that you see the menus you have. Choose all that fit.");
    case Question::ChatApp:
        //: Why the fourth question is asked.
        return tr("The steps then prepare you for the day it does not work.");
    case Question::Payment:
        //: Why the last question is asked.
        return tr("A second way to pay should not hang on the same company.");
    }
    return {};
}

QString AnswersViewModel::answerText(int question) const
{
    if (question < 0 || question >= questionCount)
        return {};
    const ChoiceModel &choices = *m_choices[static_cast<std::size_t>(question)];
    QStringList chosen;
    for (int row = 0; row < choices.rowCount(); ++row) {
        if (choices.choice(row).isChosen(m_profile))
            chosen << choices.choice(row).text();
    }
    //: In Settings, where a question has no answer.
    return chosen.isEmpty() ? tr("Not answered") : wording::listText(chosen);
}

void AnswersViewModel::choose(int question, int row)
{
    if (question < 0 || question >= questionCount)
        return;
    const ChoiceModel &choices = *m_choices[static_cast<std::size_t>(question)];
    if (row < 0 || row >= choices.rowCount())
        return;
    choices.choice(row).choose(m_profile);
    m_choices[static_cast<std::size_t>(question)]->refresh();
    m_overview.saveProfile(m_profile);
    emit changed();
}

} // namespace holdfast::view
