// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/windows/task_scheduler.h"

#include "platform/windows/com_apartment.h"
#include "platform/windows/com_text.h"

#include <wrl/client.h>

#include <sddl.h>
#include <taskschd.h>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace holdfast::platform::windows {

namespace {

using Microsoft::WRL::ComPtr;

VARIANT nothing()
{
    VARIANT empty;
    VariantInit(&empty);
    return empty;
}

bool isMissing(HRESULT outcome)
{
    return outcome == HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND) || outcome == HRESULT_FROM_WIN32(ERROR_PATH_NOT_FOUND);
}

/// The scheduler's dates are days since 30 December 1899 on this machine's clock. Nothing for those that stand for "never".
void noteTime(ReportWriter &report, const char *name, DATE date)
{
    // A task that never ran says 1999, or nothing at all.
    constexpr WORD firstYear = 2001;
    SYSTEMTIME local{};
    SYSTEMTIME universal{};
    FILETIME time{};
    if (VariantTimeToSystemTime(date, &local) == FALSE || local.wYear < firstYear ||
        TzSpecificLocalTimeToSystemTime(nullptr, &local, &universal) == FALSE || SystemTimeToFileTime(&universal, &time) == FALSE)
        return;
    constexpr unsigned bitsOfLow = 32;
    report.number(name, std::uint64_t{time.dwHighDateTime} << bitsOfLow | time.dwLowDateTime);
}

/// Calls `work` with the folder that tasks lie in.
template <class Work> std::string inTaskFolder(const Work &work)
{
    ReportWriter report;
    const ComText name(taskName().c_str());
    if (name.view().empty()) {
        report.result("taskName", E_FAIL);
        return report.finished();
    }
    inMultithreadedApartment(report, [&] {
        ComPtr<ITaskService> service;
        ComPtr<ITaskFolder> folder;
        const ComText root(L"\\");
        if (report.result("TaskScheduler",
                          CoCreateInstance(__uuidof(TaskScheduler), nullptr, CLSCTX_INPROC_SERVER, __uuidof(ITaskService),
                                           reinterpret_cast<void **>(service.GetAddressOf()))) &&
            report.result("Connect", service->Connect(nothing(), nothing(), nothing(), nothing())) &&
            report.result("GetFolder", service->GetFolder(root.text(), &folder)))
            work(*folder.Get(), name, report);
    });
    return report.finished();
}

void describe(IRegisteredTask &task, ReportWriter &report)
{
    ComText xml;
    VARIANT_BOOL enabled = VARIANT_FALSE;
    // A scheduler that does not say these (wine 8.0) says the others all the same.
    const bool saysEnabled = report.result("Enabled", task.get_Enabled(&enabled));
    DATE lastRun = 0;
    DATE nextRun = 0;
    LONG lastResult = 0;
    const bool saysLast = report.result("LastRunTime", task.get_LastRunTime(&lastRun));
    const bool saysNext = report.result("NextRunTime", task.get_NextRunTime(&nextRun));
    const bool saysResult = report.result("LastTaskResult", task.get_LastTaskResult(&lastResult));
    if (!report.result("Xml", task.get_Xml(xml.place())))
        return;
    report.begin("task").field("xml", xml.view());
    if (saysEnabled)
        report.field("enabled", std::string_view(enabled == VARIANT_FALSE ? "no" : "yes"));
    if (saysLast)
        noteTime(report, "lastRun", lastRun);
    if (saysNext)
        noteTime(report, "nextRun", nextRun);
    if (saysResult)
        report.number("lastResult", static_cast<std::uint32_t>(lastResult));
}

} // namespace

std::wstring taskName()
{
    HANDLE token = nullptr;
    if (OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token) == FALSE)
        return {};
    DWORD size = 0;
    GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    // A TOKEN_USER, and the SID it points to behind it.
    std::vector<std::max_align_t> user(size / sizeof(std::max_align_t) + 1);
    LPWSTR text = nullptr;
    std::wstring name;
    if (size > 0 && GetTokenInformation(token, TokenUser, user.data(), size, &size) != FALSE &&
        ConvertSidToStringSidW(reinterpret_cast<const TOKEN_USER *>(user.data())->User.Sid, &text) != FALSE) {
        name = std::wstring(L"Holdfast reminders ") + text;
        LocalFree(text);
    }
    CloseHandle(token);
    return name;
}

std::wstring ownProgram()
{
    // The most that Windows allows for a path, with its end.
    constexpr DWORD longestPath = 32768;
    std::wstring path(longestPath, L'\0');
    const DWORD length = GetModuleFileNameW(nullptr, path.data(), longestPath);
    path.resize(length < longestPath ? length : 0);
    return path;
}

std::string readScheduledTask()
{
    return inTaskFolder([](ITaskFolder &folder, const ComText &name, ReportWriter &report) {
        ComPtr<IRegisteredTask> task;
        const HRESULT found = folder.GetTask(name.text(), &task);
        if (isMissing(found))
            report.begin("missing");
        else if (report.result("GetTask", found))
            describe(*task.Get(), report);
    });
}

std::string registerTask(const std::wstring &xml)
{
    return inTaskFolder([&xml](ITaskFolder &folder, const ComText &name, ReportWriter &report) {
        const ComText content(xml.c_str());
        ComPtr<IRegisteredTask> task;
        report.result("RegisterTask", folder.RegisterTask(name.text(), content.text(), TASK_CREATE_OR_UPDATE, nothing(),
                                                          nothing(), TASK_LOGON_INTERACTIVE_TOKEN, nothing(), &task));
    });
}

std::string deleteTask()
{
    return inTaskFolder([](ITaskFolder &folder, const ComText &name, ReportWriter &report) {
        const HRESULT outcome = folder.DeleteTask(name.text(), 0);
        if (isMissing(outcome))
            report.begin("missing");
        else
            report.result("DeleteTask", outcome);
    });
}

} // namespace holdfast::platform::windows
