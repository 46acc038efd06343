// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"
#include "app/view/unlock/passphrase_choice.h"
#include "app/view/unlock/secure_text_item.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

struct ViewSurroundings;

/// The closed door: passphrase, recovery code or key ring; and what can be done when the vault behind it is damaged.
class UnlockViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by App")
    Q_PROPERTY(Mode mode READ mode WRITE setMode NOTIFY modeChanged FINAL)
    Q_PROPERTY(bool renewing READ isRenewing NOTIFY changed FINAL)
    Q_PROPERTY(bool hasPassphrase READ hasPassphrase NOTIFY changed FINAL)
    Q_PROPERTY(bool hasKeyRing READ hasKeyRing NOTIFY changed FINAL)
    Q_PROPERTY(bool opening READ isOpening NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY waitChanged FINAL)
    Q_PROPERTY(QString previousCopyText READ previousCopyText NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::PassphraseChoice *choice READ choice CONSTANT FINAL)

public:
    enum class Mode { Passphrase, RecoveryCode };
    Q_ENUM(Mode)

    explicit UnlockViewModel(ViewSurroundings &surroundings, QObject *parent = nullptr);

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// Opened with the recovery code: a new passphrase has to be chosen now.
    [[nodiscard]] bool isRenewing() const;
    [[nodiscard]] bool hasPassphrase() const;
    [[nodiscard]] bool hasKeyRing() const;
    [[nodiscard]] bool isOpening() const;
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// After many wrong tries the next one has to wait; the true defence is the cost of each try.
    [[nodiscard]] int waitSeconds() const { return m_waitSeconds; }
    /// Offers the last verified copy of a damaged vault, with its date; empty when nothing is damaged or there is none.
    [[nodiscard]] QString previousCopyText() const;
    [[nodiscard]] PassphraseChoice *choice() { return &m_choice; }

    /// Opens with what was typed into `field`, as a passphrase or a recovery code by `mode`, and wipes the field when it was
    /// right.
    Q_INVOKABLE void unlock(holdfast::view::SecureTextItem *field);
    Q_INVOKABLE void unlockWithKeyRing();
    Q_INVOKABLE void renew(holdfast::view::SecureTextItem *first, holdfast::view::SecureTextItem *second);
    Q_INVOKABLE void restorePreviousCopy();

signals:
    void changed();
    void modeChanged();
    void waitChanged();
    /// The field that was tried may be wiped: it was right.
    void opened();
    /// It was wrong; what was typed stays for correcting.
    void refused();

private:
    void openWith(platform::KeyRingOutcome outcome, Secret slotKey);
    void onFailed(const Error &error);
    void waitAfterFailure();

    ViewSurroundings &m_surroundings;
    overview::Overview &m_overview;
    PassphraseChoice m_choice;
    QTimer m_waiting;
    Mode m_mode = Mode::Passphrase;
    QString m_problem;
    bool m_damaged = false;
    int m_failures = 0;
    int m_waitSeconds = 0;
};

} // namespace holdfast::view
