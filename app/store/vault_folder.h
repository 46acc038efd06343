// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace holdfast::store {

/// The names of a vault's files (design: everything outside the vault lies in one folder, 0700, files 0600).
class VaultFolder
{
public:
    explicit VaultFolder(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString settingsFile() const { return file("settings.ini"); }
    [[nodiscard]] QString keyFile() const { return file("vault.key"); }
    [[nodiscard]] QString keyFileBackup() const { return file("vault.key.bak"); }
    [[nodiscard]] QString database() const { return file("vault.db"); }
    [[nodiscard]] QString previousDatabase() const { return file("vault.db.previous"); }
    [[nodiscard]] QString sequenceFile() const { return file("vault.seq"); }
    [[nodiscard]] QString lockFile() const { return file("vault.lock"); }
    [[nodiscard]] QString dueFile() const { return file("due.json"); }
    [[nodiscard]] QString outboxFile() const { return file("outbox.json"); }
    [[nodiscard]] QString dueLockFile() const { return file("due.lock"); }

private:
    [[nodiscard]] QString file(const char *name) const { return m_path + QLatin1Char('/') + QLatin1String(name); }

    QString m_path;
};

} // namespace holdfast::store
