// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/recovery_page.h"

#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <QProcess>
#include <QStandardPaths>

namespace holdfast::report {

namespace {

const QStringList groups{QStringLiteral("A1B2"), QStringLiteral("C3D4"), QStringLiteral("E5F6"), QStringLiteral("G7H8"),
                         QStringLiteral("J9K0"), QStringLiteral("M1N2"), QStringLiteral("P3Q4")};
const QDate day(2026, 5, 22);

QByteArray page(catalogue::Language language = catalogue::Language::English)
{
    return recoveryPage(groups, day, language);
}

/// The same letters as a PDF's strings of UTF-16 have them.
QByteArray wide(const QByteArray &text)
{
    QByteArray letters;
    for (const char letter : text) {
        letters += '\0';
        letters += letter;
    }
    return letters;
}

/// What a program that reads PDF finds on the page; empty when there is none on this machine.
QString readBack(const QByteArray &pdf)
{
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    const tests::TemporaryFolder folder;
    const QString file = folder.path(QStringLiteral("page.pdf"));
    if (reader.isEmpty() || !tests::writeFile(file, pdf))
        return {};
    QProcess reading;
    reading.start(reader,
                  {QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), file, QStringLiteral("-")});
    EXPECT_TRUE(reading.waitForFinished(60'000));
    return QString::fromUtf8(reading.readAllStandardOutput());
}

TEST(RecoveryPage, IsOnePdfPage)
{
    const QByteArray pdf = page();
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_TRUE(pdf.trimmed().endsWith("%%EOF"));
    EXPECT_EQ(pdf.count("/Type /Page\n") + pdf.count("/Type /Page "), 1);
}

TEST(RecoveryPage, ItsMetadataTellNothing)
{
    // Print queues, thumbnails and searches over files read these.
    const QByteArray pdf = page();
    for (const QByteArray &telling : {QByteArray("ecovery"), QByteArray("assphrase"), QByteArray("our vault"), QByteArray("Code"),
                                      groups.first().toLatin1(), groups.last().toLatin1()}) {
        EXPECT_FALSE(pdf.contains(telling)) << telling.toStdString();
        EXPECT_FALSE(pdf.contains(wide(telling))) << telling.toStdString();
    }
    EXPECT_TRUE(pdf.contains(wide("Holdfast page")));
    EXPECT_FALSE(pdf.contains("/Author"));
}

TEST(RecoveryPage, ShowsEveryGroupInItsOrderAndWhatItIsFor)
{
    for (const catalogue::Language language : catalogue::allLanguages) {
        const QString text = readBack(page(language));
        if (text.isEmpty())
            GTEST_SKIP() << "there is no pdftotext";
        qsizetype from = 0;
        for (const QString &group : groups) {
            const qsizetype at = text.indexOf(group, from);
            ASSERT_GE(at, 0) << group.toStdString() << " in " << text.toStdString();
            from = at + group.size();
        }
        EXPECT_TRUE(text.contains(QStringLiteral("2026")));
        EXPECT_TRUE(text.contains(QStringLiteral("Holdfast")));
    }
}

TEST(RecoveryPage, LeavesNothingOnTheDisk)
{
    const tests::TemporaryFolder folder;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(folder.path()));
    EXPECT_FALSE(page().isEmpty());
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
    if (before.isNull())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", before);
}

} // namespace

} // namespace holdfast::report
