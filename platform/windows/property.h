// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <windows.h>

#include <oleauto.h>

#include <cstdint>

namespace holdfast::platform::windows {

/// A property of an automation object, read by its name as scripts do.
class Property
{
public:
    Property(IDispatch *owner, const wchar_t *name);
    ~Property() { VariantClear(&m_value); }
    Property(const Property &) = delete;
    Property &operator=(const Property &) = delete;

    [[nodiscard]] HRESULT outcome() const { return m_outcome; }
    /// Null when it is no object.
    [[nodiscard]] IDispatch *object() const { return m_value.vt == VT_DISPATCH ? m_value.pdispVal : nullptr; }
    /// A date as FILETIME (100 ns since 1601); 0 when it is none, as before the first search.
    [[nodiscard]] std::uint64_t asFileTime() const;

private:
    VARIANT m_value;
    HRESULT m_outcome = E_FAIL;
};

} // namespace holdfast::platform::windows
