// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace holdfast::view {

/// A time of day as people type it: "9:05", "09.05", "9：05"; invalid for anything else.
[[nodiscard]] inline QTime typedTime(const QString &text)
{
    QString plain = text.trimmed();
    plain.replace(QChar(0xFF1A), u':').replace(u'.', u':');
    return QTime::fromString(plain, QStringLiteral("H:mm"));
}

/// A day as year, month and day: "2026-11-30"; invalid for anything else.
[[nodiscard]] inline QDate typedDay(const QString &text)
{
    return QDate::fromString(text.trimmed(), Qt::ISODate);
}

[[nodiscard]] inline QString typedForm(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

} // namespace holdfast::view
