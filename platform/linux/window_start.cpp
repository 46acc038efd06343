// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/window_start.h"

#include "platform/activation_token.h"
#include "platform/linux/detached_program.h"
#include "platform/program_run.h"
#include "platform/window_program.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace holdfast::platform {

namespace {

/// For systemd to begin it, not for the window.
constexpr std::chrono::seconds systemdPatience{5};

/// What systemd-run hands on word by word, but for variables, which a doubled sign keeps from being any (systemd.service(5)).
QStringList withoutVariables(QStringList words)
{
    return words.replaceInStrings(QStringLiteral("$"), QStringLiteral("$$"));
}

} // namespace

QString ownProgram()
{
    const QString file = QCoreApplication::applicationFilePath();
    const QString image = qEnvironmentVariable("APPIMAGE");
    // Both are inherited by what another program's image starts, as a terminal's.
    const QString unpacked = QFileInfo(qEnvironmentVariable("APPDIR")).canonicalFilePath();
    const bool isInside = !unpacked.isEmpty() && QFileInfo(file).canonicalFilePath().startsWith(unpacked + u'/');
    if (isInside && image.startsWith(u'/') && QFileInfo(image).isExecutable())
        return image;
    return startedProgram(file);
}

bool startWindow(const Surroundings &surroundings, const QString &program, const QString &vaultFolder, bool insideUnit)
{
    const QStringList arguments = vaultFolder.isEmpty() ? QStringList{} : QStringList{QStringLiteral("--vault"), vaultFolder};
    const QString systemdRun = insideUnit ? surroundings.program(QStringLiteral("systemd-run")) : QString();
    if (!systemdRun.isEmpty()) {
        QStringList words{QStringLiteral("--user"), QStringLiteral("--collect"), QStringLiteral("--quiet")};
        // A unit begins with the environment of systemd, not with ours.
        if (const QByteArray token = activationToken(); !token.isEmpty())
            words << QStringLiteral("--setenv=XDG_ACTIVATION_TOKEN=") + QString::fromLatin1(token);
        words << QStringLiteral("--") << program;
        const ProgramAnswer answer =
            runProgram({systemdRun, words + withoutVariables(arguments), surroundings.environment}, Patience(systemdPatience));
        if (answer.outcome == ProgramAnswer::Outcome::Ended && answer.exitCode == 0)
            return true;
    }
    return startDetached(program, arguments);
}

} // namespace holdfast::platform
