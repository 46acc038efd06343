// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/catalogue/catalogue.h"
#include "app/overview/contents.h"
#include "platform/durable_storage.h"

#include <QByteArray>

#include <functional>

namespace holdfast::overview {
class Overview;

/// Everything a person entered, as UTF-8 JSON (export.md): marks with their history, answers, ticks, drafts and settings.
[[nodiscard]] QByteArray exportedJson(const QString &catalogueVersion, const Contents &contents, const QDateTime &now);

/// The same of an open vault, to be made somewhere else: the contents are shared, not copied.
[[nodiscard]] std::function<QByteArray()> exportOf(const Overview &overview);

/// Writes the export, 0600; refuses to replace a file that is there.
[[nodiscard]] Result<void> writeExport(platform::DurableStorage &storage, const QString &file, const QByteArray &document);

} // namespace holdfast::overview
