// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/property_list.h"

#include <QDateTime>
#include <QXmlStreamReader>

namespace holdfast::platform::parse {

namespace {

constexpr int deepest = 64;

/// Reads one element that begins where the reader stands, up to its end.
class Elements
{
public:
    explicit Elements(const QByteArray &xml) : m_reader(xml) {}

    [[nodiscard]] std::optional<QVariant> whole()
    {
        if (!m_reader.readNextStartElement() || m_reader.name() != QLatin1String("plist") || !m_reader.readNextStartElement())
            return std::nullopt;
        auto value = element(0);
        // Nothing but the end may follow.
        while (value && !m_reader.atEnd()) {
            m_reader.readNext();
            if (m_reader.isStartElement() || (m_reader.isCharacters() && !m_reader.isWhitespace()))
                return std::nullopt;
        }
        return m_reader.hasError() ? std::nullopt : value;
    }

private:
    [[nodiscard]] std::optional<QVariant> element(int depth)
    {
        const QString kind = m_reader.name().toString();
        if (depth > deepest)
            return std::nullopt;
        if (kind == QLatin1String("dict"))
            return dictionary(depth);
        if (kind == QLatin1String("array"))
            return array(depth);
        const QString text = m_reader.readElementText();
        if (m_reader.hasError())
            return std::nullopt;
        return simple(kind, text);
    }

    [[nodiscard]] static std::optional<QVariant> simple(const QString &kind, const QString &text)
    {
        bool understood = true;
        QVariant value;
        if (kind == QLatin1String("string")) {
            value = text;
        } else if (kind == QLatin1String("true") || kind == QLatin1String("false")) {
            value = kind == QLatin1String("true");
        } else if (kind == QLatin1String("integer")) {
            value = text.trimmed().toLongLong(&understood);
        } else if (kind == QLatin1String("real")) {
            value = text.trimmed().toDouble(&understood);
        } else if (kind == QLatin1String("date")) {
            const QDateTime date = QDateTime::fromString(text.trimmed(), Qt::ISODate);
            understood = date.isValid();
            value = date.toUTC();
        } else if (kind == QLatin1String("data")) {
            value = QByteArray::fromBase64(text.toLatin1());
        } else {
            understood = false;
        }
        return understood ? std::make_optional(value) : std::nullopt;
    }

    [[nodiscard]] std::optional<QVariant> array(int depth)
    {
        QVariantList list;
        while (m_reader.readNextStartElement()) {
            const auto value = element(depth + 1);
            if (!value)
                return std::nullopt;
            list.append(*value);
        }
        return list;
    }

    [[nodiscard]] std::optional<QVariant> dictionary(int depth)
    {
        QVariantMap map;
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() != QLatin1String("key"))
                return std::nullopt;
            const QString key = m_reader.readElementText();
            if (m_reader.hasError() || !m_reader.readNextStartElement())
                return std::nullopt;
            const auto value = element(depth + 1);
            if (!value)
                return std::nullopt;
            map.insert(key, *value);
        }
        return map;
    }

    QXmlStreamReader m_reader;
};

} // namespace

std::optional<QVariant> readPropertyList(const QByteArray &xml)
{
    return Elements(xml).whole();
}

} // namespace holdfast::platform::parse
