// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/permission_source.h"

#include <QJsonObject>

namespace holdfast::platform::parse {

/// Bytes of a browser's JSON file that are read; a profile with hundreds of extensions has a few million.
inline constexpr qint64 longestBrowserFile = 32 * 1024 * 1024;

/// What a browser's file says a name or an origin is, made fit for a line on the screen: one line, without characters that cannot
/// be seen or that turn the direction of writing, and at most `most` characters.
[[nodiscard]] QString plainText(const QString &text, qsizetype most = 200);

/// The same for what cannot be left out, an id or a permission's own name: U+FFFD when nothing of it can be seen.
[[nodiscard]] QString plainName(const QString &text);

/// Says inside whose pages a site has what it was given: behind its name for people, and in the target so that what it has inside
/// others is a grant of its own. Both must stand there; nothing happens when `within` is empty.
void nameWithin(Grant &grant, const QString &within);

/// A time in milliseconds since 1970, UTC; invalid for 0 and for years that no browser existed in.
[[nodiscard]] QDateTime timeFromMilliseconds(qint64 milliseconds);
/// A time as Chromium writes it: microseconds since 1601, as a string (or a number in old files). Invalid as above.
[[nodiscard]] QDateTime timeFromChromium(const QJsonValue &microseconds);

/// What an object's member holds, as plain text; empty when it is no text.
[[nodiscard]] QString textIn(const QJsonObject &object, const QString &name);

/// Grants of several places joined, in an order that does not depend on the one in the files.
void sortGrants(QList<Grant> &grants);

/// The object that a whole file is, nothing when it is anything else or no JSON.
[[nodiscard]] std::optional<QJsonObject> jsonObject(const QByteArray &content);

} // namespace holdfast::platform::parse
