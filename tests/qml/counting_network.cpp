// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/qml/counting_network.h"

#include <QNetworkReply>
#include <atomic>

namespace {

std::atomic<int> counted{0};

class RefusingNetwork : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation, const QNetworkRequest &, QIODevice *) override
    {
        ++counted;
        return QNetworkAccessManager::createRequest(GetOperation, QNetworkRequest(QUrl(QStringLiteral("refused:"))), nullptr);
    }
};

} // namespace

int CountingNetwork::requests()
{
    return counted;
}

QNetworkAccessManager *CountingNetwork::create(QObject *parent)
{
    return new RefusingNetwork(parent);
}
