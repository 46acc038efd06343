// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/spoken_language.h"

#include "app/wording/language.h"
#include "app/wording/translations.h"

#include <QCoreApplication>

namespace holdfast::report {

SpokenLanguage::SpokenLanguage(catalogue::Language language)
{
    // Whoever chooses the language of the program chooses both; where it is the right one already, no window need hear of it.
    if (m_before == wording::localeOf(language))
        return;
    m_translator = wording::translatorFor(language);
    QCoreApplication::installTranslator(m_translator.get());
    QLocale::setDefault(wording::localeOf(language));
}

SpokenLanguage::~SpokenLanguage()
{
    if (!m_translator)
        return;
    QCoreApplication::removeTranslator(m_translator.get());
    QLocale::setDefault(m_before);
}

} // namespace holdfast::report
