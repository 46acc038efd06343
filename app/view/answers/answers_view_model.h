// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"
#include "app/view/answers/choice_model.h"
#include "app/view/preferences/preferences.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <array>
#include <memory>

namespace holdfast::view {

/// The five questions and their answers; saved as soon as they are given. Used by the first run and in Settings.
class AnswersViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to pages by their view-model")
    Q_PROPERTY(int count READ count CONSTANT FINAL)

public:
    /// In the order in which they are asked.
    enum class Question { Region, Audience, Devices, ChatApp, Payment };
    Q_ENUM(Question)
    static constexpr int questionCount = 5;

    AnswersViewModel(overview::Overview &overview, const Preferences &preferences, QObject *parent = nullptr);

    [[nodiscard]] int count() const { return questionCount; }
    Q_INVOKABLE holdfast::view::ChoiceModel *choices(int question);
    Q_INVOKABLE QString questionText(int question) const;
    /// Why it is asked, in one sentence.
    Q_INVOKABLE QString reasonText(int question) const;
    /// What was answered, in words; "Not answered" when nothing was.
    Q_INVOKABLE QString answerText(int question) const;
    Q_INVOKABLE void choose(int question, int row);

signals:
    /// Answers or words changed.
    void changed();

private:
    overview::Overview &m_overview;
    /// What the person chose last; ahead of the vault until that has saved it.
    progress::Profile m_profile;
    std::array<std::unique_ptr<ChoiceModel>, questionCount> m_choices;
};

} // namespace holdfast::view
