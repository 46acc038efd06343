// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace holdfast::view {

/// A whole path in the person's folder for documents at which nothing lies yet: "…/holdfast-report-2026-11-24.pdf". `stem` is
/// "report", `extension` "pdf".
[[nodiscard]] QString suggestedFile(const QString &stem, const QString &extension, const QDate &day);

/// What a person typed as a whole path, "~/" put in full; empty when it is none.
[[nodiscard]] QString wholePath(const QString &typed);

} // namespace holdfast::view
