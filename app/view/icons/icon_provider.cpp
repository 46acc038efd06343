// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/icons/icon_provider.h"

#include <QColor>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace holdfast::view {

namespace {

constexpr int grid = 24;

QImage drawn(QByteArray picture, const QColor &color, const QSize &size)
{
    // Qt 6.4 knows no currentColor, and 8-digit colours only here.
    picture.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(picture);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter);
    return image;
}

} // namespace

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const QColor color(QLatin1Char('#') + id.section(QLatin1Char('/'), 1));
    QFile file(QStringLiteral(":/icons/%1.svg").arg(id.section(QLatin1Char('/'), 0, 0)));
    if (!color.isValid() || !file.open(QIODevice::ReadOnly))
        return {};
    const QImage image = drawn(file.readAll(), color, requestedSize.isEmpty() ? QSize(grid, grid) : requestedSize);
    if (size != nullptr)
        *size = image.size();
    return image;
}

} // namespace holdfast::view
