// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/firefox_sites.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/grant_promises.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

// A permissions.sqlite of any bytes. What SQLite makes of them is its own affair; what comes out of it is not.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    using namespace platform::parse;
    // Newer versions of Qt open no database without one. It stays to the very end: what Qt keeps of databases outlives statics of
    // ours.
    static int count = 1;
    static char program[] = "fuzz";
    static char *arguments[] = {program, nullptr};
    static const auto *const application = new QCoreApplication(count, arguments);
    Q_UNUSED(application)
    static const QTemporaryDir folder;
    static const QString name = folder.filePath(QStringLiteral("permissions.sqlite"));
    QFile file(name);
    fuzz::require(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    fuzz::require(file.write(fuzz::viewOf(data, size).toByteArray()) == static_cast<qint64>(size));
    file.close();
    // A table whose pages lead in circles may hold as many rows as are counted, and takes as long.
    const platform::Patience patience(std::chrono::seconds(2));
    for (const auto log : {ForeignDatabase::Log::None, ForeignDatabase::Log::Waiting}) {
        const auto database = ForeignDatabase::open(name, log);
        if (!database)
            continue;
        const auto rows = firefoxPermissionRows(*database, patience);
        if (!rows)
            continue;
        fuzz::require(rows->rows.size() <= FirefoxPermissionRows::mostRows);
        for (const FirefoxPermissionRow &row : rows->rows)
            fuzz::require(!row.origin.isEmpty() && !row.type.isEmpty() && row.type != QStringLiteral("storageAccessAPI"));
        fuzz::requireGrants(firefoxSiteGrants(rows->rows, QStringLiteral("Firefox"), QDateTime::fromMSecsSinceEpoch(0).toUTC()));
    }
    return 0;
}
