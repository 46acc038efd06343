// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/plain_text.h"

#include <QList>

#include <algorithm>

namespace holdfast::platform {

namespace {

bool isPlain(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

/// The characters of a text; half of one stays a half, which toUcs4() would hide.
QList<char32_t> charactersOf(const QString &text)
{
    QList<char32_t> characters;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        characters.append(isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode()));
        i += isPair ? 1 : 0;
    }
    return characters;
}

} // namespace

bool isPlainText(const QString &text)
{
    const QList<char32_t> characters = charactersOf(text);
    return std::all_of(characters.begin(), characters.end(), isPlain);
}

QString madePlain(const QString &text)
{
    constexpr char32_t nonJoiner = 0x200c;
    constexpr char32_t joiner = 0x200d;
    QList<char32_t> characters = charactersOf(text);
    for (char32_t &character : characters) {
        if (!isPlain(character) && character != nonJoiner && character != joiner)
            character = QChar::ReplacementCharacter;
    }
    return QString::fromUcs4(characters.constData(), characters.size());
}

} // namespace holdfast::platform
