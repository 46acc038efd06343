// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faulty_vfs.h"

#include <cstdlib>
#include <new>

namespace holdfast::tests {

namespace {

/// The real file lies directly behind it, in the memory that SQLite set aside.
struct FaultyFile {
    sqlite3_file base;
    FaultyVfs *owner;

    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

FaultyFile *faulty(sqlite3_file *file)
{
    return reinterpret_cast<FaultyFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return faulty(file)->real();
}

FaultyVfs *owner(sqlite3_vfs *vfs)
{
    return static_cast<FaultyVfs *>(vfs->pAppData);
}

int closeFile(sqlite3_file *file)
{
    return real(file)->pMethods->xClose(real(file));
}

int readFile(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    if (faulty(file)->owner->fails(FaultyRead))
        return faulty(file)->owner->codeFor(FaultyRead);
    return real(file)->pMethods->xRead(real(file), bytes, size, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    if (faulty(file)->owner->fails(FaultyWrite)) {
        real(file)->pMethods->xWrite(real(file), bytes, size / 2, offset);
        return faulty(file)->owner->codeFor(FaultyWrite);
    }
    return real(file)->pMethods->xWrite(real(file), bytes, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (faulty(file)->owner->fails(FaultyTruncate))
        return faulty(file)->owner->codeFor(FaultyTruncate);
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file *file, int /*flags*/)
{
    return faulty(file)->owner->fails(FaultySync) ? faulty(file)->owner->codeFor(FaultySync) : SQLITE_OK;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int kind)
{
    return real(file)->pMethods->xLock(real(file), kind);
}

int unlockFile(sqlite3_file *file, int kind)
{
    return real(file)->pMethods->xUnlock(real(file), kind);
}

int checkReservedLock(sqlite3_file *file, int *held)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), held);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int deviceCharacteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

/// Version 1: no shared memory and no mapping, neither of which a vault uses.
const sqlite3_io_methods fileMethods{
    1,          closeFile,         readFile,    writeFile,  truncateFile,          syncFile, sizeOfFile, lockFile,
    unlockFile, checkReservedLock, controlFile, sectorSize, deviceCharacteristics, nullptr,  nullptr,    nullptr,
    nullptr,    nullptr,           nullptr};

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if (owner(vfs)->fails(FaultyOpen))
        return owner(vfs)->codeFor(FaultyOpen);
    faulty(file)->owner = owner(vfs);
    sqlite3_vfs *const realVfs = owner(vfs)->real();
    const int code = realVfs->xOpen(realVfs, name, real(file), flags, outFlags);
    if (real(file)->pMethods)
        file->pMethods = &fileMethods;
    return code;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    if (owner(vfs)->fails(FaultyDelete))
        return owner(vfs)->codeFor(FaultyDelete);
    sqlite3_vfs *const realVfs = owner(vfs)->real();
    return realVfs->xDelete(realVfs, name, syncFolder);
}

int accessFile(sqlite3_vfs *vfs, const char *name, int flags, int *outcome)
{
    return owner(vfs)->real()->xAccess(owner(vfs)->real(), name, flags, outcome);
}

int fullPath(sqlite3_vfs *vfs, const char *name, int size, char *out)
{
    return owner(vfs)->real()->xFullPathname(owner(vfs)->real(), name, size, out);
}

int randomness(sqlite3_vfs *vfs, int size, char *out)
{
    return owner(vfs)->real()->xRandomness(owner(vfs)->real(), size, out);
}

int sleepFor(sqlite3_vfs *vfs, int microseconds)
{
    return owner(vfs)->real()->xSleep(owner(vfs)->real(), microseconds);
}

int currentTime(sqlite3_vfs *vfs, double *day)
{
    return owner(vfs)->real()->xCurrentTime(owner(vfs)->real(), day);
}

int lastError(sqlite3_vfs *vfs, int size, char *out)
{
    return owner(vfs)->real()->xGetLastError(owner(vfs)->real(), size, out);
}

} // namespace

FaultyVfs::FaultyVfs()
{
    static int made = 0;
    m_name = "faulty-" + QByteArray::number(++made);
    m_real = sqlite3_vfs_find(nullptr);
    m_vfs.iVersion = 1;
    m_vfs.szOsFile = static_cast<int>(sizeof(FaultyFile)) + m_real->szOsFile;
    m_vfs.mxPathname = m_real->mxPathname;
    m_vfs.zName = m_name.constData();
    m_vfs.pAppData = this;
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = deleteFile;
    m_vfs.xAccess = accessFile;
    m_vfs.xFullPathname = fullPath;
    m_vfs.xRandomness = randomness;
    m_vfs.xSleep = sleepFor;
    m_vfs.xCurrentTime = currentTime;
    m_vfs.xGetLastError = lastError;
    sqlite3_vfs_register(&m_vfs, 0);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
}

void FaultyVfs::failWith(const Fault &fault)
{
    m_fault = fault;
    m_seen = 0;
    m_failed = 0;
}

void FaultyVfs::heal()
{
    m_fault.nth = 0;
}

bool FaultyVfs::fails(FaultyOperation operation)
{
    if ((m_fault.operations & operation) == 0)
        return false;
    ++m_seen;
    if (m_fault.nth == 0 || m_seen < m_fault.nth || (m_seen > m_fault.nth && !m_fault.persistent))
        return false;
    if (m_fault.kind == Fault::Kind::EndOfProcess)
        std::_Exit(137);
    ++m_failed;
    return true;
}

int FaultyVfs::codeFor(FaultyOperation operation) const
{
    if (m_fault.kind == Fault::Kind::DiskFull && (operation & (FaultyWrite | FaultySync)) != 0)
        return SQLITE_FULL;
    switch (operation) {
    case FaultyRead:
        return SQLITE_IOERR_READ;
    case FaultySync:
        return SQLITE_IOERR_FSYNC;
    case FaultyTruncate:
        return SQLITE_IOERR_TRUNCATE;
    case FaultyDelete:
        return SQLITE_IOERR_DELETE;
    case FaultyOpen:
        return SQLITE_CANTOPEN;
    default:
        return SQLITE_IOERR_WRITE;
    }
}

} // namespace holdfast::tests
