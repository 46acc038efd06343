// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/answers/answers_view_model.h"
#include "app/view/lists/action_list_model.h"
#include "app/view/unlock/passphrase_choice.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

class AppViewModel;
struct ViewSurroundings;

/// From the first start to the first steps: language, welcome, protection, five questions, four to six steps.
class FirstRunViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by App")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged FINAL)
    Q_PROPERTY(int question READ question NOTIFY stageChanged FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY stageChanged FINAL)
    Q_PROPERTY(bool creating READ isCreating NOTIFY changed FINAL)
    Q_PROPERTY(bool keyRingOffered READ isKeyRingOffered CONSTANT FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::PassphraseChoice *choice READ choice CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::AnswersViewModel *answers READ answers CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::ActionListModel *starters READ starters CONSTANT FINAL)

public:
    enum class Stage { Language, Welcome, Existing, Protect, Questions, Starters };
    Q_ENUM(Stage)

    FirstRunViewModel(ViewSurroundings &surroundings, AppViewModel &app, QObject *parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    /// Which of the five questions is asked, from 0.
    [[nodiscard]] int question() const { return m_question; }
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool isCreating() const;
    /// Whether this system has a key ring to offer in place of a passphrase.
    [[nodiscard]] bool isKeyRingOffered() const;
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] PassphraseChoice *choice() { return &m_choice; }
    [[nodiscard]] AnswersViewModel *answers() { return &m_answers; }
    [[nodiscard]] ActionListModel *starters() { return &m_starters; }

    /// The vault exists: goes on with the questions.
    void goOnInside();

    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    Q_INVOKABLE void openExisting();
    /// Brings the vault that lies in `folder` here, to be unlocked; the original stays as it is.
    Q_INVOKABLE void adopt(const QString &folder);
    Q_INVOKABLE void protect(holdfast::view::SecureTextItem *first, holdfast::view::SecureTextItem *second);
    Q_INVOKABLE void protectWithKeyRing();
    /// Ends the first run: at one of the starter steps, or on Today when `action` is empty.
    Q_INVOKABLE void finish(const QString &action);

signals:
    void stageChanged();
    void changed();

private:
    void enter(Stage stage);
    void showStarters();
    /// The first steps follow from the answers, so they are shown once all of those are saved.
    void enterStartersOnceSaved();

    ViewSurroundings &m_surroundings;
    overview::Overview &m_overview;
    AppViewModel &m_app;
    PassphraseChoice m_choice;
    AnswersViewModel m_answers;
    ActionListModel m_starters;
    Stage m_stage = Stage::Language;
    int m_question = 0;
    bool m_startersWanted = false;
    QString m_problem;
};

} // namespace holdfast::view
