// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/calendar_text.h"

#include <algorithm>

namespace holdfast::routine {

namespace {

/// Unicode's own line breaks too: programs that split lines by Unicode's rules would end a property there.
bool breaksLine(QChar character)
{
    return character == u'\n' || character == u'\r' || character == QChar(0x85) || character == QChar::LineSeparator ||
           character == QChar::ParagraphSeparator;
}

bool continuesCharacter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

/// Where a line of at most `most` octets that begins at `begin` ends.
qsizetype endOfFold(const QByteArray &octets, qsizetype begin, qsizetype most)
{
    qsizetype end = std::min(begin + most, octets.size());
    while (end < octets.size() && continuesCharacter(octets[end]))
        --end;
    return end;
}

} // namespace

QString escapedForCalendar(const QString &text)
{
    QString escaped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        if (breaksLine(character)) {
            escaped += QStringLiteral("\\n");
        } else if (character == u'\\' || character == u';' || character == u',') {
            escaped += u'\\';
            escaped += character;
        } else if (character == u'\t' || character.category() != QChar::Other_Control) {
            escaped += character;
        }
    }
    return escaped;
}

QByteArray calendarLine(const QString &line)
{
    const QByteArray octets = line.toUtf8();
    QByteArray folded;
    qsizetype begin = 0;
    do {
        // Every line after the first begins with a blank, which counts.
        if (begin > 0)
            folded += ' ';
        const qsizetype end = endOfFold(octets, begin, begin > 0 ? longestCalendarLine - 1 : longestCalendarLine);
        folded += octets.mid(begin, end - begin) + "\r\n";
        begin = end;
    } while (begin < octets.size());
    return folded;
}

} // namespace holdfast::routine
