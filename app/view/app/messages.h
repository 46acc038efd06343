// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/store/vault_overview.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

/// What the window has to say besides its pages: a problem (what happened, what is safe, what to do), something found out on
/// opening the vault, and the sentence that assistive technology says aloud.
class Messages final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to pages by App")
    Q_PROPERTY(QString problemTitle READ problemTitle NOTIFY problemChanged FINAL)
    Q_PROPERTY(QString problemText READ problemText NOTIFY problemChanged FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged FINAL)
    Q_PROPERTY(QString announcement READ announcement NOTIFY announcementChanged FINAL)

public:
    explicit Messages(QObject *parent) : QObject(parent) {}

    [[nodiscard]] const QString &problemTitle() const { return m_problemTitle; }
    [[nodiscard]] const QString &problemText() const { return m_problemText; }
    [[nodiscard]] const QString &notice() const { return m_notice; }
    [[nodiscard]] const QString &announcement() const { return m_announcement; }

    /// Shows and announces a problem, unless it is one that a screen says beside its own field.
    void report(const Error &error);
    void tell(store::OpeningNotice notice);
    /// Has a screen reader say `text`.
    void announce(const QString &text);
    /// Notice and announcement may name what is in the vault, and go when it locks. A problem stays until it was read.
    void forget();

    Q_INVOKABLE void dismissProblem();
    Q_INVOKABLE void dismissNotice();

signals:
    void problemChanged();
    void noticeChanged();
    void announcementChanged();

private:
    QString m_problemTitle;
    QString m_problemText;
    QString m_notice;
    QString m_announcement;
};

} // namespace holdfast::view
