// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/step/guide_model.h"
#include "app/view/step/history_model.h"
#include "app/view/step/hotline_model.h"
#include "app/view/step/source_model.h"
#include "app/view/step/step_advice.h"
#include "app/view/step/step_ranking.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

class AppViewModel;
struct ViewSurroundings;

/// One step: why, how, proof, history, sources, and the verbs on it.
class StepViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by App")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString why READ why NOTIFY changed FINAL)
    Q_PROPERTY(QString practiceTitle READ practiceTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString practice READ practice CONSTANT FINAL)
    Q_PROPERTY(QStringList effects READ effects NOTIFY changed FINAL)
    Q_PROPERTY(QString minutesText READ minutesText NOTIFY changed FINAL)
    Q_PROPERTY(QString intervalText READ intervalText NOTIFY changed FINAL)
    Q_PROPERTY(QString statusText READ statusText NOTIFY changed FINAL)
    Q_PROPERTY(QString dueAgainText READ dueAgainText NOTIFY changed FINAL)
    Q_PROPERTY(int statusTone READ statusTone NOTIFY changed FINAL)
    Q_PROPERTY(QString doneWhen READ doneWhen NOTIFY changed FINAL)
    Q_PROPERTY(QString basis READ basis NOTIFY changed FINAL)
    Q_PROPERTY(QStringList guides READ guides NOTIFY changed FINAL)
    Q_PROPERTY(int guide READ guide WRITE setGuide NOTIFY changed FINAL)
    Q_PROPERTY(QString guideBasis READ guideBasis NOTIFY changed FINAL)
    Q_PROPERTY(bool tried READ tried WRITE setTried NOTIFY triedChanged FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY noteChanged FINAL)
    Q_PROPERTY(bool noteTooLong READ noteTooLong NOTIFY noteChanged FINAL)
    Q_PROPERTY(QString nextStep READ nextStep NOTIFY changed FINAL)
    Q_PROPERTY(QString nextStepTitle READ nextStepTitle NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::GuideModel *steps READ steps CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::HistoryModel *history READ history CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::SourceModel *sources READ sources CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::HotlineModel *hotlines READ hotlines CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::StepAdvice *advice READ advice CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::StepRanking *ranking READ ranking CONSTANT FINAL)

public:
    /// More would push the step itself out of sight on a phone.
    static constexpr qsizetype effectsShown = 2;

    StepViewModel(ViewSurroundings &surroundings, AppViewModel &app, const ActionId &action, QObject *parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString why() const;
    [[nodiscard]] QString practiceTitle() const;
    [[nodiscard]] QString practice() const;
    /// The `effectsShown` strongest of what it does to which risk: "Softens: Payment outage".
    [[nodiscard]] QStringList effects() const;
    [[nodiscard]] QString minutesText() const;
    [[nodiscard]] QString intervalText() const;
    [[nodiscard]] QString statusText() const;
    /// Empty unless it is done.
    [[nodiscard]] QString dueAgainText() const;
    /// A tone of qml/controls/Tone.qml.
    [[nodiscard]] int statusTone() const;
    [[nodiscard]] QString doneWhen() const;
    /// What the advice rests on: "General advice" or "Our estimate"; with the reason.
    [[nodiscard]] QString basis() const;
    /// The names of the guides that fit the person, "Any device" first.
    [[nodiscard]] QStringList guides() const;
    /// Index into `guides`.
    [[nodiscard]] int guide() const { return m_guide; }
    void setGuide(int guide);
    [[nodiscard]] QString guideBasis() const;
    /// False for "I say so", true for "I tried it".
    [[nodiscard]] bool tried() const { return m_tried; }
    void setTried(bool tried);
    /// The note being written; goes with the next mark, and into a draft when the vault locks.
    [[nodiscard]] const QString &note() const { return m_note; }
    void setNote(const QString &note);
    [[nodiscard]] bool noteTooLong() const;
    /// The step to go on with once this one is done; empty when there is none.
    [[nodiscard]] QString nextStep() const;
    [[nodiscard]] QString nextStepTitle() const;
    [[nodiscard]] GuideModel *steps() { return &m_steps; }
    [[nodiscard]] HistoryModel *history() { return &m_history; }
    [[nodiscard]] SourceModel *sources() { return &m_sources; }
    [[nodiscard]] HotlineModel *hotlines() { return &m_hotlines; }
    [[nodiscard]] StepAdvice *advice() { return &m_advice; }
    [[nodiscard]] StepRanking *ranking() { return &m_ranking; }

    Q_INVOKABLE void markDone();
    /// Puts the step off; 1 to 365 days.
    Q_INVOKABLE void remindLater(int days);
    Q_INVOKABLE void markNotApplicable();
    Q_INVOKABLE void markNotDone();
    Q_INVOKABLE void tick(const QString &step, bool ticked);
    /// An empty text erases the note.
    Q_INVOKABLE void rewriteNote(qint64 mark, const QString &note);
    /// What was being typed in place of this note when the vault locked, or the note itself.
    Q_INVOKABLE QString rewritten(qint64 mark, const QString &note) const;
    /// Keeps what is being typed in place of a note; empty when it was given up.
    Q_INVOKABLE void keepRewritten(qint64 mark, const QString &text);
    Q_INVOKABLE void copyAddress(const QString &address);

    /// What is being typed, by the key under which it is kept when the vault locks.
    [[nodiscard]] QHash<QString, QString> drafts() const;
    /// Goes on with what was being typed, if any of it belongs here.
    void takeDrafts(const QHash<QString, QString> &drafts);

signals:
    void changed();
    void triedChanged();
    void noteChanged();
    /// Into any field, by whatever means.
    void typed();

private:
    void mark(progress::MarkKind kind, const QDate &until = {});
    void show(const QSet<ActionId> &actions);
    void takeBackNote(const ActionId &action);

    overview::Overview &m_overview;
    const Preferences &m_preferences;
    AppViewModel &m_app;
    /// A copy: the catalogue may not know the id that was asked for.
    catalogue::Action m_action;
    std::vector<std::size_t> m_guides;
    int m_guide = 0;
    bool m_tried = false;
    QString m_note;
    QHash<QString, QString> m_rewritten; ///< In place of notes of the history, by the keys of their drafts.
    GuideModel m_steps;
    HistoryModel m_history;
    SourceModel m_sources;
    HotlineModel m_hotlines;
    StepAdvice m_advice;
    StepRanking m_ranking;
};

} // namespace holdfast::view
