// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/platform/permissions/real_flatpak.h"

#include <QFileInfo>
#include <QProcess>

namespace holdfast::tests {

namespace {

bool writeInto(const QString &folder, const QString &name, const QByteArray &content)
{
    return QDir().mkpath(folder) && writeFile(folder + QLatin1Char('/') + name, content);
}

} // namespace

RealFlatpak::RealFlatpak()
{
    const QString home = m_folder.path(QStringLiteral("home"));
    const QString data = home + QStringLiteral("/.local/share");
    m_surroundings.root = m_folder.path(QStringLiteral("root"));
    m_surroundings.home = home;
    m_surroundings.configHome = home + QStringLiteral("/.config");
    m_surroundings.dataHome = data;
    m_surroundings.programFolders = {QStringLiteral("/usr/bin")};
    QDir().mkpath(data);

    m_environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_environment.insert(QStringLiteral("HOME"), home);
    m_environment.insert(QStringLiteral("XDG_DATA_HOME"), data);
    m_environment.insert(QStringLiteral("XDG_CACHE_HOME"), home + QStringLiteral("/.cache"));
    m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/.config"));
    m_environment.insert(QStringLiteral("FLATPAK_SYSTEM_DIR"), systemFolder());
    m_environment.insert(QStringLiteral("FLATPAK_SYSTEM_CACHE_DIR"), m_folder.path(QStringLiteral("cache")));
    m_environment.insert(QStringLiteral("FLATPAK_CONFIG_DIR"), m_folder.path(QStringLiteral("etc")));
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    m_environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));

    const QString runtime = m_folder.path(QStringLiteral("runtime"));
    const QString repository = m_folder.path(QStringLiteral("repository"));
    m_ready = writeInto(runtime, QStringLiteral("metadata"), "[Runtime]\nname=org.test.Platform\n") &&
              QDir().mkpath(runtime + QStringLiteral("/files")) &&
              run({"build-export", "--disable-sandbox", "--runtime", "--files=files", repository, runtime, "stable"}) &&
              run({"remote-add", "--user", "--no-gpg-verify", "here", repository});
}

QByteArray RealFlatpak::applicationGroup(const QString &id)
{
    return "[Application]\nname=" + id.toUtf8() +
           "\nruntime=org.test.Platform/x86_64/stable\nsdk=org.test.Platform/x86_64/stable\ncommand=x\n\n";
}

std::optional<QByteArray> RealFlatpak::run(const QStringList &arguments) const
{
    return runWith(m_environment, arguments);
}

std::optional<QByteArray> RealFlatpak::runWith(const QProcessEnvironment &environment, const QStringList &arguments) const
{
    QProcess flatpak;
    flatpak.setProcessEnvironment(environment);
    flatpak.setStandardInputFile(QProcess::nullDevice());
    flatpak.start(QStringLiteral("flatpak"), arguments);
    if (!flatpak.waitForFinished(60'000)) {
        complaint = flatpak.errorString().toUtf8();
        return std::nullopt;
    }
    complaint = flatpak.readAllStandardError();
    if (flatpak.exitCode() != 0)
        return std::nullopt;
    return flatpak.readAllStandardOutput();
}

bool RealFlatpak::runInShell(const QString &line) const
{
    QProcess shell;
    shell.setProcessEnvironment(m_environment);
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), line});
    const bool ended = shell.waitForFinished(60'000);
    complaint = shell.readAllStandardError();
    return ended && shell.exitCode() == 0;
}

bool RealFlatpak::build(const QString &id, const QByteArray &rest, const QString &branch) const
{
    const QString app = m_folder.path(QStringLiteral("app"));
    QDir(app).removeRecursively();
    const QByteArray entry = "[Desktop Entry]\nType=Application\nName=The " + id.section(QLatin1Char('.'), -1).toUtf8() +
                             "\nName[de]=Nicht dieser\nExec=x\n";
    return m_ready && writeInto(app, QStringLiteral("metadata"), applicationGroup(id) + rest) &&
           writeInto(app + QStringLiteral("/files/bin"), QStringLiteral("x"), "#!/bin/sh\n") &&
           writeInto(app + QStringLiteral("/export/share/applications"), id + QStringLiteral(".desktop"), entry) &&
           run({"build-export", "--disable-sandbox", m_folder.path(QStringLiteral("repository")), app, branch});
}

bool RealFlatpak::installWith(const QProcessEnvironment &environment, const QString &id, const QString &branch) const
{
    return runWith(environment, {"install", "--user", "-y", "--noninteractive", "here", id + QStringLiteral("//") + branch})
        .has_value();
}

bool RealFlatpak::install(const QString &id, const QByteArray &rest, const QString &branch)
{
    return build(id, rest, branch) && installWith(m_environment, id, branch);
}

bool RealFlatpak::installForSystem(const QString &id, const QByteArray &rest)
{
    // As the installation of a user whose data are in /var/lib: only root may install into a system's.
    QProcessEnvironment other = m_environment;
    other.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.path(QStringLiteral("root/var/lib")));
    QDir().mkpath(m_folder.path(QStringLiteral("root/var/lib")));
    const QString branch = QStringLiteral("stable");
    return build(id, rest, branch) &&
           runWith(other, {"remote-add", "--user", "--if-not-exists", "--no-gpg-verify", "here",
                           m_folder.path(QStringLiteral("repository"))}) &&
           installWith(other, id, branch);
}

bool RealFlatpak::setMetadata(const QString &id, const QByteArray &rest) const
{
    for (const QString &installation : {userFolder(), systemFolder()}) {
        const QString file = installation + QStringLiteral("/app/") + id + QStringLiteral("/current/active/metadata");
        // It is a second name of a file in the repository.
        if (QFile::remove(file))
            return writeFile(file, applicationGroup(id) + rest);
    }
    return false;
}

bool RealFlatpak::setOverride(bool forUser, const QString &name, const QByteArray &content) const
{
    const QString folder = (forUser ? userFolder() : systemFolder()) + QStringLiteral("/overrides");
    if (content.isEmpty())
        return !QFileInfo::exists(folder + QLatin1Char('/') + name) || QFile::remove(folder + QLatin1Char('/') + name);
    return writeInto(folder, name, content);
}

} // namespace holdfast::tests
