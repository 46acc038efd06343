// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/vault_import.h"

#include "app/store/database_copy.h"
#include "app/store/storage_error.h"
#include "app/store/vault_state.h"

#include <array>

namespace holdfast::store {

namespace {

/// Far more than a life's worth of marks; beyond it the file is something else.
constexpr qint64 largestFile = qint64(512) * 1024 * 1024;

struct Copied {
    QString from;
    QString to;
    bool required;
};

Result<void> copyFile(const Copied &file, platform::DurableStorage &storage)
{
    const auto content = storage.read(file.from, largestFile);
    if (!content && content.error() == platform::StorageFault::NotFound && !file.required)
        return {};
    if (!content)
        return tl::unexpected(storageError(content.error(), "reading a vault to adopt"));
    return asResult(storage.replace(file.to, *content), "writing an adopted vault");
}

} // namespace

Result<void> adoptVault(const VaultFolder &from, const VaultFolder &to, platform::DurableStorage &storage)
{
    if (!storage.exists(from.keyFile()) || !storage.exists(from.database()))
        return failure(ErrorCode::NoVault, from.path());
    if (storage.exists(to.keyFile()) || storage.exists(to.database()))
        return failure(ErrorCode::VaultAlreadyExists, to.path());
    if (const auto made = asResult(storage.makePrivateFolder(to.path()), "making the vault's folder"); !made)
        return made;

    // Nobody may be writing it meanwhile; where nobody ever did on this disk, nothing is added to the folder either.
    std::unique_ptr<platform::FileLock> lock;
    if (storage.exists(from.lockFile())) {
        auto taken = lockVault(storage, from);
        // Where we may not write, nobody of ours does.
        const bool readOnly =
            !taken && (taken.error().code == ErrorCode::ReadOnlyStorage || taken.error().code == ErrorCode::PermissionDenied);
        if (!taken && !readOnly)
            return failureOf(taken);
        if (taken)
            lock = std::move(*taken);
    }

    // The key file comes last: until it lies there, nothing looks like a vault.
    const std::array files{Copied{journalOf(from.database()), journalOf(to.database()), false},
                           Copied{from.database(), to.database(), true},
                           Copied{from.previousDatabase(), to.previousDatabase(), false},
                           Copied{from.sequenceFile(), to.sequenceFile(), false},
                           Copied{from.keyFileBackup(), to.keyFileBackup(), false},
                           Copied{from.keyFile(), to.keyFile(), true}};
    for (const Copied &file : files) {
        const auto copied = copyFile(file, storage);
        if (copied)
            continue;
        for (const Copied &begun : files)
            (void)storage.remove(begun.to);
        return copied;
    }
    return {};
}

} // namespace holdfast::store
