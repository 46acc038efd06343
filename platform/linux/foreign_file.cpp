// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/foreign_file.h"

#include "platform/linux/posix_file.h"

namespace holdfast::platform {

ProbeReason reasonOf(StorageFault fault)
{
    switch (fault) {
    case StorageFault::NotFound:
        return ProbeReason::NotApplicable;
    case StorageFault::NoSpace:
        return ProbeReason::AnswerTooLong;
    case StorageFault::PermissionDenied:
    case StorageFault::ReadOnly:
    case StorageFault::NotARegularFile:
        return ProbeReason::AccessDenied;
    case StorageFault::InUse:
        return ProbeReason::InUse;
    default:
        return ProbeReason::Damaged;
    }
}

tl::expected<QByteArray, ProbeReason> foreignFile(const QString &file, qint64 longest)
{
    const auto place = placeOf(file);
    if (!place)
        return tl::unexpected(reasonOf(place.error()));
    const auto opened = openRegular(*place);
    if (!opened)
        return tl::unexpected(reasonOf(opened.error()));
    auto content = readUpTo(*opened, longest + 1);
    if (!content)
        return tl::unexpected(reasonOf(content.error()));
    if (content->size() > longest)
        return tl::unexpected(ProbeReason::AnswerTooLong);
    return std::move(*content);
}

} // namespace holdfast::platform
