// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/recovery_page.h"

#include "app/wording/date_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace holdfast::report {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(RecoveryPage)
};

constexpr int dotsPerInch = 300;
constexpr int marginMillimetres = 20;

int millimetres(double length)
{
    return static_cast<int>(length * dotsPerInch / 25.4);
}

/// Draws wrapped text at `y` and returns where the next line may begin.
int paragraph(QPainter &painter, int y, int width, int pointSize, bool bold, const QString &text)
{
    QFont font(QStringLiteral("Inter"), pointSize);
    font.setBold(bold);
    painter.setFont(font);
    const QRect drawn = painter.boundingRect(QRect(0, y, width, millimetres(250)), Qt::TextWordWrap, text);
    painter.drawText(drawn, Qt::TextWordWrap, text);
    return drawn.bottom() + millimetres(6);
}

/// The groups with the numbers by which they are asked for, four in a line.
QString numbered(const QStringList &groups)
{
    constexpr qsizetype inALine = 4;
    QStringList lines;
    for (qsizetype first = 0; first < groups.size(); first += inALine) {
        QStringList line;
        for (qsizetype index = first; index < std::min(first + inALine, groups.size()); ++index)
            line << QStringLiteral("%1. %2").arg(index + 1).arg(groups[index]);
        lines << line.join(QStringLiteral("    "));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QByteArray recoveryPage(const QStringList &groups, const QDate &madeOn, catalogue::Language language)
{
    QByteArray document;
    QBuffer buffer(&document);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                              QPageLayout::Millimeter);
        //: The title of the printed page; print queues may show it.
        writer.setTitle(Say::tr("Holdfast page"));
        QPainter painter(&writer);
        const int width = writer.width();
        int y = 0;
        //: Heading of the printed page with the recovery code.
        y = paragraph(painter, y, width, 20, true, Say::tr("Recovery code"));
        //: On the printed page. %1 is a date.
        y = paragraph(painter, y, width, 11, false, Say::tr("Made on %1.").arg(wording::dateText(madeOn, language)));
        y = paragraph(painter, y + millimetres(4), width, 22, true, numbered(groups));
        y = paragraph(painter, y, width, 11, false,
                      //: On the printed page, below the recovery code.
                      Say::tr("There is no letter O, I, L or U in it: what looks like one is a zero, a one or a V."));
        y = paragraph(painter, y + millimetres(4), width, 12, false,
                      //: On the printed page.
                      Say::tr("Whoever has this page can open your vault. Keep it where you keep papers you "
                              "cannot replace, and not beside the device."));
        //: On the printed page.
        paragraph(painter, y, width, 12, false,
                  Say::tr("To use it: open Holdfast, choose \"Use your recovery code\" and type it in. "
                          "You then choose a new passphrase and get a new code; this one stops working."));
    }
    return document;
}

} // namespace holdfast::report
