// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace holdfast::platform::parse {

/// A file of groups and keys as GLib's GKeyFile reads it: metadata of apps, overrides, desktop entries. QSettings has other rules
/// for escapes, lists and groups that come twice.
class KeyFile
{
public:
    /// Nothing when GLib would refuse the file: a line that is neither comment, group nor key, a key before the first group, a
    /// name that cannot be one; and for a file with NUL bytes.
    [[nodiscard]] static std::optional<KeyFile> read(const QByteArray &content);

    /// In the order of the file; a group that comes twice is one.
    [[nodiscard]] QStringList groups() const;
    [[nodiscard]] bool hasGroup(const QString &group) const;
    /// In the order of the file, each once; of a key that comes twice the last value counts.
    [[nodiscard]] QStringList keys(const QString &group) const;
    [[nodiscard]] bool hasKey(const QString &group, const QString &key) const;
    /// The value with its escapes resolved; those that do not exist stay as they stand. Nothing when it is missing or no UTF-8.
    [[nodiscard]] std::optional<QString> string(const QString &group, const QString &key) const;
    /// The parts between `;`, of which the last one may be missing. Nothing when the value is missing, no UTF-8, or has an escape
    /// that does not exist.
    [[nodiscard]] std::optional<QStringList> list(const QString &group, const QString &key) const;

    /// A value as GLib writes it, escaped; a list has a `;` after each part.
    [[nodiscard]] static QByteArray written(const QString &value);
    [[nodiscard]] static QByteArray written(const QStringList &list);

private:
    struct Group {
        QByteArray name;
        QList<QByteArray> keys;
        QHash<QByteArray, QByteArray> values;
    };

    [[nodiscard]] bool takeGroup(const QByteArray &line);
    [[nodiscard]] bool takeKey(const QByteArray &line);
    [[nodiscard]] const Group *find(const QString &group) const;
    [[nodiscard]] std::optional<QByteArray> value(const QString &group, const QString &key) const;

    QList<Group> m_groups;
    QHash<QByteArray, qsizetype> m_places;
    qsizetype m_current = -1;
};

} // namespace holdfast::platform::parse
