// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/durable_storage.h"
#include "platform/wake_up.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace holdfast::platform {

/// A small file of settings that Holdfast puts into a folder of another program's: a unit, an autostart entry. What somebody put
/// there in its place (a link, a folder) is left alone.
class OwnTextFile
{
public:
    /// `storage` must outlive it; `path` is absolute.
    OwnTextFile(DurableStorage &storage, QString path) : m_storage(storage), m_path(std::move(path)) {}

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool exists() const { return m_storage.exists(m_path); }
    /// Nothing when it is missing, too long or no file.
    [[nodiscard]] std::optional<QByteArray> content() const;
    /// Writes it unless it says so already; missing folders are made, those that are there stay as they are.
    [[nodiscard]] WakeUp::Outcome write(const QByteArray &content);
    [[nodiscard]] WakeUp::Outcome remove();

private:
    [[nodiscard]] WakeUp::Outcome refusal(StorageFault fault, const QString &doing) const;
    /// Empty when it is a file, or nothing.
    [[nodiscard]] std::optional<WakeUp::Outcome> inTheWay() const;

    DurableStorage &m_storage;
    QString m_path;
};

} // namespace holdfast::platform
