// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/bus_door.h"
#include "platform/linux/package_kit_updates.h"
#include "platform/parse/package_kit.h"
#include "tests/platform/updates/on_thread.h"
#include "tests/platform/updates/update_rows.h"
#include "tests/support/private_bus.h"

#include <QDBusMessage>
#include <QTimeZone>

#include <csignal>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace holdfast::platform;
using namespace holdfast::tests;
using namespace std::chrono_literals;

namespace {

constexpr auto plenty = 60s;
const QDateTime now({2026, 11, 28}, {12, 0}, QTimeZone::utc());
const QString service = QStringLiteral("org.freedesktop.PackageKit");

TEST(PackageKitParse, TheKindStandsInTheLowHalf)
{
    const QString id = QStringLiteral("openssl;3.0.9-1;x86_64;updates");
    EXPECT_EQ(parse::updateInPackageKit(8, id), (PendingUpdate{"openssl", {}, "3.0.9-1", UpdateSeverity::Security, "updates"}));
    // As PackageKit's apt backend sends them.
    EXPECT_EQ(parse::updateInPackageKit(0x50005, id)->severity, UpdateSeverity::Normal);
    EXPECT_EQ(parse::updateInPackageKit(0x50008, id)->severity, UpdateSeverity::Security);
    EXPECT_EQ(parse::updateInPackageKit(0x80005, id)->severity, UpdateSeverity::Normal);
    for (quint32 info : {3u, 4u, 5u, 6u, 7u})
        EXPECT_EQ(parse::updateInPackageKit(info, id)->severity, UpdateSeverity::Normal) << info;
    EXPECT_EQ(parse::updateInPackageKit(26, id)->severity, UpdateSeverity::Security);
    for (quint32 info : {0u, 2u, 14u, 27u, 0xffffu})
        EXPECT_EQ(parse::updateInPackageKit(info, id)->severity, UpdateSeverity::Unknown) << info;
    EXPECT_FALSE(parse::updateInPackageKit(9, id)) << "blocked";
}

TEST(PackageKitParse, APackageIdHasFourParts)
{
    EXPECT_TRUE(parse::isPackageId("a;1;;"));
    for (const char *id : {"", "a", ";;;", "a;;x;y", ";1;x;y", "a;1;x", "a;1;x;y;z"})
        EXPECT_FALSE(parse::updateInPackageKit(8, QString::fromLatin1(id))) << id;
}

/// With a service that does what a test wants, on a bus of the test's own.
class FakePackageKit : public testing::Test
{
protected:
    void serve(const QByteArray &wishes)
    {
        ASSERT_TRUE(bus.isRunning());
        ASSERT_TRUE(bus.serve(service, HOLDFAST_PYTHON,
                              {"-B", HOLDFAST_SOURCE_DIR "/tests/platform/updates/package_kit_fake.py", log(), wishes}));
    }
    [[nodiscard]] QString log() const { return bus.home().path("log"); }
    [[nodiscard]] Observation<PendingUpdate> look(const Patience &patience = Patience(plenty)) const
    {
        Surroundings surroundings;
        surroundings.systemBus = bus.environment().value("DBUS_SYSTEM_BUS_ADDRESS");
        return onThread([&] { return PackageKitUpdates(surroundings, [] { return now; }).look(patience); });
    }

    PrivateBus bus;
};

TEST_F(FakePackageKit, HandsOverWhatWaits)
{
    serve(
        R"({"packages": [[327685, "bash;5.2-1;x86_64;updates"], [8, "openssl;3.0.9-1;x86_64;security"], [9, "held;2;noarch;x"]]})");
    const auto seen = look();
    EXPECT_EQ(seen.source, "packagekit");
    EXPECT_EQ(seen.state, ProbeState::Ok);
    EXPECT_EQ(seen.asOf, now.addSecs(-3600));
    EXPECT_EQ(seen.rows, (QList<PendingUpdate>{{"bash", {}, "5.2-1", UpdateSeverity::Normal, "updates"},
                                               {"openssl", {}, "3.0.9-1", UpdateSeverity::Security, "security"}}));
    EXPECT_EQ(contentOf(log()), "GetTimeSinceAction 13\nCreateTransaction\n"
                                "SetHints background=true interactive=false cache-age=4294967295\nGetUpdates 0\n")
        << "nothing else, and nothing that fetches";
}

TEST_F(FakePackageKit, NothingWaits)
{
    serve("{}");
    const auto seen = look();
    EXPECT_EQ(seen.state, ProbeState::Ok);
    EXPECT_TRUE(seen.rows.isEmpty());
}

TEST_F(FakePackageKit, ListsThatAreTooOldAreUnknownButShown)
{
    serve(R"({"age": 700000, "packages": [[5, "bash;5.2-1;x86_64;updates"]]})");
    const auto seen = look();
    EXPECT_EQ(seen.state, ProbeState::Unknown);
    EXPECT_EQ(seen.reason, ProbeReason::ListTooOld);
    EXPECT_EQ(seen.days, 8);
    EXPECT_EQ(seen.rows.size(), 1);
}

TEST_F(FakePackageKit, NeverFetchedIsNoList)
{
    serve(R"({"age": 4294967295})");
    const auto seen = look();
    EXPECT_EQ(seen.state, ProbeState::Unknown);
    EXPECT_EQ(seen.reason, ProbeReason::NoList);
}

TEST_F(FakePackageKit, ADaemonThatDoesNotKnowItsAgeIsNotBelieved)
{
    serve(R"({"refuse": ["GetTimeSinceAction", "org.freedesktop.PackageKit.Failed"], "packages": [[5, "bash;5.2-1;x86_64;u"]]})");
    const auto seen = look();
    EXPECT_EQ(seen.state, ProbeState::Unknown);
    EXPECT_EQ(seen.reason, ProbeReason::NoList);
    EXPECT_EQ(seen.rows.size(), 1);
}

TEST_F(FakePackageKit, AnErrorIsNotAnEmptyAnswer)
{
    serve(R"({"error": [4, "the backend\nfell over"], "exit": 2, "packages": [[5, "bash;5.2-1;x86_64;updates"]]})");
    const auto seen = look();
    EXPECT_EQ(seen.state, ProbeState::Error);
    EXPECT_EQ(seen.reason, ProbeReason::ProgramFailed);
    EXPECT_EQ(seen.detail, "the backend fell over");
    EXPECT_TRUE(seen.rows.isEmpty());
}

TEST_F(FakePackageKit, ATransactionThatFailsWithoutAWordHasFailed)
{
    serve(R"({"exit": 3})");
    EXPECT_EQ(look().state, ProbeState::Error);
}

TEST_F(FakePackageKit, WithoutACacheThereIsNoList)
{
    serve(R"({"error": [18, "no cache"], "exit": 2})");
    const auto seen = look();
    EXPECT_EQ(seen.state, ProbeState::Unknown);
    EXPECT_EQ(seen.reason, ProbeReason::NoList);
}

TEST_F(FakePackageKit, WhoMayNotAskIsTold)
{
    serve(R"({"refuse": ["GetUpdates", "org.freedesktop.DBus.Error.AccessDenied"]})");
    const auto seen = look();
    EXPECT_EQ(seen.state, ProbeState::Denied);
    EXPECT_EQ(seen.reason, ProbeReason::AccessDenied);
}

TEST_F(FakePackageKit, ARefusalInWordsIsDeniedToo)
{
    serve(R"({"error": [48, "polkit says no"], "exit": 2})");
    EXPECT_EQ(look().state, ProbeState::Denied);
}

TEST_F(FakePackageKit, DamagedRowsAreNotUnderstood)
{
    serve(R"({"packages": [[5, "bash;5.2-1;x86_64;updates"], [5, "no package id"]]})");
    const auto seen = look();
    EXPECT_EQ(seen.state, ProbeState::Error);
    EXPECT_EQ(seen.reason, ProbeReason::NotUnderstood);
}

TEST_F(FakePackageKit, ADaemonThatVanishesIsAnError)
{
    serve(R"({"then": "vanish", "packages": [[5, "bash;5.2-1;x86_64;updates"]]})");
    const auto seen = look();
    EXPECT_EQ(seen.state, ProbeState::Error);
    EXPECT_EQ(seen.reason, ProbeReason::ProgramFailed);
    EXPECT_TRUE(seen.rows.isEmpty());
}

TEST_F(FakePackageKit, OneThatNeverFinishesIsCancelled)
{
    serve(R"({"then": "hang", "packages": [[5, "bash;5.2-1;x86_64;updates"]]})");
    const auto seen = look(Patience(2s));
    EXPECT_EQ(seen.state, ProbeState::Error);
    EXPECT_EQ(seen.reason, ProbeReason::TimedOut);
    EXPECT_TRUE(contentOf(log()).endsWith("GetUpdates 0\nCancel\n")) << "nothing is left running";
}

TEST_F(FakePackageKit, IsCancelledFromAnotherThread)
{
    serve(R"({"then": "hang"})");
    const Patience patience(plenty);
    std::thread impatient([&] {
        while (!contentOf(log()).contains("GetUpdates"))
            std::this_thread::yield();
        patience.stop();
    });
    const auto seen = look(patience);
    impatient.join();
    EXPECT_EQ(seen.state, ProbeState::Unknown);
    EXPECT_EQ(seen.reason, ProbeReason::Cancelled);
    EXPECT_TRUE(contentOf(log()).endsWith("Cancel\n"));
}

TEST_F(FakePackageKit, ABusThatVanishesIsAnError)
{
    serve(R"({"then": "hang"})");
    // The daemon alone, and nothing that is on it.
    const QDBusMessage daemon = bus.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                         "GetConnectionUnixProcessID", {"org.freedesktop.DBus"});
    const auto process = static_cast<pid_t>(daemon.arguments().value(0).toUInt());
    ASSERT_GT(process, 1);
    Surroundings surroundings;
    surroundings.systemBus = bus.environment().value("DBUS_SYSTEM_BUS_ADDRESS");
    Observation<PendingUpdate> seen;
    std::atomic_bool done = false;
    std::thread asking([&] {
        seen = PackageKitUpdates(surroundings, [] { return now; }).look(Patience(plenty));
        done = true;
    });
    EXPECT_TRUE(happens([&] { return contentOf(log()).contains("GetUpdates"); }));
    EXPECT_EQ(::kill(process, SIGKILL), 0);
    EXPECT_TRUE(happens([&] { return done.load(); }));
    asking.join();
    EXPECT_EQ(seen.state, ProbeState::Error);
    EXPECT_EQ(seen.reason, ProbeReason::NoBus);
}

TEST_F(FakePackageKit, WithoutOneThereIsNothingToAsk)
{
    ASSERT_TRUE(bus.isRunning());
    const auto seen = look();
    EXPECT_EQ(seen.state, ProbeState::Unsupported);
    EXPECT_EQ(seen.reason, ProbeReason::ServiceMissing);
}

TEST_F(FakePackageKit, WithoutABusThereIsNothingToAskOn)
{
    Surroundings surroundings;
    surroundings.systemBus = "unix:path=" + bus.home().path("no such socket");
    const auto seen = onThread([&] { return PackageKitUpdates(surroundings, [] { return now; }).look(Patience(plenty)); });
    EXPECT_EQ(seen.state, ProbeState::Error);
    EXPECT_EQ(seen.reason, ProbeReason::NoBus);
}

/// A socket that lets everybody connect and never says a word.
class SilentSocket
{
public:
    explicit SilentSocket(const QString &path) : m_socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
        EXPECT_EQ(::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        EXPECT_EQ(::listen(m_socket, 5), 0);
    }
    ~SilentSocket() { ::close(m_socket); }
    SilentSocket(const SilentSocket &) = delete;

private:
    int m_socket;
};

TEST(HungBus, IsGivenUpInTime)
{
    const TemporaryFolder folder;
    const SilentSocket socket(folder.path("bus"));
    Surroundings surroundings;
    surroundings.systemBus = "unix:path=" + folder.path("bus");
    const auto seen = onThread([&] { return PackageKitUpdates(surroundings, [] { return now; }).look(Patience(400ms)); });
    EXPECT_EQ(seen.state, ProbeState::Error);
    EXPECT_EQ(seen.reason, ProbeReason::TimedOut);
    const Patience patience(plenty);
    std::thread impatient([&] { patience.stop(); });
    EXPECT_EQ(onThread([&] { return PackageKitUpdates(surroundings, [] { return now; }).look(patience); }).reason,
              ProbeReason::Cancelled);
    impatient.join();
}

TEST(HungBus, EveryAddressOfSeveralIsTried)
{
    const PrivateBus bus;
    ASSERT_TRUE(bus.isRunning());
    const QString address = bus.environment().value("DBUS_SYSTEM_BUS_ADDRESS");
    EXPECT_TRUE(busLetsIn(address, Patience(plenty)));
    EXPECT_TRUE(busLetsIn("unix:path=/nonexistent;" + address, Patience(plenty)));
    EXPECT_TRUE(busLetsIn("tcp:host=localhost,port=1", Patience(plenty))) << "somebody else finds out";
    EXPECT_FALSE(busLetsIn("unix:path=/nonexistent", Patience(plenty)));
    EXPECT_FALSE(busLetsIn("unix:path=/" + QString(500, 'x'), Patience(plenty)));
    EXPECT_FALSE(busLetsIn("unix:abstract=holdfast-nobody-listens-here", Patience(plenty)));
    EXPECT_FALSE(busLetsIn({}, Patience(plenty)));
}

} // namespace
