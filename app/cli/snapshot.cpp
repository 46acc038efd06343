// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/snapshot.h"

#include "app/cli/passphrase_entry.h"
#include "app/overview/ledger.h"
#include "app/sample/household.h"
#include "app/wording/vault_notice.h"
#include "platform/platform.h"

namespace holdfast::cli {

namespace {

using catalogue::Catalogue;
using store::Vault;
using store::VaultFolder;

Outcome<Snapshot> contentsOf(overview::Ledger &ledger, const Catalogue &catalogue, const Clock &clock)
{
    auto contents = ledger.read();
    if (!contents)
        return refuse(contents.error().code);
    Snapshot snapshot;
    snapshot.packs = overview::installedPacks(*contents, catalogue);
    snapshot.picture =
        overview::Picture(snapshot.packs.catalogue ? *snapshot.packs.catalogue : catalogue, *contents, clock.today());
    snapshot.contents = std::move(*contents);
    snapshot.madeAt = clock.now();
    snapshot.zone = clock.zone();
    return snapshot;
}

Outcome<Snapshot> ofSample(const Catalogue &catalogue, catalogue::Language language)
{
    const auto storage = platform::makeDurableStorage();
    SystemRandom random;
    FixedClock clock(sample::moment(), sample::zone());
    auto ledger = sample::furnish(catalogue, clock, *storage, random, language);
    if (!ledger)
        return refuse(ledger.error().code);
    auto snapshot = contentsOf(*ledger, catalogue, clock);
    if (snapshot)
        snapshot->sample = true;
    return snapshot;
}

/// What can be told without a key: nobody should type a passphrase for a vault that it cannot open.
Result<void> couldBeOpened(platform::DurableStorage &storage, const VaultFolder &folder)
{
    if (Vault::presence(storage, folder) == store::VaultPresence::DatabaseMissing)
        return failure(ErrorCode::DatabaseMissing);
    const auto slotOverview = Vault::slotOverview(storage, folder);
    if (!slotOverview)
        return failureOf(slotOverview);
    return slotOverview->passphrase ? Result<void>() : failure(ErrorCode::NoSuchSlot);
}

/// A vault whose data is lost in part may have a copy that the app can put in its place.
tl::unexpected<Refusal> refuseWithOffer(ErrorCode code, platform::DurableStorage &storage, const VaultFolder &folder,
                                        const Clock &clock, catalogue::Language language)
{
    auto refusal = refuse(code);
    if (code != ErrorCode::DatabaseDamaged && code != ErrorCode::DatabaseMissing)
        return refusal;
    if (const auto copy = store::previousCopy(storage, folder))
        refusal.value().offer = wording::previousCopyOffer(copy->savedAt.toTimeZone(clock.zone()), language);
    return refusal;
}

Outcome<Snapshot> ofVault(const CommandLine &commandLine, const VaultFolder &folder, const Catalogue &catalogue,
                          catalogue::Language language)
{
    const auto storage = platform::makeDurableStorage();
    SystemRandom random;
    const SystemClock clock;
    if (const auto possible = couldBeOpened(*storage, folder); !possible)
        return refuseWithOffer(possible.error().code, *storage, folder, clock, language);
    auto passphrase = enterPassphrase(commandLine.passphraseDescriptor);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    auto opened = Vault::openForReading(folder, store::PassphraseKey{std::move(*passphrase)}, {*storage, random, clock});
    if (!opened)
        return refuseWithOffer(opened.error().code, *storage, folder, clock, language);
    overview::Ledger ledger(std::move(opened->vault), clock);
    auto snapshot = contentsOf(ledger, catalogue, clock);
    if (snapshot)
        snapshot->notice = opened->notice;
    return snapshot;
}

} // namespace

Outcome<Snapshot> takeSnapshot(const CommandLine &commandLine, const QString &vaultFolder, const Catalogue &catalogue,
                               catalogue::Language language)
{
    if (commandLine.sample)
        return ofSample(catalogue, commandLine.language.value_or(language));
    if (vaultFolder.isEmpty())
        return refuse(ErrorCode::NoHomeFolder);
    return ofVault(commandLine, VaultFolder(vaultFolder), catalogue, language);
}

} // namespace holdfast::cli
