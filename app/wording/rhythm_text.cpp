// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wording/rhythm_text.h"

#include <QCoreApplication>

namespace holdfast::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(wording)
};

} // namespace

QString intervalText(int days)
{
    switch (days) {
    case 1:
        //: How often a step is to be done again, inside a line such as "Repeat every day".
        return Words::tr("every day");
    case 7:
        //: How often a step is to be done again, inside a line.
        return Words::tr("every week");
    case 14:
        //: How often a step is to be done again, inside a line.
        return Words::tr("every 2 weeks");
    case 30:
        //: How often a step is to be done again, inside a line.
        return Words::tr("every month");
    case 90:
        //: How often a step is to be done again, inside a line.
        return Words::tr("every 3 months");
    case 180:
        //: How often a step is to be done again, inside a line.
        return Words::tr("every 6 months");
    case 365:
        //: How often a step is to be done again, inside a line.
        return Words::tr("every year");
    case 730:
        //: How often a step is to be done again, inside a line.
        return Words::tr("every 2 years");
    default:
        //: How often a step is to be done again, inside a line; %n is 2 or more.
        return Words::tr("every %n day(s)", nullptr, days);
    }
}

QString rhythmText(int days)
{
    switch (days) {
    case 1:
        //: Label: how often a step is to be done again.
        return Words::tr("Daily");
    case 7:
        //: Label: how often a step is to be done again.
        return Words::tr("Weekly");
    case 14:
        //: Label: how often a step is to be done again.
        return Words::tr("Every 2 weeks");
    case 30:
        //: Label: how often a step is to be done again.
        return Words::tr("Monthly");
    case 90:
        //: Label: how often a step is to be done again, every three months.
        return Words::tr("Quarterly");
    case 180:
        //: Label: how often a step is to be done again, every six months.
        return Words::tr("Twice a year");
    case 365:
        //: Label: how often a step is to be done again.
        return Words::tr("Yearly");
    case 730:
        //: Label: how often a step is to be done again.
        return Words::tr("Every 2 years");
    default:
        //: Label: how often a step is to be done again; %n is 2 or more.
        return Words::tr("Every %n day(s)", nullptr, days);
    }
}

QString minutesText(int minutes)
{
    constexpr int perHour = 60;
    const int hours = minutes / perHour;
    const int rest = minutes % perHour;
    if (hours == 0)
        //: How long a step takes, in minutes.
        return Words::tr("%n min", nullptr, rest);
    if (rest == 0)
        //: How long a step takes, in whole hours.
        return Words::tr("%n h", nullptr, hours);
    //: How long a step takes. %1 is hours, %2 is minutes.
    return Words::tr("%1 h %2 min").arg(hours).arg(rest);
}

} // namespace holdfast::wording
