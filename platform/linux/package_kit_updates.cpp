// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/package_kit_updates.h"

#include "platform/linux/bus_conversation.h"
#include "platform/linux/package_kit_transaction.h"
#include "platform/parse/list_age.h"

#include <QDBusObjectPath>

namespace holdfast::platform {

namespace {

const QString service = QStringLiteral("org.freedesktop.PackageKit");
const QString daemonPath = QStringLiteral("/org/freedesktop/PackageKit");
const QString transactionInterface = QStringLiteral("org.freedesktop.PackageKit.Transaction");
/// PkRoleEnum of fetching the lists.
constexpr uint refreshCache = 13;
/// The largest number stands for never.
constexpr uint never = 0xffffffff;

/// No question to the person, no hurry, and no list is too old to answer from: otherwise a backend would fetch. Not told that we
/// understand plural signals, it sends one signal a package.
const QStringList hints{QStringLiteral("background=true"), QStringLiteral("interactive=false"),
                        QStringLiteral("cache-age=4294967295")};

/// When its lists were fetched; invalid when it does not know.
QDateTime fetchedBy(const QDBusMessage &answer, const QDateTime &now)
{
    bool isNumber = false;
    const uint seconds = answer.arguments().value(0).toUInt(&isNumber);
    if (BusConversation::reasonFor(answer) != ProbeReason::None || !isNumber || seconds == never)
        return {};
    return now.addSecs(-static_cast<qint64>(seconds));
}

} // namespace

PackageKitUpdates::PackageKitUpdates(Surroundings surroundings, std::function<QDateTime()> now)
    : m_surroundings(std::move(surroundings)), m_now(std::move(now))
{
}

QString PackageKitUpdates::id() const
{
    return QStringLiteral("packagekit");
}

Observation<PendingUpdate> PackageKitUpdates::look(const Patience &patience)
{
    const auto none = [this, &patience](ProbeReason reason, const QString &detail = {}) {
        if (patience.isOver())
            return unanswered<PendingUpdate>(id(), patience.state(), patience.reason());
        const ProbeState state = reason == ProbeReason::NoList ? ProbeState::Unknown : BusConversation::stateFor(reason);
        return unanswered<PendingUpdate>(id(), state, reason, detail);
    };
    BusConversation bus(BusConversation::Bus::System, m_surroundings.systemBus, service, patience);
    if (!bus.isOnBus())
        return none(ProbeReason::NoBus);

    // First, because the daemon is sure to be there afterwards.
    const QDBusMessage age = bus.ask(daemonPath, service, QStringLiteral("GetTimeSinceAction"), {refreshCache}, patience);
    if (const ProbeReason reason = BusConversation::reasonFor(age);
        reason != ProbeReason::None && reason != ProbeReason::ProgramFailed)
        return none(reason, age.errorMessage());
    const QDBusMessage made = bus.ask(daemonPath, service, QStringLiteral("CreateTransaction"), {}, patience);
    if (const ProbeReason reason = BusConversation::reasonFor(made); reason != ProbeReason::None)
        return none(reason, made.errorMessage());
    const QString path = made.arguments().value(0).value<QDBusObjectPath>().path();
    if (path.isEmpty())
        return none(ProbeReason::NotUnderstood);

    const PackageKitTransaction transaction(bus.connection(), service, path);
    // It may run on without us, also when we stopped waiting before it said that it began.
    const auto givenUp = [&](ProbeReason reason, const QString &detail = {}) {
        bus.tell(path, transactionInterface, QStringLiteral("Cancel"));
        return none(reason, detail);
    };
    for (const auto &[method, argument] :
         {std::pair<QString, QVariant>{QStringLiteral("SetHints"), hints}, {QStringLiteral("GetUpdates"), quint64{0}}}) {
        const QDBusMessage answer = bus.ask(path, transactionInterface, method, {argument}, patience);
        if (const ProbeReason reason = BusConversation::reasonFor(answer); reason != ProbeReason::None)
            return givenUp(reason, answer.errorMessage());
    }
    if (!bus.listen([&] { return transaction.isFinished(); }, patience))
        return givenUp(bus.isOnBus() ? ProbeReason::ProgramFailed : ProbeReason::NoBus);
    if (transaction.reason() != ProbeReason::None)
        return none(transaction.reason(), transaction.detail());

    const parse::ListAge lists = parse::ageOfList(fetchedBy(age, m_now()), m_now());
    Observation<PendingUpdate> result =
        unanswered<PendingUpdate>(id(), lists.reason == ProbeReason::None ? ProbeState::Ok : ProbeState::Unknown, lists.reason);
    result.days = lists.days;
    result.asOf = lists.asOf;
    result.rows = transaction.rows();
    return result;
}

} // namespace holdfast::platform
