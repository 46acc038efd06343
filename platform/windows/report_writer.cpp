// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/windows/report_writer.h"

#include <windows.h>

#include <cstdio>

namespace holdfast::platform::windows {

namespace {

std::string inUtf8(std::wstring_view text)
{
    const int length = static_cast<int>(text.size());
    const int needed = WideCharToMultiByte(CP_UTF8, 0, text.data(), length, nullptr, 0, nullptr, nullptr);
    std::string result(static_cast<std::size_t>(needed > 0 ? needed : 0), '\0');
    if (!result.empty())
        WideCharToMultiByte(CP_UTF8, 0, text.data(), length, result.data(), needed, nullptr, nullptr);
    return result;
}

} // namespace

ReportWriter &ReportWriter::begin(std::string_view kind)
{
    m_text += '\n';
    m_text += kind;
    return *this;
}

ReportWriter &ReportWriter::field(std::string_view name, std::wstring_view value)
{
    return field(name, std::string_view(inUtf8(value)));
}

ReportWriter &ReportWriter::field(std::string_view name, std::string_view value)
{
    m_text += '\t';
    m_text += name;
    m_text += '=';
    for (const char c : value) {
        switch (c) {
        case '\\':
            m_text += "\\\\";
            break;
        case '\t':
            m_text += "\\t";
            break;
        case '\n':
            m_text += "\\n";
            break;
        case '\r':
            m_text += "\\r";
            break;
        default:
            m_text += c;
        }
    }
    return *this;
}

ReportWriter &ReportWriter::number(std::string_view name, std::uint64_t value)
{
    return field(name, std::string_view(std::to_string(value)));
}

bool ReportWriter::result(std::string_view call, long code)
{
    char digits[9];
    std::snprintf(digits, sizeof digits, "%08lx", static_cast<unsigned long>(code));
    begin("result").field("call", call).field("code", std::string_view(digits));
    return SUCCEEDED(code);
}

void ReportWriter::error(std::wstring_view key, long code)
{
    begin("error").field("key", key).number("code", static_cast<std::uint64_t>(code));
}

void ReportWriter::stopped()
{
    begin("stopped");
}

} // namespace holdfast::platform::windows
