// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/look_repository.h"

#include "app/device/findings_json.h"
#include "app/store/database.h"

#include <QJsonDocument>

namespace holdfast::store {

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
    const QJsonDocument document = QJsonDocument::fromJson(query->bytes(0));
    if (!document.isObject())
        return failure(ErrorCode::DatabaseDamaged, QStringLiteral("look.findings"));
    return device::findingsFrom(document.object());
}

Result<void> LookRepository::save(const device::Findings &findings)
{
    if (!findings.lookedAt.isValid())
        return failure(ErrorCode::Unexpected, QStringLiteral("a look needs its time"));
    // The status of support that is written with it is told anew whenever it is shown.
    const QJsonDocument document(device::findingsJson(findings, findings.lookedAt.date()));
    return m_database.write([&]() -> Result<void> {
        Result<Statement> statement = m_database.prepare(
            "INSERT INTO look (number, findings) VALUES (1, ?1) ON CONFLICT (number) DO UPDATE SET findings = excluded.findings");
        if (!statement)
            return failureOf(statement);
        return statement->bind(1, QString::fromUtf8(document.toJson(QJsonDocument::Compact))).run();
    });
}

} // namespace holdfast::store
