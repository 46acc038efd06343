// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/snapd_answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace holdfast::platform::parse {

namespace {

/// What snapd wraps every answer into, unwrapped; undefined when it is not one, or an error.
QJsonValue resultOf(const QByteArray &json)
{
    constexpr int fine = 200;
    const QJsonObject answer = QJsonDocument::fromJson(json).object();
    if (answer.value(QStringLiteral("type")).toString() != QLatin1String("sync") ||
        answer.value(QStringLiteral("status-code")).toInt() != fine)
        return QJsonValue(QJsonValue::Undefined);
    return answer.value(QStringLiteral("result"));
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace

std::optional<QList<InstalledSnap>> readInstalledSnaps(const QByteArray &json)
{
    const QJsonValue result = resultOf(json);
    if (!result.isArray())
        return std::nullopt;
    QList<InstalledSnap> snaps;
    for (const QJsonValue &value : result.toArray()) {
        const QJsonObject object = value.toObject();
        InstalledSnap snap;
        snap.name = object.value(QStringLiteral("name")).toString();
        snap.version = object.value(QStringLiteral("version")).toString();
        snap.channel = object.value(QStringLiteral("tracking-channel")).toString();
        const QJsonValue hold = object.value(QStringLiteral("hold"));
        snap.heldUntil = timeOf(hold);
        snap.waitsToBeClosed = object.contains(QStringLiteral("refresh-inhibit"));
        // Held until a time that is none would otherwise pass for not held.
        if (snap.name.isEmpty() || (!hold.isUndefined() && !snap.heldUntil.isValid()))
            return std::nullopt;
        snaps.append(snap);
    }
    return snaps;
}

std::optional<SnapRefresh> readSnapRefresh(const QByteArray &json)
{
    const QJsonValue result = resultOf(json);
    if (!result.isObject())
        return std::nullopt;
    const QJsonValue last = result.toObject().value(QStringLiteral("refresh")).toObject().value(QStringLiteral("last"));
    SnapRefresh refresh;
    refresh.last = timeOf(last);
    if (!last.isUndefined() && !refresh.last.isValid())
        return std::nullopt;
    return refresh;
}

} // namespace holdfast::platform::parse
