// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace holdfast::platform::parse {

struct FirefoxProfile {
    /// Absolute, or relative to the folder of profiles.ini.
    QString path;
    bool isRelative = true;

    [[nodiscard]] bool operator==(const FirefoxProfile &) const = default;
};

struct FirefoxProfiles {
    QList<FirefoxProfile> profiles;
    /// Some of them stand for a group, whose other members are listed in a database of Firefox's own: their folders lie beside.
    bool hasGroups = false;
};

/// What a profiles.ini lists. Nothing when it is not understood: no section of it is one that Firefox writes, or a profile has no
/// path.
[[nodiscard]] std::optional<FirefoxProfiles> firefoxProfiles(const QByteArray &ini);

} // namespace holdfast::platform::parse
