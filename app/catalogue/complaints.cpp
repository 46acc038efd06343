// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/complaints.h"

namespace holdfast::catalogue {

namespace {

/// `text` with at most `most` code points, and with numbers in place of what has no picture.
QString printable(QStringView text, int most)
{
    QString shown;
    int count = 0;
    for (const char32_t point : text.toUcs4()) {
        if (count++ == most)
            return shown + QChar(0x2026);
        if (QChar::isPrint(point))
            shown += QChar::fromUcs4(point);
        else
            shown += QStringLiteral("<U+%1>").arg(static_cast<uint>(point), 4, 16, QLatin1Char('0'));
    }
    return shown;
}

} // namespace

QString Complaint::toText() const
{
    QString text = file + QLatin1Char(':');
    if (!id.isEmpty())
        text += QLatin1Char(' ') + id;
    if (!field.isEmpty())
        text += QLatin1Char(' ') + field;
    if (!id.isEmpty() || !field.isEmpty())
        text += QLatin1Char(':');
    return text + QLatin1Char(' ') + message;
}

Place Place::key(QStringView name) const
{
    constexpr int mostOfName = 80;
    // A key from a file may be anything; in a pointer, ~ and / are written as ~0 and ~1 (RFC 6901).
    QString escaped = printable(name, mostOfName);
    escaped.replace(QLatin1Char('~'), QStringLiteral("~0")).replace(QLatin1Char('/'), QStringLiteral("~1"));
    return {file, id, pointer + QLatin1Char('/') + escaped};
}

Place Place::item(std::size_t index) const
{
    return {file, id, pointer + QLatin1Char('/') + QString::number(index)};
}

void Complaints::add(const Place &place, const QString &message)
{
    keep({place.file, place.id, place.pointer, message, false});
}

void Complaints::warn(const Place &place, const QString &message)
{
    keep({place.file, place.id, place.pointer, message, true});
}

void Complaints::add(const std::vector<Complaint> &others)
{
    for (const Complaint &other : others)
        keep(other);
}

void Complaints::keep(Complaint complaint)
{
    if (!complaint.warning)
        ++m_faults;
    if (m_complaints.size() < mostComplaints)
        m_complaints.push_back(std::move(complaint));
    else if (m_complaints.size() == mostComplaints)
        m_complaints.push_back({complaint.file, {}, {}, QStringLiteral("there are more complaints than are listed"), false});
}

QString quoted(QStringView text)
{
    constexpr int most = 40;
    return QLatin1Char('"') + printable(text, most) + QLatin1Char('"');
}

} // namespace holdfast::catalogue
