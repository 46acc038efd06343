// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/windows/report_writer.h"

#include <windows.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace holdfast::platform::windows {

/// A key of the registry, opened for reading in the 64-bit view; closed at the end.
class RegistryKey
{
public:
    /// `name` is how the report calls it, with HKLM or HKCU in front. A key that is not there is none; one that cannot be opened
    /// is none as well, and a record "error".
    RegistryKey(HKEY root, const std::wstring &path, std::wstring name, ReportWriter &report);
    ~RegistryKey();
    RegistryKey(const RegistryKey &) = delete;
    RegistryKey &operator=(const RegistryKey &) = delete;

    [[nodiscard]] bool isOpen() const { return m_key != nullptr; }
    [[nodiscard]] HKEY handle() const { return m_key; }
    [[nodiscard]] const std::wstring &name() const { return m_name; }
    /// Nothing when there is no such value, or when it is of another type (which is a record "error").
    [[nodiscard]] std::optional<std::wstring> text(const wchar_t *value) const;
    [[nodiscard]] std::optional<std::uint64_t> number(const wchar_t *value) const;
    /// The strings of a REG_MULTI_SZ, the empty ones too: PendingFileRenameOperations says with them that a file goes away.
    [[nodiscard]] std::optional<std::vector<std::wstring>> texts(const wchar_t *value) const;
    /// At most as many as anybody has apps; what is beyond is left out with a record "error".
    [[nodiscard]] std::vector<std::wstring> subKeys() const;

private:
    [[nodiscard]] std::optional<std::vector<BYTE>> bytes(const wchar_t *value, DWORD types) const;

    HKEY m_key = nullptr;
    std::wstring m_name;
    ReportWriter &m_report;
};

} // namespace holdfast::platform::windows
