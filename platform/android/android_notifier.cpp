// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/android/android_notifier.h"

#include <QtCore/private/qandroidextras_p.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QFuture>
#include <QtCore/QJniEnvironment>
#include <QtCore/QJniObject>

// Never compiled so far: no Qt for Android was at hand. What it calls is compiled and run by
// tests/platform/other_systems/android_lane.py. QtAndroidPrivate is the only way to ask in Qt 6.4 (and in 6.5 to 6.8, whose
// QPermission does not know notifications); it needs Qt6::CorePrivate.

namespace holdfast::platform {

namespace {

constexpr const char *noticeClass = "org/holdfast/reminder/ReminderNotice";
constexpr int firstThatAsks = 33;

QJniObject context()
{
    return QJniObject(QNativeInterface::QAndroidApplication::context());
}

QJniObject textArray(const QStringList &texts)
{
    QJniEnvironment environment;
    const jclass type = environment.findClass("java/lang/String");
    const jobjectArray array = environment->NewObjectArray(static_cast<jsize>(texts.size()), type, nullptr);
    for (qsizetype index = 0; index < texts.size(); ++index)
        environment->SetObjectArrayElement(array, static_cast<jsize>(index), QJniObject::fromString(texts[index]).object());
    return QJniObject::fromLocalRef(array);
}

bool isAllowed()
{
    return QJniObject::callStaticMethod<jboolean>(noticeClass, "isAllowed", "(Landroid/content/Context;)Z", context().object()) !=
           0;
}

Notifier::Outcome shown(const Notifier::Notice &notice)
{
    if (!isAllowed())
        return Notifier::Outcome::Denied;
    const QJniObject words = textArray({notice.title, notice.body, notice.open, notice.later});
    const bool taken = QJniObject::callStaticMethod<jboolean>(
                           noticeClass, "show", "(Landroid/content/Context;[Ljava/lang/String;[Ljava/lang/String;)Z",
                           context().object(), words.object(), textArray({}).object()) != 0;
    return taken ? Notifier::Outcome::Shown : Notifier::Outcome::NoSuchService;
}

} // namespace

QString AndroidNotifier::unavailableBecause() const
{
    const bool canAsk = QNativeInterface::QAndroidApplication::sdkVersion() >= firstThatAsks;
    return isAllowed() || canAsk ? QString() : QStringLiteral("notifications of this app are switched off");
}

void AndroidNotifier::show(const Notice &notice, std::function<void(Outcome)> done)
{
    if (isAllowed() || QNativeInterface::QAndroidApplication::sdkVersion() < firstThatAsks) {
        done(shown(notice));
        return;
    }
    QtAndroidPrivate::requestPermission(QStringLiteral("android.permission.POST_NOTIFICATIONS"))
        .then(this, [notice, done = std::move(done)](QtAndroidPrivate::PermissionResult result) {
            done(result == QtAndroidPrivate::Authorized ? shown(notice) : Outcome::Denied);
        });
}

void AndroidNotifier::withdraw()
{
    QJniObject::callStaticMethod<void>(noticeClass, "withdraw", "(Landroid/content/Context;)V", context().object());
}

} // namespace holdfast::platform
