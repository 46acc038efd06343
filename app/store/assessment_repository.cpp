// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/assessment_repository.h"

#include "app/base/clock.h"
#include "app/store/database.h"
#include "app/store/stored_day.h"

namespace holdfast::store {

namespace {

/// The three columns of an estimate from `first` on; all of them are NULL, or none.
std::optional<risk::Estimate> estimateAt(const Statement &row, int first)
{
    if (!row.isInteger(first))
        return std::nullopt;
    return risk::Estimate{static_cast<int>(row.integer(first)), static_cast<int>(row.integer(first + 1)),
                          static_cast<int>(row.integer(first + 2))};
}

void bindEstimate(Statement &statement, int first, const std::optional<risk::Estimate> &estimate)
{
    if (estimate)
        statement.bind(first, qint64{estimate->low})
            .bind(first + 1, qint64{estimate->likely})
            .bind(first + 2, qint64{estimate->high});
}

Result<risk::Assessment> read(const Statement &row)
{
    risk::Assessment assessment;
    assessment.number = row.integer(0);
    assessment.risk = RiskId(row.text(1));
    assessment.probability = estimateAt(row, 2);
    assessment.seriousness = estimateAt(row, 5);
    assessment.setAside = row.integer(8) != 0;
    assessment.note = row.text(9);
    assessment.madeAt = instantFrom(row.integer(10));
    assessment.localDay = QDate::fromString(row.text(11), Qt::ISODate);
    if (!assessment.localDay.isValid())
        return failure(ErrorCode::DatabaseDamaged, QStringLiteral("assessment.local_day"));
    return assessment;
}

} // namespace

Result<std::vector<risk::Assessment>> AssessmentRepository::all() const
{
    Result<Statement> query = m_database.prepare(
        "SELECT number, risk, probability_low, probability, probability_high, seriousness_low, seriousness, seriousness_high,"
        " set_aside, note, made_at_utc_ms, local_day FROM assessment ORDER BY number");
    if (!query)
        return failureOf(query);
    std::vector<risk::Assessment> assessments;
    for (;;) {
        const Result<bool> more = query->step();
        if (!more)
            return failureOf(more);
        if (!*more)
            return assessments;
        auto assessment = read(*query);
        if (!assessment)
            return failureOf(assessment);
        assessments.push_back(std::move(*assessment));
    }
}

Result<risk::Assessment> AssessmentRepository::append(const risk::NewAssessment &assessment, const QDateTime &madeAt,
                                                      const QDate &localDay)
{
    if (const auto fits = risk::checked(assessment); !fits)
        return failureOf(fits);
    if (assessment.risk.isEmpty() || !madeAt.isValid() || !canBeStored(localDay))
        return failure(ErrorCode::Unexpected, QStringLiteral("an assessment needs a risk, an instant and a day"));
    risk::Assessment saved;
    const auto written = m_database.write([&]() -> Result<void> {
        // Inside: after a failure there may be no connection until the next writing.
        Result<Statement> insertion = m_database.prepare(
            "INSERT INTO assessment (risk, probability_low, probability, probability_high, seriousness_low, seriousness,"
            " seriousness_high, set_aside, note, made_at_utc_ms, local_day)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) RETURNING number");
        if (!insertion)
            return failureOf(insertion);
        insertion->bind(1, assessment.risk.text());
        bindEstimate(*insertion, 2, assessment.probability);
        bindEstimate(*insertion, 5, assessment.seriousness);
        insertion->bind(8, qint64{assessment.setAside}).bind(9, assessment.note);
        insertion->bind(10, madeAt.toMSecsSinceEpoch()).bind(11, localDay.toString(Qt::ISODate));
        const Result<bool> row = insertion->step();
        if (!row)
            return failureOf(row);
        saved.number = insertion->integer(0);
        return insertion->run();
    });
    if (!written)
        return failureOf(written);
    static_cast<risk::NewAssessment &>(saved) = assessment;
    saved.note = fromStored(assessment.note.toUtf8().toStdString());
    saved.madeAt = instantFrom(madeAt.toMSecsSinceEpoch());
    saved.localDay = localDay;
    return saved;
}

} // namespace holdfast::store
