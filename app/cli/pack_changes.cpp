// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/pack_changes.h"

#include "app/catalogue/opened_pack.h"
#include "app/cli/answer_parts.h"
#include "app/cli/passphrase_entry.h"
#include "app/cli/read_file.h"
#include "app/overview/ledger.h"
#include "platform/platform.h"

#include <QCoreApplication>

#include <functional>

namespace holdfast::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// Runs `change` on the vault, opened for writing. Closing is part of it: what was not closed well was perhaps not written.
Outcome<Answer> onVault(const CommandLine &commandLine, const QString &vaultFolder,
                        const std::function<Outcome<Answer>(overview::Ledger &)> &change)
{
    if (vaultFolder.isEmpty())
        return refuse(ErrorCode::NoHomeFolder);
    const store::VaultFolder folder(vaultFolder);
    const auto storage = platform::makeDurableStorage();
    SystemRandom random;
    const SystemClock clock;
    const auto slotOverview = store::Vault::slotOverview(*storage, folder);
    if (!slotOverview)
        return refuse(slotOverview.error().code);
    if (!slotOverview->passphrase)
        return refuse(ErrorCode::NoSuchSlot);
    auto passphrase = enterPassphrase(commandLine.passphraseDescriptor);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    auto opened = store::Vault::open(folder, store::PassphraseKey{std::move(*passphrase)}, {*storage, random, clock});
    if (!opened)
        return refuse(opened.error().code);
    const QString notice = noticeText(opened->notice);
    overview::Ledger ledger(std::move(opened->vault), clock);
    auto answer = change(ledger);
    if (answer) {
        answer->notice = notice;
        answer->vaultChanged = true;
    }
    if (const auto closed = ledger.vault().close(); !closed && answer)
        return refuse(closed.error().code);
    return answer;
}

Refusal fingerprintNeeded(const catalogue::PublisherKey &key)
{
    Refusal refusal = refuse(ErrorCode::PackFingerprintWrong).value();
    //: On the command line: what to do with the fingerprint of a new publisher. %1 is the fingerprint; --fingerprint is an
    //: option.
    refusal.offer =
        Words::tr("The pack is signed with the key %1. When the publisher's own page or poster shows the same, run the "
                  "command again with --fingerprint and what you read there.")
            .arg(key.fingerprint());
    return refusal;
}

} // namespace

Outcome<Answer> installPack(const CommandLine &commandLine, const QString &vaultFolder, const catalogue::Catalogue &builtIn,
                            catalogue::Language language)
{
    const auto file = readNamedFile(commandLine.path, catalogue::largestPack);
    if (!file)
        return tl::unexpected(file.error());
    const auto opened = catalogue::openPack(*file, builtIn);
    if (!opened)
        return refuse(opened.error().code);
    const bool compared = catalogue::isFingerprint(commandLine.fingerprint, opened->key);
    // One that was typed and differs is a warning sign even where none is asked for.
    if (!commandLine.fingerprint.isEmpty() && !compared)
        return tl::unexpected(fingerprintNeeded(opened->key));
    return onVault(commandLine, vaultFolder, [&](overview::Ledger &ledger) -> Outcome<Answer> {
        const auto installed = ledger.installPack(*opened, compared);
        if (!installed && installed.error().code == ErrorCode::PackFingerprintWrong)
            return tl::unexpected(fingerprintNeeded(opened->key));
        if (!installed)
            return refuse(installed.error().code);
        const catalogue::PackHead &head = opened->pack.head;
        //: On the command line: a pack was put into the vault. %1 is its title, %2 the number of its version.
        return Answer{textDocument({Words::tr("Installed: %1, version %2.").arg(head.title.in(language)).arg(head.version)}),
                      ExitCode::Fine};
    });
}

Outcome<Answer> removePack(const CommandLine &commandLine, const QString &vaultFolder)
{
    return onVault(commandLine, vaultFolder, [&](overview::Ledger &ledger) -> Outcome<Answer> {
        if (const auto removed = ledger.removePack(commandLine.path); !removed)
            return refuse(removed.error().code);
        //: On the command line: a pack was taken out of the vault. %1 is its short name.
        return Answer{textDocument({Words::tr("Removed: %1. Your records on its steps are kept.").arg(commandLine.path)}),
                      ExitCode::Fine};
    });
}

} // namespace holdfast::cli
