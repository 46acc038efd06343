// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/routine_register.h"
#include "app/view/routines/routine_items_form.h"
#include "app/view/routines/routine_rhythm_form.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

class AppViewModel;
struct ViewSurroundings;

/// The form in which a routine is set up or changed. What was typed stays until it is saved, also when it is closed meanwhile,
/// and over a lock as a draft.
class RoutineEditorViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to pages by their view-model")
    Q_PROPERTY(bool changesOne READ changesOne NOTIFY begun FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY edited FINAL)
    Q_PROPERTY(QString readyName READ readyName NOTIFY begun FINAL)
    Q_PROPERTY(holdfast::view::RoutineRhythmForm *rhythm READ rhythm CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::RoutineItemsForm *items READ items CONSTANT FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY edited FINAL)
    Q_PROPERTY(QString nextText READ nextText NOTIFY edited FINAL)
    Q_PROPERTY(QString nameProblem READ nameProblem NOTIFY edited FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY edited FINAL)

public:
    RoutineEditorViewModel(ViewSurroundings &surroundings, AppViewModel &app, QObject *parent = nullptr);

    /// The form is about a routine that is there already.
    [[nodiscard]] bool changesOne() const { return m_number != 0; }
    [[nodiscard]] const QString &name() const { return m_name; }
    void setName(const QString &name);
    /// What a ready-made routine is called while its name is empty; empty otherwise.
    [[nodiscard]] QString readyName() const;
    [[nodiscard]] RoutineRhythmForm *rhythm() { return &m_rhythm; }
    [[nodiscard]] RoutineItemsForm *items() { return &m_items; }
    /// What is entered as a sentence: "Every second Monday"; empty while it makes none.
    [[nodiscard]] QString sentence() const;
    /// "Next: Tomorrow, Monday 7 December, Monday 21 December"; empty while there is no such day.
    [[nodiscard]] QString nextText() const;
    [[nodiscard]] QString nameProblem() const;
    /// Why it was not saved, where no field is to blame.
    [[nodiscard]] QString problem() const;

    /// Has the form shown: for the routine of this number, or for a new one when it is empty. Begins it anew, unless it is about
    /// that one already and something typed was not saved; what was typed about another is kept as a draft.
    Q_INVOKABLE void begin(const QString &key);
    /// Saves what is entered; `saved` follows when it could be, `refused` when a field is to blame.
    Q_INVOKABLE void save();
    /// What is typed and not saved, by the key under which it is kept when the vault locks.
    [[nodiscard]] QHash<QString, QString> drafts() const;
    /// The key of what was typed about a routine; 0 is a new one.
    [[nodiscard]] static QString draftKey(routine::RoutineNumber number);

signals:
    void begun();
    void edited();
    /// The form is to be shown.
    void wanted();
    void saved();
    void refused();

private:
    [[nodiscard]] QJsonObject typed() const;
    /// What was kept over a lock stands in the form again, and nowhere else.
    void takeDraft();
    [[nodiscard]] bool isUnsaved(const QString &key) const;
    [[nodiscard]] QString firstProblem() const;
    [[nodiscard]] routine::NewRoutine entered() const;

    overview::Overview &m_overview;
    const Preferences &m_preferences;
    AppViewModel &m_app;
    routine::RoutineNumber m_number = 0;
    /// As it was when the form began.
    routine::NewRoutine m_before;
    /// What stood in the form as it began.
    std::optional<QJsonObject> m_begun;
    QString m_name;
    RoutineRhythmForm m_rhythm;
    RoutineItemsForm m_items;
    /// Somebody tried to save it.
    bool m_complaining = false;
    /// The answer is awaited: others save as well.
    bool m_saving = false;
    std::optional<Error> m_error;
};

} // namespace holdfast::view
