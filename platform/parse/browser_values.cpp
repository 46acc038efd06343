// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/browser_values.h"

#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace holdfast::platform::parse {

QString plainText(const QString &text, qsizetype most)
{
    // Cut first, so that a name of many megabytes costs nothing.
    QString plain;
    for (const QChar c : text.left(most * 2)) {
        const bool hidden = c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
        // A joiner is invisible as well, but writing in some scripts needs it.
        const bool joiner = c.unicode() == 0x200c || c.unicode() == 0x200d;
        if (c.isSpace())
            plain += QLatin1Char(' ');
        else if (!hidden || joiner)
            plain += c;
    }
    plain = plain.simplified();
    if (plain.size() <= most)
        return plain;
    plain.truncate(most - 1);
    if (plain.back().isHighSurrogate())
        plain.chop(1);
    return plain + QChar(0x2026);
}

QString plainName(const QString &text)
{
    QString plain = plainText(text);
    return plain.isEmpty() ? QString(QChar(QChar::ReplacementCharacter)) : plain;
}

void nameWithin(Grant &grant, const QString &within)
{
    if (within.isEmpty())
        return;
    grant.name += QStringLiteral(" (") + within + QLatin1Char(')');
    grant.target += (grant.target.isEmpty() ? QString() : QStringLiteral(", ")) + within;
}

QDateTime timeFromMilliseconds(qint64 milliseconds)
{
    constexpr qint64 year1990 = 631'152'000'000;
    constexpr qint64 year2200 = 7'258'118'400'000;
    if (milliseconds < year1990 || milliseconds > year2200)
        return {};
    return QDateTime::fromMSecsSinceEpoch(milliseconds).toUTC();
}

QDateTime timeFromChromium(const QJsonValue &microseconds)
{
    constexpr qint64 from1601To1970 = 11'644'473'600'000;
    bool isNumber = microseconds.isDouble();
    const qint64 value = isNumber ? microseconds.toInteger() : microseconds.toString().toLongLong(&isNumber);
    return isNumber && value > 0 ? timeFromMilliseconds(value / 1000 - from1601To1970) : QDateTime();
}

QString textIn(const QJsonObject &object, const QString &name)
{
    return plainText(object.value(name).toString());
}

void sortGrants(QList<Grant> &grants)
{
    const auto key = [](const Grant &grant) {
        return std::tie(grant.place, grant.app, grant.capability, grant.target, grant.granted);
    };
    std::stable_sort(grants.begin(), grants.end(), [&](const Grant &a, const Grant &b) { return key(a) < key(b); });
}

std::optional<QJsonObject> jsonObject(const QByteArray &content)
{
    // Nested too deeply (1024 levels) is an error like any other.
    const QJsonDocument document = QJsonDocument::fromJson(content);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

} // namespace holdfast::platform::parse
