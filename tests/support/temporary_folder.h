// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace holdfast::tests {

/// A folder of one test's own, removed with everything in it.
class TemporaryFolder
{
public:
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// A file's content read past every interface under test; empty when there is none.
[[nodiscard]] inline QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

/// Writes a file past every interface under test.
[[nodiscard]] inline bool writeFile(const QString &file, const QByteArray &content)
{
    QFile opened(file);
    return opened.open(QIODevice::WriteOnly | QIODevice::Truncate) && opened.write(content) == content.size();
}

} // namespace holdfast::tests
