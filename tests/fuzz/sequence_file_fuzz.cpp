// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/sequence_file.h"
#include "tests/fuzz/fuzz_target.h"

#include <algorithm>
#include <cstring>

// vault.seq: any bytes but the ones that this vault wrote count as none.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    using store::SequenceRecord;
    static const bool started = startCryptography();
    fuzz::require(started);
    static const Secret dataKey(store::keySize);
    constexpr store::VaultId vault{};
    fuzz::require(!SequenceRecord::decode(fuzz::viewOf(data, size), vault, dataKey));

    // The input as what the vault knew: it reads the same again, and not when a byte of it is another.
    SequenceRecord record;
    if (size > 0)
        std::memcpy(&record.commits, data, std::min(size, sizeof record.commits));
    if (size > sizeof record.commits)
        std::memcpy(record.databaseSalt.data(), data + sizeof record.commits,
                    std::min(size - sizeof record.commits, record.databaseSalt.size()));
    auto written = record.encoded(vault, dataKey);
    fuzz::require(written.has_value());
    fuzz::require(SequenceRecord::decode(*written, vault, dataKey) == record);
    constexpr std::size_t whereAndWhat = 2;
    if (size >= whereAndWhat && data[size - 1] != 0) {
        char &byte = (*written)[data[size - whereAndWhat] % SequenceRecord::encodedSize];
        byte = static_cast<char>(byte ^ data[size - 1]);
        fuzz::require(!SequenceRecord::decode(*written, vault, dataKey));
    }
    return 0;
}
