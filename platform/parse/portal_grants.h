// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/permission_source.h"

#include <QMap>

namespace holdfast::platform::parse {

/// One thing that xdg-desktop-portal asks a person about, and remembers the answer to.
struct PortalQuestion {
    QString table;
    QString id;
    Capability capability = Capability::Other;
};

/// The tables that hold grants of an app as a whole: background, notifications, devices, location, screenshots. Documents that
/// were handed to an app are not among them.
[[nodiscard]] const QList<PortalQuestion> &portalQuestions();

/// What the permission store says about one question: the answers by app. The empty app stands for everything without a sandbox.
using PortalAnswers = QMap<QString, QStringList>;

/// "yes" and an accuracy of the location are grants, "no" and NONE refusals; everything else means that the app asks again, and
/// is no row. `names` holds what apps are called.
[[nodiscard]] QList<Grant> portalGrants(const PortalQuestion &question, const PortalAnswers &answers,
                                        const QMap<QString, QString> &names);

} // namespace holdfast::platform::parse
