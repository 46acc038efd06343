// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/routine_register.h"
#include "app/view/preferences/preferences.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace holdfast::view {

class AppViewModel;
struct ViewSurroundings;

/// What one can do about the time of a routine, or of several at once: done, put off, skip; and the receipt, by which it is taken
/// back until one goes elsewhere.
class RoutineDecisions final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to pages by their view-model")
    Q_PROPERTY(QString receipt READ receipt NOTIFY receiptChanged FINAL)
    Q_PROPERTY(bool done READ isDone NOTIFY receiptChanged FINAL)
    Q_PROPERTY(QList<QString> offers READ offers NOTIFY offered FINAL)
    Q_PROPERTY(QString ownDay READ ownDay NOTIFY offered FINAL)
    Q_PROPERTY(QString ownTime READ ownTime NOTIFY offered FINAL)
    Q_PROPERTY(QString dayProblem READ dayProblem NOTIFY problemChanged FINAL)
    Q_PROPERTY(QString timeProblem READ timeProblem NOTIFY problemChanged FINAL)

public:
    /// The routines that a decision is about.
    using Chosen = std::function<std::vector<routine::RoutineNumber>()>;

    RoutineDecisions(ViewSurroundings &surroundings, AppViewModel &app, Chosen chosen, QObject *parent = nullptr);

    /// "Monthly check is done. It comes again on Sunday 6 December."; empty when there is nothing to take back.
    [[nodiscard]] QString receipt() const;
    [[nodiscard]] bool isDone() const;
    /// Until when one may put it off, in words; as of the last offer().
    [[nodiscard]] QStringList offers() const;
    /// What a day and a time of one's own begin with.
    [[nodiscard]] QString ownDay() const;
    [[nodiscard]] QString ownTime() const;
    /// What is wrong with what was typed.
    [[nodiscard]] QString dayProblem() const;
    [[nodiscard]] QString timeProblem() const;

    Q_INVOKABLE void markDone();
    /// `reason` may be empty.
    Q_INVOKABLE void skip(const QString &reason);
    /// The question why it is skipped is shown: what is said then is about the times that stand there now.
    Q_INVOKABLE void beginSkipping();
    /// Makes the offers anew: the evening may be near. What is chosen then is about the times that stand there now.
    Q_INVOKABLE void offer();
    /// Puts off by the offer of this number.
    Q_INVOKABLE void putOff(int offer);
    /// "2026-11-30", "18:30". A time that is none, has passed, or on whose day the next time has come is a
    /// problem, and changes nothing.
    Q_INVOKABLE void putOffUntil(const QString &day, const QString &time);
    Q_INVOKABLE void undo();

signals:
    void receiptChanged();
    void offered();
    void problemChanged();
    /// Something was recorded, or there was nothing left to record: the next time came while the question was shown.
    void decided();

private:
    enum class Offer { Hour, Tonight, Tomorrow, NextWeek };
    enum class Problem { None, NoDay, NoTime, Passed, Overtaken };
    using Until = std::function<routine::LocalMoment(const routine::Routine &)>;

    void record(routine::NewRoutineEvent::Kind kind, const QString &reason, const Until &until);
    void take(const std::vector<routine::RoutineEvent> &events);
    void clear();
    void ask();
    [[nodiscard]] bool isOvertaken(const Until &until) const;
    void complain(Problem problem);
    [[nodiscard]] routine::LocalMoment momentOf(Offer offer, const QTime &ownTime) const;
    [[nodiscard]] QString textOf(Offer offer) const;
    [[nodiscard]] QString receiptForOne(const routine::RoutineEvent &event) const;
    [[nodiscard]] QString receiptForSeveral() const;

    overview::Overview &m_overview;
    const Preferences &m_preferences;
    AppViewModel &m_app;
    Chosen m_chosen;
    /// What the receipt is about.
    std::vector<routine::RoutineEvent> m_events;
    /// The times that an open question is about.
    QHash<routine::RoutineNumber, QDate> m_asked;
    std::vector<Offer> m_offers;
    Problem m_problem = Problem::None;
    /// The answer is awaited: others record as well.
    bool m_recording = false;
    bool m_takingBack = false;
};

} // namespace holdfast::view
