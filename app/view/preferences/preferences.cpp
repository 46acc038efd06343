// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/preferences/preferences.h"

#include "app/wording/language.h"
#include "platform/appearance.h"

#include <QFile>
#include <QFileInfo>
#include <QJSEngine>

#include <algorithm>

namespace holdfast::view {

namespace {

Preferences *provided = nullptr;

constexpr int smallestText = 100;
constexpr int largestText = 200;
/// Smaller than this nothing can be laid out: the narrowest phone the pages are made for.
constexpr QSize smallestWindow{360, 480};
/// Larger than any screen of today: a settings file that says more is damaged.
constexpr QSize largestWindow{8192, 8192};

} // namespace

Preferences::Preferences(const QString &file, platform::Appearance &appearance, QObject *parent)
    : QObject(parent), m_appearance(appearance), m_language(static_cast<Language>(wording::languageFor(QLocale::system())))
{
    if (!file.isEmpty())
        m_settings = std::make_unique<QSettings>(file, QSettings::IniFormat);
    read();
    connect(&m_appearance, &platform::Appearance::changed, this, &Preferences::lookChanged);
}

Preferences::~Preferences()
{
    if (provided == this)
        provided = nullptr;
}

Preferences *Preferences::create(QQmlEngine *, QJSEngine *)
{
    Q_ASSERT(provided != nullptr);
    QJSEngine::setObjectOwnership(provided, QJSEngine::CppOwnership);
    return provided;
}

void Preferences::provide(Preferences *instance)
{
    provided = instance;
}

void Preferences::read()
{
    if (!m_settings)
        return;
    if (const auto chosen = wording::languageWithTag(m_settings->value("language").toString())) {
        m_language = static_cast<Language>(*chosen);
        m_languageChosen = true;
    }
    m_textPercent = std::clamp(m_settings->value("text_percent", smallestText).toInt(), smallestText, largestText);
    const QString look = m_settings->value("appearance").toString();
    m_look = look == QLatin1String("dark") ? Look::Dark : look == QLatin1String("light") ? Look::Light : Look::System;
    const QSize size = m_settings->value("window_size", m_windowSize).toSize();
    m_windowSize = size.expandedTo(smallestWindow).boundedTo(largestWindow);
}

void Preferences::write(const char *key, const QVariant &value)
{
    // A device whose settings cannot be written still works: the choice then lasts as long as the program runs.
    if (m_settings)
        m_settings->setValue(QLatin1String(key), value);
}

void Preferences::setLanguage(Language language)
{
    const bool same = m_language == language && m_languageChosen;
    m_language = language;
    m_languageChosen = true;
    write("language", languageTag());
    if (!same)
        emit languageChanged();
}

void Preferences::setTextPercent(int percent)
{
    const int wanted = std::clamp(percent, smallestText, largestText);
    if (wanted == m_textPercent)
        return;
    m_textPercent = wanted;
    write("text_percent", wanted);
    emit textPercentChanged();
}

bool Preferences::dark() const
{
    return m_look == Look::Dark || (m_look == Look::System && m_appearance.prefersDark());
}

bool Preferences::reducedMotion() const
{
    return m_appearance.prefersReducedMotion();
}

void Preferences::setLook(Look look)
{
    if (look == m_look)
        return;
    m_look = look;
    write("appearance", look == Look::Dark ? "dark" : look == Look::Light ? "light" : "system");
    emit lookChanged();
}

void Preferences::setWindowSize(const QSize &size)
{
    const QSize wanted = size.expandedTo(smallestWindow).boundedTo(largestWindow);
    if (wanted == m_windowSize)
        return;
    m_windowSize = wanted;
    write("window_size", wanted);
    emit windowSizeChanged();
}

} // namespace holdfast::view
