// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/overview_bench.h"

namespace holdfast::overview {

namespace {

constexpr std::size_t slotKeySize = 32;

Error errorOf(platform::KeyRingOutcome outcome)
{
    switch (outcome) {
    case platform::KeyRingOutcome::TimedOut:
        return {ErrorCode::KeyRingTimedOut, {}};
    case platform::KeyRingOutcome::Denied:
        return {ErrorCode::KeyRingDenied, {}};
    case platform::KeyRingOutcome::Ok:
    case platform::KeyRingOutcome::NotFound:
    case platform::KeyRingOutcome::Unavailable:
    case platform::KeyRingOutcome::ReadBackDiffers:
        break;
    }
    return {ErrorCode::KeyRingUnavailable, {}};
}

/// The key ring's interface takes bytes; this copy is wiped as soon as the call has them.
QByteArray bytesOf(const Secret &secret)
{
    return QByteArray(secret.chars(), static_cast<qsizetype>(secret.size()));
}

/// Whether the person at the keyboard is the one whose vault it is: by the passphrase, or where there is none by the recovery
/// code.
Result<void> verify(const store::Vault &vault, const Secret &present)
{
    if (vault.slotsPresent().passphrase)
        return vault.verify(store::PassphraseKey{present.clone()});
    return vault.verify(store::RecoveryKey{present.clone()});
}

/// Voids the old code; the new one has to be confirmed anew.
Result<std::shared_ptr<Secret>> newRecoveryCode(Ledger &ledger)
{
    // First what may fail: once the code is replaced it must be shown, since the old one is void.
    if (const auto unconfirmed = ledger.confirmRecoveryCode(false); !unconfirmed)
        return failureOf(unconfirmed);
    auto code = ledger.vault().replaceRecoveryCode();
    if (!code)
        return failureOf(code);
    return std::make_shared<Secret>(std::move(*code));
}

} // namespace

void Overview::renew(Secret passphrase)
{
    if (m_access != Access::Renewing)
        return;
    runOpen<std::shared_ptr<Secret>>(
        [passphrase = std::make_shared<Secret>(std::move(passphrase))](Ledger &ledger) -> Result<std::shared_ptr<Secret>> {
            if (const auto changed = ledger.vault().changePassphrase(*passphrase); !changed)
                return failureOf(changed);
            return newRecoveryCode(ledger);
        },
        [this](const std::shared_ptr<Secret> &code) {
            m_contents.recoveryCodeConfirmed = false;
            recompose({});
            enter(Access::Open);
            emit passphraseChanged();
            emit recoveryCodeIssued(code);
        });
}

void Overview::changePassphrase(Secret present, Secret wanted)
{
    runOpen<Nothing>(
        [present = std::make_shared<Secret>(std::move(present)),
         wanted = std::make_shared<Secret>(std::move(wanted))](Ledger &ledger) -> Result<Nothing> {
            if (const auto verified = verify(ledger.vault(), *present); !verified)
                return failureOf(verified);
            return nothingOr(ledger.vault().changePassphrase(*wanted));
        },
        [this](Nothing) {
            m_slots.passphrase = true;
            emit pictureChanged({});
            emit passphraseChanged();
        });
}

void Overview::replaceRecoveryCode(Secret present)
{
    runOpen<std::shared_ptr<Secret>>(
        [present = std::make_shared<Secret>(std::move(present))](Ledger &ledger) -> Result<std::shared_ptr<Secret>> {
            if (const auto verified = verify(ledger.vault(), *present); !verified)
                return failureOf(verified);
            return newRecoveryCode(ledger);
        },
        [this](const std::shared_ptr<Secret> &code) {
            m_contents.recoveryCodeConfirmed = false;
            recompose({});
            emit recoveryCodeIssued(code);
        });
}

void Overview::checkRecoveryCode(Secret code)
{
    runOpen<Nothing>(
        [code = std::make_shared<Secret>(std::move(code))](Ledger &ledger) -> Result<Nothing> {
            if (const auto verified = ledger.vault().verify(store::RecoveryKey{code->clone()}); !verified)
                return failureOf(verified);
            return nothingOr(ledger.confirmRecoveryCode(true));
        },
        [this](Nothing) {
            m_contents.recoveryCodeConfirmed = true;
            recompose({});
            emit recoveryCodeChecked();
        });
}

void Overview::createWithKeyRing(platform::KeyRing &keyRing)
{
    if (!isClosed())
        return;
    enter(Access::Opening);
    auto slotKey = std::make_shared<Secret>(slotKeySize);
    m_surroundings.random.fill(slotKey->bytes());
    run<Entry>([slotKey](Bench &bench) { return bench.begin(store::KeyRingKey{slotKey->clone()}); },
               [this, slotKey, &keyRing](Entry entry) {
                   const auto made = std::make_shared<Entry>(std::move(entry));
                   const QString name = made->vaultId;
                   QByteArray bytes = bytesOf(*slotKey);
                   keyRing.write(name, bytes, [this, made, name, &keyRing](platform::KeyRingOutcome outcome) {
                       if (outcome == platform::KeyRingOutcome::Ok) {
                           // Only now: whoever is stopped while the key ring asks has no vault that nothing opens.
                           run<Nothing>([](Bench &bench) { return bench.finish(); },
                                        [this, made](Nothing) { accept(std::move(*made), Access::Open); },
                                        [this, name, &keyRing](const Error &) {
                                            keyRing.remove(name, [](auto) {});
                                            look();
                                        });
                           return;
                       }
                       // A vault that only the recovery code opens, which nobody has seen yet, helps nobody.
                       keyRing.remove(name, [](auto) {});
                       emit failed(errorOf(outcome));
                       deleteEverything(keyRing);
                   });
                   bytes.fill('\0');
               },
               [this](const Error &) { look(); });
}

void Overview::addKeyRing(platform::KeyRing &keyRing)
{
    // Another key in place of the one that opens would have to be taken back together with it.
    if (m_slots.keyRing || m_keyRingAsked)
        return;
    m_keyRingAsked = true;
    auto slotKey = std::make_shared<Secret>(slotKeySize);
    m_surroundings.random.fill(slotKey->bytes());
    QByteArray bytes = bytesOf(*slotKey);
    // A key that opens nothing is taken back, also one that came through although the answer says that it did not.
    const auto takeBack = [&keyRing, name = m_slots.vaultId] { keyRing.remove(name, [](auto) {}); };
    keyRing.write(m_slots.vaultId, bytes, [this, slotKey, takeBack](platform::KeyRingOutcome outcome) {
        m_keyRingAsked = false;
        if (outcome != platform::KeyRingOutcome::Ok) {
            takeBack();
            emit failed(errorOf(outcome));
            return;
        }
        runOpen<Nothing>([slotKey](Ledger &ledger) { return nothingOr(ledger.vault().setKeyRingSlot(*slotKey)); },
                         [this](Nothing) {
                             m_slots.keyRing = true;
                             emit pictureChanged({});
                         },
                         [takeBack](const Error &) { takeBack(); });
    });
    bytes.fill('\0');
}

void Overview::removeKeyRing(platform::KeyRing &keyRing)
{
    runOpen<Nothing>([](Ledger &ledger) { return nothingOr(ledger.vault().removeKeyRingSlot()); },
                     [this, &keyRing](Nothing) {
                         m_slots.keyRing = false;
                         // The slot is gone from the key file, so what the key ring still holds opens nothing.
                         keyRing.remove(m_slots.vaultId, [](auto) {});
                         emit pictureChanged({});
                     });
}

} // namespace holdfast::overview
