// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "platform/parse/chromium_settings.h"

namespace holdfast::platform {

/// A folder in which a browser of the Chromium family keeps its profiles, whether it is there or not.
struct ChromiumFolder {
    parse::ChromiumBrowser browser;
    QString path;
    /// "Snap", "Flatpak", or empty.
    QString packaging;
};

/// Every such folder of this user that is known.
[[nodiscard]] QList<ChromiumFolder> chromiumFolders(const Surroundings &surroundings);

} // namespace holdfast::platform
