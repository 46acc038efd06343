// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/patience.h"

#include <QByteArray>
#include <QString>

namespace holdfast::platform {

/// What a service behind a socket of this computer answered.
struct SocketAnswer {
    /// None when an answer came, whatever is in it.
    ProbeReason reason = ProbeReason::ServiceMissing;
    ProbeState state = ProbeState::Unsupported;
    /// The body of an answer with status 200.
    QByteArray body;
};

/// Asks GET `resource` of an HTTP service behind the Unix socket `socket`: no network, no environment, nothing sent but the
/// question. A socket that is not there is Unsupported, one that nobody listens behind an Error, both ServiceMissing; more than 4
/// MiB is AnswerTooLong; what is no HTTP, is cut off, or has another status than 200 is NotUnderstood.
[[nodiscard]] SocketAnswer askSocket(const QString &socket, const QByteArray &resource, const Patience &patience);

} // namespace holdfast::platform
