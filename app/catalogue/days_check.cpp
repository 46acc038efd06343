// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/check_parts.h"
#include "app/catalogue/file_readers.h"

namespace holdfast::catalogue {

namespace {

constexpr int oldestMenuPathDays = 730;

/// Judged by the day of the catalogue, not by today: what is whole when it is built must not break by itself later.
class Days
{
public:
    Days(const QDate &catalogue, Complaints &complaints) : m_catalogue(catalogue), m_complaints(complaints) {}

    void check(const QDate &day, const Place &place, int freshDays, int oldestDays)
    {
        const qint64 age = day.daysTo(m_catalogue);
        if (age < 0)
            m_complaints.add(place, QStringLiteral("is later than the catalogue's own checked_on"));
        else if (oldestDays > 0 && age > oldestDays)
            m_complaints.add(place, QStringLiteral("is more than %1 days older than the catalogue").arg(oldestDays));
        else if (freshDays > 0 && age > freshDays)
            m_complaints.warn(place, QStringLiteral("is more than %1 days older than the catalogue").arg(freshDays));
    }

private:
    QDate m_catalogue;
    Complaints &m_complaints;
};

void checkAction(const Action &action, const Place &place, Days &days)
{
    for (std::size_t index = 0; index < action.guides.size(); ++index) {
        const Guide &guide = action.guides[index];
        const bool hasMenuPaths = guide.platform != Platform::Any;
        days.check(guide.checkedOn, place.key(u"guides").item(index).key(u"checked_on"), hasMenuPaths ? menuPathFreshDays : 0,
                   hasMenuPaths ? oldestMenuPathDays : 0);
    }
    if (action.changedOn.isValid())
        days.check(action.changedOn, place.key(u"changed_on"), 0, 0);
    if (action.retiredOn.isValid())
        days.check(action.retiredOn, place.key(u"retired_on"), 0, 0);
}

} // namespace

void checkDays(const Catalogue &catalogue, const Scope &scope, Complaints &complaints)
{
    // A pack may well be younger than the Holdfast that reads it.
    if (!scope.pack.isEmpty())
        return;
    Days days(catalogue.checkedOn(), complaints);
    for (const Action &action : catalogue.actions()) {
        if (scope.holds(action.id.text()))
            checkAction(action, placeOf(catalogue, action), days);
    }
    for (const Hotline &hotline : catalogue.hotlines())
        days.check(hotline.checkedOn, scope.place(hotlinesFile, hotline.id.text()).key(u"checked_on"), hotlineFreshDays, 0);
}

} // namespace holdfast::catalogue
