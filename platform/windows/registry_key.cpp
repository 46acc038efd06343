// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/windows/registry_key.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace holdfast::platform::windows {

namespace {

constexpr DWORD mostSubKeys = 4096;
/// The longest name of a key, from the registry's documented limits, and its final zero.
constexpr DWORD longestName = 256;

} // namespace

RegistryKey::RegistryKey(HKEY root, const std::wstring &path, std::wstring name, ReportWriter &report)
    : m_name(std::move(name)), m_report(report)
{
    const LSTATUS status = RegOpenKeyExW(root, path.c_str(), 0, KEY_READ | KEY_WOW64_64KEY, &m_key);
    if (status == ERROR_SUCCESS)
        return;
    m_key = nullptr;
    if (status != ERROR_FILE_NOT_FOUND)
        m_report.error(m_name, status);
}

RegistryKey::~RegistryKey()
{
    if (m_key != nullptr)
        RegCloseKey(m_key);
}

std::optional<std::vector<BYTE>> RegistryKey::bytes(const wchar_t *value, DWORD types) const
{
    if (m_key == nullptr)
        return std::nullopt;
    DWORD size = 0;
    LSTATUS status = RegGetValueW(m_key, nullptr, value, types, nullptr, nullptr, &size);
    std::vector<BYTE> result(size);
    if (status == ERROR_SUCCESS) {
        status = RegGetValueW(m_key, nullptr, value, types, nullptr, result.data(), &size);
        result.resize(size);
    }
    if (status == ERROR_SUCCESS)
        return result;
    if (status != ERROR_FILE_NOT_FOUND)
        m_report.error(m_name + L"\\" + value, status);
    return std::nullopt;
}

std::optional<std::wstring> RegistryKey::text(const wchar_t *value) const
{
    const auto read = bytes(value, RRF_RT_REG_SZ);
    if (!read)
        return std::nullopt;
    std::wstring result(read->size() / sizeof(wchar_t), L'\0');
    std::memcpy(result.data(), read->data(), result.size() * sizeof(wchar_t));
    // RegGetValueW adds the final zero where the value has none.
    return result.substr(0, result.find(L'\0'));
}

std::optional<std::uint64_t> RegistryKey::number(const wchar_t *value) const
{
    const auto read = bytes(value, RRF_RT_REG_DWORD | RRF_RT_REG_QWORD);
    if (!read || read->size() > sizeof(std::uint64_t))
        return std::nullopt;
    std::uint64_t result = 0;
    // Windows runs on little-endian processors only, so the lower half is where a DWORD belongs.
    std::memcpy(&result, read->data(), read->size());
    return result;
}

std::optional<std::vector<std::wstring>> RegistryKey::texts(const wchar_t *value) const
{
    const auto read = bytes(value, RRF_RT_REG_MULTI_SZ);
    if (!read)
        return std::nullopt;
    std::wstring all(read->size() / sizeof(wchar_t), L'\0');
    std::memcpy(all.data(), read->data(), all.size() * sizeof(wchar_t));
    if (!all.empty() && all.back() == L'\0')
        all.pop_back();
    std::vector<std::wstring> result;
    for (std::size_t from = 0; from < all.size();) {
        const std::size_t end = std::min(all.find(L'\0', from), all.size());
        result.push_back(all.substr(from, end - from));
        from = end + 1;
    }
    return result;
}

std::vector<std::wstring> RegistryKey::subKeys() const
{
    std::vector<std::wstring> result;
    if (m_key == nullptr)
        return result;
    for (DWORD index = 0;; ++index) {
        wchar_t name[longestName];
        DWORD length = longestName;
        const LSTATUS status = RegEnumKeyExW(m_key, index, name, &length, nullptr, nullptr, nullptr, nullptr);
        if (status == ERROR_NO_MORE_ITEMS)
            return result;
        if (status != ERROR_SUCCESS || index == mostSubKeys) {
            m_report.error(m_name, status != ERROR_SUCCESS ? status : ERROR_MORE_DATA);
            return result;
        }
        result.emplace_back(name, length);
    }
}

} // namespace holdfast::platform::windows
