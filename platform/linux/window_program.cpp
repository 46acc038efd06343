// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/window_program.h"

#include <QDir>
#include <QFileInfo>

#include <unistd.h>

#include <filesystem>
#include <system_error>

namespace holdfast::platform {

namespace {

constexpr auto startedName = "holdfast";
constexpr auto windowName = "holdfast-window";

} // namespace

void becomeWindowProgram(char *argv[])
{
    std::error_code error;
    const std::filesystem::path own = std::filesystem::read_symlink("/proc/self/exe", error);
    if (!error)
        ::execv((own.parent_path() / windowName).c_str(), argv);
}

QString startedProgram(const QString &file)
{
    const QFileInfo info(file);
    if (info.fileName() != QLatin1String(windowName))
        return file;
    const QString started = info.dir().filePath(QString::fromLatin1(startedName));
    return QFileInfo(started).isExecutable() ? started : file;
}

} // namespace holdfast::platform
