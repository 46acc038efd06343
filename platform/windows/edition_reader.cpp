// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/windows/readers.h"
#include "platform/windows/registry_key.h"

namespace holdfast::platform::windows {

std::string readEdition()
{
    ReportWriter report;
    const wchar_t *path = L"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";
    const RegistryKey key(HKEY_LOCAL_MACHINE, path, std::wstring(L"HKLM\\") + path, report);
    std::vector<std::pair<std::string_view, std::optional<std::wstring>>> found;
    for (const auto &[name, value] :
         {std::pair{"build", L"CurrentBuild"}, std::pair{"edition", L"EditionID"}, std::pair{"release", L"DisplayVersion"},
          std::pair{"older-release", L"ReleaseId"}, std::pair{"kind", L"InstallationType"}})
        found.emplace_back(name, key.text(value));
    const auto revision = key.number(L"UBR");
    // Only now: reading may put down errors, which are records of their own.
    report.begin("edition");
    for (const auto &[name, text] : found) {
        if (text)
            report.field(name, *text);
    }
    if (revision)
        report.number("revision", *revision);
    return report.finished();
}

} // namespace holdfast::platform::windows
