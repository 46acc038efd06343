// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/app/no_network.h"

#include "tests/support/event_loop.h"

#include <gtest/gtest.h>

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace holdfast::view {

TEST(NoNetwork, RefusesEveryRequestBeforeAnythingIsAsked)
{
    QObject parent;
    NoNetwork factory;
    QNetworkAccessManager *network = factory.create(&parent);
    EXPECT_EQ(network->parent(), &parent);
    for (const char *address : {"http://127.0.0.1:9/", "https://example.org/picture.png", "file:///etc/hostname", "data:,text"}) {
        const QNetworkRequest request{QUrl(QLatin1String(address))};
        for (QNetworkReply *reply : {network->get(request), network->post(request, QByteArray("text")), network->head(request)}) {
            ASSERT_TRUE(tests::happens([reply] { return reply->isFinished(); })) << address;
            EXPECT_NE(reply->error(), QNetworkReply::NoError) << address;
            EXPECT_TRUE(reply->readAll().isEmpty());
            EXPECT_TRUE(reply->url().isEmpty()) << "not even its name goes on";
        }
    }
}

} // namespace holdfast::view
