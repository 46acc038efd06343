// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/calendar_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <QList>
#include <QStringDecoder>

#include <algorithm>

namespace holdfast::routine {

namespace {

/// Any text of a person: letters of one to four octets, what the format escapes, control characters, halves of pairs.
QString anyText()
{
    const auto letters = *rc::gen::container<std::vector<char32_t>>(
        rc::gen::oneOf(rc::gen::inRange<char32_t>(0x20, 0x7F), rc::gen::inRange<char32_t>(0x4E00, 0x9FFF),
                       rc::gen::element<char32_t>(U'\\', U';', U',', U'\n', U'\r', U'\t', U' ', U'\0', U'\x1B', U'\x7F', 0x85,
                                                  0x2028, 0xD800, 0xDC00, 0xFEFF),
                       rc::gen::inRange<char32_t>(0x80, 0x800), rc::gen::inRange<char32_t>(0x1F300, 0x1FAFF)));
    QString text;
    for (const char32_t letter : letters) {
        if (letter < 0x10000)
            text += QChar(static_cast<char16_t>(letter));
        else
            text += QString::fromUcs4(&letter, 1);
    }
    return text;
}

/// As RFC 5545 (3.1) says it: a line break with a blank behind it was never there.
QByteArray unfolded(QByteArray lines)
{
    lines.replace("\r\n ", "");
    return lines;
}

QString unescaped(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\') {
            plain += text[i];
            continue;
        }
        ++i;
        plain += text[i] == u'n' ? QChar(u'\n') : text[i];
    }
    return plain;
}

bool isUtf8(const QByteArray &octets)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(octets);
    return !decoder.hasError() && decoded.toUtf8() == octets;
}

RC_GTEST_PROP(CalendarText, FoldsWithoutLosingOrSplittingAnything, ())
{
    const QString line = QStringLiteral("SUMMARY:") + escapedForCalendar(anyText());
    const QByteArray folded = calendarLine(line);
    RC_ASSERT(folded.endsWith("\r\n"));
    RC_ASSERT(unfolded(folded) == line.toUtf8() + "\r\n");
    const QList<QByteArray> lines = folded.chopped(2).replace("\r\n", "\n").split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        RC_ASSERT(lines[i].size() <= 75);
        RC_ASSERT(isUtf8(lines[i]));
        RC_ASSERT(i == 0 || lines[i].startsWith(' '));
        // No shorter than it needs to be: the next character would not have fitted.
        RC_ASSERT(i + 1 == lines.size() || lines[i].size() > 75 - 4);
    }
}

RC_GTEST_PROP(CalendarText, EscapesWhatAReaderTakesBack, ())
{
    const QString text = anyText();
    const QString escaped = escapedForCalendar(text);
    QString expected = text;
    expected.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const char16_t lineBreak : {u'\r', u'\x0085', u'\u2028', u'\u2029'})
        expected.replace(QChar(lineBreak), QChar(u'\n'));
    expected.removeIf(
        [](QChar letter) { return letter.category() == QChar::Other_Control && letter != u'\n' && letter != u'\t'; });
    RC_ASSERT(unescaped(escaped) == expected);
    RC_ASSERT(std::none_of(escaped.begin(), escaped.end(),
                           [](QChar letter) { return letter != u'\t' && letter.category() == QChar::Other_Control; }));
}

TEST(CalendarText, EscapesAsInTheStandard)
{
    // The example of RFC 5545, 3.3.11.
    EXPECT_EQ(escapedForCalendar(QStringLiteral("Project XYZ Final Review\nConference Room - 3B\nCome Prepared.")),
              QStringLiteral("Project XYZ Final Review\\nConference Room - 3B\\nCome Prepared."));
    EXPECT_EQ(escapedForCalendar(QStringLiteral("a;b,c\\d:\"e\"\r\nf\x1b[1m\x7f")),
              QStringLiteral("a\\;b\\,c\\\\d:\"e\"\\nf[1m"));
}

TEST(CalendarText, FoldsAtSeventyFiveOctets)
{
    EXPECT_EQ(calendarLine(QString(75, u'a')), QByteArray(75, 'a') + "\r\n");
    EXPECT_EQ(calendarLine(QString(76, u'a')), QByteArray(75, 'a') + "\r\n a\r\n");
    EXPECT_EQ(calendarLine(QString(75 + 74, u'a')), QByteArray(75, 'a') + "\r\n " + QByteArray(74, 'a') + "\r\n");
    // Three octets each: 25 fill a line, a blank and 24 the next.
    const QString hold(50, QChar(0x5B88));
    const QByteArray octets = hold.toUtf8();
    EXPECT_EQ(calendarLine(hold), octets.left(75) + "\r\n " + octets.mid(75, 72) + "\r\n " + octets.mid(147) + "\r\n");
    EXPECT_EQ(calendarLine({}), "\r\n");
}

} // namespace

} // namespace holdfast::routine
