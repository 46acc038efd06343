// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/rpm_ostree_updates.h"

#include "platform/linux/bus_conversation.h"
#include "platform/parse/rpm_ostree.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace holdfast::platform {

namespace {

const QString service = QStringLiteral("org.projectatomic.rpmostree1");
const QString sysrootPath = QStringLiteral("/org/projectatomic/rpmostree1/Sysroot");

/// The value of one property; asking whether the answer is one comes first.
QVariant propertyIn(const QDBusMessage &answer)
{
    return answer.arguments().value(0).value<QDBusVariant>().variant();
}

/// Whether it is a value of that D-Bus type; taking another one apart would read rubbish.
bool hasSignature(const QVariant &value, const char *signature)
{
    return value.canConvert<QDBusArgument>() && value.value<QDBusArgument>().currentSignature() == QLatin1String(signature);
}

/// Type, name, and the two versions, each with its architecture.
QList<parse::RpmOstreeUpdate::Package> packagesIn(const QVariant &upgraded)
{
    QList<parse::RpmOstreeUpdate::Package> packages;
    if (!hasSignature(upgraded, "a(us(ss)(ss))"))
        return packages;
    const QDBusArgument argument = upgraded.value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd()) {
        uint type = 0;
        parse::RpmOstreeUpdate::Package package;
        QString architecture;
        argument.beginStructure();
        argument >> type >> package.name;
        for (QString *version : {&package.installed, &package.candidate}) {
            argument.beginStructure();
            argument >> *version >> architecture;
            argument.endStructure();
        }
        argument.endStructure();
        packages.append(package);
    }
    argument.endArray();
    return packages;
}

/// Id, kind, severity, packages, and more.
std::optional<QList<parse::RpmOstreeUpdate::Advisory>> advisoriesIn(const QVariant &value)
{
    if (!hasSignature(value, "a(suuasa{sv})"))
        return std::nullopt;
    QList<parse::RpmOstreeUpdate::Advisory> advisories;
    const QDBusArgument argument = value.value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd()) {
        QString name;
        uint severity = 0;
        QVariantMap more;
        parse::RpmOstreeUpdate::Advisory advisory;
        argument.beginStructure();
        argument >> name >> advisory.kind >> severity >> advisory.packages >> more;
        argument.endStructure();
        advisories.append(advisory);
    }
    argument.endArray();
    return advisories;
}

parse::RpmOstreeUpdate updateIn(const QVariantMap &cached)
{
    parse::RpmOstreeUpdate update;
    update.osName = cached.value(QStringLiteral("osname")).toString();
    update.version = cached.value(QStringLiteral("version")).toString();
    const QVariant difference = cached.value(QStringLiteral("rpm-diff"));
    if (hasSignature(difference, "a{sv}"))
        update.upgraded = packagesIn(qdbus_cast<QVariantMap>(difference).value(QStringLiteral("upgraded")));
    update.advisories = advisoriesIn(cached.value(QStringLiteral("advisories")));
    return update;
}

} // namespace

QString RpmOstreeUpdates::id() const
{
    return QStringLiteral("rpm-ostree");
}

Observation<PendingUpdate> RpmOstreeUpdates::look(const Patience &patience)
{
    BusConversation bus(BusConversation::Bus::System, m_surroundings.systemBus, service, patience);
    if (!bus.isOnBus() && !patience.isOver())
        return unanswered<PendingUpdate>(id(), ProbeState::Error, ProbeReason::NoBus);
    const auto ask = [&](const QString &path, const QString &interface, const QString &property) {
        return bus.ask(path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"), {interface, property},
                       patience);
    };
    QDBusMessage answer = ask(sysrootPath, service + QStringLiteral(".Sysroot"), QStringLiteral("Booted"));
    if (BusConversation::reasonFor(answer) == ProbeReason::None) {
        const QString booted = propertyIn(answer).value<QDBusObjectPath>().path();
        if (booted.isEmpty() || booted == QLatin1String("/"))
            return unanswered<PendingUpdate>(id(), ProbeState::Unsupported, ProbeReason::NotApplicable);
        answer = ask(booted, service + QStringLiteral(".OS"), QStringLiteral("CachedUpdate"));
    }
    if (patience.isOver())
        return unanswered<PendingUpdate>(id(), patience.state(), patience.reason());
    if (const ProbeReason reason = BusConversation::reasonFor(answer); reason != ProbeReason::None)
        return unanswered<PendingUpdate>(id(), BusConversation::stateFor(reason), reason, answer.errorMessage());
    const QVariant cached = propertyIn(answer);
    if (!hasSignature(cached, "a{sv}"))
        return unanswered<PendingUpdate>(id(), ProbeState::Error, ProbeReason::NotUnderstood);

    Observation<PendingUpdate> result = unanswered<PendingUpdate>(id(), ProbeState::Unknown, ProbeReason::NoList);
    result.rows = parse::updatesInRpmOstree(updateIn(qdbus_cast<QVariantMap>(cached)));
    if (!result.rows.isEmpty()) {
        result.state = ProbeState::Ok;
        result.reason = ProbeReason::None;
    }
    return result;
}

} // namespace holdfast::platform
