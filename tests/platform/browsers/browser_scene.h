// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "platform/patience.h"
#include "tests/support/temporary_folder.h"

#include <QStringList>

namespace holdfast::tests {

/// A home of one test's own, with a runtime folder and nothing else in it.
class BrowserScene
{
public:
    BrowserScene();

    [[nodiscard]] QString home(const QString &path = {}) const;
    [[nodiscard]] const platform::Surroundings &surroundings() const { return m_surroundings; }
    [[nodiscard]] platform::Surroundings &surroundings() { return m_surroundings; }
    /// Writes a file below the home, with the folders it needs.
    void put(const QString &path, const QByteArray &content) const;
    /// A recorded file of tests/data/browsers below the home.
    void putRecorded(const QString &path, const QString &recorded) const;
    /// Everything below the runtime and the private folder.
    [[nodiscard]] QStringList leftBehind() const;

private:
    TemporaryFolder m_folder;
    platform::Surroundings m_surroundings;
};

[[nodiscard]] QByteArray recorded(const QString &name);

/// Patience that no test uses up.
[[nodiscard]] platform::Patience patience();

/// Runs Python's own SQLite: `database` is opened as "db" (autocommit) and `lines` are executed. False when it complains.
[[nodiscard]] bool withPythonsDatabase(const QString &database, const QByteArray &lines);
/// A database made by these statements.
[[nodiscard]] bool makeDatabase(const QString &database, const QByteArray &statements);

} // namespace holdfast::tests
