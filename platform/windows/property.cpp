// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/windows/property.h"

namespace holdfast::platform::windows {

Property::Property(IDispatch *owner, const wchar_t *name)
{
    VariantInit(&m_value);
    DISPID id = DISPID_UNKNOWN;
    // The call takes names it may not change as if it could.
    LPOLESTR names[] = {const_cast<LPOLESTR>(name)};
    m_outcome = owner->GetIDsOfNames(IID_NULL, names, 1, LOCALE_USER_DEFAULT, &id);
    if (FAILED(m_outcome))
        return;
    DISPPARAMS none{};
    m_outcome = owner->Invoke(id, IID_NULL, LOCALE_USER_DEFAULT, DISPATCH_PROPERTYGET, &none, &m_value, nullptr, nullptr);
}

std::uint64_t Property::asFileTime() const
{
    SYSTEMTIME parts{};
    FILETIME time{};
    if (m_value.vt != VT_DATE || !VariantTimeToSystemTime(m_value.date, &parts) || !SystemTimeToFileTime(&parts, &time))
        return 0;
    return static_cast<std::uint64_t>(time.dwHighDateTime) << 32 | time.dwLowDateTime;
}

} // namespace holdfast::platform::windows
