// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/apt_updates.h"

#include "tests/platform/updates/fake_program.h"
#include "tests/platform/updates/update_rows.h"

#include <QTimeZone>

#include <thread>

using namespace holdfast::platform;
using namespace holdfast::tests;
using namespace std::chrono_literals;

namespace {

constexpr auto plenty = 60s;
const QDateTime now({2026, 11, 28}, {12, 0}, QTimeZone::utc());

/// With programs that behave as badly as a test wants.
class FakeApt : public testing::Test
{
protected:
    /// What `apt-get` does when it is asked for its sources and for the simulation.
    void install(const QByteArray &simulation, const QByteArray &sources = "true")
    {
        programs.install("apt-get",
                         "echo \"$@\" >>\"$answers/asked\"\necho $$ >\"$answers/process\"\ncase \"$*\" in *print-uris*) " +
                             sources + ";; *) " + simulation + ";; esac\n");
        programs.install("apt-cache", "echo \"apt-cache $*\" >>\"$answers/asked\"\n");
    }
    Observation<PendingUpdate> look(std::chrono::milliseconds limit = plenty) const
    {
        return AptUpdates(surroundingsWith(programs), [] { return now; }).look(Patience(limit));
    }

    FakePrograms programs;
};

TEST_F(FakeApt, WithoutAptThereIsNothingToAsk)
{
    const auto seen = look();
    EXPECT_EQ(seen.state, ProbeState::Unsupported);
    EXPECT_EQ(seen.reason, ProbeReason::ProgramMissing);
}

TEST_F(FakeApt, BadAnswersAreErrors)
{
    for (const QByteArray &simulation :
         {QByteArray("true"), QByteArray("echo 'E: Unmet dependencies' >&2; exit 100"),
          QByteArray("echo 0 aktualisiert, 0 neu installiert"), QByteArray("head -c 1000 /dev/urandom"),
          QByteArray("kill -SEGV $$"), QByteArray("exec head -c 50000000 /dev/zero")}) {
        install(simulation);
        const auto seen = look();
        EXPECT_EQ(seen.state, ProbeState::Error) << simulation.constData();
        EXPECT_NE(seen.reason, ProbeReason::None);
        EXPECT_TRUE(seen.rows.isEmpty());
    }
    install("echo 'E: Unmet dependencies' >&2; exit 100");
    EXPECT_EQ(look().detail, "E: Unmet dependencies");
    EXPECT_EQ(look().reason, ProbeReason::ProgramFailed);
}

TEST_F(FakeApt, OneThatHangsIsEnded)
{
    install("exec sleep 1000");
    const auto seen = look(400ms);
    EXPECT_EQ(seen.state, ProbeState::Error);
    EXPECT_EQ(seen.reason, ProbeReason::TimedOut);
    EXPECT_TRUE(FakePrograms::isGone(programs.answer("process")));
}

TEST_F(FakeApt, IsCancelledFromAnotherThread)
{
    install("exec sleep 1000", "exec sleep 1000");
    const Patience patience(plenty);
    Observation<PendingUpdate> seen;
    std::thread asking([&] { seen = AptUpdates(surroundingsWith(programs), [] { return now; }).look(patience); });
    EXPECT_TRUE(programs.answers("process"));
    patience.stop();
    asking.join();
    EXPECT_EQ(seen.state, ProbeState::Unknown);
    EXPECT_EQ(seen.reason, ProbeReason::Cancelled);
    EXPECT_TRUE(FakePrograms::isGone(programs.answer("process")));
}

TEST_F(FakeApt, AsksForVersionsOnlyWhenThatCanMatter)
{
    const QByteArray sources = "echo \"'http://x/dists/s-security/InRelease' x_dists_s-security_InRelease 0 \"";
    install("echo '1 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.'; echo 'Inst a [1] (2 D:1/s-security [amd64])'",
            sources);
    EXPECT_EQ(look().rows.size(), 1);
    EXPECT_FALSE(programs.answer("asked").contains("apt-cache")) << "it is a security update already";
    install("echo '1 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.'; echo 'Inst a [1] (2 D:1/s [amd64])'");
    EXPECT_EQ(look().rows.size(), 1);
    EXPECT_FALSE(programs.answer("asked").contains("apt-cache")) << "there is no security archive";
    install("echo '3 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.'; echo 'Inst a [1] (2 D:1/s [amd64])';"
            "echo 'Inst b [1] (2 D:1/s-security [amd64])'; echo 'Inst -o [1] (2 D:1/s [amd64])'",
            sources);
    const auto seen = look();
    EXPECT_TRUE(programs.answer("asked").contains("policy a\n")) << programs.answer("asked").constData();
    EXPECT_EQ(rowOf(seen.rows, "a").severity, UpdateSeverity::Unknown) << "no table, no claim";
    EXPECT_EQ(rowOf(seen.rows, "b").severity, UpdateSeverity::Security);
}

} // namespace
