// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/http_response.h"

#include <QList>

#include <optional>

namespace holdfast::platform::parse {

namespace {

constexpr const char *lineEnd = "\r\n";
constexpr qsizetype lineEndSize = 2;
/// No header of an honest service is longer.
constexpr qsizetype longestHeader = 64 * 1024;
constexpr qsizetype longestBody = 64 * 1024 * 1024;

using State = HttpResponse::State;

/// A length in hexadecimal or decimal digits and nothing else.
std::optional<qsizetype> lengthOf(const QByteArray &written, int base)
{
    bool understood = false;
    const qlonglong length = written.toLongLong(&understood, base);
    const bool digits = !written.isEmpty() && QByteArray("0123456789abcdefABCDEF").contains(written.front());
    if (!understood || !digits || length > longestBody)
        return std::nullopt;
    return static_cast<qsizetype>(length);
}

/// What stands after the header, taken out of its chunks.
void readChunks(const QByteArray &bytes, qsizetype at, HttpResponse &response)
{
    for (;;) {
        const qsizetype end = bytes.indexOf(lineEnd, at);
        if (end < 0) {
            response.state = bytes.size() - at > longestHeader ? State::Broken : State::Incomplete;
            return;
        }
        const auto length = lengthOf(bytes.mid(at, end - at).split(';').first().trimmed(), 16);
        if (!length) {
            response.state = State::Broken;
            return;
        }
        at = end + lineEndSize;
        if (*length == 0) {
            // Fields after the last chunk end with an empty line, as those of the header do.
            const bool plain = bytes.mid(at, lineEndSize) == lineEnd;
            response.state = plain || bytes.indexOf("\r\n\r\n", at) >= 0 ? State::Complete : State::Incomplete;
            return;
        }
        if (bytes.size() - at < *length + lineEndSize) {
            response.state = State::Incomplete;
            return;
        }
        response.body += bytes.mid(at, *length);
        at += *length;
        if (bytes.mid(at, lineEndSize) != lineEnd) {
            response.state = State::Broken;
            return;
        }
        at += lineEndSize;
    }
}

HttpResponse readSoFar(const QByteArray &bytes, bool closed)
{
    HttpResponse response;
    const qsizetype headerEnd = bytes.left(longestHeader).indexOf("\r\n\r\n");
    if (headerEnd < 0) {
        response.state = bytes.size() >= longestHeader ? State::Broken : State::Incomplete;
        return response;
    }
    response.state = State::Broken;
    const QList<QByteArray> lines = bytes.left(headerEnd).split('\n');
    const QByteArray first = lines.first().trimmed();
    constexpr qsizetype statusAt = 9;
    constexpr qsizetype statusSize = 3;
    const auto status = lengthOf(first.mid(statusAt, statusSize), 10);
    if (!first.startsWith("HTTP/1.") || !status)
        return response;
    response.status = static_cast<int>(*status);
    std::optional<qsizetype> length;
    bool chunked = false;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (colon > 0 && name == "content-length") {
            const auto given = lengthOf(value, 10);
            if (!given || (length && *length != *given))
                return response;
            length = given;
        } else if (colon > 0 && name == "transfer-encoding") {
            if (value.toLower() != "chunked")
                return response;
            chunked = true;
        }
    }
    const qsizetype start = headerEnd + 2 * lineEndSize;
    if (chunked) {
        readChunks(bytes, start, response);
    } else if (length) {
        response.state = bytes.size() - start >= *length ? State::Complete : State::Incomplete;
        response.body = bytes.mid(start, *length);
    } else {
        response.state = closed ? State::Complete : State::Incomplete;
        response.body = bytes.mid(start);
    }
    return response;
}

} // namespace

HttpResponse readHttpResponse(const QByteArray &bytes, bool closed)
{
    HttpResponse response = readSoFar(bytes, closed);
    if (closed && response.state == State::Incomplete)
        response.state = State::Broken;
    if (response.state != State::Complete)
        response.body.clear();
    return response;
}

} // namespace holdfast::platform::parse
