// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "platform/permission_source.h"

#include <functional>

namespace holdfast::platform {

/// What web sites and extensions may do in Firefox: every profile of the distribution's, Mozilla's, the snap's and the Flatpak's,
/// by their files permissions.sqlite, extensions.json and extension-preferences.json. No other file of a profile is opened.
/// Firefox may be running; what it has not written yet is not seen.
class FirefoxPermissions final : public PermissionSource
{
public:
    /// `now` says which temporary permissions are over.
    explicit FirefoxPermissions(Surroundings surroundings, std::function<QDateTime()> now = QDateTime::currentDateTimeUtc);

    [[nodiscard]] QString id() const override { return QStringLiteral("firefox"); }
    [[nodiscard]] bool needsConsent() const override { return true; }
    [[nodiscard]] Observation<Grant> look(const Patience &patience) override;

private:
    Surroundings m_surroundings;
    std::function<QDateTime()> m_now;
};

} // namespace holdfast::platform
