// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/key_file.h"

#include <QStringDecoder>

#include <algorithm>

namespace holdfast::platform::parse {

namespace {

constexpr char separator = ';';

/// What GLib takes for white space: the vertical tab is none.
bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isControl(char c)
{
    constexpr unsigned char firstPrintable = 0x20;
    constexpr unsigned char erase = 0x7f;
    const auto byte = static_cast<unsigned char>(c);
    return byte < firstPrintable || byte == erase;
}

std::optional<QString> decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    // Also when it ends within a character.
    if (decoder.hasError() || QString::fromUtf8(bytes) != text)
        return std::nullopt;
    return text;
}

bool isGroupName(const QByteArray &name)
{
    return !name.isEmpty() && std::none_of(name.begin(), name.end(), [](char c) { return c == '[' || c == ']' || isControl(c); });
}

/// What may stand between the brackets after a key.
bool isLocale(const QString &locale)
{
    return std::all_of(locale.begin(), locale.end(),
                       [](QChar c) { return c.isLetterOrNumber() || QStringLiteral("-_.@").contains(c); });
}

bool isKeyName(const QByteArray &name)
{
    const qsizetype bracket = name.indexOf('[');
    const QByteArray plain = name.left(bracket < 0 ? name.size() : bracket);
    if (plain.isEmpty() || plain.startsWith(' ') || plain.endsWith(' ') || plain.contains(']'))
        return false;
    if (bracket < 0)
        return true;
    return name.endsWith(']') && isLocale(QString::fromUtf8(name.mid(bracket + 1, name.size() - bracket - 2)));
}

struct Unescaped {
    QByteArray text;
    QList<QByteArray> parts;
    bool understood = true;
};

/// Goes through a value once, as text and as a list.
Unescaped unescaped(const QByteArray &value, bool asList)
{
    Unescaped result;
    QByteArray part;
    for (qsizetype i = 0; i < value.size(); ++i) {
        char c = value[i];
        if (asList && c == separator) {
            result.parts.append(part);
            part.clear();
            continue;
        }
        if (c == '\\') {
            if (++i == value.size()) {
                result.understood = false;
                break;
            }
            static const QHash<char, char> escapes{{'s', ' '}, {'n', '\n'}, {'t', '\t'}, {'r', '\r'}, {'\\', '\\'}};
            c = escapes.value(value[i], '\0');
            if (c == '\0' && asList && value[i] == separator) {
                c = separator;
            } else if (c == '\0') {
                result.understood = false;
                part += '\\';
                c = value[i];
            }
        }
        part += c;
    }
    if (!part.isEmpty())
        result.parts.append(part);
    result.text = part;
    return result;
}

QByteArray escaped(const QString &value, bool inList)
{
    QByteArray result;
    bool leading = true;
    for (const char c : value.toUtf8()) {
        const bool space = c == ' ' || c == '\t';
        if (leading && space)
            result += c == ' ' ? "\\s" : "\\t";
        else if (c == '\n')
            result += "\\n";
        else if (c == '\r')
            result += "\\r";
        else if (c == '\\')
            result += "\\\\";
        else if (inList && c == separator)
            result += "\\;";
        else
            result += c;
        leading = leading && space;
    }
    return result;
}

} // namespace

std::optional<KeyFile> KeyFile::read(const QByteArray &content)
{
    KeyFile file;
    if (content.contains('\0'))
        return std::nullopt;
    for (qsizetype start = 0; start < content.size();) {
        qsizetype end = content.indexOf('\n', start);
        const bool last = end < 0;
        if (last)
            end = content.size();
        QByteArray line = content.mid(start, end - start);
        start = end + 1;
        if (!last && line.endsWith('\r'))
            line.chop(1);
        const auto first = std::find_if_not(line.begin(), line.end(), isSpace);
        line.remove(0, first - line.begin());
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        if (!file.takeGroup(line) && !file.takeKey(line))
            return std::nullopt;
    }
    return file;
}

bool KeyFile::takeGroup(const QByteArray &line)
{
    const qsizetype end = line.indexOf(']');
    if (!line.startsWith('[') || end < 0)
        return false;
    if (std::any_of(line.begin() + end + 1, line.end(), [](char c) { return c != ' ' && c != '\t'; }))
        return false;
    const QByteArray name = line.mid(1, end - 1);
    if (!isGroupName(name))
        return false;
    const auto known = m_places.constFind(name);
    if (known == m_places.constEnd()) {
        m_current = m_groups.size();
        m_places.insert(name, m_current);
        m_groups.append({name, {}, {}});
    } else {
        m_current = *known;
    }
    return true;
}

bool KeyFile::takeKey(const QByteArray &line)
{
    const qsizetype equals = line.indexOf('=');
    if (equals <= 0 || m_current < 0)
        return false;
    qsizetype keyEnd = equals;
    while (keyEnd > 0 && isSpace(line[keyEnd - 1]))
        --keyEnd;
    const QByteArray key = line.left(keyEnd);
    if (!isKeyName(key))
        return false;
    qsizetype valueStart = equals + 1;
    while (valueStart < line.size() && isSpace(line[valueStart]))
        ++valueStart;
    Group &group = m_groups[m_current];
    if (!group.values.contains(key))
        group.keys.append(key);
    group.values.insert(key, line.mid(valueStart));
    return true;
}

const KeyFile::Group *KeyFile::find(const QString &group) const
{
    const auto place = m_places.constFind(group.toUtf8());
    return place == m_places.constEnd() ? nullptr : &m_groups[*place];
}

QStringList KeyFile::groups() const
{
    QStringList names;
    for (const Group &group : m_groups)
        names << QString::fromUtf8(group.name);
    return names;
}

bool KeyFile::hasGroup(const QString &group) const
{
    return find(group) != nullptr;
}

QStringList KeyFile::keys(const QString &group) const
{
    QStringList names;
    if (const Group *found = find(group)) {
        for (const QByteArray &key : found->keys)
            names << QString::fromUtf8(key);
    }
    return names;
}

bool KeyFile::hasKey(const QString &group, const QString &key) const
{
    return value(group, key).has_value();
}

std::optional<QByteArray> KeyFile::value(const QString &group, const QString &key) const
{
    const Group *found = find(group);
    if (!found)
        return std::nullopt;
    const auto place = found->values.constFind(key.toUtf8());
    return place == found->values.constEnd() ? std::nullopt : std::optional(*place);
}

std::optional<QString> KeyFile::string(const QString &group, const QString &key) const
{
    const std::optional<QByteArray> raw = value(group, key);
    return raw ? decoded(unescaped(*raw, false).text) : std::nullopt;
}

std::optional<QStringList> KeyFile::list(const QString &group, const QString &key) const
{
    const std::optional<QByteArray> raw = value(group, key);
    if (!raw || !decoded(*raw))
        return std::nullopt;
    const Unescaped result = unescaped(*raw, true);
    if (!result.understood)
        return std::nullopt;
    QStringList parts;
    for (const QByteArray &part : result.parts)
        parts << QString::fromUtf8(part);
    return parts;
}

QByteArray KeyFile::written(const QString &value)
{
    return escaped(value, false);
}

QByteArray KeyFile::written(const QStringList &list)
{
    QByteArray result;
    for (const QString &part : list)
        result += escaped(part, true) + separator;
    return result;
}

} // namespace holdfast::platform::parse
