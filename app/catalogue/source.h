// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/catalogue/action.h"

#include <QDate>

namespace holdfast::catalogue {

/// Where a fact comes from. Title and publisher are names and stay in their own language.
struct Source {
    SourceId id;
    QString title;
    QString publisher;
    /// https, or empty when there is no address that can be handed on.
    QString url;
    QDate published;
    QDate checkedOn;
    Verification verification = Verification::General;
    LocalizedText checkedHow;
};

} // namespace holdfast::catalogue
