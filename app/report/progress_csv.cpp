// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/progress_report.h"
#include "app/report/progress_summary.h"
#include "app/risk/shown_points.h"
#include "app/wording/number_text.h"

#include <QStringList>

#include <algorithm>

namespace holdfast::report {

namespace {

/// A spreadsheet takes what begins so for a formula, and a formula can send away what stands in other cells (OWASP, CSV
/// injection). In the wide forms of these signs too, which Chinese input methods write.
bool looksLikeFormula(const QString &text)
{
    static const QString beginnings = QStringLiteral("=+-@\t\r\n＝＋－＠");
    return !text.isEmpty() && beginnings.contains(text.front());
}

/// RFC 4180: what holds a comma, a quotation mark or a line break stands between quotation marks, its own ones doubled.
QString cell(QString text)
{
    for (QChar &character : text) {
        const bool keeps = character == QLatin1Char('\t') || character == QLatin1Char('\r') || character == QLatin1Char('\n');
        if (character.category() == QChar::Other_Control && !keeps)
            character = QLatin1Char(' ');
    }
    if (looksLikeFormula(text))
        text.prepend(QLatin1Char('\''));
    static const QString special = QStringLiteral(",\"\r\n\t;");
    const bool quoted = std::any_of(text.cbegin(), text.cend(), [](QChar character) { return special.contains(character); });
    if (!quoted)
        return text;
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString yesOrNo(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

QStringList columns(bool withNotes)
{
    QStringList names{QStringLiteral("number"),
                      QStringLiteral("id"),
                      QStringLiteral("title"),
                      QStringLiteral("probability_start"),
                      QStringLiteral("seriousness_start"),
                      QStringLiteral("probability_now"),
                      QStringLiteral("seriousness_now"),
                      QStringLiteral("yearly_chance_start"),
                      QStringLiteral("yearly_chance_now"),
                      QStringLiteral("loss_start_hkd"),
                      QStringLiteral("loss_now_hkd"),
                      QStringLiteral("share_left_percent"),
                      QStringLiteral("needs_plan"),
                      QStringLiteral("set_aside"),
                      QStringLiteral("applies"),
                      QStringLiteral("steps_done"),
                      QStringLiteral("steps_known"),
                      QStringLiteral("steps_applicable"),
                      QStringLiteral("best_next_step")};
    if (withNotes)
        names << QStringLiteral("note");
    return names;
}

QStringList row(const ReportedRisk &risk, bool withNotes)
{
    constexpr int chanceDecimals = 6;
    constexpr int moneyDecimals = 2;
    const risk::RiskStanding &standing = risk.standing;
    QStringList cells{risk.number > 0 ? QString::number(risk.number) : QString(),
                      standing.risk.text(),
                      risk.title,
                      QString::number(standing.probability.likely),
                      QString::number(standing.seriousness.likely),
                      QString::number(risk.probabilityNow),
                      QString::number(risk.seriousnessNow),
                      wording::plainNumber(standing.chance.likely, chanceDecimals),
                      wording::plainNumber(standing.chanceNow().likely, chanceDecimals),
                      wording::plainNumber(standing.loss.likely, moneyDecimals),
                      wording::plainNumber(standing.lossNow().likely, moneyDecimals),
                      QString::number(risk::shownPercent(standing.share())),
                      yesOrNo(standing.needsPlan()),
                      yesOrNo(standing.setAside),
                      yesOrNo(standing.applies),
                      QString::number(standing.coverage.done),
                      QString::number(standing.coverage.known),
                      QString::number(standing.coverage.applicable),
                      risk.bestStep.text()};
    if (withNotes)
        cells << risk.note;
    return cells;
}

QString line(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &text : cells)
        quoted << cell(text);
    return quoted.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

} // namespace

QByteArray progressCsv(const ReportInput &input, const ReportOptions &options)
{
    QString table = line(columns(options.withNotes));
    for (const ReportedRisk &risk : summaryOf(input, options).risks)
        table += line(row(risk, options.withNotes));
    // Without the mark in front, spreadsheets take UTF-8 for something else and Chinese for nonsense.
    return QByteArrayLiteral("\xEF\xBB\xBF") + table.toUtf8();
}

} // namespace holdfast::report
