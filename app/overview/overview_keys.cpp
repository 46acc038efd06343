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

} // namespace

void Overview::renew(Secret passphrase)
{
    run<std::shared_ptr<Secret>>(
        [passphrase = std::make_shared<Secret>(std::move(passphrase))](Bench &bench)
            -> Result<std::shared_ptr<Secret>> {
            if (const auto changed = bench.ledger->vault().changePassphrase(*passphrase); !changed)
                return failureOf(changed);
            auto code = bench.ledger->vault().replaceRecoveryCode();
            if (!code)
                return failureOf(code);
            if (const auto unconfirmed = bench.ledger->confirmRecoveryCode(false); !unconfirmed)
                return failureOf(unconfirmed);
            return std::make_shared<Secret>(std::move(*code));
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
    run<Nothing>(
        [present = std::make_shared<Secret>(std::move(present)),
         wanted = std::make_shared<Secret>(std::move(wanted))](Bench &bench) -> Result<Nothing> {
            if (const auto verified = bench.verify(store::PassphraseKey{present->clone()}); !verified)
                return failureOf(verified);
            return nothingOr(bench.ledger->vault().changePassphrase(*wanted));
        },
        [this](Nothing) { emit passphraseChanged(); });
}

void Overview::replaceRecoveryCode(Secret present)
{
    run<std::shared_ptr<Secret>>(
        [present = std::make_shared<Secret>(std::move(present))](
            Bench &bench) -> Result<std::shared_ptr<Secret>> {
            if (const auto verified = bench.verify(store::PassphraseKey{present->clone()}); !verified)
                return failureOf(verified);
            auto code = bench.ledger->vault().replaceRecoveryCode();
            if (!code)
                return failureOf(code);
            if (const auto unconfirmed = bench.ledger->confirmRecoveryCode(false); !unconfirmed)
                return failureOf(unconfirmed);
            return std::make_shared<Secret>(std::move(*code));
        },
        [this](const std::shared_ptr<Secret> &code) {
            m_contents.recoveryCodeConfirmed = false;
            recompose({});
            emit recoveryCodeIssued(code);
        });
}

void Overview::checkRecoveryCode(Secret code)
{
    run<Nothing>(
        [code = std::make_shared<Secret>(std::move(code))](Bench &bench)
            -> Result<Nothing> {
            if (const auto verified = bench.verify(store::RecoveryKey{code->clone()}); !verified)
                return failureOf(verified);
            return nothingOr(bench.ledger->confirmRecoveryCode(true));
        },
        [this](Nothing) {
            m_contents.recoveryCodeConfirmed = true;
            recompose({});
            emit recoveryCodeChecked();
        });
}

void Overview::createWithKeyRing(platform::KeyRing &keyRing)
{
    enter(Access::Opening);
    auto slotKey = std::make_shared<Secret>(slotKeySize);
    m_surroundings.random.fill(slotKey->bytes());
    run<Entry>(
        [slotKey](Bench &bench) { return bench.create(store::KeyRingKey{slotKey->clone()}); },
        [this, slotKey, &keyRing](Entry entry) {
            const auto made = std::make_shared<Entry>(std::move(entry));
            const auto slotOverview = store::Vault::slotOverview(m_surroundings.storage, m_folder);
            QByteArray bytes = bytesOf(*slotKey);
            keyRing.write(slotOverview ? slotOverview->vaultId : QString(), bytes,
                          [this, made](platform::KeyRingOutcome outcome) {
                              if (outcome == platform::KeyRingOutcome::Ok) {
                                  accept(std::move(made->contents), made->notice, Access::Open);
                                  emit recoveryCodeIssued(made->recoveryCode);
                                  return;
                              }
                              // A vault that only the recovery code opens, which nobody has seen yet, helps nobody.
                              emit failed(errorOf(outcome));
                              deleteEverything();
                          });
            bytes.fill('\0');
        },
        [this](const Error &) { look(); });
}

void Overview::addKeyRing(platform::KeyRing &keyRing)
{
    auto slotKey = std::make_shared<Secret>(slotKeySize);
    m_surroundings.random.fill(slotKey->bytes());
    QByteArray bytes = bytesOf(*slotKey);
    keyRing.write(m_slots.vaultId, bytes, [this, slotKey, &keyRing](platform::KeyRingOutcome outcome) {
        if (outcome != platform::KeyRingOutcome::Ok) {
            emit failed(errorOf(outcome));
            return;
        }
        run<Nothing>([slotKey](Bench &bench) { return nothingOr(bench.ledger->vault().setKeyRingSlot(*slotKey)); },
                     [this](Nothing) {
                         m_slots.keyRing = true;
                         emit pictureChanged({});
                     },
                     [this, &keyRing](const Error &) { keyRing.remove(m_slots.vaultId, [](auto) {}); });
    });
    bytes.fill('\0');
}

void Overview::removeKeyRing(platform::KeyRing &keyRing)
{
    run<Nothing>([](Bench &bench) { return nothingOr(bench.ledger->vault().removeKeyRingSlot()); },
                 [this, &keyRing](Nothing) {
                     m_slots.keyRing = false;
                     // The slot is gone from the key file, so what the key ring still holds opens nothing.
                     keyRing.remove(m_slots.vaultId, [](auto) {});
                     emit pictureChanged({});
                 });
}

} // namespace holdfast::overview
