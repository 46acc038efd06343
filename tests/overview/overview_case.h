// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/overview/heard.h"
#include "tests/progress/small_catalogue.h"
#include "tests/support/event_loop.h"
#include "tests/support/fake_key_ring.h"
#include "tests/support/scratch_vault.h"
#include "tests/support/secrets.h"

#include <gtest/gtest.h>

namespace holdfast::overview::test {

using progress::MarkKind;
using progress::Status;
using tests::FakeKeyRing;
using tests::firstPassphrase;
using tests::happens;
using tests::secondPassphrase;
using tests::secret;

inline const ActionId payment{QStringLiteral("B08")};
inline const ActionId updates{QStringLiteral("U01")};
/// Only for people with an Android device.
inline const ActionId permissions{QStringLiteral("M01")};

[[nodiscard]] inline MarkRequest requestFor(const ActionId &action, MarkKind kind = MarkKind::Done, const QString &note = {})
{
    MarkRequest request;
    request.action = action;
    request.kind = kind;
    request.note = note;
    return request;
}

[[nodiscard]] inline catalogue::Catalogue smallCatalogue()
{
    using holdfast::test::action;
    catalogue::Action android = action(permissions.text(), QStringLiteral("P3"));
    android.platforms = {catalogue::Platform::Android};
    catalogue::Action starter = action(updates.text(), QStringLiteral("P2"));
    starter.starter = true;
    return holdfast::test::catalogueOf({action(payment.text(), QStringLiteral("P4")), starter, android});
}

/// One overview over a vault of its own, with its worker thread, and an ear for what it says.
class OverviewCase : public testing::Test
{
protected:
    explicit OverviewCase(const char *virtualFileSystem = nullptr, catalogue::Catalogue shown = smallCatalogue())
        : catalogue(std::move(shown)), m_virtualFileSystem(virtualFileSystem)
    {
        start();
    }

    /// Ends the overview, as leaving the program does, and begins another over the same folder.
    void startAgain()
    {
        heard.reset();
        overview.reset();
        start();
    }
    /// Lets everything that was asked for come to its end.
    void settle()
    {
        ASSERT_TRUE(happens([this] { return !overview->isBusy(); }));
    }
    void create(QByteArrayView passphrase = firstPassphrase)
    {
        overview->create(tests::passphraseKey(passphrase));
        settle();
        ASSERT_EQ(overview->access(), Access::Open);
    }
    void open(store::UnlockKey key = tests::passphraseKey())
    {
        overview->open(std::move(key));
        settle();
    }
    void lock(const QHash<QString, QString> &drafts = {})
    {
        overview->lock(drafts);
        settle();
    }
    /// Locks and opens again, so that everything there is to see comes from the disk.
    void reopen()
    {
        lock();
        open();
        ASSERT_EQ(overview->access(), Access::Open);
    }
    void mark(const ActionId &action, MarkKind kind = MarkKind::Done, const QString &note = {})
    {
        overview->mark(requestFor(action, kind, note));
        settle();
    }
    void putOff(const ActionId &action, int days)
    {
        MarkRequest request = requestFor(action, MarkKind::Later);
        request.until = scratch.clock.today().addDays(days);
        overview->mark(request);
        settle();
    }
    void tick(const ActionId &action, const char *step, bool ticked = true)
    {
        overview->tick(action, QString::fromLatin1(step), ticked);
        settle();
    }
    [[nodiscard]] Status status(const ActionId &action) const { return overview->picture().standing(action).status; }
    [[nodiscard]] QSet<QString> ticks(const ActionId &action) const { return overview->contents().ticks.value(action); }
    [[nodiscard]] std::vector<progress::Mark> marks(const ActionId &action) const
    {
        return overview->contents().marks.value(action);
    }

    /// Takes back the mark that decides about the action.
    void undo(const ActionId &action) { overview->undo(action, overview->picture().standing(action).decidedBy.value_or(0)); }

    const catalogue::Catalogue catalogue;
    tests::ScratchVault scratch;
    // Outlives the overview, which may still be waiting for it.
    tests::FakeKeyRing keyRing;
    std::unique_ptr<Overview> overview;
    std::unique_ptr<Heard> heard;

private:
    void start()
    {
        auto surroundings = scratch.surroundings();
        surroundings.virtualFileSystem = m_virtualFileSystem;
        overview = std::make_unique<Overview>(catalogue, scratch.folder, surroundings);
        heard = std::make_unique<Heard>(*overview);
    }

    const char *m_virtualFileSystem;
};

} // namespace holdfast::overview::test
