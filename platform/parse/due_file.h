// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace holdfast::platform::parse {

/// One reminder of due.json, as far as a system needs it that tells reminders by itself.
struct DueReminder {
    QString id;
    /// On the clock of wherever the person is; without a zone (Qt::LocalTime says nothing here).
    QDate day;
    QTime time;
    /// Of steps that fall due, rather than of a routine.
    bool ofSteps = false;
    /// Days since its day that it stands for.
    int daysSince = 0;
    bool timeChosen = false;
    bool told = false;
};

/// What the unlocked app left outside the vault (app/store/reminder_files.h), read by the parts of systems that know none of its
/// rooms. Titles are left out on purpose: what a system keeps for later shows neutral words.
struct DueFile {
    QList<DueReminder> reminders;
    QTime quietFrom{22, 0};
    QTime quietUntil{8, 0};
    /// UTC.
    std::optional<QDateTime> lastTold;
};

/// A larger one is not Holdfast's, nor are the reminders beyond these.
inline constexpr qsizetype largestDueFile = qsizetype{256} * 1024;
inline constexpr qsizetype mostDueReminders = 200;

/// Nothing for what is not of format 1 or too large; a reminder that is damaged is left out.
[[nodiscard]] std::optional<DueFile> readDueFile(const QByteArray &json);

} // namespace holdfast::platform::parse
