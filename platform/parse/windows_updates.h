// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/automatic_updates.h"
#include "platform/reboot_probe.h"
#include "platform/update_source.h"

#include <QByteArray>

namespace holdfast::platform::parse {

/// After how many days without a word from its servers what the Update Agent knows says nothing about now. By itself it asks
/// about once a day (Microsoft's "Automatic Updates detection frequency": every 22 hours).
inline constexpr int oldestWindowsSearch = 7;

/// readWaitingUpdates() of platform/windows, as of `now`. A call that failed, whatever it says (wine's E_NOTIMPL, a service that
/// is switched off), gives Unknown and never "none"; so does a search that is too old. Rows stay in an Unknown answer: what
/// waited then waits. A row's `candidate` is the KB article, its `origin` the categories. Security is told by Microsoft's rating
/// or by the category's id, never by a word of the title, which is in the language of the system.
[[nodiscard]] Observation<PendingUpdate> windowsUpdates(const QByteArray &report, const QDateTime &now);

/// readRestart(). One cause is enough for Ok; none only when the agent and all three places were read.
[[nodiscard]] Observation<RestartCause> windowsRestart(const QByteArray &report);

/// readAutomaticUpdates(). Switched off by a policy, by the service, or by a pause that lasts beyond `now`.
[[nodiscard]] Observation<AutomaticUpdate> windowsAutomaticUpdates(const QByteArray &report, const QDateTime &now);

} // namespace holdfast::platform::parse
