// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/clock.h"
#include "app/catalogue/opened_pack.h"
#include "app/device/device_marks.h"
#include "app/overview/contents.h"
#include "app/overview/pressed_reminders.h"
#include "app/store/reminder_files.h"
#include "app/store/vault.h"

#include <functional>
#include <optional>

namespace holdfast::overview {

/// What a person asks to have recorded about an action.
struct MarkRequest {
    ActionId action;
    progress::MarkKind kind = progress::MarkKind::Done;
    catalogue::Evidence evidence = catalogue::Evidence::Said;
    /// Only for Later.
    QDate until;
    QString note;
};

/// What came of keeping a look.
struct KeptLook {
    std::vector<progress::Mark> marks;
    /// Every decision, with those the look confirmed.
    std::vector<device::GrantDecision> decisions;
};

/// What the look in a vault says about steps, told from everything that the vault holds by then. May be empty: nothing.
using SeenIn = std::function<std::vector<device::SeenAnswer>(const Contents &)>;

/// What is to lie outside the vault.
struct Arming {
    std::vector<routine::Reminder> reminders;
    /// Of the reminders, in their order; empty where none is to be shown.
    QStringList titles;
    routine::ReminderPreferences preferences;
    /// Whether there is still something to do about what was armed before.
    std::function<bool(const routine::Subject &)> stillWaits;
};

/// The verbs on an open vault, one transaction each and synchronous. Belongs to the thread that opened the vault.
/// The command line and the sample household use it as it is; `Overview` runs it on its worker thread.
class Ledger
{
public:
    /// `clock` must outlive the ledger.
    Ledger(store::Vault vault, const Clock &clock) : m_vault(std::move(vault)), m_clock(&clock) {}

    [[nodiscard]] Result<Contents> read();

    /// Adds a mark made now. Done also clears the ticks of the action's guides, for the next round.
    [[nodiscard]] Result<progress::Mark> mark(const MarkRequest &request);
    /// Takes a mark back by adding an undo; `ticksBefore` are set again in the same transaction.
    [[nodiscard]] Result<progress::Mark> undo(const progress::Mark &mark, const QSet<QString> &ticksBefore);
    [[nodiscard]] Result<void> rewriteNote(progress::MarkNumber number, const QString &note);
    [[nodiscard]] Result<void> tick(const ActionId &action, const QString &step, bool ticked);
    [[nodiscard]] Result<void> saveProfile(const progress::Profile &profile);
    /// All in one transaction; an empty text removes a draft.
    [[nodiscard]] Result<void> saveDrafts(const QHash<QString, QString> &drafts);
    [[nodiscard]] Result<void> setLockMinutes(int minutes);
    [[nodiscard]] Result<void> confirmRecoveryCode(bool confirmed);
    [[nodiscard]] Result<void> finishFirstRun();
    /// Remembers that the changed advice on an action was read and the marks on it still hold.
    [[nodiscard]] Result<void> lookAgain(const ActionId &action);
    /// Adds what the newest assessment becomes by `change`. The errors of risk::checked(). Nothing is added, and nothing comes
    /// back, when it says what the newest says already.
    [[nodiscard]] Result<std::optional<risk::Assessment>> assess(const RiskId &risk,
                                                                 const std::function<void(risk::NewAssessment &)> &change);
    [[nodiscard]] Result<void> place(const ActionId &action, risk::Place place);
    /// Remembers that this catalogue is in use from today on, unless it already was; `contents` as they were just read.
    [[nodiscard]] Result<void> noteCatalogue(const QString &version, Contents &contents);
    /// Keeps a look, and in the same transaction the revocations it confirms and the marks that its answers are.
    [[nodiscard]] Result<KeptLook> keepLook(const device::Findings &findings, const SeenIn &seen);
    /// Only the marks: what was decided since may answer more of the look that is there.
    [[nodiscard]] Result<std::vector<progress::Mark>> markSeen(const SeenIn &seen);
    /// All in one transaction; each takes the place of an earlier one on the same grant. Their moment and day are set here.
    [[nodiscard]] Result<std::vector<device::GrantDecision>> decide(std::vector<device::GrantDecision> decisions);
    [[nodiscard]] Result<void> takeBackDecision(const device::GrantKey &key);
    /// 0 stands for a new device. The errors of HouseholdRepository::save().
    [[nodiscard]] Result<device::HouseholdDevice> saveDevice(qint64 number, const device::NewHouseholdDevice &device);
    [[nodiscard]] Result<void> removeDevice(qint64 number);
    [[nodiscard]] Result<void> allowBrowsers(bool allowed);
    /// 0 stands for a new routine, which gets a random uid. The errors of RoutineRepository::save().
    [[nodiscard]] Result<routine::Routine> saveRoutine(routine::RoutineNumber number, const routine::NewRoutine &routine,
                                                       Random &random);
    [[nodiscard]] Result<void> removeRoutine(routine::RoutineNumber number);
    /// All in one transaction, and so is taking them back. Their moment and day are set here.
    [[nodiscard]] Result<std::vector<routine::RoutineEvent>> recordEvents(const std::vector<routine::NewRoutineEvent> &events);
    [[nodiscard]] Result<void> takeBackEvents(const std::vector<qint64> &events);
    [[nodiscard]] Result<void> setReminderPreferences(const routine::ReminderPreferences &preferences);
    /// Puts the reminders into due.json under new ids, and what they lead to into the vault. What has come and still waits stays,
    /// and so does for a day what was told: the same reminder is never there twice.
    [[nodiscard]] Result<void> arm(const Arming &arming, store::ReminderFiles &files, Random &random);
    /// Empties outbox.json and does what it asks for.
    [[nodiscard]] Result<PressedReminders> takePressed(store::ReminderFiles &files);
    /// The errors of standingOf(); PackFingerprintWrong when the publisher is new and nobody compared the fingerprint.
    [[nodiscard]] Result<catalogue::PackStanding> installPack(const catalogue::OpenedPack &pack, bool fingerprintCompared);
    /// Its pin stays, and so do the marks on its actions.
    [[nodiscard]] Result<void> removePack(const QString &name);

    [[nodiscard]] store::Vault &vault() { return m_vault; }

private:
    [[nodiscard]] Result<void> readDevices(Contents &contents);
    [[nodiscard]] Result<void> readRoutines(Contents &contents);
    [[nodiscard]] Result<progress::Mark> append(progress::NewMark mark);

    store::Vault m_vault;
    const Clock *m_clock;
};

} // namespace holdfast::overview
