// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/answers/answers_view_model.h"
#include "app/view/unlock/passphrase_choice.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace holdfast::view {

class AppViewModel;
struct ViewSurroundings;

/// Everything about the vault that can be changed; what is true of the device stands in Preferences.
class SettingsViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by App")
    Q_PROPERTY(int lockMinutes READ lockMinutes WRITE setLockMinutes NOTIFY changed FINAL)
    Q_PROPERTY(bool sample READ isSample CONSTANT FINAL)
    Q_PROPERTY(bool hasPassphrase READ hasPassphrase NOTIFY changed FINAL)
    Q_PROPERTY(bool hasKeyRing READ hasKeyRing NOTIFY changed FINAL)
    Q_PROPERTY(bool keyRingOffered READ isKeyRingOffered CONSTANT FINAL)
    Q_PROPERTY(bool recoveryCodeConfirmed READ isRecoveryCodeConfirmed NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(QString presentProblem READ presentProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString exportProblem READ exportProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed FINAL)
    Q_PROPERTY(QString suggestedExportFile READ suggestedExportFile NOTIFY changed FINAL)
    Q_PROPERTY(QString vaultFolder READ vaultFolder CONSTANT FINAL)
    Q_PROPERTY(QString catalogueText READ catalogueText NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::PassphraseChoice *choice READ choice CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::AnswersViewModel *answers READ answers CONSTANT FINAL)

public:
    SettingsViewModel(ViewSurroundings &surroundings, AppViewModel &app, QObject *parent = nullptr);

    /// 1, 5, 15, or 0 for never.
    [[nodiscard]] int lockMinutes() const;
    void setLockMinutes(int minutes);
    [[nodiscard]] bool isSample() const;
    [[nodiscard]] bool hasPassphrase() const;
    [[nodiscard]] bool hasKeyRing() const;
    [[nodiscard]] bool isKeyRingOffered() const;
    [[nodiscard]] bool isRecoveryCodeConfirmed() const;
    [[nodiscard]] bool isBusy() const;
    /// What is wrong with the present passphrase as typed; empty when nothing is.
    [[nodiscard]] const QString &presentProblem() const { return m_presentProblem; }
    /// Why the last export was not written; empty when it was.
    [[nodiscard]] const QString &exportProblem() const { return m_exportProblem; }
    /// What the last verb came to: "Your passphrase was changed."
    [[nodiscard]] const QString &outcome() const { return m_outcome; }
    [[nodiscard]] QString suggestedExportFile() const;
    [[nodiscard]] QString vaultFolder() const;
    /// Which catalogue this is and when it was checked.
    [[nodiscard]] QString catalogueText() const;
    [[nodiscard]] PassphraseChoice *choice() { return &m_choice; }
    [[nodiscard]] AnswersViewModel *answers() { return &m_answers; }

    /// `present` is the passphrase in use, or the recovery code of a vault without one.
    Q_INVOKABLE void changePassphrase(holdfast::view::SecureTextItem *present, holdfast::view::SecureTextItem *first,
                                      holdfast::view::SecureTextItem *second);
    /// Voids the old code and shows a new one; `present` as above.
    Q_INVOKABLE void replaceRecoveryCode(holdfast::view::SecureTextItem *present);
    /// Confirms the code one wrote down, by typing all of it.
    Q_INVOKABLE void checkRecoveryCode(holdfast::view::SecureTextItem *code);
    Q_INVOKABLE void useKeyRing(bool use);
    Q_INVOKABLE void exportData(const QString &file);
    Q_INVOKABLE void deleteEverything();
    /// Forgets what the last verb came to, when another form is opened.
    Q_INVOKABLE void clearOutcome();

signals:
    void changed();
    /// The fields that were typed into may be wiped.
    void accepted();

private:
    void tell(const QString &outcome);
    /// What was typed, or nothing when it can be no passphrase, which is then said.
    std::optional<Secret> typedIn(const SecureTextItem &field);

    ViewSurroundings &m_surroundings;
    overview::Overview &m_overview;
    AppViewModel &m_app;
    PassphraseChoice m_choice;
    AnswersViewModel m_answers;
    QString m_presentProblem;
    QString m_exportProblem;
    bool m_exporting = false;
    QString m_outcome;
    bool m_addsPassphrase = false;
};

} // namespace holdfast::view
