// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/data/shipped_files.h"
#include "app/cli/commands.h"
#include "app/program.h"
#include "app/tour/tour.h"
#include "app/view/app/view_surroundings.h"
#include "app/view/app/window.h"
#include "app/view/reminders/reminder_watch.h"
#include "platform/device_probes.h"
#include "platform/display.h"
#include "platform/platform.h"
#include "platform/reminder_parts.h"

#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QThread>

#include <future>

// The program that main.cpp becomes for the window, and for what else is set in type. It sees every room: it builds what is
// needed in order, hands it on and starts.

namespace holdfast {

namespace {

using cli::CommandLine;
using cli::ExitCode;

ExitCode openWindow(int argc, char *argv[], const CommandLine &commandLine)
{
    if (!platform::hasDisplay()) {
        const QCoreApplication application(argc, argv);
        nameProgram();
        return fail(ErrorCode::NoDisplay);
    }
    // Qt takes the first thread it meets for the main one, so that has to be this one; or else events are not seen now and then.
    (void)QThread::currentThread();
    // Beside the start of the window system, which takes longer.
    auto reading = std::async(std::launch::async, [] { return catalogue::readCatalogue(catalogue::shippedFiles()); });
    const QGuiApplication application(argc, argv);
    nameProgram();
    const auto catalogue = reading.get();
    if (!catalogue)
        return fail(catalogue.error().code);

    const platform::Platform platform = platform::makePlatform();
    const store::VaultFolder folder(vaultFolder(commandLine));
    if (folder.path().isEmpty())
        return fail(ErrorCode::NoHomeFolder);
    const QString packFile = commandLine.path.isEmpty() ? QString() : QFileInfo(commandLine.path).absoluteFilePath();
    // The sample stands beside a window that is open, and touches no vault.
    const bool sample = commandLine.sample;
    if (!sample && platform.singleInstance->claim(folder.path(), packFile) == platform::SingleInstance::Outcome::HandedOver)
        return ExitCode::Fine;

    const SystemClock clock;
    SystemRandom random;
    // Made before the settings are: whoever writes first would choose the folder's permissions.
    if (!sample)
        (void)platform.storage->makePrivateFolder(folder.path());
    const bool keepsSettings = !sample || QDir(folder.path()).exists();
    view::Preferences preferences(keepsSettings ? folder.settingsFile() : QString(), *platform.appearance);
    view::LanguageSwitch languageSwitch(preferences);
    overview::Overview overview(*catalogue, folder, {*platform.storage, random, clock});
    platform::DeviceProbes probes = platform::makeDeviceProbes(folder.path());
    platform::ReminderParts reminders =
        platform::makeReminderParts(commandLine.vaultFolder.isEmpty() ? QString() : folder.path());
    view::ViewSurroundings surroundings{overview,
                                        preferences,
                                        *platform.storage,
                                        *platform.suspendClock,
                                        *platform.lockSignal,
                                        *platform.keyRing,
                                        *platform.printer,
                                        random,
                                        probes,
                                        reminders};
    view::AppViewModel app(surroundings);
    view::Window window(preferences, app, languageSwitch);
    QObject::connect(platform.singleInstance.get(), &platform::SingleInstance::raiseRequested, &app,
                     [&window, &app](const QString &file) {
                         window.raise();
                         // A button of a notification may be why.
                         app.reminder()->look();
                         if (!file.isEmpty())
                             app.takePack(file);
                     });
    QObject::connect(&application, &QCoreApplication::aboutToQuit, &app, [&app] { app.lock(); });
    if (!window.load())
        return ExitCode::Unexpected;
    if (sample)
        app.openSample();
    else
        app.start();
    if (!packFile.isEmpty())
        app.takePack(packFile);
    return static_cast<ExitCode>(QGuiApplication::exec());
}

/// A page is set in type, for which Qt wants a screen: one that is not there does.
ExitCode printReport(int argc, char *argv[], const CommandLine &commandLine)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    nameProgram();
    // A window has the faces loaded by its theme, and here there is no window.
    const QDir fonts(QStringLiteral(":/qt/qml/Holdfast/Controls/fonts"));
    for (const QString &font : fonts.entryList({QStringLiteral("*.otf")}))
        QFontDatabase::addApplicationFont(fonts.filePath(font));
    return cli::runCommand(commandLine, vaultFolder(commandLine));
}

ExitCode runWithScreen(int argc, char *argv[], const CommandLine &commandLine)
{
    QGuiApplication::setDesktopFileName(QStringLiteral("org.holdfast.Holdfast"));
    using Command = CommandLine::Command;
    if (commandLine.command == Command::Tour) {
        return tour::walk(argc, argv, {commandLine.path, commandLine.language, commandLine.textPercent})
                   ? ExitCode::Fine
                   : ExitCode::CouldNotWrite;
    }
    if (commandLine.command == Command::SelfTest) {
        // Packages are built where there is no screen.
        if (!platform::hasDisplay())
            qputenv("QT_QPA_PLATFORM", "offscreen");
        return tour::selfTest(argc, argv) ? ExitCode::Fine : ExitCode::Unexpected;
    }
    if (commandLine.command == Command::Report)
        return printReport(argc, argv, commandLine);
    return openWindow(argc, argv, commandLine);
}

/// Also on its own it does whatever it is asked for: a phone has no other program.
ExitCode run(int argc, char *argv[], const CommandLine &commandLine)
{
    return needsScreen(commandLine) ? runWithScreen(argc, argv, commandLine) : runWithoutScreen(argc, argv, commandLine);
}

} // namespace

} // namespace holdfast

int main(int argc, char *argv[])
{
    return holdfast::startProgram(argc, argv, holdfast::run);
}
