// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/socket_question.h"

#include "platform/linux/file_descriptor.h"
#include "platform/parse/http_response.h"
#include "platform/program_run.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>

namespace holdfast::platform {

namespace {

/// How soon a wish to stop is noticed, in milliseconds.
constexpr int glance = 20;

SocketAnswer without(ProbeState state, ProbeReason reason)
{
    SocketAnswer answer;
    answer.state = state;
    answer.reason = reason;
    return answer;
}

SocketAnswer unreachable(int systemError)
{
    switch (systemError) {
    case ENOENT:
    case ENOTDIR:
        return without(ProbeState::Unsupported, ProbeReason::ServiceMissing);
    case EACCES:
    case EPERM:
        return without(ProbeState::Denied, ProbeReason::AccessDenied);
    case ECONNREFUSED:
        return without(ProbeState::Error, ProbeReason::ServiceMissing);
    default:
        return without(ProbeState::Error, ProbeReason::Damaged);
    }
}

/// Waits until the socket is ready for `events`, or nobody waits any more.
bool isReady(const FileDescriptor &socket, short events, const Patience &patience)
{
    while (!patience.isOver()) {
        pollfd one{socket.number(), events, 0};
        if (::poll(&one, 1, glance) > 0)
            return true;
    }
    return false;
}

/// Non-blocking from the start: a service with a full queue would keep us otherwise.
FileDescriptor connectTo(const QByteArray &path, const Patience &patience, int &systemError)
{
    sockaddr_un address = {};
    systemError = ENAMETOOLONG;
    if (path.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return {};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    FileDescriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    while (!patience.isOver()) {
        if (::connect(socket.number(), reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
            return socket;
        systemError = errno;
        if (systemError != EAGAIN && systemError != EINTR)
            return {};
        // Nothing to wait for: a Unix socket tells nobody that its queue has room again.
        (void)::poll(nullptr, 0, glance);
    }
    return {};
}

} // namespace

SocketAnswer askSocket(const QString &socket, const QByteArray &resource, const Patience &patience)
{
    int systemError = 0;
    const FileDescriptor service = connectTo(QFile::encodeName(socket), patience, systemError);
    if (patience.isOver())
        return without(patience.state(), patience.reason());
    if (!service.isOpen())
        return unreachable(systemError);

    QByteArray question =
        "GET " + resource + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nConnection: close\r\n\r\n";
    while (!question.isEmpty() && isReady(service, POLLOUT, patience)) {
        const ssize_t sent =
            ::send(service.number(), question.constData(), static_cast<std::size_t>(question.size()), MSG_NOSIGNAL);
        if (sent < 0 && errno != EAGAIN && errno != EINTR)
            return without(ProbeState::Error, ProbeReason::NotUnderstood);
        question.remove(0, std::max<ssize_t>(sent, 0));
    }
    QByteArray bytes;
    bool closed = false;
    while (!closed && isReady(service, POLLIN, patience)) {
        char part[16 * 1024];
        const ssize_t got = ::recv(service.number(), part, sizeof part, 0);
        if (got < 0 && (errno == EAGAIN || errno == EINTR))
            continue;
        closed = got <= 0;
        bytes.append(part, std::max<ssize_t>(got, 0));
        if (bytes.size() > longestOutput)
            return without(ProbeState::Error, ProbeReason::AnswerTooLong);
        // It was asked to close when it is done. One that does not is only read when this looks like the end of what it says:
        // reading again after every few bytes would cost a slow service's answer many times over.
        if (!closed && !bytes.endsWith('\n') && !bytes.endsWith('}'))
            continue;
        constexpr int fine = 200;
        const auto response = parse::readHttpResponse(bytes, closed);
        using State = parse::HttpResponse::State;
        if (response.state == State::Broken || (response.state == State::Complete && response.status != fine))
            return without(ProbeState::Error, ProbeReason::NotUnderstood);
        if (response.state == State::Complete) {
            SocketAnswer answer = without(ProbeState::Ok, ProbeReason::None);
            answer.body = response.body;
            return answer;
        }
    }
    return without(patience.state(), patience.reason());
}

} // namespace holdfast::platform
