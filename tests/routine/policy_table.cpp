// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/routine/policy_table.h"

#include <QRegularExpression>

#include <algorithm>

namespace holdfast::routine::tests {

namespace {

const QStringList headings{QStringLiteral("matter"),  QStringLiteral("day"),     QStringLiteral("told"),
                           QStringLiteral("chosen"),  QStringLiteral("24 h"),    QStringLiteral("quiet"),
                           QStringLiteral("metered"), QStringLiteral("telling"), QStringLiteral("why")};
enum Column { MatterColumn, DayColumn, ToldColumn, ChosenColumn, TellingColumn = 7, WhyColumn = 8 };

QString nameOf(Matter matter)
{
    switch (matter) {
    case Matter::SecurityPending:
        return QStringLiteral("security");
    case Matter::RoutineDue:
        return QStringLiteral("routine");
    case Matter::StepsDue:
        return QStringLiteral("steps");
    case Matter::UpdatesPending:
        return QStringLiteral("updates");
    case Matter::CouldNotCheck:
        break;
    }
    return QStringLiteral("no answer");
}

QStringList choicesOf(const QString &cell)
{
    QStringList choices = cell.split(QLatin1Char(','));
    for (QString &choice : choices)
        choice = choice.trimmed();
    return choices;
}

QRegularExpressionMatch asNumbers(const QString &choice)
{
    static const QRegularExpression numbers(QStringLiteral("^(?:(>=|<)(\\d+)|(\\d+)(?:-(\\d+))?)$"));
    return numbers.match(choice);
}

bool covers(const QString &choice, qint64 number)
{
    const auto read = asNumbers(choice);
    if (!read.hasMatch())
        return false;
    if (read.captured(1) == QLatin1String(">="))
        return number >= read.captured(2).toLongLong();
    if (read.captured(1) == QLatin1String("<"))
        return number < read.captured(2).toLongLong();
    const qint64 first = read.captured(3).toLongLong();
    const qint64 last = read.captured(4).isEmpty() ? first : read.captured(4).toLongLong();
    return number >= first && number <= last;
}

template <class Covers> bool anyChoice(const QString &cell, Covers covers)
{
    const QStringList choices = choicesOf(cell);
    return cell == QLatin1String("any") || std::any_of(choices.begin(), choices.end(), covers);
}

/// What each column knows beside "any".
bool isKnown(int column, const QString &choice)
{
    const bool number = asNumbers(choice).hasMatch();
    if (column == MatterColumn) {
        const auto all = {Matter::SecurityPending, Matter::RoutineDue, Matter::StepsDue, Matter::UpdatesPending,
                          Matter::CouldNotCheck};
        return std::any_of(all.begin(), all.end(), [&](Matter matter) { return nameOf(matter) == choice; });
    }
    if (column == DayColumn)
        return number;
    if (column == ToldColumn)
        return number || choice == QLatin1String("never");
    if (column == TellingColumn)
        return choice == QLatin1String("nothing") || choice == QLatin1String("badge") || choice == QLatin1String("notify");
    return column == WhyColumn ? !choice.isEmpty() : choice == QLatin1String("yes") || choice == QLatin1String("no");
}

QStringList cellsOf(const QString &line)
{
    QStringList cells = line.split(QLatin1Char('|'));
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells.mid(1, cells.size() - 2);
}

} // namespace

bool PolicyRow::matches(const Circumstances &circumstances) const
{
    const auto saysYesOrNo = [&](int column, bool truth) {
        const QString word = truth ? QStringLiteral("yes") : QStringLiteral("no");
        return anyChoice(cells.at(column), [&](const QString &choice) { return choice == word; });
    };
    const bool truths[] = {circumstances.timeChosen, circumstances.toldWithinDay, circumstances.quietHours,
                           circumstances.metered};
    for (int index = 0; index < 4; ++index) {
        if (!saysYesOrNo(ChosenColumn + index, truths[index]))
            return false;
    }
    const auto &told = circumstances.daysSinceTold;
    return anyChoice(cells.at(MatterColumn), [&](const QString &choice) { return choice == nameOf(circumstances.matter); }) &&
           anyChoice(cells.at(DayColumn), [&](const QString &choice) { return covers(choice, circumstances.daysSince); }) &&
           anyChoice(cells.at(ToldColumn),
                     [&](const QString &choice) { return told ? covers(choice, *told) : choice == QLatin1String("never"); });
}

bool PolicyRow::isUnderstood() const
{
    if (cells.size() != headings.size())
        return false;
    for (int column = 0; column < cells.size(); ++column) {
        if (column == WhyColumn ? cells.at(column).isEmpty() : column == TellingColumn && !isKnown(column, cells.at(column)))
            return false;
        const QStringList choices = choicesOf(cells.at(column));
        const bool known =
            cells.at(column) == QLatin1String("any") ||
            std::all_of(choices.begin(), choices.end(), [&](const QString &choice) { return isKnown(column, choice); });
        if (column < TellingColumn && !known)
            return false;
    }
    return true;
}

std::vector<PolicyRow> policyRows(const QString &markdown)
{
    std::vector<PolicyRow> rows;
    bool inside = false;
    for (const QString &line : markdown.split(QLatin1Char('\n'))) {
        if (!line.startsWith(QLatin1Char('|'))) {
            inside = false;
            continue;
        }
        const QStringList cells = cellsOf(line);
        if (inside && !line.startsWith(QLatin1String("|-"))) {
            const QString telling = cells.value(TellingColumn);
            rows.push_back({cells, telling == QLatin1String("notify")  ? Telling::Notify
                                   : telling == QLatin1String("badge") ? Telling::Badge
                                                                       : Telling::Nothing});
        }
        inside = inside || cells == headings;
    }
    return rows;
}

} // namespace holdfast::routine::tests
