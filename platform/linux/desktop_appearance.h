// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/appearance.h"

#include <QDBusConnection>
#include <QDBusVariant>

namespace holdfast::platform {

/// Appearance by the desktop's settings portal (org.freedesktop.portal.Settings); where there is none, by the palette.
class DesktopAppearance final : public Appearance
{
    Q_OBJECT

public:
    explicit DesktopAppearance(const QDBusConnection &bus, QObject *parent = nullptr);

    [[nodiscard]] bool prefersDark() const override;
    [[nodiscard]] bool prefersReducedMotion() const override { return m_reducedMotion; }

private slots:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);

    QDBusConnection m_bus;
    /// The portal's color-scheme: 0 no preference, 1 dark, 2 light.
    uint m_colorScheme = 0;
    bool m_reducedMotion = false;
};

} // namespace holdfast::platform
