// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/report/report_case.h"

#include <rapidcheck/gtest.h>

#include <QFile>

#include <algorithm>

namespace holdfast::report {

namespace {

using Table = std::vector<QStringList>;

/// Reads RFC 4180 as a spreadsheet does.
Table read(const QByteArray &csv)
{
    const QString text = QString::fromUtf8(csv.mid(3));
    Table table{{QString()}};
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        QString &cell = table.back().back();
        if (quoted && text[at] == u'"' && text.mid(at + 1, 1) == QLatin1String("\"")) {
            cell += text[++at];
        } else if (text[at] == u'"') {
            quoted = !quoted;
        } else if (!quoted && text[at] == u',') {
            table.back() << QString();
        } else if (!quoted && text.mid(at, 2) == QLatin1String("\r\n")) {
            ++at;
            table.push_back({QString()});
        } else {
            cell += text[at];
        }
    }
    EXPECT_FALSE(quoted);
    EXPECT_EQ(table.back(), QStringList{QString()}) << "the last line ends too";
    table.pop_back();
    return table;
}

class ProgressCsv : public ReportCase
{
protected:
    /// The cell of a risk under this heading.
    [[nodiscard]] static QString cell(const Table &table, const char *risk, const char *column)
    {
        const qsizetype place = table.front().indexOf(QLatin1String(column));
        const auto row =
            std::find_if(table.begin(), table.end(), [&](const auto &cells) { return cells[1] == QLatin1String(risk); });
        EXPECT_TRUE(place >= 0 && row != table.end()) << risk << ", " << column;
        return row == table.end() ? QString() : row->value(place);
    }
    [[nodiscard]] QString noteCellFor(const QString &note)
    {
        contents.assessments.clear();
        assess("R02", std::nullopt, std::nullopt, note);
        return cell(read(csv({Language::English, false, true})), "R02", "note");
    }
};

} // namespace

TEST_F(ProgressCsv, HasTheColumnsThatItsPageDescribes)
{
    QFile page(QStringLiteral(HOLDFAST_SOURCE_DIR "/app/report/report.md"));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    QStringList described;
    for (const QString &line : QString::fromUtf8(page.readAll()).section(QStringLiteral("## CSV"), 1).split(u'\n')) {
        if (line.startsWith(QLatin1String("## ")))
            break;
        if (line.startsWith(QLatin1String("| `")))
            described << line.section(u'`', 1, 1);
    }
    for (const Language language : catalogue::allLanguages)
        EXPECT_EQ(read(csv({language, false, true})).front(), described);
    described.removeLast();
    EXPECT_EQ(read(csv()).front(), described) << "no column of notes";
}

TEST_F(ProgressCsv, IsForSpreadsheets)
{
    const QByteArray table = csv({Language::TraditionalChineseHongKong, false, false});
    EXPECT_TRUE(table.startsWith("\xEF\xBB\xBF")) << "or Chinese becomes nonsense";
    EXPECT_TRUE(table.endsWith("\r\n"));
    EXPECT_EQ(table.count('\n'), table.count("\r\n"));
}

TEST_F(ProgressCsv, HasARowForEveryRiskWithItsValues)
{
    assess("R14", std::nullopt, std::nullopt, {}, true);
    assess("R02", risk::Estimate{2, 3, 5}, risk::estimateOf(5));
    const Table table = read(csv());
    ASSERT_EQ(table.size(), catalogue.risks().size() + 1);
    const overview::Picture now = picture();
    const auto worst = risk::worstFirst(now.exposure().risks());
    for (std::size_t index = 0; index < worst.size(); ++index) {
        EXPECT_EQ(table[index + 1][0], QString::number(index + 1));
        EXPECT_EQ(table[index + 1][1], worst[index].risk.text());
        EXPECT_EQ(table[index + 1][2], catalogue.risk(worst[index].risk)->title.in(Language::English));
    }
    EXPECT_EQ(cell(table, "R02", "probability_start"), QStringLiteral("3"));
    EXPECT_EQ(cell(table, "R02", "yearly_chance_start"), QStringLiteral("0.08"));
    EXPECT_EQ(cell(table, "R02", "loss_start_hkd"), QStringLiteral("300000"));
    EXPECT_EQ(cell(table, "R02", "needs_plan"), QStringLiteral("yes"));
    EXPECT_EQ(cell(table, "R14", "set_aside"), QStringLiteral("yes"));
    EXPECT_EQ(cell(table, "R14", "applies"), QStringLiteral("no"));
    EXPECT_EQ(cell(table, "R14", "number"), QString());
    const risk::RiskStanding &standing = *now.exposure().risk(test::riskId("R02"));
    EXPECT_DOUBLE_EQ(cell(table, "R02", "loss_now_hkd").toDouble(), std::round(100 * standing.lossNow().likely) / 100);
    EXPECT_EQ(cell(table, "R02", "share_left_percent").toInt(), static_cast<int>(100 * standing.share()));
    EXPECT_EQ(cell(table, "R02", "steps_applicable").toInt(), standing.coverage.applicable);
    EXPECT_GT(now.exposure().dropOf(ActionId(cell(table, "R02", "best_next_step"))), 0);
}

TEST_F(ProgressCsv, WhatLooksLikeAFormulaIsNone)
{
    for (const char *formula : {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\",\"y\")", "＝1", "－1"})
        EXPECT_EQ(noteCellFor(textOf(formula)), QStringLiteral("'") + textOf(formula));
    EXPECT_EQ(noteCellFor(QStringLiteral("\t=1")), QStringLiteral("'\t=1"));
    EXPECT_EQ(noteCellFor(QStringLiteral("\r=1")), QStringLiteral("'\r=1"));
    EXPECT_EQ(noteCellFor(QStringLiteral("1 = 1")), QStringLiteral("1 = 1"));
}

TEST_F(ProgressCsv, KeepsEveryNoteWhateverIsInIt)
{
    const auto signs = rc::gen::container<std::string>(rc::gen::elementOf(std::string("=+-@\t\r\n\"',;abc 1\\|<")));
    EXPECT_TRUE(rc::check([&] {
        const QString note = QString::fromStdString(*signs);
        const QString cell = noteCellFor(note);
        RC_ASSERT(cell == note || cell == QLatin1Char('\'') + note);
        if (!cell.isEmpty())
            RC_ASSERT(!QStringLiteral("=+-@\t\r").contains(cell.front()));
    }));
}

TEST_F(ProgressCsv, HasNoCharactersThatSteer)
{
    EXPECT_EQ(noteCellFor(QStringLiteral("a\x01") + QChar(0) + QStringLiteral("b\x7f")), QStringLiteral("a  b "));
}

} // namespace holdfast::report
