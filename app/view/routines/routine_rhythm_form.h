// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"
#include "app/view/preferences/preferences.h"

#include <QJsonObject>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

struct ViewSurroundings;

/// The part of the form for a routine that says when it comes. Keeps what was typed as it was typed, also when it is no number,
/// day or time.
class RoutineRhythmForm final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of RoutineEditorViewModel")
    Q_PROPERTY(QString frequency READ frequency WRITE setFrequency NOTIFY edited FINAL)
    Q_PROPERTY(QString every MEMBER m_every NOTIFY edited FINAL)
    Q_PROPERTY(QString everyLabel READ everyLabel NOTIFY edited FINAL)
    Q_PROPERTY(QList<QString> weekdayNames READ weekdayNames NOTIFY namesChanged FINAL)
    Q_PROPERTY(int weekdays READ weekdays NOTIFY edited FINAL)
    Q_PROPERTY(QList<QString> days READ days CONSTANT FINAL)
    Q_PROPERTY(int day MEMBER m_day NOTIFY edited FINAL)
    Q_PROPERTY(QList<QString> ordinals READ ordinals NOTIFY namesChanged FINAL)
    Q_PROPERTY(int ordinal MEMBER m_ordinal NOTIFY edited FINAL)
    Q_PROPERTY(int weekday MEMBER m_weekday NOTIFY edited FINAL)
    Q_PROPERTY(QList<QString> months READ months NOTIFY namesChanged FINAL)
    Q_PROPERTY(int month MEMBER m_month NOTIFY edited FINAL)
    Q_PROPERTY(QString counting MEMBER m_counting NOTIFY edited FINAL)
    Q_PROPERTY(QString start MEMBER m_start NOTIFY edited FINAL)
    Q_PROPERTY(QList<QString> times READ times NOTIFY namesChanged FINAL)
    Q_PROPERTY(int timeIndex READ timeIndex WRITE setTimeIndex NOTIFY edited FINAL)
    Q_PROPERTY(QString time MEMBER m_time NOTIFY edited FINAL)
    Q_PROPERTY(bool asksForTime READ asksForTime NOTIFY edited FINAL)
    Q_PROPERTY(QString everyProblem READ everyProblem NOTIFY edited FINAL)
    Q_PROPERTY(QString weekdaysProblem READ weekdaysProblem NOTIFY edited FINAL)
    Q_PROPERTY(QString startProblem READ startProblem NOTIFY edited FINAL)
    Q_PROPERTY(QString timeProblem READ timeProblem NOTIFY edited FINAL)

public:
    explicit RoutineRhythmForm(ViewSurroundings &surroundings, QObject *parent = nullptr);

    /// Fills the form. What its rhythm does not say is as of `today`.
    void begin(const routine::NewRoutine &routine, const QDate &today);
    /// Puts what is entered into `routine`; what is no number, day or time makes it one that routine::checked() refuses.
    void write(routine::NewRoutine &routine) const;
    /// What is entered, letter by letter, and back again; what another version wrote and this does not know is left as it began.
    [[nodiscard]] QJsonObject typed() const;
    void setTyped(const QJsonObject &typed);
    /// From now on it says what is wrong.
    void complain();

    /// "once", "days", "weeks", "months", "months_weekday", "years".
    [[nodiscard]] QString frequency() const;
    void setFrequency(const QString &frequency);
    /// "Every so many weeks"
    [[nodiscard]] QString everyLabel() const;
    /// From Monday on.
    [[nodiscard]] QStringList weekdayNames() const;
    /// Bit 0 is Monday.
    [[nodiscard]] int weekdays() const { return static_cast<int>(m_weekdays); }
    Q_INVOKABLE void toggleWeekday(int weekday);
    [[nodiscard]] static QStringList days();
    [[nodiscard]] QStringList ordinals() const;
    [[nodiscard]] QStringList months() const;
    /// Every quarter of an hour; the last stands for any other time.
    [[nodiscard]] QStringList times() const;
    [[nodiscard]] int timeIndex() const { return m_timeIndex; }
    void setTimeIndex(int index);
    /// The time is to be typed, because none of the list was chosen.
    [[nodiscard]] bool asksForTime() const;
    // What is wrong; empty while nothing is, or nobody tried to save.
    [[nodiscard]] QString everyProblem() const;
    [[nodiscard]] QString weekdaysProblem() const;
    [[nodiscard]] QString startProblem() const;
    [[nodiscard]] QString timeProblem() const;

signals:
    void edited();
    void namesChanged();

private:
    void beginTime(const QTime &time);
    [[nodiscard]] int typedEvery() const;
    [[nodiscard]] QTime enteredTime() const;

    const Preferences &m_preferences;
    routine::Frequency m_frequency = routine::Frequency::Weekly;
    QString m_every;
    unsigned m_weekdays = 0;
    int m_day = 0;
    int m_ordinal = 0;
    int m_weekday = 0;
    int m_month = 0;
    QString m_counting;
    QString m_start;
    int m_timeIndex = 0;
    QString m_time;
    bool m_complaining = false;
};

} // namespace holdfast::view
