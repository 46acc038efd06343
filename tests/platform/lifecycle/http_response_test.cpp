// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/http_response.h"

#include <gtest/gtest.h>

using holdfast::platform::parse::HttpResponse;
using holdfast::platform::parse::readHttpResponse;

namespace {

using State = HttpResponse::State;

const QByteArray ok("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n");

TEST(HttpAnswer, WithALength)
{
    const QByteArray whole = ok + "Content-Length: 5\r\n\r\nhello";
    const auto response = readHttpResponse(whole, false);
    EXPECT_EQ(response.state, State::Complete);
    EXPECT_EQ(response.status, 200);
    EXPECT_EQ(response.body, "hello");
    for (qsizetype size = 0; size < whole.size(); ++size) {
        EXPECT_EQ(readHttpResponse(whole.left(size), false).state, State::Incomplete) << size;
        EXPECT_EQ(readHttpResponse(whole.left(size), true).state, State::Broken) << size;
        EXPECT_TRUE(readHttpResponse(whole.left(size), true).body.isEmpty()) << size;
    }
}

TEST(HttpAnswer, InChunks)
{
    const QByteArray whole = ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n1;x=y\r\n!\r\n0\r\n\r\n";
    const auto response = readHttpResponse(whole, false);
    EXPECT_EQ(response.state, State::Complete);
    EXPECT_EQ(response.body, "hello!");
    for (qsizetype size = 0; size < whole.size(); ++size) {
        EXPECT_EQ(readHttpResponse(whole.left(size), false).state, State::Incomplete) << size;
        EXPECT_EQ(readHttpResponse(whole.left(size), true).state, State::Broken) << size;
    }
}

TEST(HttpAnswer, UpToTheEnd)
{
    EXPECT_EQ(readHttpResponse(ok + "\r\nhello", false).state, State::Incomplete);
    EXPECT_EQ(readHttpResponse(ok + "\r\nhello", true).body, "hello");
    EXPECT_EQ(readHttpResponse("HTTP/1.0 404 Not Found\r\n\r\n", true).status, 404);
}

TEST(HttpAnswer, AnythingElseIsBroken)
{
    for (const QByteArray &broken :
         {QByteArray("garbage\r\n\r\n"), QByteArray("HTTP/1.1 abc\r\n\r\n"), QByteArray("HTTP/2 200\r\n\r\n"),
          QByteArray("\r\n\r\n"), ok + "Content-Length: -1\r\n\r\n", ok + "Content-Length: x\r\n\r\n",
          ok + "Content-Length: 99999999999999999999\r\n\r\n", ok + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab",
          ok + "Transfer-Encoding: gzip\r\n\r\n", ok + "Transfer-Encoding: chunked\r\n\r\n-1\r\n",
          ok + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n", ok + "Transfer-Encoding: chunked\r\n\r\n1\r\nhello\r\n",
          QByteArray(100'000, 'x')})
        EXPECT_EQ(readHttpResponse(broken, false).state, State::Broken) << broken.left(200).constData();
}

} // namespace
