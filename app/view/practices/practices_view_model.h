// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/lists/practice_list_model.h"

namespace holdfast::view {

struct ViewSurroundings;

/// The page that lists the practices.
class PracticesViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by App")
    Q_PROPERTY(holdfast::view::PracticeListModel *practices READ practices CONSTANT FINAL)

public:
    explicit PracticesViewModel(ViewSurroundings &surroundings, QObject *parent = nullptr);

    [[nodiscard]] PracticeListModel *practices() { return &m_practices; }

private:
    PracticeListModel m_practices;
};

} // namespace holdfast::view
