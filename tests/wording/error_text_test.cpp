// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wording/error_text.h"
#include "app/wording/vault_notice.h"
#include "tests/wording/english.h"

#include <QSet>
#include <QTimeZone>
#include <QTranslator>

#include <vector>

namespace holdfast::wording {

namespace {

class ErrorTexts : public test::InEnglish
{
};

/// Every enumerator. A new one does not compile without sentences of its own; add it here at the end.
std::vector<ErrorCode> allCodes()
{
    std::vector<ErrorCode> codes;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code)
        codes.push_back(static_cast<ErrorCode>(code));
    return codes;
}

QStringList parts(const ErrorText &text)
{
    return {text.title, text.whatHappened, text.whatIsSafe, text.whatToDo};
}

void expectWellFormed(const ErrorText &text)
{
    EXPECT_FALSE(text.title.isEmpty());
    EXPECT_FALSE(text.title.endsWith(QLatin1Char('.'))) << text.title.toStdString();
    EXPECT_LE(text.title.size(), 45) << text.title.toStdString();
    for (const QString &sentence : {text.whatHappened, text.whatIsSafe, text.whatToDo}) {
        EXPECT_TRUE(sentence.endsWith(QLatin1Char('.'))) << sentence.toStdString();
        EXPECT_LE(sentence.size(), 170) << sentence.toStdString();
    }
    for (const QString &part : parts(text)) {
        EXPECT_FALSE(part.contains(QLatin1Char('%'))) << part.toStdString();
        EXPECT_FALSE(part.contains(QLatin1String("  "))) << part.toStdString();
        EXPECT_FALSE(part.contains(QLatin1Char('!'))) << part.toStdString();
        EXPECT_EQ(part, part.trimmed());
    }
}

TEST_F(ErrorTexts, EveryErrorHasFourParts)
{
    for (const ErrorCode code : allCodes()) {
        SCOPED_TRACE(static_cast<int>(code));
        expectWellFormed(errorText(code));
    }
}

TEST_F(ErrorTexts, NoTwoErrorsAreToldAlike)
{
    QSet<QString> titles;
    QSet<QString> happenings;
    for (const ErrorCode code : allCodes()) {
        titles.insert(errorText(code).title);
        happenings.insert(errorText(code).whatHappened);
    }
    EXPECT_EQ(titles.size(), static_cast<qsizetype>(allCodes().size()));
    EXPECT_EQ(happenings.size(), static_cast<qsizetype>(allCodes().size()));
}

TEST_F(ErrorTexts, AWrongPassphraseAndADamagedFileAreClearlyDifferent)
{
    const QString wrong = asParagraph(errorText(ErrorCode::WrongPassphrase));
    EXPECT_TRUE(wrong.contains(QLatin1String("passphrase"), Qt::CaseInsensitive));
    EXPECT_FALSE(wrong.contains(QLatin1String("damage"), Qt::CaseInsensitive));
    for (const ErrorCode damaged : {ErrorCode::DatabaseDamaged, ErrorCode::KeyFileDamaged}) {
        const ErrorText text = errorText(damaged);
        EXPECT_TRUE(text.title.contains(QLatin1String("damaged")));
        EXPECT_FALSE(text.title.contains(QLatin1String("passphrase"), Qt::CaseInsensitive));
        // Nobody is sent to type their passphrase again when a file is broken.
        EXPECT_FALSE(text.whatToDo.contains(QLatin1String("passphrase"), Qt::CaseInsensitive));
        const QStringList ofWrong = parts(errorText(ErrorCode::WrongPassphrase));
        for (const QString &part : parts(text))
            EXPECT_FALSE(ofWrong.contains(part)) << part.toStdString();
    }
    EXPECT_FALSE(asParagraph(errorText(ErrorCode::OutOfMemory)).contains(QLatin1String("wrong")));
}

TEST_F(ErrorTexts, AParagraphHoldsAllFourParts)
{
    const ErrorText text = errorText(ErrorCode::StorageFull);
    EXPECT_EQ(asParagraph(text),
              QStringLiteral("%1. %2 %3 %4").arg(text.title, text.whatHappened, text.whatIsSafe, text.whatToDo));
}

TEST_F(ErrorTexts, NoticesOfAnOpenedVaultHaveFourPartsToo)
{
    const QList<ErrorText> notices{olderKeyFileNotice(), olderCopyNotice(), keyFileRestoredNotice()};
    QSet<QString> titles;
    for (const ErrorText &notice : notices) {
        expectWellFormed(notice);
        titles.insert(notice.title);
    }
    EXPECT_EQ(titles.size(), notices.size());
}

TEST_F(ErrorTexts, TheOfferOfACopyNamesItsMoment)
{
    const QString offer =
        previousCopyOffer(QDateTime(QDate(2026, 11, 22), QTime(8, 5), QTimeZone::utc()), catalogue::Language::English);
    EXPECT_TRUE(offer.contains(QLatin1String("22 November 2026, 08:05"))) << offer.toStdString();
}

/// Stands in for a complete translation: shows which texts asked for one.
class Brackets final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *, int) const override
    {
        return QLatin1String(context) == QLatin1String("wording") ? QStringLiteral("[%1]").arg(QString::fromUtf8(sourceText))
                                                                  : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

TEST_F(ErrorTexts, EveryPartCanBeTranslated)
{
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    for (const ErrorCode code : allCodes()) {
        for (const QString &part : parts(errorText(code)))
            EXPECT_TRUE(part.startsWith(QLatin1Char('['))) << part.toStdString();
    }
    QCoreApplication::removeTranslator(&brackets);
}

} // namespace

} // namespace holdfast::wording
