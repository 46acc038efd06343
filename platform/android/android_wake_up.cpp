// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/android/android_wake_up.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJniObject>

// Never compiled so far: no Qt for Android was at hand. Each function makes one call; what they call is compiled and run by
// tests/platform/other_systems/android_lane.py.

namespace holdfast::platform {

namespace {

constexpr const char *receiverClass = "org/holdfast/reminder/ReminderReceiver";

/// One of those that take the context alone.
template <class Answer> Answer ask(const char *function, const char *signature)
{
    const QJniObject context(QNativeInterface::QAndroidApplication::context());
    return QJniObject::callStaticMethod<Answer>(receiverClass, function, signature, context.object());
}

/// What ReminderReceiver.round() gave: milliseconds since 1970; 0 when nothing is to come, -1 when the person or Android refused.
void describe(qint64 next, WakeUp::State &state)
{
    state.active = next >= 0;
    if (next > 0)
        state.nextRun = QDateTime::fromMSecsSinceEpoch(next).toUTC();
    if (next < 0) {
        state.trouble = WakeUp::Trouble::Denied;
        state.detail = QStringLiteral("notifications of this app are switched off, or Android refused the alarm");
    }
}

} // namespace

WakeUp::State AndroidWakeUp::state()
{
    State state;
    state.way = QStringLiteral("alarm");
    // The receiver comes with the app: where it is switched on it is this version's.
    state.installed = state.current = ask<jboolean>("isStarted", "(Landroid/content/Context;)Z") != 0;
    if (state.installed)
        describe(ask<jlong>("round", "(Landroid/content/Context;)J"), state);
    return state;
}

QStringList AndroidWakeUp::plan(bool install)
{
    return {install ? QStringLiteral("AlarmManager.setAndAllowWhileIdle for the next reminder")
                    : QStringLiteral("AlarmManager.cancel")};
}

WakeUp::Outcome AndroidWakeUp::install()
{
    State state;
    describe(ask<jlong>("start", "(Landroid/content/Context;)J"), state);
    return {state.trouble, state.detail};
}

WakeUp::Outcome AndroidWakeUp::remove()
{
    ask<void>("stop", "(Landroid/content/Context;)V");
    return {};
}

void noteOpenedReminders()
{
    const QJniObject activity(QNativeInterface::QAndroidApplication::context());
    QJniObject::callStaticMethod<void>(receiverClass, "noteOpened", "(Landroid/app/Activity;)V", activity.object());
}

} // namespace holdfast::platform
