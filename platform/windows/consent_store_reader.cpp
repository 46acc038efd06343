// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/windows/readers.h"
#include "platform/windows/registry_key.h"

#include <string>

namespace holdfast::platform::windows {

namespace {

const std::wstring store = L"Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore";
/// The sub-key under which programs stand that are no packaged apps.
const std::wstring notPackaged = L"NonPackaged";

/// One hive's store. Windows keeps the person's answers in HKCU and the whole device's in HKLM.
class StoreWalk
{
public:
    StoreWalk(HKEY root, const wchar_t *hive, const IsOver &isOver, ReportWriter &report)
        : m_root(root), m_hive(hive), m_isOver(isOver), m_report(report)
    {
    }

    void walk()
    {
        const RegistryKey all(m_root, store, m_hive + L"\\ConsentStore", m_report);
        m_report.begin("store").field("hive", m_hive).field("there", std::string_view(all.isOpen() ? "yes" : "no"));
        for (const std::wstring &capability : all.subKeys()) {
            if (m_isOver()) {
                m_report.stopped();
                return;
            }
            walkCapability(capability);
        }
    }

private:
    void walkCapability(const std::wstring &capability)
    {
        const std::wstring path = L'\\' + capability;
        const auto key = open(path);
        note(key, capability, "all", {});
        for (const std::wstring &app : key.subKeys()) {
            if (m_isOver())
                return m_report.stopped();
            if (app != notPackaged) {
                note(open(path + L'\\' + app), capability, "packaged", app);
                continue;
            }
            // Its own Value is the switch for all desktop programs; the programs in it have none, only times.
            const auto programs = open(path + L'\\' + notPackaged);
            note(programs, capability, "all-desktop", {});
            for (const std::wstring &program : programs.subKeys())
                note(open(path + L'\\' + notPackaged + L'\\' + program), capability, "desktop", program);
        }
    }

    [[nodiscard]] RegistryKey open(const std::wstring &path) const
    {
        return {m_root, store + path, m_hive + L"\\ConsentStore" + path, m_report};
    }

    void note(const RegistryKey &key, const std::wstring &capability, std::string_view kind, const std::wstring &app)
    {
        // Before the record is begun: reading may put down an error of its own.
        const auto value = key.text(L"Value");
        const auto started = key.number(L"LastUsedTimeStart");
        const auto stopped = key.number(L"LastUsedTimeStop");
        if (!key.isOpen())
            return;
        m_report.begin("consent").field("hive", m_hive).field("capability", capability).field("kind", kind).field("app", app);
        if (value)
            m_report.field("value", *value);
        if (started)
            m_report.number("started", *started);
        if (stopped)
            m_report.number("stopped", *stopped);
    }

    HKEY m_root;
    std::wstring m_hive;
    const IsOver &m_isOver;
    ReportWriter &m_report;
};

} // namespace

std::string readConsentStore(const IsOver &isOver)
{
    ReportWriter report;
    StoreWalk(HKEY_CURRENT_USER, L"HKCU", isOver, report).walk();
    StoreWalk(HKEY_LOCAL_MACHINE, L"HKLM", isOver, report).walk();
    return report.finished();
}

} // namespace holdfast::platform::windows
