// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/app/messages.h"
#include "app/view/app/pages.h"
#include "app/view/risks/report_view_model.h"
#include "app/view/settings/settings_view_model.h"
#include "tests/view/view_case.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

namespace holdfast::view::test {

namespace {

const QString written = QStringLiteral("because of the flat downstairs");

class ReportForm : public ViewCase
{
protected:
    ReportForm()
    {
        enterHome();
        app.openPage(Page::Risks);
        report().begin();
    }

    [[nodiscard]] ReportViewModel &report() { return *app.pages()->report(); }
    /// Saves to a file of this name in the test's own folder, and gives what is in it then.
    QByteArray saveAs(ReportViewModel::Kind kind, const QString &name)
    {
        report().setKind(kind);
        report().setFile(folder.path(name));
        report().save();
        settle();
        return tests::contentOf(folder.path(name));
    }
    void writeANote()
    {
        risk::NewAssessment assessment;
        assessment.risk = RiskId("R06");
        assessment.note = written;
        assess(assessment);
    }

    const tests::TemporaryFolder folder;
};

} // namespace

TEST_F(ReportForm, BeginsAsAPageWithoutAnythingPersonal)
{
    report().setKind(ReportViewModel::Json);
    report().setLargePrint(true);
    report().setWithNotes(true);
    report().setFile(QStringLiteral("somewhere"));
    report().save();
    EXPECT_FALSE(report().problem().isEmpty());
    QSignalSpy changed(&report(), &ReportViewModel::changed);
    report().begin();
    EXPECT_FALSE(changed.isEmpty());
    EXPECT_EQ(report().kind(), ReportViewModel::Pdf);
    EXPECT_FALSE(report().largePrint());
    EXPECT_FALSE(report().withNotes());
    EXPECT_TRUE(report().problem().isEmpty());
    EXPECT_TRUE(report().outcome().isEmpty());
    EXPECT_TRUE(QFileInfo(report().file()).isAbsolute());
    EXPECT_TRUE(report().file().endsWith(QStringLiteral("holdfast-report-2026-05-22.pdf"))) << report().file().toStdString();
    EXPECT_FALSE(QFileInfo::exists(report().file()));
}

TEST_F(ReportForm, SuggestsAnotherFileForAnotherKindUnlessOneWasTyped)
{
    report().setKind(ReportViewModel::Csv);
    EXPECT_TRUE(report().file().endsWith(QStringLiteral(".csv")));
    report().setKind(ReportViewModel::Json);
    EXPECT_TRUE(report().file().endsWith(QStringLiteral(".json")));
    const QString mine = folder.path(QStringLiteral("mine"));
    report().setFile(mine);
    report().setKind(ReportViewModel::Pdf);
    EXPECT_EQ(report().file(), mine);
    report().setKind(99);
    EXPECT_EQ(report().kind(), ReportViewModel::Json) << "held at the last";
    report().setKind(-1);
    EXPECT_EQ(report().kind(), ReportViewModel::Pdf);
}

TEST_F(ReportForm, WantsAWholePath)
{
    for (const char *part : {"report.pdf", "./report.pdf", "", "  "}) {
        report().begin();
        report().setFile(QString::fromLatin1(part));
        report().save();
        settle();
        EXPECT_EQ(report().problem(), QStringLiteral("Please give the whole path of the file.")) << part;
        EXPECT_TRUE(report().outcome().isEmpty());
    }
    EXPECT_FALSE(QFileInfo::exists(QStringLiteral("report.pdf")));
}

TEST_F(ReportForm, SavesAPageATableAndDataForPrograms)
{
    QSignalSpy saved(&report(), &ReportViewModel::saved);
    markTried(QStringLiteral("B08"));
    EXPECT_TRUE(saveAs(ReportViewModel::Pdf, QStringLiteral("a.pdf")).startsWith("%PDF"));
    EXPECT_TRUE(report().outcome().contains(folder.path(QStringLiteral("a.pdf"))));
    EXPECT_EQ(app.messages()->announcement(), report().outcome());
    EXPECT_TRUE(report().problem().isEmpty());
    const QByteArray table = saveAs(ReportViewModel::Csv, QStringLiteral("a.csv"));
    EXPECT_GE(table.count('\n'), 18) << "a line for every risk";
    EXPECT_TRUE(table.contains("Payment outage"));
    const QJsonObject data = QJsonDocument::fromJson(saveAs(ReportViewModel::Json, QStringLiteral("a.json"))).object();
    EXPECT_EQ(data[QStringLiteral("today")].toString(), QStringLiteral("2026-05-22"));
    EXPECT_EQ(data[QStringLiteral("coverage")].toObject()[QStringLiteral("done")].toInt(), 1);
    EXPECT_FALSE(data[QStringLiteral("sample")].toBool(true));
    EXPECT_EQ(saved.size(), 3);
    for (const char *name : {"a.pdf", "a.csv", "a.json"}) {
        EXPECT_EQ(QFileInfo(folder.path(QString::fromLatin1(name))).permissions() &
                      (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther),
                  QFileDevice::Permissions())
            << "nobody else reads it";
    }
}

TEST_F(ReportForm, LargePrintIsAnotherPage)
{
    const QByteArray usual = saveAs(ReportViewModel::Pdf, QStringLiteral("usual.pdf"));
    report().setLargePrint(true);
    const QByteArray large = saveAs(ReportViewModel::Pdf, QStringLiteral("large.pdf"));
    EXPECT_TRUE(large.startsWith("%PDF"));
    EXPECT_NE(usual.size(), large.size());
}

TEST_F(ReportForm, WhatAPersonWroteIsInItOnlyWhenAskedFor)
{
    writeANote();
    for (const auto kind : {ReportViewModel::Csv, ReportViewModel::Json}) {
        report().begin();
        EXPECT_FALSE(saveAs(kind, QStringLiteral("without-%1").arg(kind)).contains(written.toUtf8()));
        report().setWithNotes(true);
        EXPECT_TRUE(saveAs(kind, QStringLiteral("with-%1").arg(kind)).contains(written.toUtf8()));
    }
}

TEST_F(ReportForm, SpeaksTheLanguageInUse)
{
    preferences.setLanguage(Preferences::Language::TraditionalChineseHongKong);
    const QJsonObject data = QJsonDocument::fromJson(saveAs(ReportViewModel::Json, QStringLiteral("a.json"))).object();
    EXPECT_EQ(data[QStringLiteral("language")].toString(), QStringLiteral("zh-Hant-HK"));
}

TEST_F(ReportForm, NothingThatIsThereIsReplaced)
{
    QSignalSpy saved(&report(), &ReportViewModel::saved);
    ASSERT_TRUE(tests::writeFile(folder.path(QStringLiteral("taken.pdf")), "precious"));
    EXPECT_EQ(saveAs(ReportViewModel::Pdf, QStringLiteral("taken.pdf")), QByteArray("precious"));
    EXPECT_FALSE(report().problem().isEmpty());
    EXPECT_TRUE(report().outcome().isEmpty());
    EXPECT_TRUE(app.messages()->problemTitle().isEmpty()) << "it is said beside the file, and not twice";
    EXPECT_TRUE(saved.isEmpty());
    EXPECT_FALSE(saveAs(ReportViewModel::Pdf, QStringLiteral("free.pdf")).isEmpty());
    EXPECT_TRUE(report().problem().isEmpty());
    EXPECT_EQ(saved.size(), 1);
}

TEST_F(ReportForm, AFolderThatIsNotThereIsSaid)
{
    EXPECT_TRUE(saveAs(ReportViewModel::Csv, QStringLiteral("none/a.csv")).isEmpty());
    EXPECT_FALSE(report().problem().isEmpty());
    EXPECT_TRUE(app.messages()->problemTitle().isEmpty());
}

TEST_F(ReportForm, WhatWentWellIsForgottenOnLeavingThePage)
{
    saveAs(ReportViewModel::Csv, QStringLiteral("a.csv"));
    EXPECT_FALSE(report().outcome().isEmpty());
    app.openPage(Page::Today);
    EXPECT_TRUE(report().outcome().isEmpty());
}

TEST_F(ReportForm, AReportIsNotTakenForTheExportOfEverything)
{
    const SettingsViewModel &settings = *app.pages()->settings();
    QSignalSpy accepted(&settings, &SettingsViewModel::accepted);
    saveAs(ReportViewModel::Csv, QStringLiteral("a.csv"));
    EXPECT_TRUE(settings.outcome().isEmpty());
    EXPECT_TRUE(accepted.isEmpty());
}

TEST_F(ReportForm, TheExportOfEverythingIsNotTakenForAReport)
{
    SettingsViewModel &settings = *app.pages()->settings();
    settings.exportData(folder.path(QStringLiteral("export.json")));
    settle();
    EXPECT_FALSE(settings.outcome().isEmpty());
    EXPECT_TRUE(report().outcome().isEmpty());
    settings.exportData(folder.path(QStringLiteral("export.json")));
    settle();
    EXPECT_TRUE(report().problem().isEmpty());
}

TEST_F(ReportForm, OfTheSampleSaysThatItIsOne)
{
    lock();
    app.openSample();
    settle();
    ASSERT_TRUE(app.isSample());
    report().begin();
    const QJsonObject data = QJsonDocument::fromJson(saveAs(ReportViewModel::Json, QStringLiteral("a.json"))).object();
    EXPECT_TRUE(data[QStringLiteral("sample")].toBool());
}

} // namespace holdfast::view::test
