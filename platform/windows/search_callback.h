// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <windows.h>

#include <wuapi.h>

#include <atomic>

namespace holdfast::platform::windows {

/// What IUpdateSearcher::BeginSearch insists on being given. It does nothing: the job is asked whether it is done. The interface
/// is ISearchCompletedCallback of Microsoft's wuapi.idl, which mingw's header lacks.
class SearchCallback final : public IUnknown
{
public:
    // No virtual destructor: it would stand in the table of functions where COM looks for Invoke().

    HRESULT STDMETHODCALLTYPE QueryInterface(REFIID wanted, void **place) override
    {
        static constexpr GUID callback{0x88aee058, 0xd4b0, 0x4725, {0xa2, 0xf1, 0x81, 0x4a, 0x67, 0xae, 0x96, 0x4c}};
        if (place == nullptr)
            return E_POINTER;
        const bool known = IsEqualIID(wanted, IID_IUnknown) || IsEqualIID(wanted, callback);
        *place = known ? this : nullptr;
        if (known)
            AddRef();
        return known ? S_OK : E_NOINTERFACE;
    }
    ULONG STDMETHODCALLTYPE AddRef() override { return ++m_references; }
    ULONG STDMETHODCALLTYPE Release() override
    {
        const ULONG left = --m_references;
        if (left == 0)
            delete this;
        return left;
    }
    /// The fourth entry, where ISearchCompletedCallback has its only function.
    virtual HRESULT STDMETHODCALLTYPE Invoke(ISearchJob *, IUnknown *) { return S_OK; }

private:
    std::atomic<ULONG> m_references = 1;
};

} // namespace holdfast::platform::windows
