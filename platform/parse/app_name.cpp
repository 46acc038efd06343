// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/app_name.h"

#include "platform/parse/key_file.h"

#include <QXmlStreamReader>

namespace holdfast::platform::parse {

namespace {

/// No program is called longer than that.
constexpr qsizetype longestName = 100;

QString shown(const QString &name)
{
    return name.simplified().left(longestName);
}

} // namespace

QString nameInDesktopEntry(const QByteArray &content)
{
    const std::optional<KeyFile> file = KeyFile::read(content);
    return file ? shown(file->string(QStringLiteral("Desktop Entry"), QStringLiteral("Name")).value_or(QString())) : QString();
}

QString nameInMetainfo(const QByteArray &content)
{
    QXmlStreamReader reader(content);
    if (!reader.readNextStartElement() || reader.name() != QLatin1String("component"))
        return {};
    while (reader.readNextStartElement()) {
        const bool translated = reader.attributes().hasAttribute(QStringLiteral("xml:lang"));
        if (reader.name() == QLatin1String("name") && !translated) {
            const QString name = shown(reader.readElementText(QXmlStreamReader::SkipChildElements));
            return reader.hasError() ? QString() : name;
        }
        reader.skipCurrentElement();
    }
    return {};
}

} // namespace holdfast::platform::parse
