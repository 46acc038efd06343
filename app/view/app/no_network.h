// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace holdfast::view {

/// What QML gets when it asks for the network: a manager that refuses every request before anything is looked up or opened.
class NoNetwork final : public QQmlNetworkAccessManagerFactory
{
public:
    [[nodiscard]] QNetworkAccessManager *create(QObject *parent) override;
};

} // namespace holdfast::view
