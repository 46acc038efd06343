// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wording/reminder_words.h"

#include "app/wording/list_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace holdfast::wording {

namespace {

using routine::Matter;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(wording)
};

QString checkIsDue(const std::vector<QString> &titles)
{
    if (titles.empty())
        //: In a notification that anybody may see: it is time for a check that the person set up. Says nothing about which.
        return Words::tr("Your check is due");
    //: In a notification of a person who wants to see what it is about: %1 are the names of their checks.
    return Words::tr("Your check is due: %1").arg(listText(QStringList(titles.begin(), titles.end())));
}

QString matterText(Matter matter, const std::vector<QString> &titles)
{
    switch (matter) {
    case Matter::SecurityPending:
        //: In a notification: security updates have not been installed yet.
        return Words::tr("Security updates are waiting on this device");
    case Matter::UpdatesPending:
        //: In a notification: updates, none of them known to be for security, have not been installed yet.
        return Words::tr("Updates are waiting on this device");
    case Matter::CouldNotCheck:
        //: In a notification: for a week it could not be found out whether updates wait.
        return Words::tr("Holdfast could not check this device for a week");
    case Matter::RoutineDue:
    case Matter::StepsDue:
        break;
    }
    return checkIsDue(titles);
}

} // namespace

QString notificationTitle()
{
    return QStringLiteral("Holdfast");
}

QString announcementText(const routine::Announcement &announcement)
{
    if (announcement.telling != routine::Telling::Notify)
        return {};
    QString text = matterText(announcement.matter, announcement.titles);
    if (announcement.besides)
        text += QLatin1Char('\n') + matterText(*announcement.besides, {});
    return text;
}

QString openNotificationText()
{
    //: Button on a notification: opens Holdfast.
    return Words::tr("Open");
}

QString laterNotificationText()
{
    //: Button on a notification: it comes back in an hour, or in the morning.
    return Words::tr("Later");
}

} // namespace holdfast::wording
