// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>
#include <string>

namespace holdfast::platform::windows {

/// One notification beside the clock, by Shell_NotifyIcon: an icon with a balloon, which newer versions of Windows show as a
/// toast. It has no buttons; pressing it opens. Its thread has to handle Windows's messages, as Qt's event loop does. No Qt here.
class WindowsNotice
{
public:
    /// `pressed` is called on the thread that made this, while it handles messages.
    explicit WindowsNotice(std::function<void()> pressed);
    ~WindowsNotice();
    WindowsNotice(const WindowsNotice &) = delete;
    WindowsNotice &operator=(const WindowsNotice &) = delete;

    /// In place of the one before; cut to what Windows takes (63 and 255 characters). False when there is no such place: no
    /// desktop, or one without a bar. The icon stays until withdraw(), also when the balloon is gone, so that it can be pressed.
    [[nodiscard]] bool show(const std::wstring &title, const std::wstring &body);
    void withdraw();

    /// What Windows said where show() failed: "CreateWindowExW: 1407". For logs.
    [[nodiscard]] const std::string &failure() const;

private:
    struct Place;
    std::unique_ptr<Place> m_place;
};

} // namespace holdfast::platform::windows
