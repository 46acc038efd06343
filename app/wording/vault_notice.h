// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/localized_text.h"
#include "app/wording/error_text.h"

#include <QDateTime>

namespace holdfast::wording {

/// What a person should hear although the vault did open, in the same four parts as an error.

/// The vault was opened with a key file from before the last change of a passphrase or recovery code.
[[nodiscard]] ErrorText olderKeyFileNotice();
/// The database holds less than Holdfast had saved before.
[[nodiscard]] ErrorText olderCopyNotice();
/// Whether the database is the newest could not be checked.
[[nodiscard]] ErrorText freshnessUnknownNotice();
/// The key file was damaged or missing and was made anew from its backup.
[[nodiscard]] ErrorText keyFileRestoredNotice();

/// Offers the last checked copy in place of a damaged or missing database. `savedAt` in the person's zone.
[[nodiscard]] QString previousCopyOffer(const QDateTime &savedAt, catalogue::Language language);

} // namespace holdfast::wording
