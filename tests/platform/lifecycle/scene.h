// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "platform/patience.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace holdfast::tests {

/// A system of one test's own: an empty root, an empty home, and no programs but those the test makes or names.
class Scene
{
public:
    Scene()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("root"));
        QDir(m_folder.path()).mkpath(QStringLiteral("home"));
        QDir(m_folder.path()).mkpath(QStringLiteral("bin"));
        surroundings.root = path(QStringLiteral("root"));
        surroundings.home = path(QStringLiteral("home"));
        surroundings.configHome = path(QStringLiteral("home/.config"));
        surroundings.dataHome = path(QStringLiteral("home/.local/share"));
        surroundings.cacheHome = path(QStringLiteral("home/.cache"));
        surroundings.privateFolder = path(QStringLiteral("home/private"));
        surroundings.programFolders = {path(QStringLiteral("bin"))};
        surroundings.environment = {QStringLiteral("HOME=") + surroundings.home, QStringLiteral("PATH=/usr/bin:/bin")};
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.path(name); }
    /// Where a path of the system lies in this one.
    [[nodiscard]] QString at(const QString &systemPath) const { return surroundings.at(systemPath); }

    void write(const QString &systemPath, const QByteArray &content) const
    {
        const QString file = at(systemPath);
        QDir().mkpath(QFileInfo(file).path());
        EXPECT_TRUE(writeFile(file, content)) << file.toStdString();
    }
    void makeFolder(const QString &systemPath) const { EXPECT_TRUE(QDir().mkpath(at(systemPath))); }
    /// A link that says exactly `target`.
    void link(const QString &systemPath, const QByteArray &target) const
    {
        const QString file = at(systemPath);
        QDir().mkpath(QFileInfo(file).path());
        EXPECT_EQ(::symlink(target.constData(), QFile::encodeName(file).constData()), 0);
    }
    /// A program in the only folder in which one is looked for.
    void install(const QString &name, const QByteArray &script) const
    {
        const QString file = path(QStringLiteral("bin/") + name);
        EXPECT_TRUE(writeFile(file, "#!/bin/sh\n" + script));
        EXPECT_EQ(::chmod(QFile::encodeName(file).constData(), 0755), 0);
    }

    platform::Surroundings surroundings;

private:
    TemporaryFolder m_folder;
};

[[nodiscard]] inline platform::Patience longPatience()
{
    return platform::Patience(std::chrono::minutes(1));
}

/// A file of tests/data/lifecycle.
[[nodiscard]] inline QByteArray recorded(const QString &name)
{
    const QByteArray content = contentOf(QStringLiteral(HOLDFAST_TEST_DATA "/lifecycle/") + name);
    EXPECT_FALSE(content.isEmpty()) << name.toStdString();
    return content;
}

} // namespace holdfast::tests
