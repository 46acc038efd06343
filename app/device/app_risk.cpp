// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/device/app_risk.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

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

/// Sources that know the same apps by the same ids.
QString familyOf(const QString &source)
{
    return source == QStringLiteral("portal") ? QStringLiteral("flatpak") : source;
}

/// Without line breaks, of which keys are made.
QString onOneLine(QString text)
{
    return text.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('\n'), QStringLiteral("\\n"));
}

void sortGrants(AppRisk &app)
{
    std::vector<std::pair<Grant, QString>> both;
    for (qsizetype index = 0; index < app.grants.size(); ++index)
        both.emplace_back(app.grants.at(index), app.sources.at(index));
    const QList<Grant> grants = app.grants;
    std::stable_sort(both.begin(), both.end(), [&grants](const auto &left, const auto &right) {
        return tierOf(left.first, grants) > tierOf(right.first, grants);
    });
    app.grants.clear();
    app.sources.clear();
    for (const auto &[grant, source] : both) {
        app.grants.append(grant);
        app.sources.append(source);
    }
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

QString AppRisk::key() const
{
    return QStringList{familyOf(source), onOneLine(place), onOneLine(app)}.join(QLatin1Char('\n'));
}

QList<AppRisk> appRisks(const Findings &findings, const QDateTime &now)
{
    QList<AppRisk> result;
    std::map<std::tuple<QString, QString, QString>, qsizetype> places;
    for (const auto &answer : findings.permissions) {
        for (const Grant &grant : answer.rows) {
            const std::tuple key{familyOf(answer.source), grant.place, grant.app};
            const auto [place, isNew] = places.try_emplace(key, result.size());
            if (isNew) {
                AppRisk app;
                app.source = answer.source;
                app.app = grant.app;
                app.name = grant.name;
                app.place = grant.place;
                result.append(app);
            }
            AppRisk &app = result[place->second];
            // A source that knows no names gives the id.
            if (app.name == app.app || app.name.isEmpty())
                app.name = grant.name;
            app.grants.append(grant);
            app.sources.append(answer.source);
        }
    }
    for (AppRisk &app : result) {
        app.score = scoreOf(app.grants, now);
        for (const Grant &grant : app.grants)
            app.worst = std::max(app.worst, tierOf(grant, app.grants));
        sortGrants(app);
    }
    std::sort(result.begin(), result.end(), comesBefore);
    return result;
}

} // namespace holdfast::device
