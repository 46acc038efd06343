// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/catalogue/catalogue.h"

#include <QByteArray>

#include <vector>

namespace holdfast::catalogue {

/// One file of a catalogue: its name without folder, and its bytes.
struct CatalogueFile {
    QString name;
    QByteArray bytes;
};

/// One thing that is wrong with a catalogue: where, and what.
struct Complaint {
    QString file;
    /// The id of the practice, action, risk or source it is about; empty when the file as a whole is meant.
    QString id;
    /// The field, as a JSON pointer below that id (`/guides/0/steps/1/text/en`); for text that is not JSON "line 3, column 14".
    QString field;
    QString message;
    /// A warning is worth a look but does not make the catalogue unusable.
    bool warning = false;

    /// "practice_x.json: V03 /title/en: is longer than 60 characters"
    [[nodiscard]] QString toText() const;
};

/// Reads a catalogue's files into immutable values. Strict about form (duplicate keys, depth over 32, NUL, invalid UTF-8,
/// a byte order mark, unknown enumerators, missing fields) since a reader that guesses would show people guesses.
///
/// Fails with CatalogueMissing when `files` is empty and with CatalogueInvalid otherwise; `complaints`, when given,
/// receives everything that was found.
[[nodiscard]] Result<Catalogue> readCatalogue(const std::vector<CatalogueFile> &files,
                                              std::vector<Complaint> *complaints = nullptr);

} // namespace holdfast::catalogue
