// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/catalogue.h"
#include "app/view/app/view_surroundings.h"
#include "app/view/app/window.h"
#include "platform/durable_storage.h"
#include "platform/fallback/null_parts.h"
#include "platform/fallback/null_probes.h"
#include "platform/fallback/null_reminder_parts.h"

#include <QImage>
#include <QTemporaryDir>

#include <memory>

namespace holdfast::tour {

/// Randomness that repeats, so that a recovery code in a picture is the same each time. Never used for a vault that somebody
/// keeps.
class RepeatingRandom final : public Random
{
public:
    void fill(std::span<unsigned char> bytes) override;

private:
    quint64 m_state = 1;
};

/// The real window with everything behind it: over a temporary folder, a standing clock and nothing of the system.
class HouseholdWindow final
{
public:
    /// `storage` is the real one; whatever is written goes into a temporary folder that is gone afterwards.
    HouseholdWindow(const catalogue::Catalogue &catalogue, platform::DurableStorage &storage);

    /// False when the window could not be loaded.
    [[nodiscard]] bool load() { return m_window.load(); }
    [[nodiscard]] view::AppViewModel &app() { return m_app; }
    [[nodiscard]] view::Preferences &preferences() { return m_preferences; }
    /// What the sample, or the vault that was made, holds.
    [[nodiscard]] const overview::Contents &contents() const { return m_overview.contents(); }
    [[nodiscard]] QQuickWindow &window() { return *m_window.quickWindow(); }
    /// Makes a vault in the temporary folder, as the first run does when a passphrase was typed.
    void protect();
    /// Lets everything that is under way finish: verbs, and what follows from them on the screen.
    void settle();
    /// The window, settled and laid out: drawn until two pictures are equal.
    [[nodiscard]] QImage picture();

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    RepeatingRandom m_random;
    platform::PlainAppearance m_appearance;
    platform::NullLockSignal m_lockSignal;
    platform::NullKeyRing m_keyRing;
    platform::NullPrinter m_printer;
    platform::StoppedClock m_suspendClock;
    platform::DeviceProbes m_probes = platform::nullProbes();
    platform::ReminderParts m_reminders = platform::nullReminderParts();
    view::Preferences m_preferences;
    view::LanguageSwitch m_languageSwitch;
    overview::Overview m_overview;
    view::ViewSurroundings m_surroundings;
    view::AppViewModel m_app;
    view::Window m_window;
};

} // namespace holdfast::tour
