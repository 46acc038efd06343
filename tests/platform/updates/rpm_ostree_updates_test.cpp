// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/rpm_ostree_updates.h"

#include "tests/platform/updates/on_thread.h"
#include "tests/support/private_bus.h"

#include <gtest/gtest.h>

using namespace holdfast::platform;
using namespace holdfast::tests;
using namespace std::chrono_literals;

namespace {

/// With a daemon that has the types of the real one, on a bus of the test's own.
class FakeRpmOstree : public testing::Test
{
protected:
    void serve(const QString &mode)
    {
        ASSERT_TRUE(bus.isRunning());
        ASSERT_TRUE(bus.serve("org.projectatomic.rpmostree1", HOLDFAST_PYTHON,
                              {"-B", HOLDFAST_SOURCE_DIR "/tests/platform/updates/rpm_ostree_fake.py", mode}));
    }
    [[nodiscard]] Observation<PendingUpdate> look(std::chrono::milliseconds limit = 60s) const
    {
        Surroundings surroundings;
        surroundings.systemBus = bus.environment().value("DBUS_SYSTEM_BUS_ADDRESS");
        return onThread([&] { return RpmOstreeUpdates(surroundings).look(Patience(limit)); });
    }

    PrivateBus bus;
};

TEST_F(FakeRpmOstree, SeesThePackagesOfTheNextVersion)
{
    serve("booted");
    const auto seen = look();
    EXPECT_EQ(seen.source, "rpm-ostree");
    EXPECT_EQ(seen.state, ProbeState::Ok);
    EXPECT_EQ(seen.rows, (QList<PendingUpdate>{{"openssl", "1:3.0.8-1", "1:3.0.9-1", UpdateSeverity::Security, {}},
                                               {"bash", "5.1-1", "5.2-1", UpdateSeverity::Normal, {}}}));
}

TEST_F(FakeRpmOstree, SeesANewVersionOfWhichItKnowsNothingElse)
{
    serve("version");
    EXPECT_EQ(look().rows, (QList<PendingUpdate>{{"fedora", {}, "41.20261128.0", UpdateSeverity::Unknown, {}}}));
}

TEST_F(FakeRpmOstree, NothingFoundIsNotUpToDate)
{
    serve("unchecked");
    const auto seen = look();
    EXPECT_EQ(seen.state, ProbeState::Unknown);
    EXPECT_EQ(seen.reason, ProbeReason::NoList);
    EXPECT_TRUE(seen.rows.isEmpty());
}

TEST_F(FakeRpmOstree, OtherTypesAreNotTakenApart)
{
    serve("damaged");
    EXPECT_EQ(look().state, ProbeState::Unknown);
}

TEST_F(FakeRpmOstree, ASystemThatIsNoneSaysSo)
{
    serve("not-booted");
    EXPECT_EQ(look().state, ProbeState::Unsupported);
    EXPECT_EQ(look().reason, ProbeReason::NotApplicable);
}

TEST_F(FakeRpmOstree, OneThatHangsIsNotWaitedFor)
{
    serve("hangs");
    const auto seen = look(400ms);
    EXPECT_EQ(seen.state, ProbeState::Error);
    EXPECT_EQ(seen.reason, ProbeReason::TimedOut);
}

TEST_F(FakeRpmOstree, WithoutOneThereIsNothingToAsk)
{
    ASSERT_TRUE(bus.isRunning());
    EXPECT_EQ(look().state, ProbeState::Unsupported);
    EXPECT_EQ(look().reason, ProbeReason::ServiceMissing);
}

} // namespace
