// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"
#include "app/view/preferences/preferences.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

/// What has become of a step's advice since the person dealt with it: changed, or retired. Their marks stay either way.
class StepAdvice final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by its view-model")
    Q_PROPERTY(bool changed READ isChanged NOTIFY updated FINAL)
    Q_PROPERTY(QString changedText READ changedText NOTIFY updated FINAL)
    Q_PROPERTY(QString change READ change NOTIFY updated FINAL)
    Q_PROPERTY(bool retired READ isRetired CONSTANT FINAL)
    Q_PROPERTY(QString retiredText READ retiredText NOTIFY updated FINAL)
    Q_PROPERTY(QString successor READ successor CONSTANT FINAL)
    Q_PROPERTY(QString successorTitle READ successorTitle NOTIFY updated FINAL)

public:
    StepAdvice(overview::Overview &overview, const Preferences &preferences, catalogue::Action action, QObject *parent = nullptr);

    /// Whether the person should look again.
    [[nodiscard]] bool isChanged() const;
    /// "This advice changed on 1 November 2026."
    [[nodiscard]] QString changedText() const;
    [[nodiscard]] QString change() const;
    [[nodiscard]] bool isRetired() const { return m_action.retired; }
    [[nodiscard]] QString retiredText() const;
    /// The step that took its place; empty when none did.
    [[nodiscard]] QString successor() const { return m_action.replacedBy.text(); }
    [[nodiscard]] QString successorTitle() const;

    /// The person read the change, and what they recorded still holds.
    Q_INVOKABLE void keepMark();

signals:
    void updated();

private:
    overview::Overview &m_overview;
    const Preferences &m_preferences;
    catalogue::Action m_action;
};

} // namespace holdfast::view
