// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/flatpak_permissions.h"

#include "platform/linux/flatpak_installations.h"

namespace holdfast::platform {

Observation<Grant> FlatpakPermissions::look(const Patience &patience)
{
    if (patience.isOver())
        return unanswered<Grant>(id(), patience.state(), patience.reason());
    FlatpakApps found(m_surroundings);
    if (!found.read(patience))
        return unanswered<Grant>(id(), patience.state(), patience.reason());
    if (!found.isThere && found.failures.isEmpty() && m_surroundings.program(QStringLiteral("flatpak")).isEmpty())
        return unanswered<Grant>(id(), ProbeState::Unsupported, ProbeReason::ProgramMissing);
    Observation<Grant> result = unanswered<Grant>(id(), found.state, found.reason, found.failures.join(QStringLiteral(", ")));
    for (const parse::FlatpakApp &app : found.apps)
        result.rows += parse::flatpakGrants(app, m_surroundings.home);
    return result;
}

} // namespace holdfast::platform
