// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/device/findings.h"

#include <QTimeZone>

#include <ostream>

// Rows and answers made by hand, for the tests of the device room.

namespace holdfast::platform {

inline void PrintTo(Capability capability, std::ostream *out)
{
    *out << capabilityKey(capability).toStdString();
}

} // namespace holdfast::platform

namespace holdfast::device::test {

using platform::AutomaticUpdate;
using platform::Capability;
using platform::Observation;
using platform::RestartCause;
using platform::SupportPeriod;
using platform::UpdateSeverity;

/// The day and the moment at which the tests look.
inline const QDate today(2026, 11, 23);
inline const QDateTime now(today, QTime(9, 30), QTimeZone::utc());

inline PendingUpdate update(const char *name, UpdateSeverity severity = UpdateSeverity::Normal, const char *candidate = "2")
{
    return {QString::fromUtf8(name), QStringLiteral("1"), QString::fromLatin1(candidate), severity, {}};
}

template <class Row> Observation<Row> answered(const char *source, const QList<Row> &rows = {}, ProbeState state = ProbeState::Ok)
{
    Observation<Row> answer;
    answer.source = QString::fromLatin1(source);
    answer.state = state;
    answer.rows = rows;
    return answer;
}

inline Observation<PendingUpdate> updatesOf(const char *source, const QList<PendingUpdate> &rows = {},
                                            ProbeState state = ProbeState::Ok)
{
    return answered<PendingUpdate>(source, rows, state);
}

inline Observation<Grant> grantsOf(const char *source, const QList<Grant> &rows = {}, ProbeState state = ProbeState::Ok)
{
    return answered<Grant>(source, rows, state);
}

template <class Row> Observation<Row> silent(const char *source, ProbeState state, ProbeReason reason = ProbeReason::TimedOut)
{
    return platform::unanswered<Row>(QString::fromLatin1(source), state, reason);
}

inline SupportPeriod bookworm()
{
    SupportPeriod period;
    period.system = QStringLiteral("debian");
    period.version = QStringLiteral("12");
    period.name = QStringLiteral("Debian 12 (bookworm)");
    period.until = QDate(2026, 7, 11);
    period.longTermUntil = QDate(2028, 6, 30);
    return period;
}

/// A system that has every day of its ordinary support before it.
inline SupportPeriod freshSystem()
{
    SupportPeriod period;
    period.system = QStringLiteral("debian");
    period.version = QStringLiteral("13");
    period.until = QDate(2028, 8, 9);
    return period;
}

inline Grant grant(const char *app, Capability capability, const char *target = "", const char *place = "")
{
    Grant made;
    made.app = QString::fromUtf8(app);
    made.name = made.app;
    made.place = QString::fromUtf8(place);
    made.capability = capability;
    made.target = QString::fromUtf8(target);
    return made;
}

inline Grant refused(Grant grant)
{
    grant.granted = false;
    return grant;
}

inline Grant usedDaysAgo(qint64 days, Grant grant)
{
    grant.lastUsed = now.addDays(-days);
    return grant;
}

inline Grant unconfined(Grant grant)
{
    grant.unconfined = true;
    return grant;
}

/// A look at a device on which all is well: nothing waits, no restart, supported, no permission at all.
inline Findings cleanLook()
{
    Findings findings;
    findings.lookedAt = now;
    findings.scope = {true, true, true};
    findings.updates = {updatesOf("apt")};
    findings.automatic = answered<AutomaticUpdate>("automatic-updates", {{QStringLiteral("unattended-upgrades"), true}});
    findings.restart = answered<RestartCause>("restart");
    findings.support = answered<SupportPeriod>("support", {freshSystem()});
    findings.permissions = {grantsOf("flatpak"), grantsOf("firefox")};
    return findings;
}

/// The same, but that the updates were these.
inline Findings lookWithUpdates(const QList<Observation<PendingUpdate>> &answers)
{
    Findings findings = cleanLook();
    findings.updates = answers;
    return findings;
}

/// The same, but that these sources told of permissions.
inline Findings lookWithGrants(const QList<Observation<Grant>> &answers)
{
    Findings findings = cleanLook();
    findings.permissions = answers;
    return findings;
}

} // namespace holdfast::device::test
