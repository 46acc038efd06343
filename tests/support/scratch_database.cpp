// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scratch_database.h"

#include "app/store/migrations.h"
#include "tests/support/faulty_vfs.h"

#include <QTimeZone>

#include <gtest/gtest.h>

#include <stdexcept>

namespace holdfast::tests {

namespace {

Secret keyOf(unsigned char first)
{
    EXPECT_TRUE(startCryptography());
    Secret key(32);
    unsigned char next = first;
    for (unsigned char &byte : key.bytes())
        byte = next++;
    return key;
}

} // namespace

Secret scratchKey()
{
    return keyOf(1);
}

Secret otherKey()
{
    return keyOf(101);
}

const char *hastyFileSystem()
{
    static const FaultyVfs fileSystem;
    return fileSystem.name();
}

void ScratchDatabase::makeEmpty(const QString &file)
{
    EXPECT_TRUE(writeFile(file, {}));
    EXPECT_TRUE(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
}

store::Database ScratchDatabase::create(const char *virtualFileSystem) const
{
    makeEmpty(file());
    Result<store::Database> database =
        store::Database::open(file(), scratchKey(), store::Database::Mode::CreateNew, virtualFileSystem);
    if (!database || !store::migrate(*database))
        throw std::runtime_error("no scratch database");
    return std::move(*database);
}

Result<store::Database> ScratchDatabase::open(store::Database::Mode mode, const char *virtualFileSystem) const
{
    return store::Database::open(file(), scratchKey(), mode, virtualFileSystem);
}

progress::NewMark doneMark(const QString &action, const QString &note)
{
    progress::NewMark mark;
    mark.action = ActionId(action);
    mark.evidence = catalogue::Evidence::Tried;
    mark.madeAt = QDateTime(QDate(2026, 5, 22), QTime(9, 30, 15, 250), QTimeZone::utc());
    mark.localDay = QDate(2026, 5, 22);
    mark.note = note;
    return mark;
}

} // namespace holdfast::tests
