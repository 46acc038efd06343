// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"

#include "app/store/reminder_files.h"
#include "tests/platform/reminders/real_dunst.h"

#include <gmock/gmock.h>

// `holdfast remind` with a real notification daemon: the vault is locked and the window closed.

namespace holdfast::tests {

namespace {

using routine::Pressed;
using testing::ElementsAre;

class RemindOnADesktop : public CommandLineTest
{
protected:
    void SetUp() override
    {
        if (const QString missing = RealDunst::missing(); !missing.isEmpty())
            GTEST_SKIP() << "not installed: " << missing.toStdString();
        ASSERT_TRUE(bus.isRunning());
        dunst = std::make_unique<RealDunst>(bus);
        ASSERT_TRUE(dunst->isThere());
        makeVault();
        ASSERT_TRUE(files().change([this](routine::ArmedReminders &armed) {
            armed.reminders.push_back({id, {{2020, 1, 1}, {9, 0}}, routine::Matter::RoutineDue, 0, true, {}, {}});
            armed.looksForUpdates = false;
        }));
        // Open starts a window that outlives the command: here it finds no screen and ends by itself.
        QProcessEnvironment environment = bus.environment();
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(HOLDFAST_PROGRAM), inVault({QStringLiteral("remind")}));
        ASSERT_TRUE(happens([this] { return dunst->displayed() == 1 || process.state() == QProcess::NotRunning; }));
        ASSERT_EQ(process.state(), QProcess::Running) << process.readAllStandardError().constData();
    }
    ~RemindOnADesktop() override
    {
        process.kill();
        process.waitForFinished(-1);
    }

    [[nodiscard]] store::ReminderFiles files() { return {scratch.folder, scratch.files}; }
    [[nodiscard]] bool ends()
    {
        return happens([this] { return process.state() == QProcess::NotRunning; });
    }

    const QString id = QString(32, u'a');
    QProcess process;

private:
    PrivateBus bus;

protected:
    std::unique_ptr<RealDunst> dunst;
};

TEST_F(RemindOnADesktop, LaterIsKeptForTheVaultAndPutsItOff)
{
    EXPECT_TRUE(files().read().armed.reminders[0].toldAt) << "noted before it is shown";
    dunst->choose("Later");
    ASSERT_TRUE(ends());
    EXPECT_EQ(process.exitCode(), 10);
    const auto reminder = files().read().armed.reminders.at(0);
    EXPECT_EQ(reminder.toldAt, std::nullopt);
    EXPECT_GT(reminder.at.day, QDate(2025, 1, 1));
    EXPECT_THAT(*files().takePressed(), ElementsAre(Pressed{id, Pressed::Button::Later, reminder.at}));
    EXPECT_EQ(dunst->history(), QStringList{QStringLiteral("Holdfast|Your check is due")});
    EXPECT_TRUE(process.readAllStandardError().isEmpty());
}

TEST_F(RemindOnADesktop, OpenIsKeptForTheVault)
{
    (void)dunst->control({QStringLiteral("action"), QStringLiteral("0")});
    ASSERT_TRUE(ends());
    EXPECT_EQ(process.exitCode(), 10);
    EXPECT_THAT(*files().takePressed(), ElementsAre(Pressed{id, Pressed::Button::Open, {}}));
    EXPECT_FALSE(files().read().armed.badge);
}

TEST_F(RemindOnADesktop, DismissedItIsDoneWith)
{
    (void)dunst->control({QStringLiteral("close")});
    ASSERT_TRUE(ends());
    EXPECT_EQ(process.exitCode(), 10);
    EXPECT_TRUE(files().takePressed()->empty());
    EXPECT_TRUE(files().read().armed.badge);
}

} // namespace

} // namespace holdfast::tests
