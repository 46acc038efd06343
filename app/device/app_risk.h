// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/device/findings.h"
#include "app/device/permission_tier.h"

namespace holdfast::device {

/// One app (site, extension, file) with everything it may do.
struct AppRisk {
    /// The source that told of it first, and the app's id, name and place there.
    QString source;
    QString app;
    QString name;
    QString place;
    /// 0 to 100: the sum of its grants' weights, cut off at 100.
    int score = 0;
    PermissionTier worst = PermissionTier::Information;
    /// The most harmful first, and which source told of each.
    QList<Grant> grants;
    QStringList sources;

    /// Tells it from every other app.
    [[nodiscard]] QString key() const;
};

/// What one grant adds, in quarters of a point: Escape 40 points, Sensitive 15, Attention 5, Information and refused ones 0; half
/// of it when it was used in the last 30 days, half as much again when it lay unused for more than 90, and half as much again
/// without a sandbox. The weights are our judgement, not measured.
[[nodiscard]] int weightOf(const Grant &grant, PermissionTier tier, const QDateTime &now);
/// The score of an app's grants. Another grant never lowers it, whatever it is.
[[nodiscard]] int scoreOf(const QList<Grant> &grants, const QDateTime &now);
/// Every app of every source, the highest score first, then the worse tier, then by name. What Flatpak's files and its portal
/// tell of an app is about one app; an app in two places (two profiles of a browser) is two. The order does not depend on that of
/// the grants.
[[nodiscard]] QList<AppRisk> appRisks(const Findings &findings, const QDateTime &now);

} // namespace holdfast::device
