// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"
#include "app/view/preferences/preferences.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

/// What a step would take off the exposure index, where it stands in the order of steps, and where the person wants it.
class StepRanking final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by its view-model")
    Q_PROPERTY(QString action READ action CONSTANT FINAL)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString dropText READ dropText NOTIFY changed FINAL)
    Q_PROPERTY(QString dropSentence READ dropSentence NOTIFY changed FINAL)
    Q_PROPERTY(QString orderText READ orderText NOTIFY changed FINAL)
    Q_PROPERTY(QString rankingSentence READ rankingSentence NOTIFY changed FINAL)
    Q_PROPERTY(int place READ place NOTIFY changed FINAL)

public:
    /// Mirrors risk::Place.
    enum Place { Ranked, First, Last };
    Q_ENUM(Place)

    StepRanking(overview::Overview &overview, const Preferences &preferences, const ActionId &action, QObject *parent = nullptr);

    [[nodiscard]] QString action() const { return m_action.text(); }
    /// Whether it is among the steps to be done.
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString dropText() const;
    [[nodiscard]] QString dropSentence() const;
    /// "Number 3 of 41 open steps."; empty when it is not open.
    [[nodiscard]] QString orderText() const;
    [[nodiscard]] QString rankingSentence() const;
    [[nodiscard]] int place() const;

    Q_INVOKABLE void moveTo(int place);

signals:
    void changed();

private:
    overview::Overview &m_overview;
    ActionId m_action;
};

} // namespace holdfast::view
