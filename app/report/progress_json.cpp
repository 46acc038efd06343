// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/coverage_json.h"
#include "app/overview/words.h"
#include "app/report/progress_report.h"
#include "app/report/progress_summary.h"
#include "app/risk/shown_points.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace holdfast::report {

namespace {

constexpr int reportSchema = 1;
constexpr int chanceDecimals = 6;
constexpr int moneyDecimals = 2;
constexpr int pointDecimals = 2;

QJsonObject levelsObject(const risk::Estimate &estimate)
{
    return {{"low", estimate.low}, {"likely", estimate.likely}, {"high", estimate.high}};
}

QJsonObject startObject(const risk::RiskStanding &standing)
{
    return {{"probability", levelsObject(standing.probability)},
            {"seriousness", levelsObject(standing.seriousness)},
            {"yearlyChance", rounded(standing.chance.likely, chanceDecimals)},
            {"lossHkd", rounded(standing.loss.likely, moneyDecimals)}};
}

QJsonObject nowObject(const ReportedRisk &risk)
{
    return {{"probability", risk.probabilityNow},
            {"seriousness", risk.seriousnessNow},
            {"yearlyChance", rounded(risk.standing.chanceNow().likely, chanceDecimals)},
            {"lossHkd", rounded(risk.standing.lossNow().likely, moneyDecimals)}};
}

/// What is not known, or was not asked for, is left out rather than empty.
void insertUnlessEmpty(QJsonObject &object, const char *member, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(member), text);
}

QJsonObject riskObject(const ReportedRisk &risk)
{
    const risk::RiskStanding &standing = risk.standing;
    QJsonObject object{{"risk", standing.risk.text()},
                       {"title", risk.title},
                       {"start", startObject(standing)},
                       {"now", nowObject(risk)},
                       {"sharePercent", risk::shownPercent(standing.share())},
                       {"needsPlan", standing.needsPlan()},
                       {"setAside", standing.setAside},
                       {"applies", standing.applies},
                       {"steps", overview::coverageObject(standing.coverage)}};
    if (risk.number > 0)
        object.insert("number", risk.number);
    insertUnlessEmpty(object, "bestNextStep", risk.bestStep.text());
    insertUnlessEmpty(object, "note", risk.note);
    return object;
}

QJsonObject stepObject(const ReportedStep &step)
{
    QJsonObject object{{"action", step.next.action.text()},
                       {"practice", step.practice.text()},
                       {"title", step.title},
                       {"status", overview::word(step.status)},
                       {"minutes", step.minutes},
                       {"drop", rounded(step.next.drop, pointDecimals)},
                       {"place", overview::word(step.next.place)}};
    insertUnlessEmpty(object, "reason", step.next.reason.text());
    insertUnlessEmpty(object, "note", step.note);
    return object;
}

QJsonObject practiceObject(const ReportedPractice &practice)
{
    QJsonObject object = overview::coverageObject(practice.coverage);
    object.insert("practice", practice.practice.text());
    object.insert("title", practice.title);
    return object;
}

template <class Values, class Object> QJsonArray arrayOf(const Values &values, Object object)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(object(value));
    return array;
}

} // namespace

QByteArray progressJson(const ReportInput &input, const ReportOptions &options)
{
    const ProgressSummary summary = summaryOf(input, options);
    QJsonObject object{{"reportSchema", reportSchema},
                       {"madeAt", summary.madeAt.toString(Qt::ISODate)},
                       {"today", summary.day.toString(Qt::ISODate)},
                       {"catalogueVersion", summary.catalogueVersion},
                       {"language", catalogue::languageTag(options.language)},
                       {"sample", summary.sample},
                       {"coverage", overview::coverageObject(summary.coverage)},
                       {"risks", arrayOf(summary.risks, riskObject)},
                       {"nextSteps", arrayOf(summary.steps, stepObject)},
                       {"practices", arrayOf(summary.practices, practiceObject)}};
    if (summary.countedRisks > 0)
        object.insert("index",
                      QJsonObject{{"value", rounded(summary.index, pointDecimals)}, {"shown", risk::shownIndex(summary.index)}});
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace holdfast::report
