// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/app/app_view_model.h"
#include "app/view/app/view_surroundings.h"
#include "app/view/app/window.h"
#include "platform/fallback/null_parts.h"
#include "tests/support/scratch_vault.h"

namespace holdfast::bench {

[[nodiscard]] const catalogue::Catalogue &shippedCatalogue();

/// A vault with many marks in it, closed, and everything that a window over it needs, as main puts it together.
class BenchWindow
{
public:
    BenchWindow();

    /// The real window, showing the way into the vault.
    void load();
    /// Opens the vault without a key derivation; returns when everything has come to rest.
    void unlock();
    void lock();
    /// Lets verbs, and what follows from them on the screen, come to their end.
    void settle();

    /// What would help most now.
    [[nodiscard]] ActionId bestStep() const { return m_overview.picture().nextSteps().front().action; }
    [[nodiscard]] overview::Overview &overview() { return m_overview; }
    [[nodiscard]] view::AppViewModel &app() { return m_app; }
    [[nodiscard]] const view::Preferences &preferences() const { return m_preferences; }

private:
    tests::ScratchVault m_scratch;
    platform::PlainAppearance m_appearance;
    platform::NullLockSignal m_lockSignal;
    platform::NullKeyRing m_keyRing;
    platform::NullPrinter m_printer;
    platform::StoppedClock m_suspendClock;
    platform::DeviceProbes m_probes = platform::makeDeviceProbes(m_scratch.folder.path());
    view::Preferences m_preferences{QString(), m_appearance};
    view::LanguageSwitch m_languageSwitch{m_preferences};
    overview::Overview m_overview;
    view::ViewSurroundings m_surroundings;
    view::AppViewModel m_app;
    view::Window m_window;
};

} // namespace holdfast::bench
