// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/localized_text.h"

#include <QString>
#include <QTranslator>

#include <memory>

namespace holdfast::cli {

/// The language of everything a person reads on the command line, from construction to destruction: the one chosen in the app,
/// which stands in settings.ini, or the system's where nobody chose. Only reads that file.
class LanguageInUse
{
public:
    explicit LanguageInUse(const QString &settingsFile);
    ~LanguageInUse();
    LanguageInUse(const LanguageInUse &) = delete;
    LanguageInUse &operator=(const LanguageInUse &) = delete;

    [[nodiscard]] catalogue::Language language() const { return m_language; }

private:
    catalogue::Language m_language;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace holdfast::cli
