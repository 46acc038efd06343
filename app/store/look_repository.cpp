// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/look_repository.h"

#include "app/device/findings_json.h"
#include "app/store/database.h"
#include "app/store/stored_day.h"

#include <QJsonDocument>

namespace holdfast::store {

namespace {

/// With every U+FEFF as an escape: Qt drops one that a text begins with, and the name would be another afterwards.
QString spelledOut(const device::Findings &findings)
{
    // The status of support that is written with it is told anew whenever it is shown.
    const QJsonDocument document(device::findingsJson(findings, findings.lookedAt.date()));
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact).replace("\xEF\xBB\xBF", "\\ufeff"));
}

} // namespace

Result<device::Findings> LookRepository::load() const
{
    Result<Statement> query = m_database.prepare("SELECT findings FROM look");
    if (!query)
        return failureOf(query);
    const Result<bool> row = query->step();
    if (!row)
        return failureOf(row);
    if (!*row)
        return device::Findings();
    return device::findingsFrom(QJsonDocument::fromJson(query->bytes(0)).object()).value_or(device::Findings());
}

Result<void> LookRepository::save(const device::Findings &findings)
{
    if (!canBeStored(findings.lookedAt.date()))
        return failure(ErrorCode::Unexpected, QStringLiteral("a look needs its time"));
    return m_database.write([&]() -> Result<void> {
        Result<Statement> statement = m_database.prepare(
            "INSERT INTO look (number, findings) VALUES (1, ?1) ON CONFLICT (number) DO UPDATE SET findings = excluded.findings");
        if (!statement)
            return failureOf(statement);
        return statement->bind(1, spelledOut(findings)).run();
    });
}

} // namespace holdfast::store
