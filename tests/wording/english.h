// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wording/translations.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

#include <memory>

namespace holdfast::wording::test {

/// Runs each test with one application and the texts of one language installed.
class InLanguage : public testing::Test
{
protected:
    explicit InLanguage(catalogue::Language language) : m_translator(translatorFor(language))
    {
        QCoreApplication::installTranslator(m_translator.get());
    }
    ~InLanguage() override { QCoreApplication::removeTranslator(m_translator.get()); }

private:
    int m_argumentCount = 1;
    char m_name[8] = "wording";
    char *m_arguments[2] = {m_name, nullptr};
    QCoreApplication m_application{m_argumentCount, m_arguments};
    std::unique_ptr<QTranslator> m_translator;
};

class InEnglish : public InLanguage
{
protected:
    InEnglish() : InLanguage(catalogue::Language::English) {}
};

} // namespace holdfast::wording::test
