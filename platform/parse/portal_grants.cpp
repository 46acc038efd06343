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

/// What xdg-desktop-portal does not ask about while nothing is noted, but allows (and notes as allowed).
bool isAllowedUnlessRefused(const PortalQuestion &question)
{
    return question.capability == Capability::Background || question.capability == Capability::Notifications;
}

/// Forgetting an answer makes the portal ask again; where it does not ask, only a no takes the grant away.
QString revokingCommand(const PortalQuestion &question, const QString &app)
{
    const QString line = isAllowedUnlessRefused(question) ? QStringLiteral("flatpak permission-set %1 %2 %3 no")
                                                          : QStringLiteral("flatpak permission-remove %1 %2 %3");
    return line.arg(question.table, question.id, quotedForShell(app));
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
            grant.revocation = revocationBy(Revocation::Kind::Command, revokingCommand(question, place.key()));
        rows.append(grant);
    }
    return rows;
}

} // namespace holdfast::platform::parse
