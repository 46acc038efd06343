// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/platform/browsers/browser_scene.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QProcess>

namespace holdfast::tests {

BrowserScene::BrowserScene()
{
    m_surroundings.home = m_folder.path(QStringLiteral("home"));
    m_surroundings.configHome = m_surroundings.home + QStringLiteral("/.config");
    m_surroundings.dataHome = m_surroundings.home + QStringLiteral("/.local/share");
    m_surroundings.cacheHome = m_surroundings.home + QStringLiteral("/.cache");
    m_surroundings.runtimeFolder = m_folder.path(QStringLiteral("run"));
    m_surroundings.privateFolder = m_folder.path(QStringLiteral("private"));
    EXPECT_TRUE(QDir().mkpath(m_surroundings.home));
    EXPECT_TRUE(QDir().mkpath(m_surroundings.runtimeFolder));
}

QString BrowserScene::home(const QString &path) const
{
    return path.isEmpty() ? m_surroundings.home : m_surroundings.home + QLatin1Char('/') + path;
}

void BrowserScene::put(const QString &path, const QByteArray &content) const
{
    EXPECT_TRUE(QDir().mkpath(QFileInfo(home(path)).path()));
    EXPECT_TRUE(writeFile(home(path), content));
}

void BrowserScene::putRecorded(const QString &path, const QString &name) const
{
    put(path, recorded(name));
}

QStringList BrowserScene::leftBehind() const
{
    QStringList found;
    for (const QString &folder : {m_surroundings.runtimeFolder, m_surroundings.privateFolder}) {
        QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        while (all.hasNext())
            found.append(all.next());
    }
    return found;
}

QByteArray recorded(const QString &name)
{
    const QByteArray content = contentOf(QStringLiteral(HOLDFAST_TEST_DATA "/browsers/") + name);
    EXPECT_FALSE(content.isEmpty()) << name.toStdString();
    return content;
}

platform::Patience patience()
{
    return platform::Patience(std::chrono::minutes(2));
}

bool withPythonsDatabase(const QString &database, const QByteArray &lines)
{
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(QStringLiteral(HOLDFAST_PYTHON), {QStringLiteral("-"), database});
    python.write("import sqlite3, sys, os\nname = sys.argv[1]\ndb = sqlite3.connect(name, isolation_level=None)\n" + lines +
                 '\n');
    python.closeWriteChannel();
    return python.waitForFinished(60'000) && python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0;
}

bool makeDatabase(const QString &database, const QByteArray &statements)
{
    return withPythonsDatabase(database, "db.executescript('''" + statements + "''')");
}

} // namespace holdfast::tests
