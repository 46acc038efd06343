// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/windows_report.h"

#include "platform/parse/lines.h"

namespace holdfast::platform::parse {

namespace {

const QString title = QStringLiteral("holdfast-windows 1");

/// The four escapes of the writer; nothing for another one.
std::optional<QString> unescaped(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != QLatin1Char('\\')) {
            result += text[at];
            continue;
        }
        const QChar next = ++at < text.size() ? text[at] : QChar();
        if (next == QLatin1Char('\\'))
            result += next;
        else if (next == QLatin1Char('t'))
            result += QLatin1Char('\t');
        else if (next == QLatin1Char('n'))
            result += QLatin1Char('\n');
        else if (next == QLatin1Char('r'))
            result += QLatin1Char('\r');
        else
            return std::nullopt;
    }
    return result;
}

std::optional<WindowsRecord> recordOf(const QString &line)
{
    const QStringList parts = line.split(QLatin1Char('\t'));
    WindowsRecord record{parts.first(), {}};
    for (qsizetype index = 1; index < parts.size(); ++index) {
        const qsizetype equals = parts[index].indexOf(QLatin1Char('='));
        const auto value = unescaped(parts[index].mid(equals + 1));
        if (equals < 1 || !value)
            return std::nullopt;
        record.fields[parts[index].left(equals)].append(*value);
    }
    return record.kind.isEmpty() ? std::nullopt : std::make_optional(record);
}

quint32 codeOf(const WindowsRecord &record)
{
    bool understood = false;
    const quint32 code = record.field(QStringLiteral("code")).toUInt(&understood, 16);
    constexpr quint32 unspecified = 0x80004005; // E_FAIL
    return understood ? code : unspecified;
}

bool isFailure(quint32 code)
{
    constexpr quint32 severity = 0x80000000;
    return (code & severity) != 0;
}

/// The codes are from winerror.h and wuerror.h.
ProbeReason reasonOf(quint32 code)
{
    switch (code) {
    case 0x80004001: // E_NOTIMPL
        return ProbeReason::SystemNotSaying;
    case 0x80040154: // REGDB_E_CLASSNOTREG
    case 0x80080005: // CO_E_SERVER_EXEC_FAILURE
    case 0x80070422: // ERROR_SERVICE_DISABLED
    case 0x80070424: // ERROR_SERVICE_DOES_NOT_EXIST
        return ProbeReason::ServiceMissing;
    case 0x80070005: // E_ACCESSDENIED
    case 0x80240044: // WU_E_PER_MACHINE_UPDATE_ACCESS_DENIED
        return ProbeReason::AccessDenied;
    default:
        return ProbeReason::ProgramFailed;
    }
}

} // namespace

std::optional<WindowsReport> WindowsReport::read(const QByteArray &text)
{
    const QStringList lines = linesOf(text);
    if (lines.size() < 2 || lines.first() != title || lines.last() != QLatin1String("end") || !text.endsWith('\n'))
        return std::nullopt;
    WindowsReport report;
    for (qsizetype index = 1; index < lines.size() - 1; ++index) {
        const auto record = recordOf(lines[index]);
        if (!record)
            return std::nullopt;
        report.m_stopped = report.m_stopped || record->kind == QLatin1String("stopped");
        report.m_records.append(*record);
    }
    return report;
}

QList<WindowsRecord> WindowsReport::all(const QString &kind) const
{
    QList<WindowsRecord> result;
    for (const WindowsRecord &record : m_records) {
        if (record.kind == kind)
            result.append(record);
    }
    return result;
}

std::optional<WindowsReport::Failure> WindowsReport::failedCall(const QStringList &besides) const
{
    for (const WindowsRecord &record : m_records) {
        const QString call = record.field(QStringLiteral("call"));
        if (record.kind != QLatin1String("result") || besides.contains(call))
            continue;
        const quint32 code = codeOf(record);
        if (isFailure(code))
            return Failure{reasonOf(code), QStringLiteral("%1: 0x%2").arg(call).arg(code, 8, 16, QLatin1Char('0'))};
    }
    return std::nullopt;
}

bool WindowsReport::succeeded(const QString &call) const
{
    bool made = false;
    for (const WindowsRecord &record : m_records) {
        if (record.kind != QLatin1String("result") || record.field(QStringLiteral("call")) != call)
            continue;
        if (isFailure(codeOf(record)))
            return false;
        made = true;
    }
    return made;
}

std::optional<WindowsReport::Failure> WindowsReport::unreadKey() const
{
    for (const WindowsRecord &record : m_records) {
        if (record.kind != QLatin1String("error"))
            continue;
        const QString code = record.field(QStringLiteral("code"));
        const bool denied = code == QLatin1String("5"); // ERROR_ACCESS_DENIED
        return Failure{denied ? ProbeReason::AccessDenied : ProbeReason::NotUnderstood,
                       QStringLiteral("%1: %2").arg(record.field(QStringLiteral("key")), code)};
    }
    return std::nullopt;
}

QDateTime fromFileTime(const QString &decimal)
{
    constexpr quint64 ticksPerMillisecond = 10'000;
    constexpr qint64 from1601To1970 = 11'644'473'600'000; // milliseconds
    constexpr qint64 until2200 = 7'258'118'400'000;       // milliseconds since 1970
    bool understood = false;
    const quint64 ticks = decimal.toULongLong(&understood);
    const qint64 since1970 = static_cast<qint64>(ticks / ticksPerMillisecond) - from1601To1970;
    if (!understood || ticks == 0 || since1970 < 0 || since1970 > until2200)
        return {};
    return QDateTime::fromMSecsSinceEpoch(since1970).toUTC();
}

} // namespace holdfast::platform::parse
