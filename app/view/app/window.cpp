// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/app/window.h"

#include "app/view/icons/icon_provider.h"
#include "app/view/reminders/reminder_watch.h"

#include <QQuickWindow>

namespace holdfast::view {

Window::Window(Preferences &preferences, AppViewModel &app, LanguageSwitch &languageSwitch) : m_languageSwitch(languageSwitch)
{
    Preferences::provide(&preferences);
    AppViewModel::provide(&app);
    m_engine.setNetworkAccessManagerFactory(&m_noNetwork);
    m_engine.addImageProvider(QLatin1String(IconProvider::name), new IconProvider);
    // Qt 6.4 does not look here by itself.
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_languageSwitch.setEngine(&m_engine);
    // Until the engine is gone, and the window with it.
    QObject::connect(app.reminder(), &ReminderWatch::raiseWanted, &m_engine, [this] { raise(); });
}

Window::~Window()
{
    m_languageSwitch.setEngine(nullptr);
}

bool Window::load()
{
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Holdfast/Pages/Main.qml")));
    if (!m_engine.rootObjects().isEmpty())
        m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    return m_window != nullptr;
}

void Window::raise()
{
    if (m_window == nullptr)
        return;
    m_window->show();
    m_window->raise();
    m_window->requestActivate();
}

} // namespace holdfast::view
