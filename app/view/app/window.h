// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/app/app_view_model.h"
#include "app/view/app/no_network.h"
#include "app/view/preferences/language_switch.h"

#include <QQmlApplicationEngine>

class QQuickWindow;

namespace holdfast::view {

/// The one window with its engine: loads Main.qml over view-models that somebody else owns.
class Window final
{
public:
    /// All three must outlive the window. `preferences` and `app` become what QML knows as Preferences and App.
    Window(Preferences &preferences, AppViewModel &app, LanguageSwitch &languageSwitch);
    ~Window();
    Window(const Window &) = delete;
    Window &operator=(const Window &) = delete;

    /// False when Main.qml could not be loaded; the reasons were logged.
    [[nodiscard]] bool load();
    /// Null before `load`.
    [[nodiscard]] QQuickWindow *quickWindow() const { return m_window; }
    void raise();

private:
    LanguageSwitch &m_languageSwitch;
    NoNetwork m_noNetwork;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};

} // namespace holdfast::view
