// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/windows/com_apartment.h"
#include "platform/windows/readers.h"
#include "platform/windows/registry_key.h"

#include <wrl/client.h>
#include <wuapi.h>

namespace holdfast::platform::windows {

namespace {

void noteAgent(ReportWriter &report)
{
    Microsoft::WRL::ComPtr<ISystemInformation> information;
    VARIANT_BOOL required = VARIANT_FALSE;
    if (report.result("SystemInformation",
                      CoCreateInstance(__uuidof(SystemInformation), nullptr, CLSCTX_INPROC_SERVER, __uuidof(ISystemInformation),
                                       reinterpret_cast<void **>(information.GetAddressOf()))) &&
        report.result("RebootRequired", information->get_RebootRequired(&required)))
        report.begin("agent").field("restart", std::string_view(required == VARIANT_FALSE ? "no" : "yes"));
}

/// Keys that are only there while a restart is owed.
void noteKey(ReportWriter &report, const wchar_t *path, std::string_view name)
{
    const RegistryKey key(HKEY_LOCAL_MACHINE, path, std::wstring(L"HKLM\\") + path, report);
    if (key.isOpen())
        report.begin("key").field("name", name);
}

} // namespace

std::string readRestart()
{
    ReportWriter report;
    inMultithreadedApartment(report, [&] { noteAgent(report); });
    noteKey(report, L"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootPending",
            "Component Based Servicing");
    noteKey(report, L"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired",
            "Windows Update");

    const RegistryKey session(HKEY_LOCAL_MACHINE, L"SYSTEM\\CurrentControlSet\\Control\\Session Manager",
                              L"HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager", report);
    // Pairs: from where, to where; to nowhere means away with it.
    const auto renames = session.texts(L"PendingFileRenameOperations").value_or(std::vector<std::wstring>());
    for (std::size_t index = 0; index < renames.size(); index += 2) {
        const std::wstring to = index + 1 < renames.size() ? renames[index + 1] : std::wstring();
        report.begin("rename").field("from", renames[index]).field("to", to);
    }
    report.begin("registry").field("read", std::string_view(session.isOpen() ? "yes" : "no"));
    return report.finished();
}

} // namespace holdfast::platform::windows
