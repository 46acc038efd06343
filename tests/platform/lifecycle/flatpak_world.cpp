// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/platform/lifecycle/flatpak_world.h"

namespace holdfast::tests {

FlatpakWorld::FlatpakWorld()
{
    scene.surroundings.programFolders = {QStringLiteral("/usr/bin")};
    QStringList &environment = scene.surroundings.environment;
    for (const auto &[name, folder] :
         std::initializer_list<std::pair<const char *, const char *>>{{"XDG_DATA_HOME", "home/.local/share"},
                                                                      {"XDG_CACHE_HOME", "home/.cache"},
                                                                      {"XDG_CONFIG_HOME", "home/.config"},
                                                                      {"XDG_RUNTIME_DIR", "home/run"},
                                                                      {"FLATPAK_SYSTEM_DIR", "system"},
                                                                      {"FLATPAK_CONFIG_DIR", "etc"}}) {
        const QString path = scene.path(QString::fromUtf8(folder));
        QDir().mkpath(path);
        environment << QString::fromUtf8(name) + QLatin1Char('=') + path;
    }
}

FlatpakWorld::~FlatpakWorld()
{
    stopServing();
}

QByteArray FlatpakWorld::flatpak(const QStringList &words, bool mayFail)
{
    QProcess process;
    process.setProcessEnvironment([&] {
        QProcessEnvironment result;
        for (const QString &pair : scene.surroundings.environment)
            result.insert(pair.section(QLatin1Char('='), 0, 0), pair.section(QLatin1Char('='), 1));
        result.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        return result;
    }());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("/usr/bin/flatpak"), words);
    EXPECT_TRUE(process.waitForFinished(120'000));
    const QByteArray output = process.readAll();
    EXPECT_TRUE(mayFail || process.exitCode() == 0) << words.join(QLatin1Char(' ')).toStdString() << '\n' << output.constData();
    return output;
}

void FlatpakWorld::publish(const QString &name, const QByteArray &metadata, const QString &file, const QString &text,
                           const QStringList &words)
{
    const QString build = scene.path(QStringLiteral("build-") + name);
    QDir(build).removeRecursively();
    for (const char *folder : {"/files", "/usr", "/export"})
        QDir().mkpath(build + QString::fromUtf8(folder));
    EXPECT_TRUE(writeFile(build + QStringLiteral("/metadata"), metadata));
    EXPECT_TRUE(writeFile(build + file, text.toUtf8()));
    flatpak(QStringList{QStringLiteral("build-export"), QStringLiteral("--disable-sandbox")} + words +
            QStringList{scene.path(QStringLiteral("repo")), build, QStringLiteral("stable")});
    flatpak({QStringLiteral("build-update-repo"), scene.path(QStringLiteral("repo"))});
}

void FlatpakWorld::publishRuntime(const QString &text, const QStringList &words)
{
    publish(QStringLiteral("org.test.Runtime"), "[Runtime]\nname=org.test.Runtime\n", QStringLiteral("/usr/text"), text,
            QStringList{QStringLiteral("--runtime")} + words);
}

void FlatpakWorld::publishApp(const QString &name, const QString &text)
{
    const QByteArray architecture = flatpak({QStringLiteral("--default-arch")}).trimmed();
    publish(QStringLiteral("org.test.") + name,
            "[Application]\nname=org.test." + name.toUtf8() + "\nruntime=org.test.Runtime/" + architecture +
                "/stable\ncommand=text\n",
            QStringLiteral("/files/text"), text, {});
}

void FlatpakWorld::serve()
{
    m_server.start(QStringLiteral(HOLDFAST_PYTHON),
                   {QStringLiteral("-B"), QStringLiteral(HOLDFAST_HTTP_FOLDER), scene.path(QStringLiteral("repo"))});
    while (!m_server.canReadLine() && m_server.waitForReadyRead(60'000)) {
    }
    m_port = m_server.readLine().trimmed();
    EXPECT_FALSE(m_port.isEmpty());
}

void FlatpakWorld::stopServing()
{
    m_server.kill();
    m_server.waitForFinished();
}

QString FlatpakWorld::address() const
{
    return QStringLiteral("http://127.0.0.1:") + QString::fromUtf8(m_port) + QLatin1Char('/');
}

QString FlatpakWorld::lists() const
{
    return scene.surroundings.dataHome + QStringLiteral("/flatpak/repo/tmp/cache/summaries");
}

} // namespace holdfast::tests
