// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <windows.h>

#include <oleauto.h>

#include <string_view>

namespace holdfast::platform::windows {

/// A BSTR of one's own, freed at the end.
class ComText
{
public:
    ComText() = default;
    explicit ComText(const wchar_t *text) : m_text(SysAllocString(text)) {}
    ~ComText() { SysFreeString(m_text); }
    ComText(const ComText &) = delete;
    ComText &operator=(const ComText &) = delete;

    /// Where a call puts one; only while this holds none.
    [[nodiscard]] BSTR *place() { return &m_text; }
    /// May be null.
    [[nodiscard]] BSTR text() const { return m_text; }
    [[nodiscard]] std::wstring_view view() const { return {m_text == nullptr ? L"" : m_text, SysStringLen(m_text)}; }

private:
    BSTR m_text = nullptr;
};

} // namespace holdfast::platform::windows
