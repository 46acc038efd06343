// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/device/app_risk.h"

#include <QHash>

#include <algorithm>
#include <tuple>
#include <utility>

namespace holdfast::device {

namespace {

constexpr int quarters = 4;
constexpr int highestScore = 100;
constexpr qint64 usedLately = 30;
constexpr qint64 longUnused = 90;

int points(PermissionTier tier)
{
    switch (tier) {
    case PermissionTier::Escape:
        return 40;
    case PermissionTier::Sensitive:
        return 15;
    case PermissionTier::Attention:
        return 5;
    case PermissionTier::Information:
        return 0;
    }
    return 0;
}

bool comesBefore(const AppRisk &left, const AppRisk &right)
{
    if (left.score != right.score)
        return left.score > right.score;
    if (left.worst != right.worst)
        return left.worst > right.worst;
    if (const int order = left.name.localeAwareCompare(right.name); order != 0)
        return order < 0;
    return std::tie(left.app, left.place, left.source) < std::tie(right.app, right.place, right.source);
}

} // namespace

int weightOf(const Grant &grant, PermissionTier tier, const QDateTime &now)
{
    // Whole numbers all the way: with these factors nothing is ever rounded, so that a sum does not depend on its order.
    int weight = points(tier) * quarters;
    if (grant.lastUsed.isValid()) {
        const qint64 unused = grant.lastUsed.daysTo(now);
        if (unused > longUnused)
            weight = weight * 3 / 2;
        else if (unused <= usedLately)
            weight /= 2;
    }
    if (grant.unconfined)
        weight = weight * 3 / 2;
    return weight;
}

int scoreOf(const QList<Grant> &grants, const QDateTime &now)
{
    qint64 sum = 0;
    for (const Grant &grant : grants)
        sum += weightOf(grant, tierOf(grant, grants), now);
    return static_cast<int>(std::min<qint64>(highestScore, sum / quarters));
}

QList<AppRisk> appRisks(const Findings &findings, const QDateTime &now)
{
    QList<AppRisk> result;
    for (const auto &answer : findings.permissions) {
        QHash<std::pair<QString, QString>, qsizetype> places;
        for (const Grant &grant : answer.rows) {
            const std::pair key{grant.place, grant.app};
            auto place = places.constFind(key);
            if (place == places.cend()) {
                place = places.insert(key, result.size());
                result.append({answer.source, grant.app, grant.name, grant.place, 0, PermissionTier::Information, {}});
            }
            result[*place].grants.append(grant);
        }
    }
    for (AppRisk &app : result) {
        app.score = scoreOf(app.grants, now);
        for (const Grant &grant : app.grants)
            app.worst = std::max(app.worst, tierOf(grant, app.grants));
        std::stable_sort(app.grants.begin(), app.grants.end(), [&app](const Grant &left, const Grant &right) {
            return tierOf(left, app.grants) > tierOf(right, app.grants);
        });
    }
    std::sort(result.begin(), result.end(), comesBefore);
    return result;
}

} // namespace holdfast::device
