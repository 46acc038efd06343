// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/risk/shown_points.h"
#include "tests/report/report_case.h"
#include "tests/support/json_keys.h"
#include "tests/support/temporary_folder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace holdfast::report {

namespace {

QString page()
{
    return QString::fromUtf8(tests::contentOf(QStringLiteral(HOLDFAST_SOURCE_DIR "/app/report/report.md")));
}

template <class Thing> Thing titled(Thing thing, const char *title)
{
    thing.title = catalogue::LocalizedText({textOf(title), QString(), QString()});
    return thing;
}

/// Three risks, three steps, one practice: small enough to be read.
catalogue::Catalogue exampleCatalogue()
{
    using catalogue::Strength;
    using namespace test;
    auto cash = titled(step("B03", {lowers("R02", Strength::None, Strength::High)}, 5, "P4"), "Keep cash for three days");
    auto card = titled(step("B02", {lowers("R02", Strength::Medium)}, 10, "P4"), "Carry a second card");
    auto pin = titled(step("U12", {lowers("R08", Strength::Medium)}, 8, "P2"), "Set a PIN for your SIM card");
    catalogue::CatalogueParts parts = catalogueOf({cash, card, pin}, {titled(riskAt("R02", {4, 3}), "Payment outage"),
                                                                      titled(riskAt("R08", {1, 5}), "Loss of your number"),
                                                                      titled(riskAt("R14", {2, 3}), "Counterfeit QR code")})
                                          .parts();
    parts.version = QStringLiteral("2026.1");
    parts.practices = {titled(parts.practices[0], "Backup payment"), titled(parts.practices[1], "Keep devices updated")};
    for (catalogue::Practice &practice : parts.practices)
        practice.actions.clear();
    for (const catalogue::Action &action : parts.actions) {
        for (catalogue::Practice &practice : parts.practices) {
            if (practice.id == action.practice)
                practice.actions.push_back(action.id);
        }
    }
    return catalogue::Catalogue(std::move(parts));
}

/// What somebody recorded there; with a note on a risk and one on an open step.
overview::Contents exampleContents()
{
    overview::Contents contents;
    progress::Mark cash = test::doneMark(1, test::actionId("B03"), catalogue::Evidence::Tried, 10);
    progress::Mark card = progress::test::on(test::actionId("B02"),
                                             progress::test::mark(2, progress::MarkKind::NotDone, test::lookedAt.addDays(-3)));
    card.note = textOf("Ask the bank on Monday.");
    contents.marks[cash.action] = {cash};
    contents.marks[card.action] = {card};
    risk::Assessment worse = test::assessmentOf("R02", risk::Estimate{3, 4, 5});
    worse.note = textOf("The shop takes nothing but one app.");
    risk::Assessment aside = test::assessmentOf("R14", std::nullopt, std::nullopt, true);
    aside.number = 2;
    contents.assessments = {worse, aside};
    return contents;
}

QByteArray exampleJson(bool withNotes)
{
    const catalogue::Catalogue catalogue = exampleCatalogue();
    const overview::Contents contents = exampleContents();
    const overview::Picture picture(catalogue, contents, test::lookedAt);
    return progressJson({catalogue, contents, picture, sample::moment()}, {Language::English, false, withNotes});
}

class ProgressJson : public ReportCase
{
};

} // namespace

TEST(ProgressJsonExample, IsTheOneThatItsPageShows)
{
    const qsizetype start = page().indexOf(QStringLiteral("```json\n")) + 8;
    const QString example = page().mid(start, page().indexOf(QStringLiteral("```"), start) - start);
    EXPECT_EQ(QJsonDocument::fromJson(example.toUtf8()), QJsonDocument::fromJson(exampleJson(true)))
        << "app/report/report.md no longer tells the report, which is now\n"
        << exampleJson(true).constData();
}

TEST(ProgressJsonExample, HasNoNotesUnlessAskedFor)
{
    EXPECT_TRUE(exampleJson(true).contains("\"note\""));
    EXPECT_FALSE(exampleJson(false).contains("\"note\""));
}

TEST_F(ProgressJson, HasOnlyDescribedLowerCamelCaseMembers)
{
    static const QRegularExpression lowerCamelCase(QStringLiteral("^[a-z]+([A-Z][a-z]+)*$"));
    assess("R02", risk::Estimate{2, 3, 5}, std::nullopt, QStringLiteral("note"));
    QSet<QString> keys;
    tests::collectKeys(QJsonDocument::fromJson(json({Language::English, false, true})).object(), keys);
    EXPECT_GT(keys.size(), 20);
    for (const QString &key : keys) {
        EXPECT_TRUE(lowerCamelCase.match(key).hasMatch()) << key.toStdString();
        EXPECT_TRUE(page().contains(u'`' + key + u'`')) << key.toStdString() << " is not described";
    }
}

TEST_F(ProgressJson, HoldsThePicture)
{
    const overview::Picture now = picture();
    const QJsonDocument report = QJsonDocument::fromJson(json());
    EXPECT_EQ(report["reportSchema"].toInt(), 1);
    EXPECT_EQ(report["madeAt"].toString(), QStringLiteral("2026-11-23T10:40:00Z"));
    EXPECT_EQ(report["today"].toString(), QStringLiteral("2026-11-23"));
    EXPECT_NEAR(report["index"]["value"].toDouble(), now.exposure().index(), 0.005);
    EXPECT_EQ(report["index"]["shown"].toInt(), risk::shownIndex(now.exposure().index()));
    EXPECT_EQ(report["coverage"]["applicable"].toInt(), now.coverage().applicable);
    EXPECT_EQ(report["risks"].toArray().size(), static_cast<qsizetype>(catalogue.risks().size()));
    ASSERT_EQ(report["nextSteps"].toArray().size(), 5);
    for (int index = 0; index < 5; ++index)
        EXPECT_EQ(report["nextSteps"][index]["action"].toString(),
                  now.nextSteps()[static_cast<std::size_t>(index)].action.text());
}

TEST_F(ProgressJson, DiffersBetweenLanguagesInTitlesAlone)
{
    const auto withoutTitles = [this](Language language) {
        static const QRegularExpression spoken(QStringLiteral("\"(title|language)\": \"[^\n]*\n"));
        return QString::fromUtf8(json({language, false, false})).remove(spoken);
    };
    EXPECT_EQ(withoutTitles(Language::English), withoutTitles(Language::SimplifiedChinese));
    EXPECT_NE(json(), json({Language::SimplifiedChinese, false, false}));
}

TEST_F(ProgressJson, HasNoIndexWhereNoRiskCounts)
{
    setEverythingAside();
    EXPECT_TRUE(QJsonDocument::fromJson(json())["index"].isUndefined());
}

} // namespace holdfast::report
