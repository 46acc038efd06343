// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/text_rules.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include <algorithm>

namespace holdfast::catalogue {

namespace {

bool isComposed(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *const composed = unorm2_getNFCInstance(&status);
    const auto *const units = reinterpret_cast<const UChar *>(text.utf16());
    const UBool isNormalized = unorm2_isNormalized(composed, units, static_cast<int32_t>(text.size()), &status);
    return U_SUCCESS(status) && isNormalized != 0;
}

bool isUnseen(char32_t point)
{
    constexpr char32_t replacement = 0xFFFD;
    const auto character = static_cast<UChar32>(point);
    constexpr uint32_t unseen = U_GC_CC_MASK | U_GC_CF_MASK | U_GC_CS_MASK | U_GC_CO_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK;
    return (U_GET_GC_MASK(character) & unseen) != 0 || u_hasBinaryProperty(character, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0 ||
           U_IS_UNICODE_NONCHAR(character) || point == replacement;
}

/// Parameters that say where a visitor came from, of the common tools for that.
bool isTracking(const QString &parameter)
{
    static const QStringList beginnings{QStringLiteral("utm_"), QStringLiteral("pk_"), QStringLiteral("mtm_"),
                                        QStringLiteral("hsa_"), QStringLiteral("_hs")};
    static const QStringList names{
        QStringLiteral("fbclid"),  QStringLiteral("gclid"),  QStringLiteral("gclsrc"),      QStringLiteral("dclid"),
        QStringLiteral("wbraid"),  QStringLiteral("gbraid"), QStringLiteral("msclkid"),     QStringLiteral("twclid"),
        QStringLiteral("ttclid"),  QStringLiteral("yclid"),  QStringLiteral("igshid"),      QStringLiteral("igsh"),
        QStringLiteral("mc_cid"),  QStringLiteral("mc_eid"), QStringLiteral("_ga"),         QStringLiteral("_gl"),
        QStringLiteral("ref_src"), QStringLiteral("spm"),    QStringLiteral("share_token"), QStringLiteral("si")};
    const QString name = parameter.toLower();
    return names.contains(name) || std::any_of(beginnings.begin(), beginnings.end(),
                                               [&name](const QString &beginning) { return name.startsWith(beginning); });
}

bool isReserved(const QString &host)
{
    static const QStringList endings{QStringLiteral("example"),     QStringLiteral("test"),        QStringLiteral("invalid"),
                                     QStringLiteral("example.com"), QStringLiteral("example.net"), QStringLiteral("example.org")};
    return std::any_of(endings.begin(), endings.end(),
                       [&host](const QString &ending) { return host == ending || host.endsWith(QLatin1Char('.') + ending); });
}

bool isForDocumentation(const QString &host)
{
    static const QRegularExpression documented(QRegularExpression::anchoredPattern(
        QStringLiteral("(192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\.[0-9]{1,3}|2001:db8:[0-9a-f:]*")));
    return documented.match(host).hasMatch();
}

} // namespace

QStringList faultsOfText(const QString &text, int most)
{
    QStringList faults;
    const QList<uint> points = text.toUcs4();
    if (points.size() > most)
        faults.append(QStringLiteral("is longer than %1 characters: %2").arg(most).arg(points.size()));
    if (!isComposed(text))
        faults.append(QStringLiteral("is not in Unicode's composed form (NFC)"));
    const auto unseen = std::find_if(points.begin(), points.end(), isUnseen);
    if (unseen != points.end())
        faults.append(QStringLiteral("holds a character that cannot be seen: U+%1, number %2 of the text")
                          .arg(*unseen, 4, 16, QLatin1Char('0'))
                          .arg(unseen - points.begin() + 1));
    if (!text.isEmpty() && (text.front().isSpace() || text.back().isSpace()))
        faults.append(QStringLiteral("begins or ends with a space"));
    // Nothing would ever show it as anything but plain text; a writer should still know that it does not work.
    static const QRegularExpression markup(QStringLiteral("<[A-Za-z/!?]"));
    if (text.contains(markup))
        faults.append(QStringLiteral("holds markup such as HTML, which would be shown as it stands"));
    if (text.contains(QLatin1String("  ")))
        faults.append(QStringLiteral("has two spaces in a row"));
    return faults;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?[0-9]{1,2}|%n|\\{[A-Za-z0-9_]*\\}"));
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

QString faultOfAddress(const QString &address)
{
    constexpr qsizetype longest = 500;
    const bool isPlain = std::all_of(address.begin(), address.end(),
                                     [](QChar character) { return character > QLatin1Char(' ') && character < QChar(0x7F); });
    const QUrl url(address, QUrl::StrictMode);
    if (!isPlain || !url.isValid() || address.size() > longest)
        return QStringLiteral("is not an address in plain ASCII of at most %1 characters").arg(longest);
    if (url.scheme() != QLatin1String("https") || !address.startsWith(QLatin1String("https://")))
        return QStringLiteral("must begin with https://");
    if (url.host().isEmpty() || !url.host().contains(QLatin1Char('.')) || !url.userInfo().isEmpty())
        return QStringLiteral("must name a host and no user");
    const auto parameters = QUrlQuery(url).queryItems();
    for (const auto &[name, value] : parameters) {
        if (isTracking(name))
            return QStringLiteral("carries the tracking parameter %1").arg(name);
    }
    return {};
}

QString faultOfPracticeAddress(const QString &address)
{
    if (!address.contains(QLatin1String("://"))) {
        // Without a scheme it may still be somebody's, or a mailbox there.
        const QString host = strangeHostIn(QString(address).replace(QLatin1Char('@'), QLatin1Char(' ')));
        return host.isEmpty() ? QString() : QStringLiteral("leads to %1, which is not reserved for examples").arg(host);
    }
    // As it is written, not as a browser would put it right: a case may be about just that.
    const QString host = QUrl(address).host(QUrl::FullyEncoded);
    if (host.isEmpty())
        return QStringLiteral("is not an address that can be read");
    if (isReserved(host) || isForDocumentation(host))
        return {};
    return QStringLiteral("leads to %1, which is not reserved for examples").arg(host);
}

QString strangeHostIn(const QString &text)
{
    static const QRegularExpression name(
        QStringLiteral("(?<![A-Za-z0-9.@-])(?:[A-Za-z0-9-]+\\.)+([A-Za-z]{2,})(?![A-Za-z0-9-])"));
    static const QStringList fileEndings{QStringLiteral("pdf"), QStringLiteral("exe"),  QStringLiteral("docx"),
                                         QStringLiteral("zip"), QStringLiteral("lock"), QStringLiteral("jpg")};
    for (auto match = name.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (!isReserved(found.captured()) && !fileEndings.contains(found.captured(1)))
            return found.captured();
    }
    return {};
}

QStringList longNumbersIn(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("[0-9]{5,}"));
    QStringList found;
    for (auto match = digits.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    return found;
}

} // namespace holdfast::catalogue
