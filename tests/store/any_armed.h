// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/clock.h"
#include "app/routine/armed_reminders.h"

#include <rapidcheck.h>

#include <optional>
#include <set>

namespace holdfast::store::tests {

[[nodiscard]] inline QString anyId()
{
    QString id;
    for (int digit = 0; digit < 32; ++digit)
        id += QLatin1Char(*rc::gen::element('0', '5', '9', 'a', 'f'));
    return id;
}

[[nodiscard]] inline QString anyTitle()
{
    QString title;
    for (int part = *rc::gen::inRange(0, 20); part > 0; --part)
        title += *rc::gen::element(QStringLiteral("a"), QStringLiteral("\""), QStringLiteral("\\"), QStringLiteral("每週"),
                                   QStringLiteral("👩‍👧"), QStringLiteral("/"), QStringLiteral("<b>&amp;"),
                                   QStringLiteral("\u2028"));
    return title;
}

[[nodiscard]] inline routine::LocalMoment anyMoment()
{
    constexpr int days = 2'932'896;
    return {QDate(1970, 1, 1).addDays(*rc::gen::inRange(0, days + 1)), QTime(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60))};
}

[[nodiscard]] inline std::optional<QDateTime> anyInstant()
{
    constexpr qint64 endOf9999 = 253'402'300'799'999;
    if (*rc::gen::arbitrary<bool>())
        return std::nullopt;
    return instantFrom(*rc::gen::inRange<qint64>(0, endOf9999 + 1));
}

/// As due.json may hold it.
[[nodiscard]] inline routine::ArmedReminders anyArmed()
{
    using namespace routine;
    ArmedReminders armed;
    std::set<QString> ids;
    for (int count = *rc::gen::inRange(0, 6); count > 0; --count) {
        const QString id = anyId();
        if (!ids.insert(id).second)
            continue;
        armed.reminders.push_back({id, anyMoment(), *rc::gen::element(Matter::RoutineDue, Matter::StepsDue),
                                   *rc::gen::inRange(0, 10'000), *rc::gen::arbitrary<bool>(), anyTitle(), anyInstant()});
    }
    armed.quietHours = {anyMoment().time, anyMoment().time};
    armed.looksForUpdates = *rc::gen::arbitrary<bool>();
    armed.badge = *rc::gen::arbitrary<bool>();
    for (const auto stamp :
         {&ArmedReminders::lastTold, &ArmedReminders::lastRun, &ArmedReminders::lastLook, &ArmedReminders::couldNotCheckSince,
          &ArmedReminders::couldNotCheckToldAt, &ArmedReminders::securitySince, &ArmedReminders::securityToldAt,
          &ArmedReminders::updatesSince, &ArmedReminders::updatesToldAt})
        armed.*stamp = anyInstant();
    if (*rc::gen::arbitrary<bool>())
        armed.updatesPutOffTo = anyMoment();
    return armed;
}

[[nodiscard]] inline std::vector<routine::Pressed> anyPressed()
{
    std::vector<routine::Pressed> pressed;
    for (int count = *rc::gen::inRange(0, 6); count > 0; --count) {
        const QString id = *rc::gen::arbitrary<bool>() ? anyId() : QString();
        if (*rc::gen::arbitrary<bool>())
            pressed.push_back({id, routine::Pressed::Button::Open, {}});
        else
            pressed.push_back({id, routine::Pressed::Button::Later, anyMoment()});
    }
    return pressed;
}

} // namespace holdfast::store::tests
