// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/progress_report.h"

#include <QString>

#include <vector>

namespace holdfast::report {

/// One risk of the report.
struct ReportedRisk {
    /// What weighs most is 1; the number stands in the matrix and in every list. 0 for a risk that does not count in the index.
    int number = 0;
    QString title;
    risk::RiskStanding standing;
    /// The levels whose words fit what is left.
    int probabilityNow = risk::lowestLevel;
    int seriousnessNow = risk::lowestLevel;
    /// The first in the order of steps that would lower it, as the app names it; empty when none would.
    ActionId bestStep;
    /// Empty unless notes were asked for.
    QString note;
};

/// One step worth doing next.
struct ReportedStep {
    risk::NextStep next;
    PracticeId practice;
    QString title;
    progress::Status status = progress::Status::Unknown;
    int minutes = 0;
    /// What it does to the risk it lowers most, and that risk's title; both empty when it lowers none.
    catalogue::Mitigation effect;
    QString reason;
    /// The newest that was not taken back; empty unless notes were asked for.
    QString note;
};

/// How far one practice has come; only those of which something is for this person.
struct ReportedPractice {
    PracticeId practice;
    QString title;
    progress::Coverage coverage;
};

/// The values a report shows, the same in each of its forms.
struct ProgressSummary {
    catalogue::Language language = catalogue::Language::English;
    /// The person's day.
    QDate day;
    QDateTime madeAt;
    QString catalogueVersion;
    bool sample = false;
    /// Points, 0 to 100; means nothing when no risk counts.
    double index = 0;
    int countedRisks = 0;
    progress::Coverage coverage;
    /// Those that count, what weighs most first; then the others in the catalogue's order.
    std::vector<ReportedRisk> risks;
    /// What helps most first, at most `mostSteps`.
    std::vector<ReportedStep> steps;
    /// In the catalogue's order.
    std::vector<ReportedPractice> practices;

    static constexpr std::size_t mostSteps = 5;
};

[[nodiscard]] ProgressSummary summaryOf(const ReportInput &input, const ReportOptions &options);

/// `value` without what arithmetic adds in its last places.
[[nodiscard]] double rounded(double value, int decimals);

} // namespace holdfast::report
