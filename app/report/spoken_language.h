// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/localized_text.h"

#include <QLocale>
#include <QTranslator>

#include <memory>

namespace holdfast::report {

/// Everything the program says is in `language`, from construction to destruction: a report may be for somebody who reads another
/// language than the person in front of the screen. Only for the thread of the application.
class SpokenLanguage
{
public:
    explicit SpokenLanguage(catalogue::Language language);
    ~SpokenLanguage();
    SpokenLanguage(const SpokenLanguage &) = delete;
    SpokenLanguage &operator=(const SpokenLanguage &) = delete;

private:
    QLocale m_before;
    /// Null when the language is in use anyway.
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace holdfast::report
