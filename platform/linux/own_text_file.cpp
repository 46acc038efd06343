// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/own_text_file.h"

#include "platform/parse/wake_up_units.h"

#include <QFileInfo>

namespace holdfast::platform {

namespace {

using Trouble = WakeUp::Trouble;

Trouble troubleOf(StorageFault fault)
{
    switch (fault) {
    case StorageFault::NoSpace:
        return Trouble::StorageFull;
    case StorageFault::ReadOnly:
    case StorageFault::PermissionDenied:
    case StorageFault::NotARegularFile:
        return Trouble::Denied;
    default:
        return Trouble::Failed;
    }
}

QString wordsFor(StorageFault fault)
{
    switch (fault) {
    case StorageFault::NoSpace:
        return QStringLiteral("the disk is full");
    case StorageFault::ReadOnly:
        return QStringLiteral("it is read-only");
    case StorageFault::PermissionDenied:
        return QStringLiteral("permission denied");
    case StorageFault::NotFound:
        return QStringLiteral("its folder is not there");
    case StorageFault::NotARegularFile:
        return QStringLiteral("a link, or something else that Holdfast did not make, is in its place");
    default:
        return QStringLiteral("the disk does not answer as it should");
    }
}

} // namespace

std::optional<QByteArray> OwnTextFile::content() const
{
    const auto read = m_storage.read(m_path, parse::longestWakeUpFile);
    return read ? std::optional(*read) : std::nullopt;
}

WakeUp::Outcome OwnTextFile::refusal(StorageFault fault, const QString &doing) const
{
    return {troubleOf(fault), QStringLiteral("could not %1 %2: %3").arg(doing, m_path, wordsFor(fault))};
}

std::optional<WakeUp::Outcome> OwnTextFile::inTheWay() const
{
    const auto facts = m_storage.facts(m_path);
    if (facts || facts.error() == StorageFault::NotFound)
        return std::nullopt;
    return refusal(facts.error(), QStringLiteral("touch"));
}

WakeUp::Outcome OwnTextFile::write(const QByteArray &content)
{
    if (const auto refused = inTheWay())
        return *refused;
    if (this->content() == content)
        return {};
    const QString folder = QFileInfo(m_path).path();
    // Only when it is missing: others have files in it, and gave it the rights it has.
    if (!QFileInfo(folder).isDir()) {
        if (const auto made = m_storage.makePrivateFolder(folder); !made)
            return refusal(made.error(), QStringLiteral("make the folder of"));
    }
    if (const auto written = m_storage.replace(m_path, content); !written)
        return refusal(written.error(), QStringLiteral("write"));
    return {};
}

WakeUp::Outcome OwnTextFile::remove()
{
    if (const auto refused = inTheWay())
        return *refused;
    if (const auto removed = m_storage.remove(m_path); !removed)
        return refusal(removed.error(), QStringLiteral("remove"));
    return {};
}

} // namespace holdfast::platform
