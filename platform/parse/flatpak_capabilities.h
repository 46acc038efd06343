// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/capability.h"
#include "platform/parse/flatpak_permissions.h"

namespace holdfast::platform::parse {

/// What a name in flatpak's files amounts to. `target` is set wherever several names amount to the same.
struct Meaning {
    Capability capability = Capability::Other;
    QString target;
};

[[nodiscard]] Meaning meaningOfShared(const QString &name);
[[nodiscard]] Meaning meaningOfSocket(const QString &name);
[[nodiscard]] Meaning meaningOfDevice(const QString &name);
[[nodiscard]] Meaning meaningOfFeature(const QString &name);
/// `home` is the user's home folder, absolute; `app` is whose own folder ~/.var/app/<app> is no secret.
[[nodiscard]] Meaning meaningOfFolder(const QString &name, FolderMode mode, const QString &home, const QString &app);
/// A name such as "org.freedesktop.*" amounts to the gravest of all names that it covers.
[[nodiscard]] Meaning meaningOfSessionName(const QString &name);
[[nodiscard]] Meaning meaningOfSystemName(const QString &name);

} // namespace holdfast::platform::parse
