// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/portal_grants.h"

#include "platform/parse/lines.h"

#include <optional>

namespace holdfast::platform::parse {

namespace {

const QString location = QStringLiteral("location");

struct Said {
    bool granted = false;
    QString target;
};

/// GClueAccuracyLevel, by its names in xdg-desktop-portal.
std::optional<Said> saidOfLocation(const QString &accuracy)
{
    static const QStringList levels{QStringLiteral("COUNTRY"), QStringLiteral("CITY"), QStringLiteral("NEIGHBORHOOD"),
                                    QStringLiteral("STREET"), QStringLiteral("EXACT")};
    if (accuracy == QLatin1String("NONE"))
        return Said{};
    return levels.contains(accuracy) ? std::optional(Said{true, accuracy.toLower()}) : std::nullopt;
}

std::optional<Said> saidOf(const PortalQuestion &question, const QStringList &answer)
{
    if (answer.isEmpty())
        return std::nullopt;
    if (question.table == location)
        return saidOfLocation(answer.first());
    if (answer.first() == QLatin1String("yes"))
        return Said{true, {}};
    return answer.first() == QLatin1String("no") ? std::optional(Said{}) : std::nullopt;
}

} // namespace

const QList<PortalQuestion> &portalQuestions()
{
    static const QString devices = QStringLiteral("devices");
    static const QList<PortalQuestion> questions{
        {QStringLiteral("background"), QStringLiteral("background"), Capability::Background},
        {QStringLiteral("notifications"), QStringLiteral("notification"), Capability::Notifications},
        {devices, QStringLiteral("camera"), Capability::Camera},
        {devices, QStringLiteral("microphone"), Capability::Microphone},
        {devices, QStringLiteral("speakers"), Capability::Sound},
        {location, location, Capability::Location},
        {QStringLiteral("screenshot"), QStringLiteral("screenshot"), Capability::ScreenCapture},
    };
    return questions;
}

QList<Grant> portalGrants(const PortalQuestion &question, const PortalAnswers &answers, const QMap<QString, QString> &names)
{
    QList<Grant> rows;
    for (auto place = answers.begin(); place != answers.end(); ++place) {
        const std::optional<Said> said = saidOf(question, *place);
        if (!said)
            continue;
        Grant grant;
        grant.app = place.key();
        grant.name = names.value(place.key(), place.key());
        grant.capability = question.capability;
        grant.target = said->target;
        grant.granted = said->granted;
        if (said->granted)
            grant.revocation = {Revocation::Kind::Command, QStringLiteral("flatpak permission-remove %1 %2 %3")
                                                               .arg(question.table, question.id, quotedForShell(place.key()))};
        rows.append(grant);
    }
    return rows;
}

} // namespace holdfast::platform::parse
