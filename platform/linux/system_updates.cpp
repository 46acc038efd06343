// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/system_updates.h"

#include "platform/linux/apt_updates.h"
#include "platform/linux/dnf_updates.h"
#include "platform/linux/package_kit_updates.h"
#include "platform/linux/pacman_updates.h"
#include "platform/linux/rpm_ostree_updates.h"
#include "platform/linux/unknown_system_updates.h"
#include "platform/parse/lines.h"

#include <QFile>

namespace holdfast::platform {

namespace {

constexpr qint64 largestOsRelease = 64 * 1024;

/// ID and ID_LIKE, in that order: {"linuxmint", "ubuntu", "debian"}.
QStringList familyOf(const Surroundings &surroundings)
{
    QStringList family;
    for (const QString &path : {QStringLiteral("/etc/os-release"), QStringLiteral("/usr/lib/os-release")}) {
        QFile file(surroundings.at(path));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (QString line : parse::linesOf(file.read(largestOsRelease))) {
            line.remove(QLatin1Char('"')).remove(QLatin1Char('\''));
            if (line.startsWith(QLatin1String("ID=")))
                family.prepend(line.mid(line.indexOf(QLatin1Char('=')) + 1));
            else if (line.startsWith(QLatin1String("ID_LIKE=")))
                family += line.mid(line.indexOf(QLatin1Char('=')) + 1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        }
        break;
    }
    return family;
}

bool isOneOf(const QStringList &family, std::initializer_list<const char *> names)
{
    for (const char *name : names)
        if (family.contains(QLatin1String(name)))
            return true;
    return false;
}

QDateTime currentTime()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

void addSystemUpdates(std::vector<std::unique_ptr<UpdateSource>> &sources, const Surroundings &surroundings)
{
    const QStringList family = familyOf(surroundings);
    const auto has = [&](const char *program) { return !surroundings.program(QString::fromLatin1(program)).isEmpty(); };
    const auto exists = [&](const char *path) { return QFile::exists(surroundings.at(QString::fromLatin1(path))); };
    // apt alone may be installed anywhere; the packages are dpkg's where dpkg keeps its list.
    if (has("apt-get") && exists("/var/lib/dpkg/status") && !isOneOf(family, {"fedora", "rhel", "centos", "suse", "arch"}))
        sources.push_back(std::make_unique<AptUpdates>(surroundings, currentTime));
    else if (exists("/run/ostree-booted") && exists("/usr/share/dbus-1/system-services/org.projectatomic.rpmostree1.service"))
        sources.push_back(std::make_unique<RpmOstreeUpdates>(surroundings));
    else if ((has("dnf") || has("dnf5")) && isOneOf(family, {"fedora", "rhel", "centos"}) && !exists("/run/ostree-booted"))
        sources.push_back(std::make_unique<DnfUpdates>(surroundings, currentTime));
    else if (has("pacman") && isOneOf(family, {"arch", "archlinux"}))
        sources.push_back(std::make_unique<PacmanUpdates>(surroundings, currentTime));
    else if (exists("/usr/share/dbus-1/system-services/org.freedesktop.PackageKit.service"))
        sources.push_back(std::make_unique<PackageKitUpdates>(surroundings, currentTime));
    else
        sources.push_back(std::make_unique<UnknownSystemUpdates>());
}

} // namespace holdfast::platform
