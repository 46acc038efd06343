// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/snap_updates.h"

#include "platform/linux/socket_question.h"
#include "platform/parse/snapd_answers.h"

namespace holdfast::platform {

Observation<PendingUpdate> SnapUpdates::look(const Patience &patience)
{
    const QString socket = m_surroundings.at(QStringLiteral("/run/snapd.socket"));
    const SocketAnswer listed = askSocket(socket, "/v2/snaps", patience);
    if (listed.reason != ProbeReason::None)
        return unanswered<PendingUpdate>(id(), listed.state, listed.reason);
    const auto snaps = parse::readInstalledSnaps(listed.body);
    if (!snaps)
        return unanswered<PendingUpdate>(id(), ProbeState::Error, ProbeReason::NotUnderstood);
    if (snaps->isEmpty())
        return unanswered<PendingUpdate>(id(), ProbeState::Unsupported, ProbeReason::NotApplicable);
    const SocketAnswer told = askSocket(socket, "/v2/system-info", patience);
    if (told.reason != ProbeReason::None)
        return unanswered<PendingUpdate>(id(), told.state, told.reason);
    const auto refresh = parse::readSnapRefresh(told.body);
    if (!refresh)
        return unanswered<PendingUpdate>(id(), ProbeState::Error, ProbeReason::NotUnderstood);

    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList held;
    Observation<PendingUpdate> result = unanswered<PendingUpdate>(id(), ProbeState::Ok, ProbeReason::None);
    for (const parse::InstalledSnap &snap : *snaps) {
        if (snap.waitsToBeClosed)
            result.rows.append({snap.name, snap.version, {}, UpdateSeverity::Unknown, snap.channel});
        if (snap.heldUntil.isValid() && snap.heldUntil > now)
            held << snap.name;
    }
    result.asOf = refresh->last;
    const qint64 days = refresh->last.isValid() ? refresh->last.daysTo(now) : -1;
    if (days < 0 || !held.isEmpty()) {
        result.state = ProbeState::Unknown;
        result.reason = ProbeReason::SystemNotSaying;
        result.detail = held.join(QStringLiteral(", ")).left(200);
    }
    if (days > oldestRefresh) {
        result.state = ProbeState::Unknown;
        result.reason = ProbeReason::ListTooOld;
        result.days = static_cast<int>(days);
    }
    return result;
}

} // namespace holdfast::platform
