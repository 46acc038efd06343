// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/grant_decision_repository.h"

#include "tests/device/decisions.h"
#include "tests/support/scratch_database.h"

#include <gtest/gtest.h>

namespace holdfast::store {

namespace {

using namespace device::test;
using device::GrantDecision;
using device::GrantKey;

const device::Grant camera = grant("org.example.Calls", Capability::Camera);
const device::Grant sites = grant("coupons@example", Capability::AllSites, "https://*/*", "default-release");

GrantDecision withReason(GrantDecision decision, const QString &reason)
{
    decision.reason = reason;
    return decision;
}

class GrantDecisions : public testing::Test
{
protected:
    [[nodiscard]] std::vector<GrantDecision> all()
    {
        auto decisions = GrantDecisionRepository(m_database).all();
        EXPECT_TRUE(decisions) << decisions.error().detail.toStdString();
        return decisions.value_or(std::vector<GrantDecision>());
    }
    void set(const GrantDecision &decision)
    {
        const auto saved = GrantDecisionRepository(m_database).set(decision);
        EXPECT_TRUE(saved) << saved.error().detail.toStdString();
    }
    [[nodiscard]] ErrorCode refusalOf(const GrantDecision &decision)
    {
        const auto saved = GrantDecisionRepository(m_database).set(decision);
        EXPECT_FALSE(saved);
        return saved ? ErrorCode::Cancelled : saved.error().code;
    }
    [[nodiscard]] bool runs(const char *sql)
    {
        return m_database.write([&] { return m_database.run(sql); }).has_value();
    }
    void reopen()
    {
        ASSERT_TRUE(m_database.close());
        m_database = std::move(*m_scratch.open());
    }

private:
    tests::ScratchDatabase m_scratch;

protected:
    Database m_database = m_scratch.create();
};

} // namespace

TEST_F(GrantDecisions, ComeBackWhole)
{
    EXPECT_TRUE(all().empty());
    GrantDecision kept = withReason(keep("flatpak", camera), QStringLiteral("每個星期日\n視像通話 📞"));
    kept.name = QStringLiteral("Example 通話");
    kept.reviewOn = today.addMonths(6);
    kept.decidedAt = now.addMSecs(-321);
    const GrantDecision gone = confirmed(revoke("firefox", sites));
    const GrantDecision open = revoke("autostart", grant("/a.desktop", Capability::Autostart));
    for (const GrantDecision &decision : {kept, gone, open})
        set(decision);
    reopen();
    EXPECT_EQ(all(), (std::vector{kept, gone, open}));
}

TEST_F(GrantDecisions, StandInTheOrderInWhichTheyWereFirstMade)
{
    const std::vector order{keep("z", camera), keep("a", camera), keep("m", camera)};
    for (const GrantDecision &decision : order)
        set(decision);
    set(withReason(order[1], QStringLiteral("again")));
    reopen();
    EXPECT_EQ(all(), (std::vector{order[0], withReason(order[1], QStringLiteral("again")), order[2]}));
}

TEST_F(GrantDecisions, TakeThePlaceOfTheOneOnTheSameGrant)
{
    GrantDecision first = withReason(confirmed(revoke("flatpak", camera)), QStringLiteral("too much"));
    first.reviewOn = today;
    set(first);
    GrantDecision second = keep("flatpak", camera);
    second.name = QStringLiteral("Renamed");
    second.decidedAt = now;
    second.day = today;
    set(second);
    reopen();
    EXPECT_EQ(all(), std::vector{second}) << "nothing of the first stays: no reason, no review, no confirmation";
}

TEST_F(GrantDecisions, OnGrantsThatDifferInOnePartAreDifferent)
{
    const GrantDecision first = keep("firefox", sites);
    std::vector<GrantDecision> decisions(6, first);
    decisions[1].key.source = QStringLiteral("chromium");
    decisions[2].key.app = QStringLiteral("other@example");
    decisions[3].key.place = QStringLiteral("work");
    decisions[4].key.capability = Capability::NativePrograms;
    decisions[5].key.target.clear();
    for (const GrantDecision &decision : decisions)
        set(decision);
    EXPECT_EQ(all(), decisions);
    // One differs from another by what comes after a NUL, by case, or by how an accent is written.
    const QStringList alike{QStringLiteral("é"),
                            QStringLiteral("e\u0301"),
                            QStringLiteral("É"),
                            QStringLiteral("é") + QChar(0),
                            QStringLiteral("é") + QChar(0) + QStringLiteral("x"),
                            QStringLiteral("é ")};
    for (const QString &target : alike) {
        decisions.push_back(first);
        decisions.back().key.target = target;
        set(decisions.back());
    }
    reopen();
    EXPECT_EQ(all(), decisions);
}

TEST_F(GrantDecisions, KeepEveryKindOfPermission)
{
    std::vector<GrantDecision> decisions;
    for (const Capability capability : platform::allCapabilities()) {
        decisions.push_back(keep("flatpak", grant("a", capability)));
        set(decisions.back());
    }
    reopen();
    EXPECT_EQ(all(), decisions);
}

TEST_F(GrantDecisions, KeepTheStrangestNamesOfOtherPrograms)
{
    std::vector<GrantDecision> decisions;
    for (const QString &name : {QString(QChar(0)), QString(QChar(QChar::ByteOrderMark)) + QStringLiteral("a"),
                                QStringLiteral("'); DROP TABLE grant_decision; --"), QStringLiteral("a\nb\r\t\x01\x7f"),
                                QString(200'000, QChar(0x6F22))}) {
        GrantDecision decision = keep("flatpak", camera);
        decision.key.app = decision.key.place = decision.key.target = decision.name = name;
        decisions.push_back(decision);
        set(decision);
    }
    reopen();
    EXPECT_EQ(all(), decisions);
    for (const GrantDecision &decision : decisions)
        ASSERT_TRUE(GrantDecisionRepository(m_database).remove(decision.key));
    EXPECT_TRUE(all().empty());
}

TEST_F(GrantDecisions, MayHaveAReasonOfAThousandCharactersAndNotOneMore)
{
    const QString longest(device::longestReason, QChar(0x6F22));
    set(withReason(keep("flatpak", camera), longest));
    EXPECT_EQ(refusalOf(withReason(keep("flatpak", camera), longest + QLatin1Char('x'))), ErrorCode::TextTooLong);
    EXPECT_EQ(refusalOf(withReason(keep("snap", camera), longest + longest)), ErrorCode::TextTooLong);
    EXPECT_EQ(all(), std::vector{withReason(keep("flatpak", camera), longest)});
}

TEST_F(GrantDecisions, WithoutAMomentOrADayAreRefused)
{
    GrantDecision noMoment = keep("flatpak", camera);
    noMoment.decidedAt = {};
    GrantDecision noDay = keep("flatpak", camera);
    noDay.day = {};
    GrantDecision farDay = keep("flatpak", camera);
    farDay.day = QDate(10'000, 1, 1);
    // Left out, it would read as "never again", which is not what was asked for.
    GrantDecision farReview = keep("flatpak", camera);
    farReview.reviewOn = QDate(10'000, 1, 1);
    for (const GrantDecision &decision : {noMoment, noDay, farDay, farReview})
        EXPECT_EQ(refusalOf(decision), ErrorCode::Unexpected);
    EXPECT_TRUE(all().empty());
}

TEST_F(GrantDecisions, ToKeepAreNeverConfirmedAndOfNobodyAreNone)
{
    EXPECT_FALSE(GrantDecisionRepository(m_database).set(confirmed(keep("flatpak", camera))));
    EXPECT_FALSE(GrantDecisionRepository(m_database).set(keep("", camera)));
    EXPECT_TRUE(all().empty());
}

TEST_F(GrantDecisions, GoAloneWhenTheyAreTakenBack)
{
    const std::vector decisions{keep("flatpak", camera), keep("firefox", sites), revoke("portal", camera)};
    for (const GrantDecision &decision : decisions)
        set(decision);
    GrantDecisionRepository repository(m_database);
    ASSERT_TRUE(repository.remove(decisions[1].key));
    ASSERT_TRUE(repository.remove(decisions[1].key)) << "gone already is fine";
    GrantKey other = decisions[0].key;
    other.target = QStringLiteral("*");
    ASSERT_TRUE(repository.remove(other));
    reopen();
    EXPECT_EQ(all(), (std::vector{decisions[0], decisions[2]}));
    // Decided anew, it comes last.
    set(decisions[1]);
    EXPECT_EQ(all(), (std::vector{decisions[0], decisions[2], decisions[1]}));
}

TEST_F(GrantDecisions, ThatCannotBeReadAreDamage)
{
    set(keep("flatpak", camera));
    set(revoke("firefox", sites));
    for (const char *sql : {"UPDATE grant_decision SET capability = 'smell' WHERE number = 2",
                            "UPDATE grant_decision SET local_day = '2026-02-30' WHERE number = 2",
                            "UPDATE grant_decision SET local_day = '' WHERE number = 2",
                            "UPDATE grant_decision SET review_on = 'soon' WHERE number = 2"}) {
        ASSERT_TRUE(m_database.run("SAVEPOINT before"));
        ASSERT_TRUE(m_database.run(sql)) << sql;
        const auto decisions = GrantDecisionRepository(m_database).all();
        ASSERT_FALSE(decisions) << sql;
        EXPECT_EQ(decisions.error().code, ErrorCode::DatabaseDamaged) << sql;
        ASSERT_TRUE(m_database.run("ROLLBACK TO before; RELEASE before"));
    }
    EXPECT_EQ(all().size(), 2U);
}

TEST_F(GrantDecisions, KnowNoThirdWordAndNoSecondOnOneGrant)
{
    set(revoke("flatpak", camera));
    for (const char *sql :
         {"UPDATE grant_decision SET decision = 'KEEP'", "UPDATE grant_decision SET decision = ''",
          "UPDATE grant_decision SET source = ''", "UPDATE grant_decision SET capability = ''",
          "UPDATE grant_decision SET app = NULL", "UPDATE grant_decision SET decided_at_utc_ms = 'soon'",
          "INSERT INTO grant_decision (source, app, place, capability, target, name, decision, reason,"
          " decided_at_utc_ms, local_day) SELECT source, app, place, capability, target, name, decision, reason,"
          " decided_at_utc_ms, local_day FROM grant_decision",
          "UPDATE grant_decision SET decision = 'keep', confirmed_at_utc_ms = 1"})
        EXPECT_FALSE(runs(sql)) << sql;
    EXPECT_EQ(all(), std::vector{revoke("flatpak", camera)});
}

} // namespace holdfast::store
