// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/unlock/unlock_view_model.h"

#include "app/store/passphrase.h"
#include "app/view/app/view_surroundings.h"
#include "app/wording/error_text.h"
#include "app/wording/vault_notice.h"

#include <QPointer>

#include <algorithm>

namespace holdfast::view {

namespace {

/// So many tries are free: a slip of the finger must not cost anybody time.
constexpr int freeTries = 5;
constexpr int longestWaitSeconds = 60;

/// From the sixth failure on 2, 4, 8, 16, 32 seconds: at least 30 after ten (OWASP ASVS 6.3.1 asks for a backoff).
int waitAfter(int failures)
{
    if (failures <= freeTries)
        return 0;
    return std::min(longestWaitSeconds, 1 << std::min(failures - freeTries, 6));
}

bool meansDamage(ErrorCode code)
{
    return code == ErrorCode::DatabaseDamaged || code == ErrorCode::DatabaseMissing || code == ErrorCode::DatabaseOfAnotherVault;
}

} // namespace

UnlockViewModel::UnlockViewModel(ViewSurroundings &surroundings, QObject *parent)
    : QObject(parent), m_surroundings(surroundings), m_overview(surroundings.overview)
{
    connect(&m_overview, &overview::Overview::failed, this, &UnlockViewModel::onFailed);
    connect(&m_overview, &overview::Overview::accessChanged, this, &UnlockViewModel::changed);
    connect(&m_overview, &overview::Overview::opened, this, [this] {
        m_failures = 0;
        m_problem.clear();
        emit opened();
        emit changed();
    });
    connect(&surroundings.preferences, &Preferences::languageChanged, this, [this] {
        m_problem.clear();
        m_choice.retranslate();
        emit changed();
    });
    m_waiting.setInterval(1000);
    connect(&m_waiting, &QTimer::timeout, this, [this] {
        if (--m_waitSeconds <= 0)
            m_waiting.stop();
        emit waitChanged();
    });
}

void UnlockViewModel::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    m_problem.clear();
    emit modeChanged();
    emit changed();
}

bool UnlockViewModel::isRenewing() const
{
    return m_overview.access() == overview::Access::Renewing;
}

bool UnlockViewModel::hasPassphrase() const
{
    return m_overview.slotOverview().passphrase;
}

bool UnlockViewModel::hasKeyRing() const
{
    return m_overview.slotOverview().keyRing;
}

bool UnlockViewModel::isOpening() const
{
    return m_overview.access() == overview::Access::Opening;
}

QString UnlockViewModel::previousCopyText() const
{
    if (!m_damaged)
        return {};
    const auto copy = store::previousCopy(m_surroundings.storage, m_overview.folder());
    if (!copy)
        return {};
    return wording::previousCopyOffer(copy->savedAt.toTimeZone(m_overview.clock().zone()),
                                      m_surroundings.preferences.catalogueLanguage());
}

void UnlockViewModel::unlock(SecureTextItem *field)
{
    if (field == nullptr || field->length() == 0 || m_waitSeconds > 0 || isOpening())
        return;
    m_problem.clear();
    emit changed();
    auto typed = store::normalizedPassphrase(field->text());
    if (!typed) {
        onFailed(typed.error());
        return;
    }
    if (m_mode == Mode::RecoveryCode)
        m_overview.open(store::RecoveryKey{std::move(*typed)});
    else
        m_overview.open(store::PassphraseKey{std::move(*typed)});
}

void UnlockViewModel::unlockWithKeyRing()
{
    m_problem.clear();
    emit changed();
    // The answer may come after the passphrase opened the vault and this was dropped.
    m_surroundings.keyRing.read(m_overview.slotOverview().vaultId,
                                [door = QPointer(this)](platform::KeyRingOutcome outcome, QByteArray secret) {
                                    Secret slotKey = Secret::copyOf(secret);
                                    secret.fill('\0');
                                    if (door)
                                        door->openWith(outcome, std::move(slotKey));
                                });
}

void UnlockViewModel::openWith(platform::KeyRingOutcome outcome, Secret slotKey)
{
    if (m_overview.access() != overview::Access::Locked)
        return;
    if (outcome == platform::KeyRingOutcome::Ok)
        m_overview.open(store::KeyRingKey{std::move(slotKey)});
    else
        onFailed({outcome == platform::KeyRingOutcome::TimedOut ? ErrorCode::KeyRingTimedOut
                  : outcome == platform::KeyRingOutcome::Denied ? ErrorCode::KeyRingDenied
                                                                : ErrorCode::KeyRingUnavailable,
                  {}});
}

void UnlockViewModel::renew(SecureTextItem *first, SecureTextItem *second)
{
    if (first == nullptr || second == nullptr)
        return;
    auto passphrase = m_choice.take(*first, *second);
    if (passphrase)
        m_overview.renew(std::move(*passphrase));
}

void UnlockViewModel::restorePreviousCopy()
{
    m_damaged = false;
    m_problem.clear();
    m_overview.restorePreviousCopy();
    emit changed();
}

void UnlockViewModel::onFailed(const Error &error)
{
    const wording::ErrorText text = wording::errorText(error.code);
    m_problem = wording::asParagraph(text);
    m_damaged = meansDamage(error.code);
    if (error.code == ErrorCode::WrongPassphrase || error.code == ErrorCode::WrongRecoveryCode)
        waitAfterFailure();
    emit changed();
    emit refused();
}

void UnlockViewModel::waitAfterFailure()
{
    m_waitSeconds = waitAfter(++m_failures);
    if (m_waitSeconds > 0)
        m_waiting.start();
    emit waitChanged();
}

} // namespace holdfast::view
