// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/app/app_view_model.h"
#include "app/view/app/view_surroundings.h"
#include "app/view/first_run/first_run_view_model.h"
#include "app/view/preferences/language_switch.h"
#include "app/view/step/step_view_model.h"
#include "app/view/today/today_view_model.h"
#include "app/view/unlock/recovery_code_view_model.h"
#include "app/view/unlock/unlock_view_model.h"
#include "platform/fallback/null_probes.h"
#include "platform/fallback/null_reminder_parts.h"
#include "tests/support/event_loop.h"
#include "tests/support/fake_key_ring.h"
#include "tests/support/fake_surroundings.h"
#include "tests/support/scratch_vault.h"
#include "tests/support/typing.h"

#include <gtest/gtest.h>

namespace holdfast::view::test {

using overview::Access;
using tests::firstPassphrase;
using tests::happens;
using tests::secondPassphrase;
using Page = AppViewModel::Page;
using Screen = AppViewModel::Screen;

/// The catalogue as it is shipped, read once.
[[nodiscard]] const catalogue::Catalogue &shippedCatalogue();

/// A field with a passphrase in it.
class TypedField
{
public:
    explicit TypedField(const QString &text = {}) { tests::commit(m_item, text); }

    operator SecureTextItem *() { return &m_item; }
    SecureTextItem *operator->() { return &m_item; }

private:
    SecureTextItem m_item;
};

/// Everything behind the window, over a vault of its own and a system that does only what it is told.
class ViewCase : public testing::Test
{
protected:
    /// `parts` is what the system has for reminders.
    explicit ViewCase(platform::ReminderParts parts = platform::nullReminderParts()) : reminders(std::move(parts))
    {
        preferences.setLanguage(Preferences::Language::English);
    }

    /// Lets everything that was asked for come to its end.
    void settle();
    /// From nothing through the first run to the pages.
    void enterHome();
    /// Opens the vault that is locked.
    void unlock(const QString &passphrase = QString::fromLatin1(firstPassphrase));
    void lock();

    void openStep(const QString &action) { app.openPage(Page::Step, action); }
    void mark(const QString &action, progress::MarkKind kind = progress::MarkKind::Done);
    void markTried(const QString &action);
    /// Records what the person thinks of a risk.
    void assess(const risk::NewAssessment &assessment);
    void setAside(const QString &risk);
    void advanceDays(int days);
    /// Takes back the mark that decides about the action.
    void undo(const QString &action)
    {
        overview.undo(ActionId(action), overview.picture().standing(ActionId(action)).decidedBy.value_or(0));
    }
    [[nodiscard]] progress::Status status(const QString &action) const
    {
        return overview.picture().standing(ActionId(action)).status;
    }
    [[nodiscard]] const risk::Exposure &exposure() const { return overview.picture().exposure(); }
    [[nodiscard]] const risk::RiskStanding &standing(const QString &risk) const { return *exposure().risk(RiskId(risk)); }

    tests::ScratchVault scratch;
    tests::FakeSuspendClock suspendClock;
    tests::FakeLockSignal lockSignal;
    tests::FakeKeyRing keyRing;
    tests::FakePrinter printer;
    tests::FakeAppearance appearance;
    Preferences preferences{QString(), appearance};
    LanguageSwitch languageSwitch{preferences};
    overview::Overview overview{shippedCatalogue(), scratch.folder, scratch.surroundings()};
    platform::DeviceProbes probes = platform::nullProbes();
    platform::ReminderParts reminders;
    ViewSurroundings surroundings{overview, preferences, scratch.storage, suspendClock, lockSignal,
                                  keyRing,  printer,     scratch.random,  probes,       reminders};
    AppViewModel app{surroundings};
};

} // namespace holdfast::view::test
