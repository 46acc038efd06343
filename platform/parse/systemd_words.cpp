// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/systemd_words.h"

namespace holdfast::platform::parse {

namespace {

constexpr char16_t firstVisible = u' ';
constexpr char16_t deletion = 0x7F;
constexpr int hexadecimal = 16;
/// `\x7f`
constexpr qsizetype digitsOfEscape = 2;

QChar lettered(QChar letter)
{
    switch (letter.unicode()) {
    case u'a':
        return u'\a';
    case u'b':
        return u'\b';
    case u'f':
        return u'\f';
    case u'n':
        return u'\n';
    case u'r':
        return u'\r';
    case u't':
        return u'\t';
    case u'v':
        return u'\v';
    case u's':
        return u' ';
    case u'\\':
    case u'"':
    case u'\'':
        return letter;
    default:
        return {};
    }
}

/// What stands at `place` of a line, read one after the other.
class WordReader
{
public:
    explicit WordReader(const QString &line) : m_line(line) {}

    std::optional<QStringList> words()
    {
        while (m_place < m_line.size()) {
            if (!step(m_line[m_place++]))
                return std::nullopt;
        }
        if (!m_quote.isNull())
            return std::nullopt;
        endWord();
        return m_words;
    }

private:
    bool step(QChar c)
    {
        if (c == u'\\')
            return takeEscape();
        if (c == u'%')
            return takePercent();
        if (!m_quote.isNull() ? c == m_quote : c == u'"' || c == u'\'') {
            m_quote = m_quote.isNull() ? c : QChar();
            m_begun = true;
        } else if (m_quote.isNull() && (c == u' ' || c == u'\t' || c == u'\n' || c == u'\r')) {
            endWord();
        } else {
            add(c);
        }
        return true;
    }

    bool takeEscape()
    {
        if (m_place >= m_line.size())
            return false;
        const QChar letter = m_line[m_place++];
        if (letter == u'x') {
            bool isNumber = false;
            const uint code = m_line.mid(m_place, digitsOfEscape).toUInt(&isNumber, hexadecimal);
            // Beyond ASCII it is a byte of a character, as nothing of ours writes it.
            if (!isNumber || code == 0 || code > deletion || m_line.size() < m_place + digitsOfEscape)
                return false;
            m_place += digitsOfEscape;
            add(QChar(code));
            return true;
        }
        const QChar meant = lettered(letter);
        if (meant.isNull())
            return false;
        add(meant);
        return true;
    }

    bool takePercent()
    {
        if (m_place >= m_line.size() || m_line[m_place] != u'%')
            return false;
        ++m_place;
        add(u'%');
        return true;
    }

    void add(QChar c)
    {
        m_word += c;
        m_begun = true;
    }

    void endWord()
    {
        if (m_begun)
            m_words << m_word;
        m_word.clear();
        m_begun = false;
    }

    const QString &m_line;
    qsizetype m_place = 0;
    QChar m_quote;
    QString m_word;
    bool m_begun = false;
    QStringList m_words;
};

} // namespace

QString quotedForSystemd(const QString &word)
{
    QString quoted = QStringLiteral("\"");
    for (const QChar c : word) {
        if (c < firstVisible || c == deletion)
            quoted += QStringLiteral("\\x") + QString::number(c.unicode(), hexadecimal).rightJustified(digitsOfEscape, u'0');
        else if (c == u'"' || c == u'\\')
            quoted += QLatin1Char('\\') + c;
        else if (c == u'%')
            quoted += QStringLiteral("%%");
        else
            quoted += c;
    }
    return quoted + QLatin1Char('"');
}

std::optional<QStringList> wordsForSystemd(const QString &line)
{
    return WordReader(line).words();
}

} // namespace holdfast::platform::parse
