// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"
#include "app/view/unlock/secure_text_item.h"
#include "platform/printer.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace holdfast::view {

struct ViewSurroundings;

/// Shows a recovery code once, for writing down or printing, and has part of it typed again.
class RecoveryCodeViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by App")
    Q_PROPERTY(QStringList groups READ groups NOTIFY changed FINAL)
    Q_PROPERTY(int askedGroup READ askedGroup CONSTANT FINAL)
    Q_PROPERTY(bool confirming READ isConfirming NOTIFY changed FINAL)
    Q_PROPERTY(bool laterAllowed READ isLaterAllowed CONSTANT FINAL)
    Q_PROPERTY(bool canPrint READ canPrint CONSTANT FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed FINAL)
    Q_PROPERTY(QString suggestedFile READ suggestedFile CONSTANT FINAL)

public:
    RecoveryCodeViewModel(ViewSurroundings &surroundings, std::shared_ptr<Secret> code, QObject *parent = nullptr);

    /// The code in its groups; empty while part of it is asked for.
    [[nodiscard]] QStringList groups() const;
    /// Which group has to be typed again, from 1.
    [[nodiscard]] int askedGroup() const { return m_askedGroup; }
    [[nodiscard]] bool isConfirming() const { return m_confirming; }
    /// Only with a passphrase: without one the code is the only other way in.
    [[nodiscard]] bool isLaterAllowed() const;
    [[nodiscard]] bool canPrint() const;
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// What printing or saving came to.
    [[nodiscard]] const QString &outcome() const { return m_outcome; }
    [[nodiscard]] QString suggestedFile() const;

    /// "I wrote it down": hides the code and asks for one group.
    Q_INVOKABLE void askAgain();
    Q_INVOKABLE void showAgain();
    Q_INVOKABLE void confirm(holdfast::view::SecureTextItem *field);
    Q_INVOKABLE void later();
    /// Hands the page to the printing system through a pipe.
    Q_INVOKABLE void print();
    /// Writes the page as PDF, 0600, never into the vault's folder and never over a file that is there.
    Q_INVOKABLE void savePdf(const QString &file);

signals:
    void changed();
    void finished();

private:
    void onPrinted(platform::Printer::Outcome outcome);
    [[nodiscard]] QStringList allGroups() const;

    ViewSurroundings &m_surroundings;
    std::shared_ptr<Secret> m_code;
    int m_askedGroup = 1;
    bool m_confirming = false;
    QString m_problem;
    QString m_outcome;
};

} // namespace holdfast::view
