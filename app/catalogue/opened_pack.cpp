// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/opened_pack.h"

namespace holdfast::catalogue {

Result<OpenedPack> openPack(const QByteArray &file, const Catalogue &builtIn, std::vector<Complaint> *complaints)
{
    const Result<SignedPack> opened = openSignedPack(file);
    if (!opened)
        return failureOf(opened);
    Result<Pack> pack = readPack(opened->document, builtIn, complaints);
    if (!pack)
        return failureOf(pack);
    return OpenedPack{opened->key, std::move(*pack), file};
}

} // namespace holdfast::catalogue
