// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace holdfast::device {

/// A place in a JSON document that is read strictly: whatever is not of the kind that is asked for is noted as a fault and read
/// as nothing. The first fault of a document counts. A place knows the one it was reached from, which must outlive it.
class JsonPlace
{
public:
    /// The whole document. `fault` becomes the first place where something was wrong, such as "/updates/0/rows"; it is left
    /// alone when nothing was.
    JsonPlace(const QJsonObject &document, QString &fault) : m_value(document), m_fault(&fault) {}

    [[nodiscard]] bool has(const char *field) const { return m_value.toObject().contains(QLatin1StringView(field)); }
    [[nodiscard]] JsonPlace at(const char *field) const;
    /// Calls `read` with the place of every element, which must all be objects.
    template <class Read> void each(Read read) const
    {
        if (!m_value.isArray())
            complain();
        const QJsonArray array = m_value.toArray();
        for (qsizetype index = 0; index < array.size(); ++index)
            read(JsonPlace(array.at(index), this, QString::number(index)));
    }

    [[nodiscard]] QString text() const;
    /// Empty for null.
    [[nodiscard]] QString textOrNull() const;
    [[nodiscard]] bool flag() const;
    /// A whole number from 0 on; 0 when the field is not there.
    [[nodiscard]] int countIfThere() const;
    /// UTC; invalid for null.
    [[nodiscard]] QDateTime instantOrNull() const;
    /// Invalid for null.
    [[nodiscard]] QDate dayOrNull() const;

private:
    JsonPlace(const QJsonValue &value, const JsonPlace *parent, const QString &step)
        : m_value(value), m_parent(parent), m_step(step), m_fault(parent->m_fault)
    {
    }
    void complain() const;

    QJsonValue m_value;
    const JsonPlace *m_parent = nullptr;
    QString m_step;
    QString *m_fault;
};

} // namespace holdfast::device
