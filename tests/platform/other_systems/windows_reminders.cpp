// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/windows/report_writer.h"
#include "platform/windows/task_scheduler.h"
#include "platform/windows/windows_notice.h"

#include <windows.h>

#include <shellapi.h>

#include <fstream>
#include <iterator>

// Built with mingw-w64 and run under wine by wine_lane.py: registers the task in the folder named by its argument (task.xml),
// reads it back, takes it away, splits the command lines in lines.txt, shows a notice, and writes what Windows answered into that
// folder.

namespace {

using namespace holdfast::platform::windows;

std::string contentOf(const std::string &file)
{
    std::ifstream opened(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(opened), {}};
}

std::wstring inUtf16(const std::string &text)
{
    const int length = static_cast<int>(text.size());
    const int needed = MultiByteToWideChar(CP_UTF8, 0, text.data(), length, nullptr, 0);
    std::wstring result(static_cast<std::size_t>(needed), L'\0');
    MultiByteToWideChar(CP_UTF8, 0, text.data(), length, result.data(), needed);
    return result;
}

std::string splitByWindows(const std::wstring &lines)
{
    ReportWriter report;
    std::wstring::size_type begin = 0;
    for (auto end = lines.find(L'\n'); end != std::wstring::npos; end = lines.find(L'\n', begin)) {
        // The first is a program, for which other rules hold.
        const std::wstring line = L"x " + lines.substr(begin, end - begin);
        int count = 0;
        wchar_t **arguments = CommandLineToArgvW(line.c_str(), &count);
        report.begin("line");
        for (int index = 1; index < count; ++index)
            report.field("argument", std::wstring_view(arguments[index]));
        LocalFree(arguments);
        begin = end + 1;
    }
    return report.finished();
}

std::string whoAsks()
{
    ReportWriter report;
    report.begin("names").field("task", taskName()).field("program", ownProgram());
    return report.finished();
}

std::string showNotice()
{
    ReportWriter report;
    WindowsNotice notice([] {});
    const bool shown = notice.show(std::wstring(100, L'检'), L"Your check is due");
    report.begin("notice")
        .field("shown", std::string_view(shown ? "yes" : "no"))
        .field("failure", std::string_view(notice.failure()));
    return report.finished();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    const std::string folder = std::string(argv[1]) + '\\';
    const auto write = [&folder](const char *name, const std::string &report) {
        std::ofstream(folder + name, std::ios::binary) << report;
    };
    write("names.txt", whoAsks());
    write("before.txt", readScheduledTask());
    write("nothing_to_delete.txt", deleteTask());
    write("registered.txt", registerTask(inUtf16(contentOf(folder + "task.xml"))));
    write("read.txt", readScheduledTask());
    write("registered_again.txt", registerTask(inUtf16(contentOf(folder + "task.xml"))));
    write("broken.txt", registerTask(L"<Task>"));
    write("deleted.txt", deleteTask());
    write("after.txt", readScheduledTask());
    write("arguments.txt", splitByWindows(inUtf16(contentOf(folder + "lines.txt"))));
    write("notice.txt", showNotice());
    return 0;
}
