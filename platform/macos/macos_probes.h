// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/device_probes.h"
#include "platform/parse/system_version.h"

namespace holdfast::platform {

/// Where it is looked on a Mac. The real program uses `ofThisUser()`; tests give files and programs of their own.
struct MacosPlaces {
    QString softwareUpdate;
    /// Turns a property list of any form into XML on its standard output.
    QString propertyListTool;
    QString updatePreferences;
    QString managedUpdatePreferences;
    QString systemVersion;
    QString userTcc;
    QString systemTcc;
    /// Where copies of the two databases lie for a moment; 0700.
    QString privateFolder;

    [[nodiscard]] static MacosPlaces ofThisUser(const QString &privateFolder);
};

/// Everything of macOS that an ordinary user may look at. Never run on a Mac: only here, on files and programs of the tests.
[[nodiscard]] DeviceProbes makeMacosProbes(const MacosPlaces &places, const parse::FindPeriod &find);

} // namespace holdfast::platform
