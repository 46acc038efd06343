// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/access.h"
#include "app/overview/catalogue_in_use.h"
#include "app/overview/ledger.h"
#include "app/overview/picture.h"
#include "platform/key_ring.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace holdfast::overview {

class RoutineRegister;

/// The unlocked picture and the verbs that change it, on the interface's thread. A verb returns at once; the work happens on one
/// worker thread that owns the one connection, and "saved" is said only after COMMIT succeeded.
class Overview final : public QObject
{
    Q_OBJECT
public:
    /// All references must outlive this object.
    Overview(const catalogue::Catalogue &catalogue, const store::VaultFolder &folder,
             const store::VaultSurroundings &surroundings, QObject *parent = nullptr);
    ~Overview() override;

    [[nodiscard]] Access access() const { return m_access; }
    [[nodiscard]] const catalogue::Catalogue &catalogue() const { return m_catalogue->current(); }
    [[nodiscard]] CatalogueInUse &catalogueInUse() const { return *m_catalogue; }
    [[nodiscard]] const store::VaultFolder &folder() const { return m_folder; }
    [[nodiscard]] const Contents &contents() const { return m_contents; } ///< Empty unless Open, Renewing or Sample.
    [[nodiscard]] const Picture &picture() const { return m_picture; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }                     ///< Of the machine, or of the sample.
    [[nodiscard]] const store::SlotOverview &slotOverview() const { return m_slots; } ///< As last read from disk.
    [[nodiscard]] RoutineRegister &routines() const { return *m_routines; }
    [[nodiscard]] bool isBusy() const { return m_pending > 0; }

    void look(); ///< Looks whether a vault is there and which slots it has.
    /// Like every way in, does nothing while a vault is open or opening.
    void create(store::UnlockKey key);
    /// A vault that the key ring opens, with a recovery code as the other way in. Nothing stays when the key ring refuses.
    void createWithKeyRing(platform::KeyRing &keyRing);
    /// Copies the vault of another folder here; the original stays as it is.
    void adopt(const store::VaultFolder &from);
    /// By the key ring: issues a new recovery code when there is no passphrase and the former one was never confirmed.
    void open(store::UnlockKey key);
    /// After opening with the recovery code: sets the passphrase and issues a new code.
    void renew(Secret passphrase);
    /// `furnish` runs on the worker thread; `clock` must outlive this object.
    void openSample(std::function<Result<Ledger>()> furnish, const Clock &clock);
    /// Closes the sample without a trace, or the vault after saving `drafts` in a last transaction, one that is opening right
    /// after that. Always answered by `closed`.
    void lock(const QHash<QString, QString> &drafts = {});

    void mark(const MarkRequest &request);
    /// Takes back this mark of the action; NothingToUndo when it has none of that number.
    void undo(const ActionId &action, progress::MarkNumber number);
    void rewriteNote(const ActionId &action, progress::MarkNumber number, const QString &note);
    void tick(const ActionId &action, const QString &step, bool ticked);
    void saveProfile(const progress::Profile &profile);
    void finishFirstRun();
    void saveDraft(const QString &key, const QString &text);
    void setLockMinutes(int minutes);
    void confirmRecoveryCode(bool confirmed);

    /// Both ask for the present passphrase first, or the recovery code where there is none; a wrong one changes nothing.
    void changePassphrase(Secret present, Secret wanted);
    void replaceRecoveryCode(Secret present);
    void checkRecoveryCode(Secret code); ///< Confirms a recovery code by opening with it, for reading only.
    /// Puts a new slot key into the key ring, then into the key file; undone when either refuses.
    void addKeyRing(platform::KeyRing &keyRing);
    void removeKeyRing(platform::KeyRing &keyRing);
    /// Writes what `document` makes on the thread (exportOf() in export.h, a report), 0600; never replaces a file that is there.
    void exportFile(const QString &file, std::function<QByteArray()> document);
    void restorePreviousCopy();
    /// Removes the vault's files and its key in the key ring, after the person confirmed. The sample is only left.
    void deleteEverything(platform::KeyRing &keyRing);

    void refreshDay(); ///< Recomputes what depends on the date; cheap when the day is still the same.

signals:
    void accessChanged();
    void busyChanged();
    /// The vault opened, with what a person should hear about it.
    void opened(holdfast::store::OpeningNotice notice);
    /// The picture changed; `actions` are the ones whose standing, ticks or history changed, empty means everything.
    void pictureChanged(const QSet<holdfast::ActionId> &actions);
    void marked(const holdfast::progress::Mark &mark);
    void undone(const holdfast::ActionId &action);
    void profileSaved();
    void deviceChanged(); ///< The last look, decisions about permissions, or the household's devices.
    void draftsChanged();
    void recoveryCodeIssued(const std::shared_ptr<holdfast::Secret> &code);
    void passphraseChanged();
    void recoveryCodeChecked();
    void exported(const QString &file);
    /// The vault is closed and its keys are gone (what did not go well was reported through `failed`).
    void closed();
    void deleted();
    /// A verb failed and changed nothing. What was typed stays where it is.
    void failed(const holdfast::Error &error);

private:
    friend class CatalogueInUse;
    friend class DeviceRegister;
    friend class RiskRegister;
    friend class RoutineRegister;
    struct Bench;
    struct Entry;
    template <class Value> void run(std::function<Result<Value>(Bench &)> job, std::function<void(Value)> done,
                                    std::function<void(const Error &)> failedHere = {});
    /// The same on the open vault: Locked when it was closed before the job's turn; no `done` when it was closed since.
    template <class Value> void runOpen(std::function<Result<Value>(Ledger &)> job, std::function<void(Value)> done,
                                        std::function<void(const Error &)> failedHere = {});
    [[nodiscard]] bool isClosed() const;
    void enter(Access access);
    void accept(Entry entry, Access access);
    void close(Access from, const QHash<QString, QString> &drafts);
    void forget();
    void recompose(const QSet<ActionId> &actions);
    void adopt(const progress::Mark &mark);
    void takeCatalogue(Contents contents, InstalledPacks installed);

    std::unique_ptr<CatalogueInUse> m_catalogue;
    std::unique_ptr<RoutineRegister> m_routines;
    store::VaultFolder m_folder;
    store::VaultSurroundings m_surroundings;
    const Clock *m_clock;
    Access m_access = Access::Unknown;
    int m_pending = 0;
    int m_session = 0; ///< Grows with every `forget`, to tell answers that come too late.
    bool m_lockAsked = false;
    bool m_keyRingAsked = false;
    store::SlotOverview m_slots;
    Contents m_contents;
    Picture m_picture;
    QHash<progress::MarkNumber, QSet<QString>> m_clearedTicks; ///< So that Undo gives them back.
    QThread m_thread;
    QObject *m_worker = nullptr;
    std::unique_ptr<Bench> m_bench;
};

} // namespace holdfast::overview
