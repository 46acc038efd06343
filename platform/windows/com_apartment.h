// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/windows/report_writer.h"

#include <windows.h>

#include <objbase.h>

#include <thread>

namespace holdfast::platform::windows {

/// Does `work` in the multi-threaded apartment, on a thread of its own, and waits for it. The thread that asks may belong to
/// another apartment; the Update Agent's calls then would need that thread to pump messages.
template <class Work> void inMultithreadedApartment(ReportWriter &report, const Work &work)
{
    std::thread([&] {
        if (!report.result("CoInitializeEx", CoInitializeEx(nullptr, COINIT_MULTITHREADED)))
            return;
        work();
        CoUninitialize();
    }).join();
}

} // namespace holdfast::platform::windows
