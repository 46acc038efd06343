// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/catalogue/catalogue.h"
#include "app/catalogue/complaints.h"

#include <QByteArrayView>

#include <span>
#include <vector>

namespace holdfast::catalogue {

/// What a pack says of itself.
struct PackHead {
    /// Also what each id of the pack begins with.
    QString name;
    int version = 0;
    LocalizedText title;
    LocalizedText description;
    QString publisher;
    /// Where the publisher shows the fingerprint of the key; https, or empty.
    QString website;
    QDate publishedOn;
    /// Those in which the pack is written: all its texts are there in each.
    std::vector<Language> languages;
};

/// Practices, actions, cases and drills that a community hands out, with the sources they name.
struct Pack {
    PackHead head;
    /// Only what the pack adds; all ids begin with its name.
    CatalogueParts parts;
};

/// Reads the JSON of a pack and checks it as strictly as what is built in, against `builtIn`, to which it may refer and of which
/// it can replace nothing. Fields it does not know are passed over.
///
/// PackTooNew when it is of a later major format, PackInvalid for anything else that is wrong; `complaints`, when given, receives
/// what was found, warnings included.
[[nodiscard]] Result<Pack> readPack(QByteArrayView document, const Catalogue &builtIn,
                                    std::vector<Complaint> *complaints = nullptr);

/// A catalogue with the packs' contents after what is built in, in the order of the packs.
[[nodiscard]] Catalogue withPacks(const Catalogue &builtIn, std::span<const Pack> packs);

} // namespace holdfast::catalogue
