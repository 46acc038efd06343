// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkAccessManager>
#include <QQmlNetworkAccessManagerFactory>

// Refuses every network request a QML engine makes and counts them, so that a test can say there was none.
class CountingNetwork : public QQmlNetworkAccessManagerFactory
{
public:
    static int requests();
    QNetworkAccessManager *create(QObject *parent) override;
};
