// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/data/shipped_files.h"
#include "app/tour/household_window.h"
#include "app/view/agenda/agenda_view_model.h"
#include "app/view/app/pages.h"
#include "platform/platform.h"
#include "tests/support/typing.h"

#include <gtest/gtest.h>

#include <QQuickItem>
#include <QQuickWindow>

namespace holdfast::tour {

namespace {

/// The calendar on Today, with nothing but the keyboard. The sample stands on Monday 23 November 2026.
class AgendaKeys : public testing::Test
{
protected:
    void SetUp() override
    {
        auto catalogue = catalogue::readCatalogue(catalogue::shippedFiles());
        ASSERT_TRUE(catalogue.has_value());
        m_catalogue = std::move(*catalogue);
        m_storage = platform::makeDurableStorage();
        m_house = std::make_unique<HouseholdWindow>(*m_catalogue, *m_storage);
        m_house->preferences().setWindowSize({1280, 820});
        ASSERT_TRUE(m_house->load());
        m_house->app().openSample();
        m_house->settle();
        // The window of a test is never the active one by itself.
        QFocusEvent in(QEvent::FocusIn);
        QCoreApplication::sendEvent(&window(), &in);
        agenda().setSpan(view::AgendaViewModel::Month);
        m_house->settle();
    }

    [[nodiscard]] QQuickWindow &window() { return m_house->window(); }
    [[nodiscard]] view::AgendaViewModel &agenda() { return *m_house->app().pages()->agenda(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        tests::pressKey(window(), key, {}, modifiers);
        m_house->settle();
    }
    /// The day that has the keyboard, as a screen reader says it; empty when none has.
    [[nodiscard]] QString day() { return window().activeFocusItem()->property("spokenText").toString(); }
    /// With Tab from the top of the page on.
    [[nodiscard]] bool tabToTheCalendar()
    {
        for (int stop = 0; stop < 100; ++stop) {
            if (!day().isEmpty())
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }

private:
    std::optional<catalogue::Catalogue> m_catalogue;
    std::unique_ptr<platform::DurableStorage> m_storage;
    std::unique_ptr<HouseholdWindow> m_house;
};

} // namespace

TEST_F(AgendaKeys, IsOneStopAndBeginsOnToday)
{
    ASSERT_TRUE(tabToTheCalendar());
    EXPECT_TRUE(day().startsWith(QStringLiteral("Today, Monday 23 November"))) << day().toStdString();
    press(Qt::Key_Tab);
    EXPECT_EQ(day(), QString()) << "the next stop lies behind the calendar";
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_TRUE(day().startsWith(QStringLiteral("Today")));
}

TEST_F(AgendaKeys, ArrowsTakeTheFocusAlongIntoOtherMonths)
{
    ASSERT_TRUE(tabToTheCalendar());
    press(Qt::Key_Right);
    EXPECT_TRUE(day().startsWith(QStringLiteral("Tuesday 24 November"))) << day().toStdString();
    press(Qt::Key_Down);
    EXPECT_TRUE(day().startsWith(QStringLiteral("Tuesday 1 December"))) << day().toStdString();
    EXPECT_EQ(agenda().spanText(), QStringLiteral("December 2026"));
    press(Qt::Key_PageDown);
    EXPECT_TRUE(day().startsWith(QStringLiteral("Friday 1 January"))) << day().toStdString();
    press(Qt::Key_End);
    EXPECT_TRUE(day().startsWith(QStringLiteral("Sunday 3 January"))) << day().toStdString();
    press(Qt::Key_Home);
    EXPECT_TRUE(day().startsWith(QStringLiteral("Monday 28 December"))) << day().toStdString();
    press(Qt::Key_PageUp);
    EXPECT_TRUE(day().startsWith(QStringLiteral("Saturday 28 November"))) << day().toStdString();
    press(Qt::Key_Tab);
    EXPECT_EQ(day(), QString());
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_TRUE(day().startsWith(QStringLiteral("Saturday 28 November"))) << "one comes back to where one was";
}

TEST_F(AgendaKeys, EnterShowsTheDayAndTheWayBackKeepsTheFocus)
{
    ASSERT_TRUE(tabToTheCalendar());
    press(Qt::Key_Right);
    const QString there = day();
    press(Qt::Key_Return);
    EXPECT_TRUE(agenda().isDayShown());
    EXPECT_EQ(agenda().listText(), there);
    EXPECT_EQ(day(), there) << "the focus stays on the day";
    // Behind the list there is one more stop while a day is shown.
    for (int stop = 0; stop < 30 && window().activeFocusItem()->property("text") != QStringLiteral("Show all that comes"); ++stop)
        press(Qt::Key_Tab);
    press(Qt::Key_Space);
    EXPECT_FALSE(agenda().isDayShown());
    EXPECT_EQ(day(), there) << "not lost with the button";
}

} // namespace holdfast::tour
