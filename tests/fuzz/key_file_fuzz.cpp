// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/key_file.h"
#include "tests/fuzz/fuzz_target.h"

#include <sodium.h>

// The key file, read before any key is known: a hostile one must neither break the program nor make it derive a key at a cost it
// would not choose. Nothing is derived here.

namespace {

using namespace holdfast;
using store::KeyFile;
using store::SlotKind;

void read(QByteArrayView bytes)
{
    static const Secret dataKey(store::keySize);
    const auto file = KeyFile::decode(bytes);
    if (!file) {
        fuzz::require(file.error().code == ErrorCode::KeyFileDamaged || file.error().code == ErrorCode::NewerVault);
        return;
    }
    for (const SlotKind kind : {SlotKind::Passphrase, SlotKind::RecoveryCode, SlotKind::KeyRing}) {
        if (const store::KeySlot *slot = file->slot(kind))
            fuzz::require(kind != SlotKind::Passphrase || slot->cost.isAcceptable());
    }
    // Nobody guesses the code over the file.
    fuzz::require(!file->isAuthentic(dataKey));
    // What was read can be written, and reads the same.
    const auto written = file->encoded(dataKey);
    fuzz::require(written.has_value());
    const auto again = KeyFile::decode(*written);
    fuzz::require(again && again->isAuthentic(dataKey) && again->generation() == file->generation() &&
                  again->binding() == file->binding());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bool started = startCryptography();
    fuzz::require(started);
    read(fuzz::viewOf(data, size));
    // With a checksum that fits, as somebody who tampers with a file would write it: that leads to what stands behind it.
    constexpr std::size_t checksumSize = 32;
    QByteArray bytes = fuzz::viewOf(data, size).toByteArray() + QByteArray(checksumSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(bytes.data()) + size, checksumSize, data, size, nullptr, 0);
    read(bytes);
    return 0;
}
