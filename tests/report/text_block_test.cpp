// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/text_block.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <QImage>
#include <QPainter>

namespace holdfast::report {

namespace {

/// Letters, blanks, line breaks and everything else there is, lone halves of characters included.
QString anyText()
{
    // Scripts for which no face is installed would only fill the log.
    const auto sign = rc::gen::weightedOneOf<char16_t>({{6, rc::gen::inRange<char16_t>(u'a', u'{')},
                                                        {3, rc::gen::element(u' ', u'\n', u'\t', u'\x2028', u'\x202E')},
                                                        {1, rc::gen::inRange<char16_t>(1, 0x0370)},
                                                        {1, rc::gen::inRange<char16_t>(0x05D0, 0x05EB)},
                                                        {1, rc::gen::inRange<char16_t>(0xD800, 0xE000)},
                                                        {1, rc::gen::inRange<char16_t>(0x4E00, 0x9FFF)}});
    const auto signs = *rc::gen::container<std::vector<char16_t>>(sign);
    return QString::fromUtf16(signs.data(), static_cast<qsizetype>(signs.size()));
}

const QImage &device()
{
    static const QImage image(400, 400, QImage::Format_RGB32);
    return image;
}

Setting settingOf(qreal width, int mostLines)
{
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(10);
    return {font, width, 18, mostLines, Qt::AlignLeft};
}

} // namespace

RC_GTEST_PROP(TextBlock, StaysInItsRoom, ())
{
    const QString text = anyText();
    const int mostLines = *rc::gen::inRange(1, 6);
    const qreal width = *rc::gen::inRange(40, 300);
    const TextBlock block(text, settingOf(width, mostLines), device());
    RC_ASSERT(block.height() <= 18 * mostLines);
    // Faces without hints for the screen round by up to a dot; drawing cuts that off.
    RC_ASSERT(block.usedWidth() <= width + 1);
}

RC_GTEST_PROP(TextBlock, DrawsNothingOutsideOfIt, ())
{
    const TextBlock block(anyText() + QString(20, QChar(0x0301)), settingOf(150, 3), device());
    QImage page(300, 200, QImage::Format_RGB32);
    page.fill(Qt::GlobalColor::white);
    QPainter painter(&page);
    block.draw(painter, {50, 60});
    painter.end();
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            const bool inside = x >= 50 && x <= 200 && y >= 60 && y <= 60 + block.height();
            RC_ASSERT(inside || page.pixelColor(x, y).lightness() == 255);
        }
    }
}

TEST(TextBlock, ShowsWhereSomethingWasCut)
{
    const QString words = QString(QStringLiteral("word ")).repeated(200);
    EXPECT_DOUBLE_EQ(TextBlock(words, settingOf(200, 3), device()).height(), 54);
    EXPECT_GT(TextBlock(words, settingOf(200, anyNumberOfLines), device()).height(), 200);
    EXPECT_DOUBLE_EQ(TextBlock(QStringLiteral("word"), settingOf(200, 3), device()).height(), 18);
}

} // namespace holdfast::report
