// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/ostree_status.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace holdfast::platform::parse {

std::optional<OstreeStatus> readOstreeStatus(const QByteArray &json)
{
    const QJsonArray deployments = QJsonDocument::fromJson(json).object().value(QStringLiteral("deployments")).toArray();
    OstreeStatus status;
    for (qsizetype at = 0; at < deployments.size(); ++at) {
        const QJsonObject deployment = deployments.at(at).toObject();
        if (deployment.value(QStringLiteral("booted")).toBool())
            return status;
        if (at > 0)
            continue;
        constexpr int shortChecksum = 10;
        status.otherOneNext = true;
        status.next = deployment.value(QStringLiteral("version")).toString();
        if (status.next.isEmpty())
            status.next = deployment.value(QStringLiteral("checksum")).toString().left(shortChecksum);
    }
    return std::nullopt;
}

} // namespace holdfast::platform::parse
