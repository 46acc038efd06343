// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/lists/action_list_model.h"

namespace holdfast::view {

struct ViewSurroundings;

/// One practice with the steps that apply to the person.
class PracticeViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by App")
    Q_PROPERTY(QString practiceId READ practiceId CONSTANT FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed FINAL)
    Q_PROPERTY(double fraction READ fraction NOTIFY changed FINAL)
    Q_PROPERTY(QString hiddenText READ hiddenText NOTIFY changed FINAL)
    Q_PROPERTY(bool hiddenShown READ isHiddenShown NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::ActionListModel *steps READ steps CONSTANT FINAL)

public:
    PracticeViewModel(ViewSurroundings &surroundings, const PracticeId &practice, QObject *parent = nullptr);

    [[nodiscard]] QString practiceId() const { return m_practice.text(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] double fraction() const;
    /// "2 steps are not shown: they are for other devices or places." Empty when all fit.
    [[nodiscard]] QString hiddenText() const;
    [[nodiscard]] bool isHiddenShown() const { return m_hiddenShown; }
    [[nodiscard]] ActionListModel *steps() { return &m_steps; }

    /// Lists also what does not fit the person's answers, for as long as the page is open.
    Q_INVOKABLE void showHidden();

signals:
    void changed();

private:
    void show();

    const overview::Overview &m_overview;
    const Preferences &m_preferences;
    PracticeId m_practice;
    ActionListModel m_steps;
    int m_hidden = 0;
    bool m_hiddenShown = false;
};

} // namespace holdfast::view
