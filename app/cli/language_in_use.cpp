// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/language_in_use.h"

#include "app/wording/language.h"
#include "app/wording/translations.h"

#include <QCoreApplication>
#include <QSettings>

namespace holdfast::cli {

namespace {

catalogue::Language chosenLanguage(const QString &settingsFile)
{
    const QString tag = QSettings(settingsFile, QSettings::IniFormat).value("language").toString();
    return wording::languageWithTag(tag).value_or(wording::languageFor(QLocale::system()));
}

} // namespace

LanguageInUse::LanguageInUse(const QString &settingsFile)
    : m_language(chosenLanguage(settingsFile)), m_translator(wording::translatorFor(m_language))
{
    QCoreApplication::installTranslator(m_translator.get());
    QLocale::setDefault(wording::localeOf(m_language));
}

LanguageInUse::~LanguageInUse()
{
    QCoreApplication::removeTranslator(m_translator.get());
}

} // namespace holdfast::cli
