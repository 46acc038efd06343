// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/risks/risk_list_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

struct ViewSurroundings;

/// What would hurt most: all risks as a list and as a picture.
class RisksViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by App")
    Q_PROPERTY(holdfast::view::RiskListModel *risks READ risks CONSTANT FINAL)
    Q_PROPERTY(QString outsideText READ outsideText NOTIFY changed FINAL)

public:
    explicit RisksViewModel(ViewSurroundings &surroundings, QObject *parent = nullptr);

    [[nodiscard]] RiskListModel *risks() { return &m_risks; }
    /// "15 of 18 risks count. ..."; empty when all do.
    [[nodiscard]] QString outsideText() const;

signals:
    void changed();

private:
    const overview::Overview &m_overview;
    RiskListModel m_risks;
};

} // namespace holdfast::view
