// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/data/shipped_files.h"
#include "app/overview/ledger.h"
#include "platform/linux/posix_durable_storage.h"
#include "tests/bench/many_marks.h"

#include <QCoreApplication>

/// `make_vault FOLDER` makes a vault as somebody has who used Holdfast for years, for measuring the real program over it.
int main(int argc, char *argv[])
{
    using namespace holdfast;
    const QCoreApplication application(argc, argv);
    const auto catalogue = catalogue::readCatalogue(catalogue::shippedFiles());
    if (argc != 2 || !startCryptography() || !catalogue)
        return 2;
    platform::PosixDurableStorage storage;
    SystemRandom random;
    const SystemClock clock;
    const store::UnlockKey key = store::PassphraseKey{Secret::copyOf(QByteArrayView("four words nobody knows"))};
    auto created = store::Vault::create(store::VaultFolder(QString::fromLocal8Bit(argv[1])), key, {storage, random, clock});
    if (!created)
        return 1;
    overview::Ledger ledger(std::move(created->vault), clock);
    bench::fill(ledger.vault().database(), *catalogue);
    const bool made = ledger.finishFirstRun() && ledger.confirmRecoveryCode(true) && ledger.vault().close();
    return made ? 0 : 1;
}
