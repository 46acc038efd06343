// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/key_file_store.h"

#include "app/store/storage_error.h"

namespace holdfast::store {

namespace {

constexpr auto damagedMark = ".damaged-";

Error readingError(platform::StorageFault fault)
{
    using platform::StorageFault;
    switch (fault) {
    case StorageFault::NotFound:
        return {ErrorCode::KeyFileMissing, {}};
    case StorageFault::TooLarge:
    case StorageFault::NotARegularFile:
        return {ErrorCode::KeyFileDamaged, QStringLiteral("too large, or not a file")};
    case StorageFault::PermissionDenied:
        return {ErrorCode::PermissionDenied, QStringLiteral("read the key file")};
    default:
        return {ErrorCode::ReadFailed, QStringLiteral("read the key file")};
    }
}

Result<KeyFile> decoded(const platform::StorageResult<QByteArray> &bytes)
{
    if (!bytes)
        return tl::unexpected(readingError(bytes.error()));
    return KeyFile::decode(*bytes);
}

} // namespace

Result<KeyFile> KeyFileStore::read(const QString &file) const
{
    Result<KeyFile> keyFile = decoded(m_storage.read(file, KeyFile::sizeLimit));
    if (keyFile && keyFile->generation() == KeyFile::unfinished)
        return failure(ErrorCode::NoVault, QStringLiteral("never finished"));
    return keyFile;
}

Result<KeyFile> KeyFileStore::readEither() const
{
    Result<KeyFile> keyFile = read();
    if (keyFile || !isUnusable(keyFile.error().code))
        return keyFile;
    Result<KeyFile> backup = readBackup();
    // That a backup is missing is no news; that it is damaged too is.
    return backup || keyFile.error().code == ErrorCode::KeyFileMissing ? backup : keyFile;
}

bool KeyFileStore::isUnfinished() const
{
    const Result<KeyFile> keyFile = decoded(m_storage.read(m_folder.keyFile(), KeyFile::sizeLimit));
    return keyFile && keyFile->generation() == KeyFile::unfinished;
}

Result<void> KeyFileStore::write(const QByteArray &bytes)
{
    return asResult(m_storage.replace(m_folder.keyFile(), bytes), "write the key file");
}

Result<void> KeyFileStore::writeBackup(const QByteArray &bytes)
{
    return asResult(m_storage.replace(m_folder.keyFileBackup(), bytes), "write the key file's backup");
}

Result<void> KeyFileStore::replace(const QByteArray &bytes, const QByteArray &former)
{
    Result<void> written = write(bytes);
    if (written)
        written = writeBackup(bytes);
    if (!written) {
        putBack(m_folder.keyFile(), former);
        putBack(m_folder.keyFileBackup(), former);
    }
    return written;
}

void KeyFileStore::putBack(const QString &file, const QByteArray &bytes)
{
    const auto present = m_storage.read(file, KeyFile::sizeLimit);
    if (!present || *present != bytes)
        static_cast<void>(m_storage.replace(file, bytes));
}

void KeyFileStore::moveDamagedAside(const QString &suffix)
{
    if (m_storage.exists(m_folder.keyFile()))
        static_cast<void>(m_storage.rename(m_folder.keyFile(), m_folder.keyFile() + QLatin1String(damagedMark) + suffix));
}

void KeyFileStore::removeDamagedCopies()
{
    const QString beginning = m_folder.keyFile().section(u'/', -1) + QLatin1String(damagedMark);
    for (const QString &name : m_storage.filesIn(m_folder.path()).value_or(QStringList())) {
        if (name.startsWith(beginning))
            static_cast<void>(m_storage.remove(m_folder.path() + u'/' + name));
    }
}

bool KeyFileStore::isUnusable(ErrorCode code)
{
    return code == ErrorCode::KeyFileDamaged || code == ErrorCode::KeyFileMissing || code == ErrorCode::ReadFailed;
}

} // namespace holdfast::store
