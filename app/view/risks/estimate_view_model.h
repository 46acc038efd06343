// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"
#include "app/risk/risk_standing.h"
#include "app/view/preferences/preferences.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace holdfast::view {

/// One side of a risk, its probability or its seriousness, as the person sees it: a level from 1 to 5 in words, and if they like
/// a range around it.
class EstimateViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by its view-model")
    Q_PROPERTY(int level READ level NOTIFY changed FINAL)
    Q_PROPERTY(int low READ low NOTIFY changed FINAL)
    Q_PROPERTY(int high READ high NOTIFY changed FINAL)
    Q_PROPERTY(bool range READ isRange NOTIFY changed FINAL)
    Q_PROPERTY(bool own READ isOwn NOTIFY changed FINAL)
    Q_PROPERTY(QStringList words READ words NOTIFY changed FINAL)
    Q_PROPERTY(QString amountText READ amountText NOTIFY changed FINAL)

public:
    EstimateViewModel(overview::Overview &overview, const Preferences &preferences, const RiskId &risk, risk::RiskSide side,
                      QObject *parent = nullptr);

    /// 1 to 5, all three.
    [[nodiscard]] int level() const { return estimate().likely; }
    [[nodiscard]] int low() const { return estimate().low; }
    [[nodiscard]] int high() const { return estimate().high; }
    [[nodiscard]] bool isRange() const { return estimate().isRange(); }
    /// Whether it is the person's own and not the suggestion.
    [[nodiscard]] bool isOwn() const;
    /// The words of the five levels, from the first.
    [[nodiscard]] QStringList words() const;
    /// What is calculated with: "Calculated with 8 % a year."
    [[nodiscard]] QString amountText() const;

    /// The likely level; a range that would no longer contain it is widened.
    Q_INVOKABLE void choose(int level);
    /// The ends of the range; the likely level moves along where it would fall outside.
    Q_INVOKABLE void chooseLow(int level);
    Q_INVOKABLE void chooseHigh(int level);
    /// Gives up the range.
    Q_INVOKABLE void dropRange();
    /// Goes back to the suggested level.
    Q_INVOKABLE void useSuggested();

signals:
    void changed();
    /// Something could not be saved: a slider that was moved goes back to what is stored.
    void refused();

private:
    [[nodiscard]] risk::Estimate estimate() const;
    [[nodiscard]] risk::Estimate suggested() const;
    void change(const std::function<std::optional<risk::Estimate>(const risk::Estimate &now)> &next);

    overview::Overview &m_overview;
    const Preferences &m_preferences;
    RiskId m_risk;
    risk::RiskSide m_side;
};

} // namespace holdfast::view
