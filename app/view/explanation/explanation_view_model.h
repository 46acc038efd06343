// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"
#include "app/view/preferences/preferences.h"
#include "app/wording/explanation.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace holdfast::view {

struct ViewSurroundings;

/// How a number came about, line by line; for any number that is shown. Says the same again, in other words or with other
/// numbers, when the language or the picture changes while it is open.
class ExplanationViewModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to pages by App")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString formula READ formula NOTIFY changed FINAL)
    Q_PROPERTY(QString caution READ caution NOTIFY changed FINAL)

public:
    enum Role { LabelRole = Qt::UserRole + 1, ValueRole, NoteRole };
    Q_ENUM(Role)

    explicit ExplanationViewModel(ViewSurroundings &surroundings, QObject *parent = nullptr);

    [[nodiscard]] const QString &title() const { return m_explanation.title; }
    [[nodiscard]] const QString &summary() const { return m_explanation.summary; }
    [[nodiscard]] const QString &formula() const { return m_explanation.formula; }
    [[nodiscard]] const QString &caution() const { return m_explanation.caution; }

    Q_INVOKABLE void explainIndex();
    Q_INVOKABLE void explainRisk(const QString &risk);
    Q_INVOKABLE void explainStep(const QString &action);
    /// The first `count` of the suggested steps.
    Q_INVOKABLE void explainRanking(int count);
    /// How many steps are known and done, of one practice or, when `practice` is empty, of all.
    Q_INVOKABLE void explainCoverage(const QString &practice);
    /// Nobody looks any more: nothing is counted anew.
    Q_INVOKABLE void close();
    /// Puts everything on the clipboard, as lines with tabs between label, value and note.
    Q_INVOKABLE void copy() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void changed();
    /// An explanation is to be shown.
    void asked();

private:
    void explain(std::function<wording::Explanation()> make);
    void remake();
    [[nodiscard]] wording::ExplainedPicture picture() const;
    [[nodiscard]] wording::Explanation coverageOf(const PracticeId &practice) const;

    const overview::Overview &m_overview;
    const Preferences &m_preferences;
    std::function<wording::Explanation()> m_make;
    wording::Explanation m_explanation;
};

} // namespace holdfast::view
