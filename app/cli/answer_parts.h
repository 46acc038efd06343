// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/catalogue.h"
#include "app/catalogue/reader.h"
#include "app/cli/snapshot.h"

#include <QJsonObject>
#include <QStringList>

/// What the answers of status and due have in common.
namespace holdfast::cli {

/// Rises with a change that would break a script (json.md).
inline constexpr int jsonSchema = 1;

/// The fields every JSON answer about a person begins with.
[[nodiscard]] QJsonObject jsonHead(const catalogue::Catalogue &catalogue, const Snapshot &snapshot);
/// `object` as the whole of standard output.
[[nodiscard]] QByteArray jsonDocument(const QJsonObject &object);

/// The lines every answer for a person begins with; none in most cases.
[[nodiscard]] QStringList textHead(bool sample);
/// "  U01  Restart the phone once a week: 3 days late"; `detail` is in the language in use.
[[nodiscard]] QString actionLine(const catalogue::Catalogue &catalogue, const ActionId &action, const QString &detail,
                                 catalogue::Language language);
/// `lines` as the whole of standard output. Names come from other programs: what would move the cursor or turn the direction of
/// writing, also a line break inside a line, comes as U+FFFD.
[[nodiscard]] QByteArray textDocument(const QStringList &lines);

/// One complaint about a catalogue or a pack.
[[nodiscard]] QString lineFor(const catalogue::Complaint &complaint);

/// A step that waits for the person now: due or overdue.
[[nodiscard]] bool waitsNow(const progress::DueEntry &entry);
/// SomethingDue when any step waits now, Fine otherwise.
[[nodiscard]] ExitCode exitCodeFor(const overview::Picture &picture);

/// What a person should hear although the vault did open, as one paragraph; empty when there is nothing.
[[nodiscard]] QString noticeText(store::OpeningNotice notice);

} // namespace holdfast::cli
