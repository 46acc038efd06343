// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace holdfast::catalogue {

/// A catalogue by its version (with packs: those of the packs too), and the day from which it was in use.
struct CatalogueSince {
    QString version;
    QDate day;
    friend bool operator==(const CatalogueSince &, const CatalogueSince &) = default;
};

} // namespace holdfast::catalogue
