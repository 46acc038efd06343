// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/overview_bench.h"

#include "app/overview/export.h"
#include "app/overview/routine_register.h"
#include "app/store/vault_import.h"

namespace holdfast::overview {

Overview::Overview(const catalogue::Catalogue &catalogue, const store::VaultFolder &folder,
                   const store::VaultSurroundings &surroundings, QObject *parent)
    : QObject(parent), m_catalogue(std::make_unique<CatalogueInUse>(*this, catalogue)),
      m_routines(std::make_unique<RoutineRegister>(*this)), m_folder(folder), m_surroundings(surroundings),
      m_clock(&surroundings.clock), m_worker(new QObject), m_bench(new Bench{folder, surroundings, catalogue, std::nullopt})
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Overview::~Overview()
{
    // A thread that ends leaves out what still waits in its queue; so let all of that happen first.
    QMetaObject::invokeMethod(
        m_worker, [this] { (void)m_bench->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<Overview::Entry> Overview::Bench::open(const store::UnlockKey &key)
{
    auto opened = store::Vault::open(folder, key, surroundings);
    if (!opened)
        return failureOf(opened);
    ledger.emplace(std::move(opened->vault), surroundings.clock);
    auto contents = ledger->read();
    if (!contents) {
        ledger.reset();
        return failureOf(contents);
    }
    InstalledPacks packs = installedPacks(*contents, builtIn);
    // Where nothing can be written, the vault still opens; the change of the catalogue is then noted another time.
    (void)ledger->noteCatalogue(versionOf(builtIn, packs), *contents);
    Entry entry{std::move(*contents), opened->notice, nullptr, {}, std::move(packs)};
    // Without a passphrase the code is the only other way in, and one that nobody confirmed may never have been read.
    const bool codeMayBeUnknown = std::holds_alternative<store::KeyRingKey>(key) && !entry.contents.recoveryCodeConfirmed &&
                                  !ledger->vault().slotsPresent().passphrase;
    if (codeMayBeUnknown) {
        if (auto code = ledger->vault().replaceRecoveryCode())
            entry.recoveryCode = std::make_shared<Secret>(std::move(*code));
    }
    return entry;
}

Result<Overview::Entry> Overview::Bench::create(const store::UnlockKey &key)
{
    auto entry = begin(key);
    if (!entry)
        return entry;
    if (const auto finished = finish(); !finished)
        return failureOf(finished);
    return entry;
}

Result<Nothing> Overview::Bench::finish()
{
    const auto finished = nothingOr(ledger ? ledger->vault().finish() : failure(ErrorCode::Locked));
    if (!finished) {
        (void)close();
        (void)store::deleteVault(folder, surroundings.storage);
    }
    return finished;
}

Result<Overview::Entry> Overview::Bench::begin(const store::UnlockKey &key)
{
    auto created = store::Vault::begin(folder, key, surroundings);
    if (!created)
        return failureOf(created);
    ledger.emplace(std::move(created->vault), surroundings.clock);
    auto contents = ledger->read();
    if (!contents) {
        (void)close();
        (void)store::deleteVault(folder, surroundings.storage);
        return failureOf(contents);
    }
    (void)ledger->noteCatalogue(versionOf(builtIn, {}), *contents);
    return Entry{std::move(*contents), store::OpeningNotice::None, std::make_shared<Secret>(std::move(created->recoveryCode)),
                 ledger->vault().slotsPresent().vaultId};
}

Result<void> Overview::Bench::close()
{
    if (!ledger)
        return {};
    const auto closed = ledger->vault().close();
    ledger.reset();
    return closed;
}

void Overview::look()
{
    const store::VaultPresence presence = store::Vault::presence(m_surroundings.storage, m_folder);
    m_slots = {};
    if (presence == store::VaultPresence::Absent) {
        enter(Access::Absent);
        return;
    }
    const auto slotOverview = store::Vault::slotOverview(m_surroundings.storage, m_folder);
    if (slotOverview)
        m_slots = *slotOverview;
    enter(Access::Locked);
    if (presence == store::VaultPresence::DatabaseMissing)
        emit failed({ErrorCode::DatabaseMissing, {}});
    else if (!slotOverview)
        emit failed(slotOverview.error());
}

void Overview::create(store::UnlockKey key)
{
    if (!isClosed())
        return;
    enter(Access::Opening);
    run<Entry>([key = std::make_shared<store::UnlockKey>(std::move(key))](Bench &bench) { return bench.create(*key); },
               [this](Entry entry) { accept(std::move(entry), Access::Open); }, [this](const Error &) { look(); });
}

void Overview::open(store::UnlockKey key)
{
    if (!isClosed())
        return;
    enter(Access::Opening);
    const bool byRecoveryCode = std::holds_alternative<store::RecoveryKey>(key);
    run<Entry>(
        [key = std::make_shared<store::UnlockKey>(std::move(key))](Bench &bench) { return bench.open(*key); },
        [this, byRecoveryCode](Entry entry) { accept(std::move(entry), byRecoveryCode ? Access::Renewing : Access::Open); },
        [this](const Error &) { enter(Access::Locked); });
}

void Overview::adopt(const store::VaultFolder &from)
{
    run<Nothing>([from](Bench &bench) { return nothingOr(store::adoptVault(from, bench.folder, bench.surroundings.storage)); },
                 [this](Nothing) {
                     if (isClosed())
                         look();
                 });
}

void Overview::openSample(std::function<Result<Ledger>()> furnish, const Clock &clock)
{
    if (!isClosed())
        return;
    enter(Access::Opening);
    run<Entry>(
        [furnish = std::move(furnish)](Bench &bench) -> Result<Entry> {
            auto ledger = furnish();
            if (!ledger)
                return failureOf(ledger);
            auto contents = ledger->read();
            if (!contents)
                return failureOf(contents);
            bench.ledger.emplace(std::move(*ledger));
            return Entry{std::move(*contents), store::OpeningNotice::None, nullptr};
        },
        [this, &clock](Entry entry) {
            m_clock = &clock;
            accept(std::move(entry), Access::Sample);
        },
        [this](const Error &) { look(); });
}

void Overview::lock(const QHash<QString, QString> &drafts)
{
    if (m_access == Access::Opening)
        m_lockAsked = true;
    else if (isClosed())
        // Said behind whatever the thread still has to close.
        run<Nothing>([](Bench &) -> Result<Nothing> { return Nothing{}; }, [this](Nothing) { emit closed(); });
    else
        close(m_access, drafts);
}

void Overview::close(Access from, const QHash<QString, QString> &drafts)
{
    const bool sample = from == Access::Sample;
    m_lockAsked = false;
    // The interface lets go of everything at once; the thread closes right behind whatever it is still writing.
    forget();
    enter(sample ? Access::Unknown : Access::Locked);
    const auto afterwards = [this] {
        emit closed();
        // Somebody may be opening it again by now.
        if (isClosed())
            look();
    };
    run<Nothing>(
        [drafts, sample](Bench &bench) -> Result<Nothing> {
            if (!bench.ledger)
                return Nothing{};
            const auto saved = sample ? Result<void>{} : bench.ledger->saveDrafts(drafts);
            // A copy that fails must not keep the vault open: the vault itself is whole.
            const auto copied = sample ? Result<void>{} : bench.ledger->vault().copyIfDue();
            const auto closed = bench.close();
            if (!saved)
                return nothingOr(saved);
            return nothingOr(closed ? copied : closed);
        },
        [afterwards](Nothing) { afterwards(); }, [afterwards](const Error &) { afterwards(); });
}

void Overview::exportFile(const QString &file, std::function<QByteArray()> document)
{
    runOpen<Nothing>([this, file, document = std::move(document)](
                         Ledger &) { return nothingOr(writeExport(m_surroundings.storage, file, document())); },
                     [this, file](Nothing) { emit exported(file); });
}

void Overview::restorePreviousCopy()
{
    run<Nothing>([](Bench &bench) { return nothingOr(store::restorePreviousCopy(bench.folder, bench.surroundings)); },
                 [this](Nothing) {
                     if (isClosed())
                         look();
                 });
}

void Overview::deleteEverything(platform::KeyRing &keyRing)
{
    if (m_access == Access::Sample) {
        lock();
        return;
    }
    const store::SlotOverview waysIn = m_slots;
    forget();
    run<Nothing>(
        [](Bench &bench) -> Result<Nothing> {
            // Closing first lets go of the lock; that the files are to be deleted makes a failure to close harmless.
            (void)bench.close();
            return nothingOr(store::deleteVault(bench.folder, bench.surroundings.storage));
        },
        [this, waysIn, &keyRing](Nothing) {
            // It would still open a copy of the files that somebody made.
            if (waysIn.keyRing)
                keyRing.remove(waysIn.vaultId, [](auto) {});
            emit deleted();
            look();
        },
        [this](const Error &) { look(); });
}

void Overview::refreshDay()
{
    if (m_access != Access::Open && m_access != Access::Sample)
        return;
    if (m_picture.today() != m_clock->today())
        recompose({});
}

bool Overview::isClosed() const
{
    return m_access == Access::Unknown || m_access == Access::Absent || m_access == Access::Locked;
}

void Overview::enter(Access access)
{
    if (m_access == access)
        return;
    m_access = access;
    emit accessChanged();
    // It did not come to opening, and whoever asked for the lock waits for an answer.
    if (isClosed() && std::exchange(m_lockAsked, false))
        emit closed();
}

void Overview::accept(Entry entry, Access access)
{
    if (m_lockAsked) {
        close(access, {});
        return;
    }
    m_contents = std::move(entry.contents);
    m_catalogue->put(std::move(entry.packs));
    m_picture = Picture(catalogue(), m_contents, m_clock->today());
    if (access != Access::Sample) {
        if (const auto slotOverview = store::Vault::slotOverview(m_surroundings.storage, m_folder))
            m_slots = *slotOverview;
    }
    enter(access);
    emit pictureChanged({});
    emit opened(entry.notice);
    if (entry.recoveryCode)
        emit recoveryCodeIssued(entry.recoveryCode);
}

void Overview::forget()
{
    ++m_session;
    m_contents = {};
    m_catalogue->put({});
    m_picture = {};
    m_clearedTicks.clear();
    m_routines->forget();
    m_clock = &m_surroundings.clock;
    emit pictureChanged({});
}

void Overview::recompose(const QSet<ActionId> &actions)
{
    if (actions.isEmpty())
        m_picture = Picture(catalogue(), m_contents, m_clock->today());
    else
        m_picture.refresh(catalogue(), m_contents, actions);
    emit pictureChanged(actions);
}

void Overview::takeCatalogue(Contents contents, InstalledPacks installed)
{
    m_contents = std::move(contents);
    m_picture = {};
    m_catalogue->put(std::move(installed));
    recompose({});
}

void Overview::adopt(const progress::Mark &mark)
{
    if (mark.kind == progress::MarkKind::Done)
        m_clearedTicks[mark.number] = m_contents.ticks.take(mark.action);
    m_contents.marks[mark.action].push_back(mark);
    recompose({mark.action});
}

} // namespace holdfast::overview
