// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/http_response.h"
#include "platform/parse/snapd_answers.h"
#include "tests/fuzz/fuzz_target.h"

// What comes out of snapd's socket: HTTP around JSON.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    using namespace holdfast::platform::parse;
    using State = HttpResponse::State;
    const QByteArray input = fuzz::viewOf(data, size).toByteArray();
    const HttpResponse open = readHttpResponse(input, false);
    const HttpResponse closed = readHttpResponse(input, true);
    fuzz::require(closed.state != State::Incomplete);
    fuzz::require(open.state == State::Incomplete || (open.state == closed.state && open.body == closed.body));
    fuzz::require(closed.state == State::Complete || closed.body.isEmpty());
    // What is whole stays so however much of it had come before.
    if (open.state == State::Complete && size > 0) {
        const State before = readHttpResponse(input.left(input.size() / 2), false).state;
        fuzz::require(before != State::Broken);
    }
    for (const QByteArray &json : {input, closed.body}) {
        if (const auto snaps = readInstalledSnaps(json)) {
            for (const InstalledSnap &snap : *snaps)
                fuzz::require(!snap.name.isEmpty());
        }
        (void)readSnapRefresh(json);
    }
    return 0;
}
