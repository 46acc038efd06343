// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/fwupd_answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace holdfast::platform::parse {

namespace {

std::optional<QJsonArray> listOf(const QByteArray &json, const QString &name)
{
    const QJsonObject answer = QJsonDocument::fromJson(json).object();
    const QJsonValue list = answer.value(name);
    if (!list.isArray() || answer.contains(QStringLiteral("Error")))
        return std::nullopt;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array) {
        if (!value.isObject())
            return std::nullopt;
    }
    return array;
}

/// Older versions write truths as texts.
bool isTrue(const QJsonValue &value)
{
    return value.toBool() || value.toString() == QLatin1String("true");
}

} // namespace

std::optional<int> countUpdatableDevices(const QByteArray &json)
{
    const auto devices = listOf(json, QStringLiteral("Devices"));
    if (!devices)
        return std::nullopt;
    int count = 0;
    for (const QJsonValue &device : *devices) {
        const QJsonArray flags = device.toObject().value(QStringLiteral("Flags")).toArray();
        count += flags.contains(QStringLiteral("updatable")) || flags.contains(QStringLiteral("updatable-hidden")) ? 1 : 0;
    }
    return count;
}

std::optional<FirmwareLists> readFirmwareLists(const QByteArray &json)
{
    const auto remotes = listOf(json, QStringLiteral("Remotes"));
    if (!remotes)
        return std::nullopt;
    FirmwareLists lists;
    for (const QJsonValue &value : *remotes) {
        const QJsonObject remote = value.toObject();
        if (remote.value(QStringLiteral("Kind")).toString() != QLatin1String("download") ||
            !isTrue(remote.value(QStringLiteral("Enabled"))))
            continue;
        ++lists.count;
        // One that was never fetched has -1, or that as an unsigned number.
        const double seconds = remote.value(QStringLiteral("Mtime")).toDouble(-1);
        constexpr double endOfTime = 1e11;
        if (seconds <= 0 || seconds > endOfTime) {
            lists.missing = true;
            continue;
        }
        const QDateTime fetched = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), QTimeZone::utc());
        if (!lists.oldest.isValid() || fetched < lists.oldest)
            lists.oldest = fetched;
    }
    return lists;
}

std::optional<QList<PendingUpdate>> readFirmwareUpdates(const QByteArray &json)
{
    const auto devices = listOf(json, QStringLiteral("Devices"));
    if (!devices)
        return std::nullopt;
    QList<PendingUpdate> updates;
    for (const QJsonValue &value : *devices) {
        const QJsonObject device = value.toObject();
        const QJsonArray releases = device.value(QStringLiteral("Releases")).toArray();
        PendingUpdate update;
        update.name = device.value(QStringLiteral("Name")).toString().simplified();
        update.installed = device.value(QStringLiteral("Version")).toString();
        const QJsonObject newest = releases.at(0).toObject();
        update.candidate = newest.value(QStringLiteral("Version")).toString();
        update.origin = newest.value(QStringLiteral("RemoteId")).toString();
        for (const QJsonValue &release : releases) {
            if (!release.toObject().value(QStringLiteral("Issues")).toArray().isEmpty())
                update.severity = UpdateSeverity::Security;
        }
        if (update.name.isEmpty() || update.candidate.isEmpty())
            return std::nullopt;
        updates.append(update);
    }
    return updates;
}

} // namespace holdfast::platform::parse
