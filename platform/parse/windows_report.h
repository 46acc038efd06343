// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/observation.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace holdfast::platform::parse {

/// One line of a report.
struct WindowsRecord {
    QString kind;
    /// A name may come more than once (the categories of an update).
    QHash<QString, QStringList> fields;

    /// The first value of that name; empty when there is none.
    [[nodiscard]] QString field(const QString &name) const { return fields.value(name).value(0); }
    [[nodiscard]] bool has(const QString &name) const { return fields.contains(name); }
};

/// What one of the readers in platform/windows put down; the form is described in its report_writer.h.
class WindowsReport
{
public:
    /// Nothing when it has another title, no end, or a line that is no record: then nothing in it can be trusted.
    [[nodiscard]] static std::optional<WindowsReport> read(const QByteArray &text);

    [[nodiscard]] QList<WindowsRecord> all(const QString &kind) const;
    /// Somebody no longer wanted the answer, so it is not the whole one.
    [[nodiscard]] bool wasStopped() const { return m_stopped; }

    /// A call of COM, or a key of the registry, that failed.
    struct Failure {
        ProbeReason reason = ProbeReason::None;
        /// "put_Online: 0x80004001"; a key's name and its error.
        QString detail;
    };
    /// The first failed call; those named in `besides` may fail.
    [[nodiscard]] std::optional<Failure> failedCall(const QStringList &besides = {}) const;
    /// Whether that call was made and was good.
    [[nodiscard]] bool succeeded(const QString &call) const;
    /// The first key that is there and could not be read.
    [[nodiscard]] std::optional<Failure> unreadKey() const;

private:
    QList<WindowsRecord> m_records;
    bool m_stopped = false;
};

/// FILETIME (100 ns since 1601) as a decimal number; invalid for 0, and for what is no time of this or the next century.
[[nodiscard]] QDateTime fromFileTime(const QString &decimal);

} // namespace holdfast::platform::parse
