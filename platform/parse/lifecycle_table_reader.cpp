// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/lifecycle_table_reader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

/// Outside every namespace, as Q_INIT_RESOURCE needs it; a resource in a static library is not found without it.
static void initShippedLifecycleTable()
{
    Q_INIT_RESOURCE(holdfast_lifecycle);
}

namespace holdfast::platform::parse {

namespace {

/// Reads the fields of one object and remembers the first thing that is wrong with it.
class Fields
{
public:
    Fields(const QJsonValue &value, QString where) : m_object(value.toObject()), m_where(std::move(where))
    {
        if (!value.isObject())
            complain(QStringLiteral("is not an object"));
    }

    QString text(const QString &key, bool mayMiss = false)
    {
        const QJsonValue value = take(key, mayMiss);
        if (!value.isUndefined() && !value.isString())
            complain(key + QStringLiteral(" is not a text"));
        return value.toString();
    }
    QDate date(const QString &key, bool mayMiss = false)
    {
        const QString written = text(key, mayMiss);
        const QDate date = QDate::fromString(written, Qt::ISODate);
        if (!written.isEmpty() && date.toString(Qt::ISODate) != written)
            complain(key + QStringLiteral(" is not a date"));
        else if (written.isEmpty() && (!mayMiss || m_object.contains(key)))
            complain(key + QStringLiteral(" is empty"));
        return date;
    }
    bool truth(const QString &key, bool mayMiss = false)
    {
        const QJsonValue value = take(key, mayMiss);
        if (!value.isUndefined() && !value.isBool())
            complain(key + QStringLiteral(" is neither true nor false"));
        return value.toBool();
    }
    QJsonArray list(const QString &key, bool mayMiss = false)
    {
        const QJsonValue value = take(key, mayMiss);
        if (!value.isUndefined() && !value.isArray())
            complain(key + QStringLiteral(" is not a list"));
        return value.toArray();
    }
    int number(const QString &key)
    {
        const QJsonValue value = take(key, false);
        if (!value.isDouble())
            complain(key + QStringLiteral(" is not a number"));
        return value.toInt(-1);
    }

    void complain(const QString &what)
    {
        if (m_complaint.isEmpty())
            m_complaint = m_where + QStringLiteral(": ") + what;
    }
    /// Empty when everything was there, of its type, and nothing else.
    QString complaint()
    {
        for (const QString &key : m_object.keys()) {
            if (!m_known.contains(key))
                complain(QStringLiteral("does not know ") + key);
        }
        return m_complaint;
    }

private:
    QJsonValue take(const QString &key, bool mayMiss)
    {
        m_known.insert(key);
        if (!mayMiss && !m_object.contains(key))
            complain(key + QStringLiteral(" is missing"));
        return m_object.contains(key) ? m_object.value(key) : QJsonValue(QJsonValue::Undefined);
    }

    QJsonObject m_object;
    QString m_where;
    QString m_complaint;
    QSet<QString> m_known;
};

/// A version, and whether its names are new to its system.
tl::expected<KnownVersion, QString> readVersion(const QJsonValue &value, const KnownSystem &system, QSet<QString> &names)
{
    Fields fields(value, system.id);
    KnownVersion known;
    SupportPeriod &period = known.period;
    period.system = system.id;
    period.version = fields.text(QStringLiteral("version"));
    period.name = fields.text(QStringLiteral("name"));
    period.until = fields.date(QStringLiteral("until"), true);
    period.longTermUntil = fields.date(QStringLiteral("long_term_until"), true);
    period.rolling = fields.truth(QStringLiteral("rolling"), true);
    period.asOf = system.asOf;
    period.authority = QStringLiteral("Holdfast");
    QStringList all{period.version.toLower()};
    for (const QJsonValue &name : fields.list(QStringLiteral("also"), true)) {
        if (!name.isString() || name.toString().isEmpty())
            fields.complain(QStringLiteral("also holds something other than names"));
        known.otherNames.append(name.toString().toLower());
    }
    all += known.otherNames;
    for (const QString &name : std::as_const(all)) {
        if (names.contains(name))
            fields.complain(QStringLiteral("names %1 twice").arg(name));
        names.insert(name);
    }
    if (period.name.isEmpty() || (period.version.isEmpty() && !period.rolling))
        fields.complain(QStringLiteral("has a version without a name"));
    if (period.rolling && (period.until.isValid() || period.longTermUntil.isValid()))
        fields.complain(period.name + QStringLiteral(" never ends, and has an end"));
    if (period.longTermUntil.isValid() && !(period.until.isValid() && period.until <= period.longTermUntil))
        fields.complain(period.name + QStringLiteral(" has a long term that does not follow its ordinary one"));
    if (const QString complaint = fields.complaint(); !complaint.isEmpty())
        return tl::unexpected(complaint);
    return known;
}

} // namespace

tl::expected<LifecycleTable, QString> readLifecycleTable(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(QStringLiteral("byte %1: %2").arg(error.offset).arg(error.errorString()));
    Fields fields(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), QStringLiteral("the table"));
    if (fields.number(QStringLiteral("format")) != 1)
        fields.complain(QStringLiteral("format is not 1"));
    const QDate asOf = fields.date(QStringLiteral("as_of"));
    const QJsonArray listed = fields.list(QStringLiteral("systems"));
    if (const QString complaint = fields.complaint(); !complaint.isEmpty())
        return tl::unexpected(complaint);

    QList<KnownSystem> systems;
    QList<KnownVersion> versions;
    QSet<QString> ids;
    for (const QJsonValue &value : listed) {
        Fields system(value, QStringLiteral("system %1").arg(systems.size() + 1));
        KnownSystem known;
        known.id = system.text(QStringLiteral("system"));
        known.name = system.text(QStringLiteral("name"));
        known.authority = system.text(QStringLiteral("authority"));
        known.note = system.text(QStringLiteral("note"), true);
        known.isOfficial = system.truth(QStringLiteral("official"));
        known.asOf = system.date(QStringLiteral("as_of"));
        const QJsonArray rows = system.list(QStringLiteral("versions"));
        if (known.id.isEmpty() || known.id != known.id.toLower() || ids.contains(known.id) || known.name.isEmpty())
            system.complain(QStringLiteral("needs an id of its own, in lower case, and a name"));
        if (!known.authority.startsWith(QLatin1String("https://")))
            system.complain(QStringLiteral("needs a page that its dates come from"));
        if (const QString complaint = system.complaint(); !complaint.isEmpty())
            return tl::unexpected(complaint);
        ids.insert(known.id);
        systems.append(known);
        QSet<QString> names;
        for (const QJsonValue &row : rows) {
            auto version = readVersion(row, known, names);
            if (!version)
                return tl::unexpected(version.error());
            versions.append(*version);
        }
    }
    return LifecycleTable(asOf, systems, versions);
}

LifecycleTable shippedLifecycleTable()
{
    initShippedLifecycleTable();
    QFile file(QStringLiteral(":/lifecycle/lifecycle.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readLifecycleTable(file.readAll()).value_or(LifecycleTable());
}

} // namespace holdfast::platform::parse
