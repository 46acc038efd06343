// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <string>

// What is asked of Windows. Each asks on the calling thread, as a standard user, changes nothing, never uses the network, and
// hands back a report (report_writer.h) that platform/parse/windows_*.h turns into rows. No Qt here: these files are compiled
// with mingw-w64 and run under wine by tests/platform/other_systems.

namespace holdfast::platform::windows {

/// Whether nobody wants the answer any more; asked often, from any thread.
using IsOver = std::function<bool()>;

/// The Update Agent's search in what it already knows, and when it last asked its servers. May take tens of seconds.
[[nodiscard]] std::string readWaitingUpdates(const IsOver &isOver);
/// The Update Agent's word on a restart, and the registry's three places for it.
[[nodiscard]] std::string readRestart();
/// The Update Agent's settings, the policies over them, and until when updates are paused.
[[nodiscard]] std::string readAutomaticUpdates();
/// Build, edition and release, for the end of support.
[[nodiscard]] std::string readEdition();
/// Which apps may use camera, microphone, location and so on, and when they last did.
[[nodiscard]] std::string readConsentStore(const IsOver &isOver);

} // namespace holdfast::platform::windows
