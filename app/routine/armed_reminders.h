// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/routine/local_moment.h"
#include "app/routine/reminder_policy.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace holdfast::routine {

/// One reminder as it lies outside the vault. The id is random and says nothing; what it leads to stands in the vault.
struct ArmedReminder {
    /// 32 hexadecimal digits.
    QString id;
    LocalMoment at;
    /// RoutineDue or StepsDue, which decide nothing about the words: both say that a check is due.
    Matter matter = Matter::RoutineDue;
    /// Days since its day that it stands for.
    int daysSince = 0;
    bool timeChosen = false;
    /// Only when the person chose that titles are shown.
    QString title;
    /// When it was told, UTC; a clock found to stand long before `at` makes it untold again (see announce()).
    std::optional<QDateTime> toldAt;

    friend bool operator==(const ArmedReminder &, const ArmedReminder &) = default;
};

/// No notifications from `from` until `until` of the next day or the same; none at all when they are the same.
struct QuietHours {
    QTime from{22, 0};
    QTime until{8, 0};

    [[nodiscard]] bool contains(const QTime &time) const;
    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

/// Everything due.json holds: what the unlocked app armed, and what `holdfast remind` notes for the next time it runs.
struct ArmedReminders {
    // Written by the app when it is unlocked.
    std::vector<ArmedReminder> reminders;
    QuietHours quietHours;
    /// Whether to look for pending updates without the vault, at most daily.
    bool looksForUpdates = true;

    // Written by whoever reminds. All UTC; one in the future is from a clock that was wrong, and counts as now.
    std::optional<QDateTime> lastTold;
    std::optional<QDateTime> lastRun;
    std::optional<QDateTime> lastLook;
    std::optional<QDateTime> couldNotCheckSince;
    std::optional<QDateTime> couldNotCheckToldAt;
    std::optional<QDateTime> securitySince;
    std::optional<QDateTime> securityToldAt;
    std::optional<QDateTime> updatesSince;
    std::optional<QDateTime> updatesToldAt;
    /// To when the person put off what a look found.
    std::optional<LocalMoment> updatesPutOffTo;
    /// Something was told, or would have been but for the policy, and the app was not opened since.
    bool badge = false;

    friend bool operator==(const ArmedReminders &, const ArmedReminders &) = default;
};

/// What a look for updates came to.
enum class UpdatesSeen { NotLooked, Nothing, Updates, SecurityUpdates, CouldNotCheck };

/// What to tell now.
struct Announcement {
    Telling telling = Telling::Nothing;
    /// What it is about: of reminders the most pressing; what a look found when there are none.
    Matter matter = Matter::RoutineDue;
    /// The reminders it stands for, and the titles of those that have one.
    std::vector<QString> ids;
    std::vector<QString> titles;
    /// What a look found, told besides the reminders.
    std::optional<Matter> besides;

    friend bool operator==(const Announcement &, const Announcement &) = default;
};

/// The clock must stand so many hours before a reminder that was told to make it untold: no change of zone moves the time of day
/// by more (from UTC-12 to UTC+14), so that the clock was wrong when it was told.
inline constexpr int hoursOfWrongClock = 26;

/// Decides what is told at an instant, all in one announcement, and notes it in `armed` (toldAt, lastTold, badge), so that
/// telling it twice takes two reminders. `seen` is what a look just came to. What a wrong clock left in `armed` is put right
/// first. How it decides stands in reminder_policy.md.
[[nodiscard]] Announcement announce(ArmedReminders &armed, UpdatesSeen seen, const QDateTime &now, const QTimeZone &zone,
                                    bool metered);
/// Takes back what announce() noted, when it turns out that it could not be shown: what it told is untold, the badge stays.
/// `before` and `after` are what was armed before and after that announce(); what somebody else changed since stays.
void takeBack(ArmedReminders &armed, const Announcement &announcement, const ArmedReminders &before, const ArmedReminders &after);
/// Whether a look for updates is wanted: they are looked for, and the last one was a day or more ago (or in the future).
[[nodiscard]] bool wantsLook(const ArmedReminders &armed, const QDateTime &now);
/// Puts what `ids` stand for off to a time the person chose.
void putOff(ArmedReminders &armed, const std::vector<QString> &ids, const LocalMoment &until);
/// Puts all that an announcement told off, also what a look found.
void putOff(ArmedReminders &armed, const Announcement &announcement, const LocalMoment &until);
/// When "Later" on a notification comes back: in an hour, or when the quiet hours end.
[[nodiscard]] LocalMoment laterThan(const LocalMoment &now, const QuietHours &quietHours);

/// What was pressed on a notification while the vault was locked, for outbox.json.
struct Pressed {
    enum class Button { Open, Later };
    /// Of the reminder; empty for what a look found.
    QString id;
    Button button = Button::Open;
    /// For Later.
    LocalMoment until;

    friend bool operator==(const Pressed &, const Pressed &) = default;
};

} // namespace holdfast::routine
