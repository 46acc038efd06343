// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/windows/windows_notice.h"

#include <windows.h>

#include <shellapi.h>

#include <algorithm>
#include <iterator>

namespace holdfast::platform::windows {

namespace {

constexpr UINT ofTheIcon = WM_APP + 1;
constexpr const wchar_t *className = L"HoldfastNotice";

/// As much as fits, with the end that Windows wants, and no half of a character.
template <std::size_t size> void put(wchar_t (&place)[size], const std::wstring &text)
{
    std::size_t length = std::min(text.size(), size - 1);
    if (length > 0 && length < text.size() && IS_HIGH_SURROGATE(text[length - 1]))
        --length;
    *std::copy_n(text.begin(), length, std::begin(place)) = L'\0';
}

} // namespace

struct WindowsNotice::Place {
    std::function<void()> pressed;
    HWND window = nullptr;
    bool shown = false;
    std::string failure;

    bool failed(const char *call)
    {
        failure = std::string(call) + ": " + std::to_string(GetLastError());
        return false;
    }

    static LRESULT CALLBACK handle(HWND window, UINT message, WPARAM first, LPARAM second)
    {
        const auto place = reinterpret_cast<Place *>(GetWindowLongPtrW(window, GWLP_USERDATA));
        const UINT event = LOWORD(second);
        if (place != nullptr && message == ofTheIcon &&
            (event == NIN_BALLOONUSERCLICK || event == NIN_SELECT || event == NIN_KEYSELECT)) {
            place->pressed();
            return 0;
        }
        return DefWindowProcW(window, message, first, second);
    }

    /// A window that is never seen, for the icon's messages.
    bool makeWindow()
    {
        if (window != nullptr)
            return true;
        WNDCLASSEXW description{};
        description.cbSize = sizeof description;
        description.lpfnWndProc = &Place::handle;
        description.hInstance = GetModuleHandleW(nullptr);
        description.lpszClassName = className;
        // It may be there from an earlier notice.
        if (RegisterClassExW(&description) == 0 && GetLastError() != ERROR_CLASS_ALREADY_EXISTS)
            return failed("RegisterClassExW");
        window = CreateWindowExW(0, className, L"", 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr, description.hInstance, nullptr);
        if (window == nullptr)
            return failed("CreateWindowExW");
        SetWindowLongPtrW(window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
        return true;
    }

    [[nodiscard]] NOTIFYICONDATAW icon() const
    {
        NOTIFYICONDATAW data{};
        data.cbSize = sizeof data;
        data.hWnd = window;
        data.uID = 1;
        return data;
    }
};

WindowsNotice::WindowsNotice(std::function<void()> pressed) : m_place(std::make_unique<Place>())
{
    m_place->pressed = std::move(pressed);
}

WindowsNotice::~WindowsNotice()
{
    withdraw();
    if (m_place->window != nullptr)
        DestroyWindow(m_place->window);
}

bool WindowsNotice::show(const std::wstring &title, const std::wstring &body)
{
    if (!m_place->makeWindow())
        return false;
    NOTIFYICONDATAW data = m_place->icon();
    data.uFlags = NIF_MESSAGE | NIF_ICON | NIF_TIP | NIF_SHOWTIP | NIF_INFO;
    data.uCallbackMessage = ofTheIcon;
    // The program's own icon is its first resource.
    data.hIcon = LoadIconW(GetModuleHandleW(nullptr), MAKEINTRESOURCEW(1));
    if (data.hIcon == nullptr)
        data.hIcon = LoadIconW(nullptr, IDI_INFORMATION);
    // Without the sound, and not while the person wants quiet.
    data.dwInfoFlags = NIIF_NOSOUND | NIIF_RESPECT_QUIET_TIME;
    put(data.szTip, title);
    put(data.szInfoTitle, title);
    put(data.szInfo, body);
    if (Shell_NotifyIconW(m_place->shown ? NIM_MODIFY : NIM_ADD, &data) == FALSE)
        return m_place->failed("Shell_NotifyIconW");
    m_place->shown = true;
    data.uVersion = NOTIFYICON_VERSION_4;
    Shell_NotifyIconW(NIM_SETVERSION, &data);
    return true;
}

void WindowsNotice::withdraw()
{
    if (!m_place->shown)
        return;
    NOTIFYICONDATAW data = m_place->icon();
    Shell_NotifyIconW(NIM_DELETE, &data);
    m_place->shown = false;
}

const std::string &WindowsNotice::failure() const
{
    return m_place->failure;
}

} // namespace holdfast::platform::windows
