// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/installed_packs.h"

namespace holdfast::overview {

QString versionOf(const catalogue::Catalogue &builtIn, const InstalledPacks &installed)
{
    QStringList parts{builtIn.version()};
    for (const InstalledPack &pack : installed.packs) {
        if (pack.head)
            parts << QStringLiteral("%1 %2").arg(pack.pin.name).arg(pack.pin.version);
    }
    return parts.join(QStringLiteral(" + "));
}

InstalledPacks installedPacks(const Contents &contents, const catalogue::Catalogue &builtIn)
{
    InstalledPacks installed;
    std::vector<catalogue::Pack> usable;
    for (const catalogue::PackPin &pin : contents.packPins) {
        const auto file = contents.packFiles.constFind(pin.name);
        if (file == contents.packFiles.cend())
            continue;
        auto opened = catalogue::openPack(*file, builtIn);
        const bool isOurs = opened && opened->key == pin.key && opened->pack.head.name == pin.name;
        installed.packs.push_back({pin, isOurs ? std::optional(opened->pack.head) : std::nullopt});
        if (isOurs)
            usable.push_back(std::move(opened->pack));
    }
    if (!usable.empty())
        installed.catalogue = std::make_shared<const catalogue::Catalogue>(catalogue::withPacks(builtIn, usable));
    return installed;
}

} // namespace holdfast::overview
