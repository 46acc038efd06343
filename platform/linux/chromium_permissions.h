// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "platform/permission_source.h"

#include <functional>

namespace holdfast::platform {

/// What web sites and extensions may do in Chrome, Chromium, Edge, Brave, Vivaldi and Opera, as packages, snaps and Flatpaks: of
/// each profile the files Preferences and Secure Preferences, and where an extension's name stands nowhere else its manifest.json
/// and messages.json. A browser that is running writes its settings now
/// and then, so the newest may be missing.
class ChromiumPermissions final : public PermissionSource
{
public:
    /// `now` says which temporary permissions are over.
    explicit ChromiumPermissions(Surroundings surroundings, std::function<QDateTime()> now = QDateTime::currentDateTimeUtc);

    [[nodiscard]] QString id() const override { return QStringLiteral("chromium"); }
    [[nodiscard]] bool needsConsent() const override { return true; }
    [[nodiscard]] Observation<Grant> look(const Patience &patience) override;

private:
    Surroundings m_surroundings;
    std::function<QDateTime()> m_now;
};

} // namespace holdfast::platform
