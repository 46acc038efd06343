// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/data/shipped_files.h"
#include "app/catalogue/reader.h"
#include "app/report/progress_report.h"
#include "app/sample/household.h"
#include "platform/linux/posix_durable_storage.h"
#include "tests/risk/few_risks.h"
#include "tests/support/seeded_random.h"

#include <gtest/gtest.h>

#include <QFontDatabase>

namespace holdfast::report {

using catalogue::Language;

inline QString textOf(const char *text)
{
    return QString::fromUtf8(text);
}

/// Reports over the shipped catalogue. Without a change of a test's own, what they are about is the sample household.
class ReportCase : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        for (const char *weight : {"Regular", "Medium", "SemiBold", "Bold"}) {
            const QString file = QStringLiteral(HOLDFAST_SOURCE_DIR "/assets/fonts/Inter-%1.otf").arg(QLatin1String(weight));
            EXPECT_GE(QFontDatabase::addApplicationFont(file), 0) << file.toStdString();
        }
    }

    ReportCase()
    {
        FixedClock clock(sample::moment(), sample::zone());
        tests::SeededRandom random(1);
        auto ledger = sample::furnish(catalogue, clock, files, random);
        EXPECT_TRUE(ledger);
        contents = ledger->read().value();
        // Whatever the sample says at present, these tests write notes and levels of their own.
        contents.assessments.clear();
    }

    [[nodiscard]] overview::Picture picture() const
    {
        return overview::Picture(catalogue, contents, sample::moment().toTimeZone(sample::zone()).date());
    }
    [[nodiscard]] QByteArray pdf(const ReportOptions &options = {}) const
    {
        const overview::Picture now = picture();
        return progressPdf({catalogue, contents, now, sample::moment()}, options);
    }
    [[nodiscard]] QByteArray csv(const ReportOptions &options = {}) const
    {
        const overview::Picture now = picture();
        return progressCsv({catalogue, contents, now, sample::moment()}, options);
    }
    [[nodiscard]] QByteArray json(const ReportOptions &options = {}) const
    {
        const overview::Picture now = picture();
        return progressJson({catalogue, contents, now, sample::moment()}, options);
    }

    /// What the person thinks of a risk, on top of all they thought before.
    void assess(const char *risk, std::optional<risk::Estimate> probability, std::optional<risk::Estimate> seriousness,
                const QString &note = {}, bool setAside = false)
    {
        risk::Assessment assessment = test::assessmentOf(risk, probability, seriousness, setAside);
        assessment.number = static_cast<qint64>(contents.assessments.size()) + 1;
        assessment.note = note;
        contents.assessments.push_back(assessment);
    }
    /// Notes on every risk, and on every step that is open.
    void writeNotes(const QString &onRisks, const QString &onSteps)
    {
        for (const catalogue::Risk &risk : catalogue.risks())
            assess(risk.id.text().toLatin1().constData(), std::nullopt, std::nullopt, onRisks);
        const overview::Picture now = picture();
        for (const risk::NextStep &step : now.nextSteps()) {
            progress::Mark mark =
                progress::test::on(step.action, progress::test::mark(9'000, progress::MarkKind::NotDone, test::lookedAt));
            mark.note = onSteps;
            contents.marks[step.action].push_back(mark);
        }
    }
    void setEverythingAside()
    {
        for (const catalogue::Risk &risk : catalogue.risks())
            assess(risk.id.text().toLatin1().constData(), std::nullopt, std::nullopt, {}, true);
    }

    const catalogue::Catalogue catalogue = catalogue::readCatalogue(catalogue::shippedFiles()).value();
    platform::PosixDurableStorage files;
    overview::Contents contents;
};

} // namespace holdfast::report
