// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace holdfast::platform::windows {

/// Puts down what Windows answered, for platform/parse/windows_report.h to read: UTF-8, the title "holdfast-windows 1", then one
/// record a line (its kind, then name=value, with tabs between; \\ \t \n \r in values), and "end" as the last line, so that a
/// report that was cut off is noticed. Nothing is judged here.
class ReportWriter
{
public:
    ReportWriter &begin(std::string_view kind);
    /// Into the record begun last. Text that is no UTF-16 becomes U+FFFD.
    ReportWriter &field(std::string_view name, std::wstring_view value);
    ReportWriter &field(std::string_view name, std::string_view value);
    ReportWriter &number(std::string_view name, std::uint64_t value);
    /// A record "result": what a call of COM returned, also when it was good. True when it was.
    bool result(std::string_view call, long code);
    /// A record "error": a key of the registry that is there and could not be read; `code` is from winerror.h.
    void error(std::wstring_view key, long code);
    /// A record "stopped": somebody no longer wants the answer.
    void stopped();
    [[nodiscard]] std::string finished() const { return m_text + "\nend\n"; }

private:
    std::string m_text = "holdfast-windows 1";
};

} // namespace holdfast::platform::windows
