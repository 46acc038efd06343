// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/fallback/null_reminder_parts.h"
#include "platform/linux/chosen_notifier.h"

#include <gtest/gtest.h>

#include <utility>

using namespace holdfast::platform;

namespace {

using Outcome = Notifier::Outcome;

class PlayedNotifier final : public Notifier
{
public:
    [[nodiscard]] QString unavailableBecause() const override { return because; }
    void show(const Notice &notice, std::function<void(Outcome)> done) override
    {
        shown << notice.body;
        if (takesTime)
            waiting = std::move(done);
        else
            done(outcome);
    }
    void withdraw() override { ++withdrawn; }
    /// The answer of one that takes its time.
    void answer() { std::exchange(waiting, nullptr)(outcome); }

    QString because;
    Outcome outcome = Outcome::Shown;
    bool takesTime = false;
    std::function<void(Outcome)> waiting;
    QStringList shown;
    int withdrawn = 0;
};

class ChosenNotification : public testing::Test
{
protected:
    ChosenNotification()
    {
        auto one = std::make_unique<PlayedNotifier>();
        auto other = std::make_unique<PlayedNotifier>();
        first = one.get();
        second = other.get();
        chosen = std::make_unique<ChosenNotifier>(std::move(one), std::move(other));
        QObject::connect(chosen.get(), &Notifier::openPressed, chosen.get(), [this] { ++opened; });
        QObject::connect(chosen.get(), &Notifier::closed, chosen.get(), [this] { ++closed; });
    }
    Outcome show()
    {
        told = Outcome::TimedOut;
        chosen->show({"title", "body", "open", "later"}, [this](Outcome outcome) { told = outcome; });
        return told;
    }

    PlayedNotifier *first = nullptr;
    PlayedNotifier *second = nullptr;
    std::unique_ptr<ChosenNotifier> chosen;
    Outcome told = Outcome::TimedOut;
    int opened = 0;
    int closed = 0;
};

TEST_F(ChosenNotification, TheSecondShowsOnlyWhereTheFirstHasNoService)
{
    EXPECT_EQ(show(), Outcome::Shown);
    EXPECT_TRUE(second->shown.isEmpty());
    for (const Outcome outcome : {Outcome::Denied, Outcome::TimedOut}) {
        first->outcome = outcome;
        EXPECT_EQ(show(), outcome) << "one that refused, or may show it yet, is not gone round";
        EXPECT_TRUE(second->shown.isEmpty());
    }
    first->outcome = Outcome::NoSuchService;
    EXPECT_EQ(show(), Outcome::Shown);
    EXPECT_EQ(second->shown, QStringList{"body"});
    second->outcome = Outcome::Denied;
    EXPECT_EQ(show(), Outcome::Denied);
}

TEST_F(ChosenNotification, OneStandsThereAndIsHeard)
{
    first->outcome = Outcome::NoSuchService;
    EXPECT_EQ(show(), Outcome::Shown);
    emit second->openPressed();
    EXPECT_EQ(opened, 1);
    // The first comes back, and the other's gives way without a word.
    first->outcome = Outcome::Shown;
    const int before = second->withdrawn;
    EXPECT_EQ(show(), Outcome::Shown);
    EXPECT_EQ(second->withdrawn, before + 1);
    emit second->closed();
    EXPECT_EQ(closed, 0);
    chosen->withdraw();
    EXPECT_EQ(first->withdrawn, 2);
    emit first->closed();
    EXPECT_EQ(closed, 1);
}

TEST_F(ChosenNotification, OneThatIsOnlyOnItsWayIsTakenAwayToo)
{
    first->takesTime = true;
    (void)show();
    chosen->withdraw();
    EXPECT_EQ(first->withdrawn, 1) << "it knows what it has not shown yet";
    // The second hears of it as well when it only then becomes its turn.
    first->outcome = Outcome::NoSuchService;
    second->takesTime = true;
    const int before = second->withdrawn;
    first->answer();
    EXPECT_EQ(second->shown.size(), 1);
    EXPECT_EQ(second->withdrawn, before + 1);
    second->answer();
    // What comes afterwards stays.
    const int then = second->withdrawn;
    (void)show();
    first->answer();
    EXPECT_EQ(second->withdrawn, then);
}

TEST_F(ChosenNotification, IsUnavailableOnlyWhenBothAre)
{
    EXPECT_TRUE(chosen->unavailableBecause().isEmpty());
    first->because = "no";
    EXPECT_TRUE(chosen->unavailableBecause().isEmpty());
    second->because = "neither";
    EXPECT_EQ(chosen->unavailableBecause(), "no");
}

TEST(NullReminderParts, SaySo)
{
    NullNotifier notifier;
    EXPECT_FALSE(notifier.unavailableBecause().isEmpty());
    Outcome outcome = Outcome::Shown;
    notifier.show({}, [&](Outcome told) { outcome = told; });
    EXPECT_EQ(outcome, Outcome::NoSuchService);
    NullWakeUp wakeUp("inside a sandbox");
    EXPECT_FALSE(wakeUp.state().installed);
    EXPECT_EQ(wakeUp.state().trouble, WakeUp::Trouble::Unsupported);
    EXPECT_TRUE(wakeUp.plan(true).isEmpty());
    EXPECT_EQ(wakeUp.install().trouble, WakeUp::Trouble::Unsupported);
    EXPECT_EQ(wakeUp.remove().trouble, WakeUp::Trouble::None) << "what never was is removed";
}

} // namespace
