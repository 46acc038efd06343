// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/device/json_place.h"

#include <algorithm>

namespace holdfast::device {

JsonPlace JsonPlace::at(const char *field) const
{
    if (!m_value.isObject())
        complain();
    const QString step = QString::fromLatin1(field);
    return {m_value.toObject().value(step), this, step};
}

QString JsonPlace::text() const
{
    if (!m_value.isString())
        complain();
    return m_value.toString();
}

QString JsonPlace::textOrNull() const
{
    return m_value.isNull() ? QString() : text();
}

bool JsonPlace::flag() const
{
    if (!m_value.isBool())
        complain();
    return m_value.toBool();
}

int JsonPlace::countIfThere() const
{
    if (m_value.isUndefined())
        return 0;
    // toInt() gives the default for everything that is not a whole number in its range.
    const int count = m_value.toInt(-1);
    if (count < 0)
        complain();
    return std::max(0, count);
}

QDateTime JsonPlace::instantOrNull() const
{
    if (m_value.isNull())
        return {};
    const QDateTime instant = QDateTime::fromString(text(), Qt::ISODate).toUTC();
    if (!instant.isValid())
        complain();
    return instant;
}

QDate JsonPlace::dayOrNull() const
{
    if (m_value.isNull())
        return {};
    const QDate day = QDate::fromString(text(), Qt::ISODate);
    if (!day.isValid())
        complain();
    return day;
}

void JsonPlace::complain() const
{
    if (!m_fault->isEmpty())
        return;
    QString place;
    for (const JsonPlace *step = this; step->m_parent != nullptr; step = step->m_parent)
        place = QLatin1Char('/') + step->m_step + place;
    *m_fault = place.isEmpty() ? QStringLiteral("/") : place;
}

} // namespace holdfast::device
