// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/overview_bench.h"

#include "app/overview/export.h"
#include "app/store/vault_import.h"

namespace holdfast::overview {

Overview::Overview(const catalogue::Catalogue &catalogue, const store::VaultFolder &folder,
                   const store::VaultSurroundings &surroundings, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_folder(folder), m_surroundings(surroundings),
      m_clock(&surroundings.clock), m_worker(new QObject),
      m_bench(new Bench{folder, surroundings, std::nullopt})
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Overview::~Overview()
{
    m_thread.quit();
    m_thread.wait();
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
    enter(Access::Opening);
    run<Entry>(
        [key = std::make_shared<store::UnlockKey>(std::move(key))](Bench &bench) { return bench.create(*key); },
        [this](Entry entry) {
            accept(std::move(entry.contents), entry.notice, Access::Open);
            emit recoveryCodeIssued(entry.recoveryCode);
        },
        [this](const Error &) { look(); });
}

void Overview::open(store::UnlockKey key)
{
    enter(Access::Opening);
    const bool byRecoveryCode = std::holds_alternative<store::RecoveryKey>(key);
    run<Entry>(
        [key = std::make_shared<store::UnlockKey>(std::move(key))](Bench &bench) -> Result<Entry> {
            Entry entry;
            const auto notice = bench.open(*key, entry.contents);
            if (!notice)
                return failureOf(notice);
            entry.notice = *notice;
            return entry;
        },
        [this, byRecoveryCode](Entry entry) {
            accept(std::move(entry.contents), entry.notice, byRecoveryCode ? Access::Renewing : Access::Open);
        },
        [this](const Error &) { enter(Access::Locked); });
}

void Overview::adopt(const store::VaultFolder &from)
{
    run<Nothing>([from](Bench &bench) { return nothingOr(store::adoptVault(from, bench.folder, bench.surroundings.storage)); },
                 [this](Nothing) { look(); });
}

void Overview::openSample(std::function<Result<Ledger>()> furnish, const Clock &clock)
{
    enter(Access::Opening);
    run<Entry>(
        [furnish = std::move(furnish)](Bench &bench) -> Result<Entry> {
            auto ledger = furnish();
            if (!ledger)
                return failureOf(ledger);
            bench.ledger.emplace(std::move(*ledger));
            auto contents = bench.ledger->read();
            if (!contents)
                return failureOf(contents);
            return Entry{std::move(*contents), store::OpeningNotice::None, nullptr};
        },
        [this, &clock](Entry entry) {
            m_clock = &clock;
            accept(std::move(entry.contents), entry.notice, Access::Sample);
        },
        [this](const Error &) { look(); });
}

void Overview::lock(const QHash<QString, QString> &drafts)
{
    if (m_access != Access::Open && m_access != Access::Renewing && m_access != Access::Sample)
        return;
    const bool sample = m_access == Access::Sample;
    // The interface lets go of everything at once; the thread closes right behind whatever it is still writing.
    forget();
    enter(sample ? Access::Unknown : Access::Locked);
    run<Nothing>(
        [drafts, sample](Bench &bench) -> Result<Nothing> {
            if (!bench.ledger)
                return Nothing{};
            const auto saved = sample ? Result<void>{} : bench.ledger->saveDrafts(drafts);
            // A copy that fails must not keep the vault open: the vault itself is whole.
            const auto copied = sample ? Result<void>{} : bench.ledger->vault().copyIfDue();
            const auto closed = bench.ledger->vault().close();
            bench.ledger.reset();
            if (!saved)
                return nothingOr(saved);
            return nothingOr(closed ? copied : closed);
        },
        [this](Nothing) {
            emit closed();
            look();
        },
        [this](const Error &) {
            emit closed();
            look();
        });
}

void Overview::exportJson(const QString &file)
{
    run<Nothing>(
        [file, document = exportedJson(m_catalogue, m_contents, m_clock->now())](Bench &bench) {
            return nothingOr(writeExport(bench.surroundings.storage, file, document));
        },
        [this, file](Nothing) { emit exported(file); });
}

void Overview::restorePreviousCopy()
{
    run<Nothing>(
        [](Bench &bench) { return nothingOr(store::restorePreviousCopy(bench.folder, bench.surroundings)); },
        [this](Nothing) { look(); });
}

void Overview::deleteEverything()
{
    forget();
    run<Nothing>(
        [](Bench &bench) -> Result<Nothing> {
            // Closing first lets go of the lock; that the files are to be deleted makes a failure to close harmless.
            if (bench.ledger)
                (void)bench.ledger->vault().close();
            bench.ledger.reset();
            return nothingOr(store::deleteVault(bench.folder, bench.surroundings.storage));
        },
        [this](Nothing) {
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

void Overview::enter(Access access)
{
    if (m_access == access)
        return;
    m_access = access;
    emit accessChanged();
}

void Overview::accept(Contents contents, store::OpeningNotice notice, Access access)
{
    m_contents = std::move(contents);
    m_picture = Picture(m_catalogue, m_contents, m_clock->today());
    if (access != Access::Sample) {
        if (const auto slotOverview = store::Vault::slotOverview(m_surroundings.storage, m_folder))
            m_slots = *slotOverview;
    }
    enter(access);
    emit pictureChanged({});
    emit opened(notice);
}

void Overview::forget()
{
    m_contents = {};
    m_picture = {};
    m_clearedTicks.clear();
    m_clock = &m_surroundings.clock;
    emit pictureChanged({});
}

void Overview::recompose(const QSet<ActionId> &actions)
{
    if (actions.isEmpty())
        m_picture = Picture(m_catalogue, m_contents, m_clock->today());
    else
        m_picture.refresh(m_catalogue, m_contents, actions);
    emit pictureChanged(actions);
}

void Overview::adopt(const progress::Mark &mark)
{
    m_contents.marks[mark.action].push_back(mark);
    recompose({mark.action});
}

} // namespace holdfast::overview
