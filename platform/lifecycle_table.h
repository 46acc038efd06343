// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/os_lifecycle.h"

#include <QStringList>

#include <optional>

namespace holdfast::platform {

/// One operating system of the table, for a list to choose from and to say where its dates come from.
struct KnownSystem {
    /// As SupportPeriod::system.
    QString id;
    /// As people know it ("Debian", "iPhone and iPad (iOS, iPadOS)").
    QString name;
    /// The page whose word its dates are; an address to show, never fetched.
    QString authority;
    /// What the dates do not say, in English; may be empty.
    QString note;
    /// Whether the vendor promises these dates. Where it does not (Apple, Google), they are what was seen of its fixes.
    bool isOfficial = false;
    QDate asOf;

    [[nodiscard]] bool operator==(const KnownSystem &) const = default;
};

/// One version, and the other names it goes by ("bookworm", the Windows build "22631"), in lower case.
struct KnownVersion {
    SupportPeriod period;
    QStringList otherNames;

    [[nodiscard]] bool operator==(const KnownVersion &) const = default;
};

/// Until when the versions of common operating systems are supported: a value, for this device as well as for those that a
/// person enters by hand.
class LifecycleTable
{
public:
    LifecycleTable() = default;
    LifecycleTable(QDate asOf, QList<KnownSystem> systems, QList<KnownVersion> versions)
        : m_asOf(asOf), m_systems(std::move(systems)), m_versions(std::move(versions))
    {
    }
    /// Without other names; every system that occurs is known by its id.
    LifecycleTable(QDate asOf, const QList<SupportPeriod> &periods);

    /// The day the table as a whole was made; each row has one of its own.
    [[nodiscard]] QDate asOf() const { return m_asOf; }
    /// In the order of the table: phones and desktops that most people have come first.
    [[nodiscard]] const QList<KnownSystem> &systems() const { return m_systems; }
    /// Nothing for a system that is not in the table. Understands "iPadOS", "Mac OS X" and the like.
    [[nodiscard]] std::optional<KnownSystem> system(const QString &written) const;
    /// The versions of a system, newest first; empty for one that is not in the table.
    [[nodiscard]] QList<SupportPeriod> versionsOf(const QString &system) const;

    /// The row for a version as a device or a person writes it: "17.6.1" is iOS 17, "12.5" or "bookworm" Debian 12, "14.5" macOS
    /// 14, "22631" or "10.0.22631.4317" Windows 11 23H2, "24.04.1 LTS" Ubuntu 24.04. A Windows without "Enterprise" or
    /// "Education" in it is taken for Home or Pro, which ends first; Windows 11 without a release, and LTSC, are not answered.
    /// Nothing where the table has no such version: never the nearest one.
    [[nodiscard]] std::optional<SupportPeriod> find(const QString &system, const QString &version) const;

    [[nodiscard]] bool operator==(const LifecycleTable &) const = default;

private:
    [[nodiscard]] const KnownVersion *named(const QString &system, const QString &name) const;
    [[nodiscard]] const KnownVersion *numbered(const QString &system, const QString &number) const;
    [[nodiscard]] const KnownVersion *windows(const QString &version) const;
    [[nodiscard]] const KnownVersion *other(const QString &system, const QString &version) const;

    QDate m_asOf;
    QList<KnownSystem> m_systems;
    QList<KnownVersion> m_versions;
};

} // namespace holdfast::platform
