// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/preferences/language_switch.h"

#include "app/wording/language.h"
#include "app/wording/translations.h"

#include <QCoreApplication>
#include <QFont>
#include <QQmlEngine>

namespace holdfast::view {

namespace {

/// Puts the faces behind Inter whose Chinese is written as the reader writes it; left to itself, a system takes any of them.
void chooseChineseFaces(catalogue::Language language)
{
    QFont::removeSubstitutions(QStringLiteral("Inter"));
    QFont::insertSubstitutions(QStringLiteral("Inter"), wording::chineseFacesFor(language));
}

} // namespace

LanguageSwitch::LanguageSwitch(Preferences &preferences, QObject *parent) : QObject(parent), m_preferences(preferences)
{
    connect(&m_preferences, &Preferences::languageChanged, this, &LanguageSwitch::install);
    install();
}

LanguageSwitch::~LanguageSwitch()
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
}

void LanguageSwitch::install()
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator = wording::translatorFor(m_preferences.catalogueLanguage());
    QCoreApplication::installTranslator(m_translator.get());
    chooseChineseFaces(m_preferences.catalogueLanguage());
    QLocale::setDefault(wording::localeOf(m_preferences.catalogueLanguage()));
    if (m_engine != nullptr)
        m_engine->retranslate();
}

} // namespace holdfast::view
