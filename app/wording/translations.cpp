// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wording/translations.h"

#include <QLoggingCategory>

// A resource in a static library is only there once it was asked for; the macro wants to stand outside any namespace.
static void initialiseTranslations()
{
    Q_INIT_RESOURCE(holdfast_translations);
}

namespace holdfast::wording {

namespace {

Q_LOGGING_CATEGORY(translationLog, "holdfast.wording.translations")

QString fileOf(catalogue::Language language)
{
    switch (language) {
    case catalogue::Language::English:
        return QStringLiteral("holdfast_en.qm");
    case catalogue::Language::SimplifiedChinese:
        return QStringLiteral("holdfast_zh_CN.qm");
    case catalogue::Language::TraditionalChineseHongKong:
        return QStringLiteral("holdfast_zh_HK.qm");
    }
    return {};
}

void loadInto(QTranslator &translator, catalogue::Language language)
{
    if (!translator.load(fileOf(language), QStringLiteral(":/i18n")))
        qCWarning(translationLog) << "no texts in" << fileOf(language);
}

/// One language, with English behind it: the source texts alone would read "1 day(s)".
class TranslatorOverEnglish final : public QTranslator
{
public:
    explicit TranslatorOverEnglish(catalogue::Language language)
    {
        loadInto(*this, language);
        if (language != catalogue::Language::English)
            loadInto(m_english, catalogue::Language::English);
    }

    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation, int n) const override
    {
        const QString text = QTranslator::translate(context, sourceText, disambiguation, n);
        return text.isNull() ? m_english.translate(context, sourceText, disambiguation, n) : text;
    }

    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    QTranslator m_english;
};

} // namespace

std::unique_ptr<QTranslator> translatorFor(catalogue::Language language)
{
    initialiseTranslations();
    return std::make_unique<TranslatorOverEnglish>(language);
}

} // namespace holdfast::wording
