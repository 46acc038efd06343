// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/view/unlock/secure_text_item.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

/// Choosing a passphrase: typed twice, judged while it is typed. Used by the first run, after a recovery, and in Settings.
class PassphraseChoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to pages by their view-model")
    Q_PROPERTY(Strength strength READ strength NOTIFY changed FINAL)
    Q_PROPERTY(QString strengthText READ strengthText NOTIFY changed FINAL)
    Q_PROPERTY(QString adviceText READ adviceText NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString repetitionProblem READ repetitionProblem NOTIFY changed FINAL)

public:
    enum class Strength { Nothing, TooShort, TooCommon, Weak, Fair, Good };
    Q_ENUM(Strength)

    explicit PassphraseChoice(QObject *parent = nullptr) : QObject(parent) {}

    [[nodiscard]] Strength strength() const { return m_strength; }
    /// One or two words for the strength.
    [[nodiscard]] QString strengthText() const;
    /// What would make it better; empty when nothing has to.
    [[nodiscard]] QString adviceText() const;
    /// Why it was not taken; empty while there is nothing to say.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// What is wrong with the second field only.
    [[nodiscard]] const QString &repetitionProblem() const { return m_repetitionProblem; }

    /// Call when the first field was edited.
    Q_INVOKABLE void assess(holdfast::view::SecureTextItem *field);
    /// Call when the words around it changed their language.
    Q_INVOKABLE void retranslate() { emit changed(); }

    /// The chosen passphrase, or what is wrong with it, also said in one of the two problems. Both fields keep what was typed.
    [[nodiscard]] Result<Secret> take(const SecureTextItem &first, const SecureTextItem &second);
    void setProblem(const QString &problem);

signals:
    void changed();

private:
    Strength m_strength = Strength::Nothing;
    QString m_problem;
    QString m_repetitionProblem;
};

} // namespace holdfast::view
