// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace holdfast::platform {

/// How a question to the system ended. Unknown is never shown as fine.
enum class ProbeState {
    /// Looked and understood; `rows` is the whole answer, also when it is empty.
    Ok,
    /// Could be looked at, but the answer says nothing about now (a list that is too old, a service that does not know, a stop).
    Unknown,
    /// This system has no such thing, or it has no meaning here (a container has no kernel of its own).
    Unsupported,
    /// The system, or the person, does not let us look.
    Denied,
    /// The answer did not come or could not be understood.
    Error,
};

/// Why there is no answer. The sentence a person reads is made of it in app/wording.
enum class ProbeReason {
    None,
    ProgramMissing, ///< What would know is not installed.
    ServiceMissing, ///< Nobody answers to that name on the bus, or behind that socket.
    NoBus,          ///< There is no bus to ask on, or it went away in the middle.
    TimedOut,
    Cancelled,
    ProgramFailed, ///< Ended by itself with an error, or crashed; `detail` says what it printed.
    AnswerTooLong,
    NotUnderstood, ///< Empty where it must not be, cut off, in another language, damaged.
    NoList,        ///< The package list was never fetched.
    ListTooOld,    ///< `days` old.
    AccessDenied,
    ConsentNeeded, ///< The person was not asked yet, or said no.
    InUse,         ///< Another program holds the file locked.
    Damaged,       ///< A file or database that is not what it says it is.
    NotApplicable,
    SystemNotSaying, ///< This operating system tells no app.
};

/// The answer of one source.
template <class Row> struct Observation {
    /// Which source answered: a stable short name such as "apt"; also in JSON.
    QString source;
    ProbeState state = ProbeState::Unknown;
    ProbeReason reason = ProbeReason::None;
    /// What the source itself said about it, as plain text of at most 200 characters, in whatever language it speaks; may be
    /// empty.
    QString detail;
    /// Only for ListTooOld: how old, in days.
    int days = 0;
    /// From when the source's own data are, UTC; invalid when it does not say.
    QDateTime asOf;
    QList<Row> rows;
};

/// An answer without rows.
template <class Row>
[[nodiscard]] Observation<Row> unanswered(const QString &source, ProbeState state, ProbeReason reason, const QString &detail = {})
{
    Observation<Row> result;
    result.source = source;
    result.state = state;
    result.reason = reason;
    result.detail = detail.simplified().left(200);
    return result;
}

} // namespace holdfast::platform
