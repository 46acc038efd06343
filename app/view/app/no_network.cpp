// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/app/no_network.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace holdfast::view {

namespace {

class RefusingNetwork final : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &, QIODevice *) override
    {
        // An empty address has no scheme, so the reply fails at once with ProtocolUnknownError.
        return QNetworkAccessManager::createRequest(operation, QNetworkRequest(), nullptr);
    }
};

} // namespace

QNetworkAccessManager *NoNetwork::create(QObject *parent)
{
    return new RefusingNetwork(parent);
}

} // namespace holdfast::view
