// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace holdfast::platform::parse {

/// One answer in HTTP/1.1, as services on this computer give it.
struct HttpResponse {
    enum class State {
        Incomplete, ///< More may come.
        Complete,
        Broken, ///< Whatever comes, it will not be one.
    };
    State state = State::Incomplete;
    /// 200 and so on.
    int status = 0;
    QByteArray body;
};

/// Reads what has come so far, with a length that is given, in chunks, or up to the end of the connection (`closed`). Whatever
/// is cut off by that end is Broken, never short.
[[nodiscard]] HttpResponse readHttpResponse(const QByteArray &bytes, bool closed);

} // namespace holdfast::platform::parse
