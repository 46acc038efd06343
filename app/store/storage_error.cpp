// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/storage_error.h"

namespace holdfast::store {

Error storageError(platform::StorageFault fault, const char *doing)
{
    using platform::StorageFault;
    const QString detail = QLatin1String(doing);
    switch (fault) {
    case StorageFault::NotFound:
        return {ErrorCode::NoSuchFolder, detail};
    case StorageFault::AlreadyExists:
        return {ErrorCode::FileAlreadyExists, detail};
    case StorageFault::NoSpace:
        return {ErrorCode::StorageFull, detail};
    case StorageFault::InUse:
        return {ErrorCode::VaultInUse, detail};
    case StorageFault::ReadOnly:
        return {ErrorCode::ReadOnlyStorage, detail};
    case StorageFault::PermissionDenied:
        return {ErrorCode::PermissionDenied, detail};
    case StorageFault::NotARegularFile:
    case StorageFault::TooLarge:
    case StorageFault::InputOutput:
        break;
    }
    return {ErrorCode::WriteFailed, detail};
}

Result<void> asResult(const platform::StorageResult<void> &outcome, const char *doing)
{
    return outcome ? Result<void>() : Result<void>(tl::unexpected(storageError(outcome.error(), doing)));
}

} // namespace holdfast::store
