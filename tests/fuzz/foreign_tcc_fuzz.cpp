// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/macos_permissions.h"
#include "tests/fuzz/fuzz_target.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

// A TCC.db of any bytes: read or refused, within the bounds, and no row of a client without a name.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    using namespace holdfast::platform;
    // Newer versions of Qt open no database without one. It stays to the very end: what Qt keeps of databases outlives statics of
    // ours.
    static int count = 1;
    static char program[] = "fuzz";
    static char *arguments[] = {program, nullptr};
    static const auto *const application = new QCoreApplication(count, arguments);
    Q_UNUSED(application)
    static const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("TCC.db"));
    QFile file(name);
    fuzz::require(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    const QByteArrayView bytes = fuzz::viewOf(data, size);
    fuzz::require(file.write(bytes.data(), bytes.size()) == bytes.size());
    file.close();

    const auto database = parse::ForeignDatabase::open(name, parse::ForeignDatabase::Log::None);
    if (!database)
        return 0;
    const auto rows = parse::tccRows(*database, Patience{usualPatience});
    if (rows)
        fuzz::require(rows->rows.size() <= parse::TccRows::mostRows);
    const auto answer = parse::macosPermissions({{QString(), rows}});
    fuzz::require(rows || answer.rows.isEmpty());
    for (const Grant &grant : answer.rows)
        fuzz::require(!grant.app.isEmpty() && grant.revocation.kind == Revocation::Kind::Link);
    return 0;
}
