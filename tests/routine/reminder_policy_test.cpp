// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/routine/policy_table.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <set>

// The table in reminder_policy.md is the policy: what is tested here is read from that file.

namespace holdfast::routine::tests {

namespace {

std::vector<PolicyRow> writtenPolicy()
{
    const QString file = QStringLiteral(HOLDFAST_SOURCE_DIR "/app/routine/reminder_policy.md");
    return policyRows(QString::fromUtf8(holdfast::tests::contentOf(file)));
}

void forAllCircumstances(const std::function<void(const Circumstances &)> &visit)
{
    constexpr Matter matters[] = {Matter::SecurityPending, Matter::RoutineDue, Matter::StepsDue, Matter::UpdatesPending,
                                  Matter::CouldNotCheck};
    constexpr qint64 lastDay = 12;
    constexpr qint64 longestTold = 10;
    constexpr unsigned truths = 16;
    for (const Matter matter : matters) {
        for (qint64 day = -1; day <= lastDay; ++day) {
            for (qint64 told = -1; told <= longestTold; ++told) {
                for (unsigned bits = 0; bits < truths; ++bits)
                    visit({matter, day, told < 0 ? std::nullopt : std::optional(told), (bits & 1U) != 0, (bits & 2U) != 0,
                           (bits & 4U) != 0, (bits & 8U) != 0});
            }
        }
    }
}

const PolicyRow *firstMatch(const std::vector<PolicyRow> &rows, const Circumstances &circumstances)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const PolicyRow &row) { return row.matches(circumstances); });
    return found == rows.end() ? nullptr : &*found;
}

std::string described(const Circumstances &circumstances)
{
    return "matter " + std::to_string(static_cast<int>(circumstances.matter)) + ", day " +
           std::to_string(circumstances.daysSince) + ", told " + std::to_string(circumstances.daysSinceTold.value_or(-1)) +
           ", chosen " + std::to_string(static_cast<int>(circumstances.timeChosen)) + ", 24 h " +
           std::to_string(static_cast<int>(circumstances.toldWithinDay)) + ", quiet " +
           std::to_string(static_cast<int>(circumstances.quietHours)) + ", metered " +
           std::to_string(static_cast<int>(circumstances.metered));
}

} // namespace

TEST(ReminderPolicy, TheTableIsUnderstood)
{
    const auto rows = writtenPolicy();
    ASSERT_GE(rows.size(), 20U);
    for (const PolicyRow &row : rows)
        EXPECT_TRUE(row.isUnderstood()) << qPrintable(row.cells.join(QLatin1String(" | ")));
}

TEST(ReminderPolicy, WhatNobodyKnowsIsNotUnderstood)
{
    const QString head = QStringLiteral("| matter | day | told | chosen | 24 h | quiet | metered | telling | why |\n|---|\n");
    const QString good = QStringLiteral("| steps, no answer | 1-2, >=7 | never | yes | any | no | any | badge | so |\n");
    ASSERT_EQ(policyRows(head + good).size(), 1U);
    EXPECT_TRUE(policyRows(head + good).front().isUnderstood());
    const char *wrong[] = {"| mail | any | any | any | any | any | any | badge | so |",
                           "| any | soon | any | any | any | any | any | badge | so |",
                           "| any | any | always | any | any | any | any | badge | so |",
                           "| any | any | any | 1 | any | any | any | badge | so |",
                           "| any | any | any | any | any | any | any | shout | so |",
                           "| any | any | any | any | any | any | any | badge | |",
                           "| any | any | any | any | any | any | badge | so |",
                           "| any | | any | any | any | any | any | badge | so |"};
    for (const char *line : wrong) {
        ASSERT_EQ(policyRows(head + QLatin1String(line)).size(), 1U) << line;
        EXPECT_FALSE(policyRows(head + QLatin1String(line)).front().isUnderstood()) << line;
    }
    EXPECT_TRUE(policyRows(QStringLiteral("| day | why |\n|---|---|\n| 1 | so |\n")).empty());
}

TEST(ReminderPolicy, EveryCircumstanceIsToldAsTheFirstRowThatMatchesSays)
{
    const auto rows = writtenPolicy();
    int count = 0;
    forAllCircumstances([&](const Circumstances &circumstances) {
        ++count;
        const PolicyRow *row = firstMatch(rows, circumstances);
        ASSERT_NE(row, nullptr) << described(circumstances);
        ASSERT_EQ(telling(circumstances), row->telling) << described(circumstances) << "\n"
                                                        << qPrintable(row->cells.join(QLatin1String(" | ")));
    });
    EXPECT_EQ(count, 5 * 14 * 12 * 16);
}

TEST(ReminderPolicy, EveryRowDecidesSomething)
{
    const auto rows = writtenPolicy();
    std::set<const PolicyRow *> deciding;
    forAllCircumstances([&](const Circumstances &circumstances) { deciding.insert(firstMatch(rows, circumstances)); });
    for (const PolicyRow &row : rows)
        EXPECT_TRUE(deciding.count(&row) == 1) << qPrintable(row.cells.join(QLatin1String(" | ")));
}

// The sentences of the policy, beside the table: a table could be changed together with the code.
TEST(ReminderPolicy, KeepsItsPromises)
{
    forAllCircumstances([](const Circumstances &circumstances) {
        if (telling(circumstances) != Telling::Notify || circumstances.timeChosen)
            return;
        ASSERT_FALSE(circumstances.toldWithinDay) << described(circumstances);
        ASSERT_FALSE(circumstances.quietHours) << described(circumstances);
        ASSERT_NE(circumstances.daysSinceTold, 0) << described(circumstances);
        const auto &told = circumstances.daysSinceTold;
        const bool holds = circumstances.matter == Matter::UpdatesPending  ? !told || *told >= 7
                           : circumstances.matter == Matter::CouldNotCheck ? circumstances.daysSince >= 7 && !told
                           : circumstances.matter == Matter::RoutineDue    ? circumstances.daysSince <= 9
                                                                           : true;
        ASSERT_TRUE(holds) << described(circumstances);
    });
    // Told whenever it may be, a routine comes on its day, after 3 and after 7 days, and then no more.
    std::vector<qint64> toldOn;
    for (qint64 day = 0; day <= 60; ++day) {
        const auto told = toldOn.empty() ? std::nullopt : std::optional(day - toldOn.back());
        if (telling({Matter::RoutineDue, day, told, false, false, false, false}) == Telling::Notify)
            toldOn.push_back(day);
    }
    EXPECT_EQ(toldOn, (std::vector<qint64>{0, 3, 7}));
}

} // namespace holdfast::routine::tests
