// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sqlite3.h>

#include <QByteArray>

namespace holdfast::tests {

/// What a file system can fail at. A bit mask.
enum FaultyOperation : unsigned {
    FaultyRead = 1,
    FaultyWrite = 2,
    FaultySync = 4,
    FaultyTruncate = 8,
    FaultyDelete = 16,
    FaultyOpen = 32,
    FaultyChange = FaultyWrite | FaultySync | FaultyTruncate | FaultyDelete,
};

/// A fault to come.
struct Fault {
    /// Which operations are counted and may fail: FaultyOperation bits.
    unsigned operations = 0;
    /// The n-th of them fails, counted from 1.
    int nth = 0;
    enum class Kind {
        InputOutput,
        DiskFull,
        /// The process ends at once, as by SIGKILL, instead of the operation.
        EndOfProcess,
    } kind = Kind::InputOutput;
    /// Whether every later one fails too, until `heal`.
    bool persistent = false;
};

/// A virtual file system for SQLite that passes everything on to the default one until the n-th operation, and lets that fail. A
/// failing write has written half of its bytes. Syncs are counted, not carried out: they only matter when the power fails, and
/// the tests would wait for them most of the time. Register it before opening a connection and keep it until that is closed.
class FaultyVfs
{
public:
    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    /// The name to open connections with.
    [[nodiscard]] const char *name() const { return m_name.constData(); }

    /// Starts counting anew.
    void failWith(const Fault &fault);
    /// Nothing fails any more; counting goes on.
    void heal();
    /// How many operations of the fault's kinds there were since failWith.
    [[nodiscard]] int operations() const { return m_seen; }
    /// How many of them failed.
    [[nodiscard]] int failures() const { return m_failed; }

    /// For the implementation: counts one operation and says whether it must fail.
    [[nodiscard]] bool fails(FaultyOperation operation);
    /// The result code of a failing operation.
    [[nodiscard]] int codeFor(FaultyOperation operation) const;
    [[nodiscard]] sqlite3_vfs *real() const { return m_real; }

private:
    QByteArray m_name;
    sqlite3_vfs *m_real = nullptr;
    sqlite3_vfs m_vfs{};
    Fault m_fault;
    int m_seen = 0;
    int m_failed = 0;
};

} // namespace holdfast::tests
