// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickImageProvider>

namespace holdfast::view {

/// The line icons of assets/icons for QML: `image://icon/lock/0f5c56` is lock.svg in that colour (rrggbb or aarrggbb). QML keeps
/// each picture once per size and colour, however many rows show it.
class IconProvider final : public QQuickImageProvider
{
public:
    /// The name under which an engine knows it.
    static constexpr auto name = "icon";

    IconProvider() : QQuickImageProvider(QQuickImageProvider::Image) {}

    /// `requestedSize` is in pixels; without one an icon is 24 pixels wide. A null image for a name or colour that does not
    /// exist.
    [[nodiscard]] QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace holdfast::view
