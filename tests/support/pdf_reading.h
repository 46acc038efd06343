// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QProcess>
#include <QRectF>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

namespace holdfast::tests {

/// What programs that read PDF (Debian: poppler-utils) find in one. Tests that need them skip themselves where they are missing.

[[nodiscard]] inline bool canReadPdf()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

/// What `program` says about the document, whose file's name stands in place of "FILE".
[[nodiscard]] inline QByteArray askAboutPdf(const QByteArray &pdf, const QString &program, QStringList arguments)
{
    const TemporaryFolder folder;
    const QString file = folder.path(QStringLiteral("document.pdf"));
    EXPECT_TRUE(writeFile(file, pdf));
    arguments.replaceInStrings(QStringLiteral("FILE"), file);
    QProcess reading;
    reading.start(program, arguments);
    EXPECT_TRUE(reading.waitForFinished(60'000)) << program.toStdString();
    EXPECT_EQ(reading.exitCode(), 0) << reading.readAllStandardError().constData();
    return reading.readAllStandardOutput();
}

/// Without any blanks, since lines break where they please, and with Chinese characters under their usual numbers.
[[nodiscard]] inline QString compared(const QString &text)
{
    QString same = text.normalized(QString::NormalizationForm_KC);
    same.removeIf([](QChar character) { return character.isSpace(); });
    return same;
}

/// Whether a text read from a PDF has this part. A Chinese face draws some characters and the radicals they are named after by
/// one glyph, and Qt tells readers of the first it meets, which is the radical: that stands for any character.
[[nodiscard]] inline bool hasPart(const QString &text, const QString &part)
{
    const QString sought = compared(part);
    const auto same = [](QChar read, QChar meant) {
        return read == meant || (read.unicode() >= 0x2E80 && read.unicode() <= 0x2FDF);
    };
    return std::search(text.begin(), text.end(), sought.begin(), sought.end(), same) != text.end();
}

/// In the order in which it was written.
[[nodiscard]] inline QString textOfPdf(const QByteArray &pdf)
{
    return compared(
        QString::fromUtf8(askAboutPdf(pdf, QStringLiteral("pdftotext"),
                                      {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), "FILE", "-"})));
}

[[nodiscard]] inline int pagesOfPdf(const QByteArray &pdf)
{
    const QByteArray facts = askAboutPdf(pdf, QStringLiteral("pdfinfo"), {"FILE"});
    const qsizetype begin = facts.indexOf("Pages:") + 6;
    return facts.mid(begin, facts.indexOf('\n', begin) - begin).trimmed().toInt();
}

/// One word on a page; its box is in points from the page's upper left corner.
struct PdfWord {
    int page = 0;
    QRectF box;
    QString text;
};

[[nodiscard]] inline std::vector<PdfWord> wordsOfPdf(const QByteArray &pdf)
{
    QXmlStreamReader xml(askAboutPdf(pdf, QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), "FILE", "-"}));
    std::vector<PdfWord> words;
    int page = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto number = [&](const char *name) { return xml.attributes().value(QLatin1String(name)).toDouble(); };
        if (xml.name() == QLatin1String("page")) {
            ++page;
        } else if (xml.name() == QLatin1String("word")) {
            const QRectF box(QPointF(number("xMin"), number("yMin")), QPointF(number("xMax"), number("yMax")));
            words.push_back({page, box, xml.readElementText()});
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return words;
}

/// The sizes of type in it, in whole points.
[[nodiscard]] inline std::vector<int> typeSizesOfPdf(const QByteArray &pdf)
{
    const QByteArray answer = askAboutPdf(pdf, QStringLiteral("pdftohtml"),
                                          {QStringLiteral("-xml"), QStringLiteral("-stdout"), QStringLiteral("-i"),
                                           QStringLiteral("-zoom"), QStringLiteral("1"), QStringLiteral("FILE")});
    std::vector<int> sizes;
    for (qsizetype at = answer.indexOf("<fontspec"); at >= 0; at = answer.indexOf("<fontspec", at + 1)) {
        const qsizetype begin = answer.indexOf("size=\"", at) + 6;
        sizes.push_back(answer.mid(begin, answer.indexOf('"', begin) - begin).toInt());
    }
    return sizes;
}

/// The first page as a picture.
[[nodiscard]] inline QImage pictureOfPdf(const QByteArray &pdf, int dotsPerInch)
{
    const QByteArray picture =
        askAboutPdf(pdf, QStringLiteral("pdftoppm"),
                    {QStringLiteral("-r"), QString::number(dotsPerInch), QStringLiteral("-f"), QStringLiteral("1"),
                     QStringLiteral("-l"), QStringLiteral("1"), QStringLiteral("-png"), QStringLiteral("FILE")});
    return QImage::fromData(picture, "PNG");
}

} // namespace holdfast::tests
