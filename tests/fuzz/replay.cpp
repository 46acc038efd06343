// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/fuzz_target.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

/// Feeds a fuzz target every file of a folder, whole and cut off at many lengths: what the normal test run does with the corpus.
/// Ends with an error when there is no file, and as the target does (it aborts) when an input breaks it.
int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    QTextStream out(stdout);
    constexpr qsizetype cuts = 32;
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray input = file.readAll();
        // Said before it is tried, so that the last line names what broke it.
        out << name << Qt::endl;
        for (qsizetype cut = 0; cut <= cuts; ++cut) {
            // In memory of exactly its size, so that a sanitizer sees any reading past it.
            const std::vector<std::uint8_t> part(input.cbegin(), input.cbegin() + input.size() * cut / cuts);
            LLVMFuzzerTestOneInput(part.data(), part.size());
        }
    }
    return names.isEmpty() ? 1 : 0;
}
