// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/catalogue_in_use.h"

#include "app/catalogue/forms.h"
#include "app/overview/overview_bench.h"
#include "app/store/storage_error.h"

namespace holdfast::overview {

namespace {

/// What a vault holds after its packs changed, worked out on the thread that changed them.
struct Changed {
    Contents contents;
    InstalledPacks installed;
};

Result<Changed> readAgain(Ledger &ledger, const catalogue::Catalogue &builtIn)
{
    auto contents = ledger.read();
    if (!contents)
        return failureOf(contents);
    InstalledPacks installed = installedPacks(*contents, builtIn);
    (void)ledger.noteCatalogue(versionOf(builtIn, installed), *contents);
    return Changed{std::move(*contents), std::move(installed)};
}

} // namespace

const catalogue::Catalogue &CatalogueInUse::current() const
{
    return m_installed.catalogue ? *m_installed.catalogue : m_builtIn;
}

const catalogue::PackHead *CatalogueInUse::packWith(const ActionId &action) const
{
    const QString name = action.text().section(catalogue::packSeparator, 0, 0);
    for (const InstalledPack &pack : m_installed.packs) {
        if (pack.head && pack.pin.name == name && action.text().contains(catalogue::packSeparator))
            return &*pack.head;
    }
    return nullptr;
}

void CatalogueInUse::examine(const QString &file)
{
    m_overview.runOpen<std::shared_ptr<OfferedPack>>(
        [this, file, pins = m_overview.contents().packPins,
         storage = &m_overview.m_surroundings.storage](Ledger &) -> Result<std::shared_ptr<OfferedPack>> {
            // One byte more than there may be, so that what is too large is seen to be.
            const auto bytes = storage->read(file, catalogue::largestPack + 1);
            if (!bytes && bytes.error() == platform::StorageFault::TooLarge)
                return failure(ErrorCode::PackTooLarge);
            if (!bytes &&
                (bytes.error() == platform::StorageFault::NotFound || bytes.error() == platform::StorageFault::NotARegularFile))
                return failure(ErrorCode::NoSuchFile);
            if (!bytes && bytes.error() == platform::StorageFault::InputOutput)
                return failure(ErrorCode::ReadFailed);
            if (!bytes)
                return tl::unexpected(store::storageError(bytes.error(), "reading a pack"));
            auto opened = catalogue::openPack(*bytes, m_builtIn);
            if (!opened)
                return failureOf(opened);
            const auto standing = catalogue::standingOf(opened->pack.head, opened->key, pins);
            if (!standing)
                return failureOf(standing);
            return std::make_shared<OfferedPack>(OfferedPack{std::move(*opened), *standing});
        },
        [this](const std::shared_ptr<OfferedPack> &pack) { emit offered(pack); });
}

void CatalogueInUse::install(const OfferedPack &offered, bool fingerprintCompared)
{
    m_overview.runOpen<Changed>(
        [this, opened = offered.opened, fingerprintCompared](Ledger &ledger) -> Result<Changed> {
            if (const auto installed = ledger.installPack(opened, fingerprintCompared); !installed)
                return failureOf(installed);
            return readAgain(ledger, m_builtIn);
        },
        [this](Changed changed) { m_overview.takeCatalogue(std::move(changed.contents), std::move(changed.installed)); });
}

void CatalogueInUse::remove(const QString &name)
{
    m_overview.runOpen<Changed>(
        [this, name](Ledger &ledger) -> Result<Changed> {
            if (const auto removed = ledger.removePack(name); !removed)
                return failureOf(removed);
            return readAgain(ledger, m_builtIn);
        },
        [this](Changed changed) { m_overview.takeCatalogue(std::move(changed.contents), std::move(changed.installed)); });
}

void CatalogueInUse::lookAgain(const ActionId &action)
{
    m_overview.runOpen<Nothing>([action](Ledger &ledger) { return nothingOr(ledger.lookAgain(action)); },
                                [this, action](Nothing) {
                                    m_overview.m_contents.secondLooks.insert(action, m_overview.clock().today());
                                    m_overview.recompose({action});
                                });
}

void CatalogueInUse::put(InstalledPacks installed)
{
    m_installed = std::move(installed);
    emit packsChanged();
}

} // namespace holdfast::overview
