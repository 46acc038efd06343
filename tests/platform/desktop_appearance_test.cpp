// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/desktop_appearance.h"
#include "tests/support/event_loop.h"
#include "tests/support/private_bus.h"

#include <gtest/gtest.h>

#include <QDBusMessage>
#include <QGuiApplication>
#include <QPalette>

using holdfast::platform::DesktopAppearance;
using holdfast::tests::happens;
using holdfast::tests::PrivateBus;

namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settingsInterface = QStringLiteral("org.freedesktop.portal.Settings");

/// The window's colours of a desktop without a portal, put back at the end.
class Palette
{
public:
    Palette(Qt::GlobalColor window, Qt::GlobalColor text)
    {
        QPalette palette;
        palette.setColor(QPalette::Window, window);
        palette.setColor(QPalette::WindowText, text);
        QGuiApplication::setPalette(palette);
    }
    ~Palette() { QGuiApplication::setPalette(m_before); }

private:
    QPalette m_before = QGuiApplication::palette();
};

class Appearance : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(bus.isRunning()); }

    /// A desktop whose portal answers with `settings` (JSON), and what Holdfast makes of it.
    void begin(const QString &settings)
    {
        ASSERT_TRUE(bus.mock(portal, {"--template", HOLDFAST_SOURCE_DIR "/tests/platform/settings_portal.py", "-p", settings}));
        listen();
    }
    void listen()
    {
        appearance = std::make_unique<DesktopAppearance>(bus.anotherConnection());
        QObject::connect(appearance.get(), &DesktopAppearance::changed, appearance.get(), [this] { ++changes; });
    }
    bool setting(const QString &group, const QString &key, const QVariant &value) const
    {
        return bus.emitSignal(portal, portalPath, settingsInterface, "SettingChanged", "ssv", {group, key, value});
    }

    PrivateBus bus;
    std::unique_ptr<DesktopAppearance> appearance;
    int changes = 0;
};

TEST_F(Appearance, FollowsThePortal)
{
    const Palette light(Qt::white, Qt::black);
    begin(R"({"color-scheme": 1, "enable-animations": false})");
    EXPECT_TRUE(happens([this] { return appearance->prefersDark() && appearance->prefersReducedMotion(); }));
    EXPECT_EQ(changes, 2) << "said once for each";
}

TEST_F(Appearance, ThePortalsLightIsStrongerThanADarkPalette)
{
    const Palette dark(Qt::black, Qt::white);
    begin(R"({"color-scheme": 2, "enable-animations": true})");
    EXPECT_TRUE(happens([this] { return changes == 2; }));
    EXPECT_FALSE(appearance->prefersDark());
    EXPECT_FALSE(appearance->prefersReducedMotion());
}

TEST_F(Appearance, WithoutAPreferenceThePaletteDecides)
{
    const Palette dark(Qt::black, Qt::white);
    begin(R"({"color-scheme": 0})");
    EXPECT_TRUE(happens([this] { return changes == 1; }));
    EXPECT_TRUE(appearance->prefersDark());
}

TEST_F(Appearance, ChangesAreHeardAtOnceAndForeignOnesAreNot)
{
    const Palette light(Qt::white, Qt::black);
    begin(R"({"color-scheme": 2})");
    ASSERT_TRUE(happens([this] { return changes == 1; }));
    ASSERT_TRUE(setting("org.gnome.desktop.interface", "cursor-size", 24));
    ASSERT_TRUE(setting("org.freedesktop.appearance", "color-scheme", 1U));
    EXPECT_TRUE(happens([this] { return changes == 2; }));
    EXPECT_TRUE(appearance->prefersDark());
    ASSERT_TRUE(setting("org.gnome.desktop.interface", "enable-animations", false));
    EXPECT_TRUE(happens([this] { return changes == 3; }));
    EXPECT_TRUE(appearance->prefersReducedMotion());
}

TEST_F(Appearance, ADesktopWithoutAPortalIsJudgedByItsPalette)
{
    const Palette dark(Qt::black, Qt::white);
    listen();
    EXPECT_TRUE(appearance->prefersDark());
    EXPECT_FALSE(appearance->prefersReducedMotion());
    // A portal that comes later is heard when it says something.
    ASSERT_TRUE(bus.mock(portal, {"--template", HOLDFAST_SOURCE_DIR "/tests/platform/settings_portal.py", "-p", "{}"}));
    ASSERT_TRUE(setting("org.freedesktop.appearance", "color-scheme", 2U));
    EXPECT_TRUE(happens([this] { return !appearance->prefersDark(); }));
}

TEST(AppearanceWithoutABus, IsJudgedByThePalette)
{
    const Palette light(Qt::white, Qt::black);
    const DesktopAppearance appearance(QDBusConnection::connectToBus(QStringLiteral("unix:path=/nonexistent/bus"), "nowhere"));
    EXPECT_FALSE(appearance.prefersDark());
    EXPECT_FALSE(appearance.prefersReducedMotion());
    QDBusConnection::disconnectFromBus("nowhere");
}

} // namespace
