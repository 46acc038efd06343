// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/snap_updates.h"

#include "tests/platform/lifecycle/scene.h"

#include <QDateTime>
#include <QProcess>

#include <sys/socket.h>
#include <sys/un.h>

using namespace holdfast::platform;
using holdfast::tests::contentOf;
using holdfast::tests::longPatience;
using holdfast::tests::recorded;
using holdfast::tests::Scene;
using holdfast::tests::writeFile;

namespace {

QByteArray inChunks(const QByteArray &body)
{
    QByteArray result = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    constexpr qsizetype size = 700;
    for (qsizetype at = 0; at < body.size(); at += size) {
        const QByteArray chunk = body.mid(at, size);
        result += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return result + "0\r\n\r\n";
}

QByteArray withLength(const QByteArray &body, const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

QByteArray wrapped(const QByteArray &result)
{
    return R"({"type":"sync","status-code":200,"status":"OK","result":)" + result + '}';
}

/// A service behind /run/snapd.socket of the scene that answers with files.
class Snap : public testing::Test
{
protected:
    ~Snap() override
    {
        service.kill();
        service.waitForFinished();
    }
    void serve()
    {
        scene.makeFolder("/run");
        service.start(QStringLiteral(HOLDFAST_PYTHON),
                      {"-B", HOLDFAST_SNAPD_SOCKET, scene.at("/run/snapd.socket"), scene.path("home")});
        ASSERT_TRUE(service.waitForReadyRead(60'000));
    }
    void answer(const QString &resource, const QByteArray &bytes) const
    {
        ASSERT_TRUE(writeFile(scene.path(QStringLiteral("home/") + resource), bytes));
    }
    void answerSnaps(const QByteArray &result) const { answer("v2_snaps", withLength(wrapped(result))); }
    void answerLast(const QDateTime &last) const
    {
        const QByteArray told = recorded("snapd_system_info.json");
        QByteArray changed = told;
        changed.replace("2026-11-27T09:41:00+01:00", last.toString(Qt::ISODate).toUtf8());
        EXPECT_NE(changed, told);
        answer("v2_system-info", withLength(changed));
    }
    Observation<PendingUpdate> look(const Patience &patience = longPatience()) const
    {
        return SnapUpdates(scene.surroundings).look(patience);
    }
    void expect(ProbeState state, ProbeReason reason, const Patience &patience = longPatience()) const
    {
        const auto seen = look(patience);
        EXPECT_EQ(seen.state, state);
        EXPECT_EQ(seen.reason, reason);
        EXPECT_TRUE(seen.rows.isEmpty());
    }

    const QDateTime now = QDateTime::currentDateTimeUtc();
    Scene scene;
    QProcess service;
};

TEST_F(Snap, RefreshedLatelyIsOk)
{
    serve();
    answer("v2_snaps", inChunks(recorded("snapd_snaps.json")));
    answerLast(now.addDays(-1));
    const auto seen = look();
    EXPECT_EQ(seen.state, ProbeState::Ok);
    EXPECT_EQ(seen.reason, ProbeReason::None);
    EXPECT_EQ(seen.asOf.date(), now.addDays(-1).date());
    EXPECT_EQ(seen.rows, (QList<PendingUpdate>{{"firefox", "145.0-1", "", UpdateSeverity::Unknown, "latest/stable"}}))
        << "it is running, and its new version waits for it";
    // Nothing was asked that makes snapd go to the store.
    const QByteArray questions = contentOf(scene.path("home/questions"));
    EXPECT_EQ(questions.count("GET "), 2);
    EXPECT_TRUE(questions.startsWith("GET /v2/snaps HTTP/1.1\r\nHost: localhost\r\n")) << questions.constData();
    EXPECT_TRUE(questions.contains("GET /v2/system-info HTTP/1.1\r\n"));
}

TEST_F(Snap, RefreshedLongAgoIsUnknown)
{
    serve();
    answerSnaps(R"([{"name":"core22","version":"1"}])");
    answerLast(now.addDays(-7));
    expect(ProbeState::Ok, ProbeReason::None);
    answerLast(now.addDays(-9));
    expect(ProbeState::Unknown, ProbeReason::ListTooOld);
    EXPECT_EQ(look().days, 9);
    EXPECT_EQ(look().asOf.date(), now.addDays(-9).date());
    answerLast(now.addDays(3));
    expect(ProbeState::Unknown, ProbeReason::SystemNotSaying);
    answer("v2_system-info", withLength(wrapped(R"({"refresh":{"timer":"00:00~24:00/4"}})")));
    expect(ProbeState::Unknown, ProbeReason::SystemNotSaying);
}

TEST_F(Snap, HeldBackIsUnknown)
{
    serve();
    answerLast(now);
    answerSnaps(R"([{"name":"core22","version":"1"},{"name":"vlc","version":"2","hold":"2318-03-10T11:00:00.123456789Z"}])");
    expect(ProbeState::Unknown, ProbeReason::SystemNotSaying);
    EXPECT_EQ(look().detail, "vlc");
    answerSnaps(R"([{"name":"core22","version":"1"},{"name":"vlc","version":"2","hold":"2020-03-10T11:00:00Z"}])");
    expect(ProbeState::Ok, ProbeReason::None);
}

TEST_F(Snap, WithoutSnapsThereIsNothingToCheck)
{
    serve();
    answerSnaps("[]");
    expect(ProbeState::Unsupported, ProbeReason::NotApplicable);
}

TEST_F(Snap, WithoutSnapdItIsUnsupported)
{
    expect(ProbeState::Unsupported, ProbeReason::ServiceMissing);
    scene.write("/run/snapd.socket", "a file");
    expect(ProbeState::Error, ProbeReason::ServiceMissing);
    QFile::remove(scene.at("/run/snapd.socket"));
    scene.link("/run/snapd.socket", "snapd.socket");
    expect(ProbeState::Error, ProbeReason::Damaged);
    QFile::remove(scene.at("/run/snapd.socket"));
    scene.surroundings.root += QString(200, QLatin1Char('x'));
    expect(ProbeState::Error, ProbeReason::Damaged);
}

TEST_F(Snap, WhenSnapdIsGoneItsSocketIsAnError)
{
    serve();
    service.kill();
    service.waitForFinished();
    expect(ProbeState::Error, ProbeReason::ServiceMissing);
}

TEST_F(Snap, WhatIsNotUnderstoodIsAnError)
{
    serve();
    answerLast(now);
    const QByteArray good = withLength(wrapped(R"([{"name":"core22","version":"1"}])"));
    answer("v2_snaps", good);
    expect(ProbeState::Ok, ProbeReason::None);
    for (const QByteArray &bad :
         {QByteArray(), QByteArray("garbage"), good.left(30), good.chopped(1), withLength(""), withLength("{}"), withLength("[]"),
          withLength(R"({"type":"sync","status-code":200,"result":{}})"),
          withLength(R"({"type":"sync","status-code":200,"result":[{}]})"),
          withLength(R"({"type":"sync","status-code":200,"result":[{"name":"x","hold":"later"}]})"),
          withLength(R"({"type":"error","status-code":200,"result":[]})"), withLength(wrapped("[]"), "401 Unauthorized"),
          withLength(R"({"type":"error","status-code":500,"result":{"message":"no"}})", "500 Internal Server Error"),
          inChunks(wrapped("[]")).chopped(4), QByteArray(200'000, 'x')}) {
        answer("v2_snaps", bad);
        expect(ProbeState::Error, ProbeReason::NotUnderstood);
    }
    answer("v2_snaps", good);
    for (const QByteArray &bad :
         {QByteArray("garbage"), withLength(wrapped("[]")), withLength(wrapped(R"({"refresh":{"last":"lately"}})")),
          withLength(wrapped("{}")).chopped(1)}) {
        answer("v2_system-info", bad);
        expect(ProbeState::Error, ProbeReason::NotUnderstood);
    }
}

TEST_F(Snap, WithoutAnEndItIsStopped)
{
    serve();
    answer("v2_snaps", "HTTP/1.1 200 OK\r\nX: " + QByteArray(1000, 'x'));
    answer("v2_snaps.endless", "");
    expect(ProbeState::Error, ProbeReason::AnswerTooLong);
    answer("v2_snaps", "5\r\nhello\r\n");
    expect(ProbeState::Error, ProbeReason::NotUnderstood);
    QFile::remove(scene.path("home/v2_snaps.endless"));
    answer("v2_snaps", withLength(QByteArray(5 * 1024 * 1024, 'x')));
    expect(ProbeState::Error, ProbeReason::AnswerTooLong);
}

TEST_F(Snap, OneThatSaysNothingIsNotWaitedFor)
{
    serve();
    answer("v2_snaps", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}");
    answer("v2_snaps.silent", "");
    expect(ProbeState::Error, ProbeReason::TimedOut, Patience(std::chrono::milliseconds(200)));
    answer("v2_snaps", "");
    expect(ProbeState::Error, ProbeReason::TimedOut, Patience(std::chrono::milliseconds(200)));
    const Patience patience = longPatience();
    patience.stop();
    expect(ProbeState::Unknown, ProbeReason::Cancelled, patience);
}

TEST_F(Snap, OneThatNeverAcceptsIsNotWaitedFor)
{
    scene.makeFolder("/run");
    // A queue for one, and it is taken.
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray path = QFile::encodeName(scene.at("/run/snapd.socket"));
    ASSERT_LT(static_cast<std::size_t>(path.size()), sizeof address.sun_path);
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    const auto *named = reinterpret_cast<const sockaddr *>(&address);
    const int listening = ::socket(AF_UNIX, SOCK_STREAM, 0);
    ASSERT_EQ(::bind(listening, named, sizeof address), 0);
    ASSERT_EQ(::listen(listening, 0), 0);
    const int first = ::socket(AF_UNIX, SOCK_STREAM, 0);
    ASSERT_EQ(::connect(first, named, sizeof address), 0);
    expect(ProbeState::Error, ProbeReason::TimedOut, Patience(std::chrono::milliseconds(200)));
    ::close(first);
    ::close(listening);
}

} // namespace
