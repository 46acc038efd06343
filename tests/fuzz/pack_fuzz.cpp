// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/opened_pack.h"
#include "tests/fuzz/fuzz_target.h"

#include <QDir>
#include <QFile>

// Packs come from strangers. The first byte chooses what the rest is: a whole file, signature and all, or JSON whose signature
// was right.

namespace {

using holdfast::ErrorCode;
using namespace holdfast::catalogue;

Catalogue goodCatalogue()
{
    const QString folder = QStringLiteral(HOLDFAST_SOURCE_DIR "/assets/catalogue");
    std::vector<CatalogueFile> files;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder + QLatin1Char('/') + name);
        holdfast::fuzz::require(file.open(QIODevice::ReadOnly));
        files.push_back({name, file.readAll()});
    }
    auto catalogue = readCatalogue(files);
    holdfast::fuzz::require(catalogue.has_value());
    return std::move(*catalogue);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Catalogue builtIn = goodCatalogue();
    if (size == 0)
        return 0;
    const QByteArray bytes = holdfast::fuzz::viewOf(data + 1, size - 1).toByteArray();
    if (data[0] % 2 == 0) {
        static_cast<void>(openPack(bytes, builtIn));
        return 0;
    }
    std::vector<Complaint> complaints;
    const auto pack = readPack(bytes, builtIn, &complaints);
    if (!pack) {
        // A refusal without a reason is a fault as bad as a crash.
        holdfast::fuzz::require(pack.error().code == ErrorCode::PackTooNew || !complaints.empty());
        return 0;
    }
    const Catalogue all = withPacks(builtIn, std::span(&*pack, 1));
    for (const Action &action : builtIn.actions())
        holdfast::fuzz::require(all.action(action.id) != nullptr && all.action(action.id)->title == action.title);
    return 0;
}
