// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/android/android_probes.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJniEnvironment>
#include <QtCore/QJniObject>

// Never compiled so far: no Qt for Android was at hand. All it does is one call; what it calls is compiled and run by
// tests/platform/other_systems/android_lane.py.

namespace holdfast::platform {

QByteArray askDeviceReport(bool withApps)
{
    const QJniObject context(QNativeInterface::QAndroidApplication::context());
    const QJniObject text = QJniObject::callStaticObjectMethod("org/holdfast/device/DeviceReport", "ask",
                                                               "(Landroid/content/Context;Z)Ljava/lang/String;", context.object(),
                                                               static_cast<jboolean>(withApps));
    QJniEnvironment environment;
    if (environment.checkAndClearExceptions() || !text.isValid())
        return {};
    return text.toString().toUtf8();
}

} // namespace holdfast::platform
