// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/windows/com_apartment.h"
#include "platform/windows/readers.h"
#include "platform/windows/registry_key.h"

#include <wrl/client.h>
#include <wuapi.h>

namespace holdfast::platform::windows {

namespace {

void noteAgent(ReportWriter &report)
{
    using Microsoft::WRL::ComPtr;
    ComPtr<IAutomaticUpdates> agent;
    if (!report.result("AutomaticUpdates",
                       CoCreateInstance(__uuidof(AutomaticUpdates), nullptr, CLSCTX_INPROC_SERVER, __uuidof(IAutomaticUpdates),
                                        reinterpret_cast<void **>(agent.GetAddressOf()))))
        return;
    VARIANT_BOOL enabled = VARIANT_FALSE;
    if (report.result("ServiceEnabled", agent->get_ServiceEnabled(&enabled)))
        report.begin("service").field("enabled", std::string_view(enabled == VARIANT_FALSE ? "no" : "yes"));
    ComPtr<IAutomaticUpdatesSettings> settings;
    AutomaticUpdatesNotificationLevel level = aunlNotConfigured;
    if (report.result("Settings", agent->get_Settings(&settings)) &&
        report.result("NotificationLevel", settings->get_NotificationLevel(&level)))
        report.begin("level").number("value", static_cast<unsigned>(level));
}

} // namespace

std::string readAutomaticUpdates()
{
    ReportWriter report;
    inMultithreadedApartment(report, [&] { noteAgent(report); });

    const wchar_t *policies = L"SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate\\AU";
    const RegistryKey policy(HKEY_LOCAL_MACHINE, policies, std::wstring(L"HKLM\\") + policies, report);
    if (const auto never = policy.number(L"NoAutoUpdate"))
        report.begin("policy").field("name", std::string_view("NoAutoUpdate")).number("value", *never);
    if (const auto options = policy.number(L"AUOptions"))
        report.begin("policy").field("name", std::string_view("AUOptions")).number("value", *options);

    const wchar_t *settings = L"SOFTWARE\\Microsoft\\WindowsUpdate\\UX\\Settings";
    const RegistryKey pause(HKEY_LOCAL_MACHINE, settings, std::wstring(L"HKLM\\") + settings, report);
    if (const auto until = pause.text(L"PauseUpdatesExpiryTime"))
        report.begin("paused").field("until", *until);
    return report.finished();
}

} // namespace holdfast::platform::windows
