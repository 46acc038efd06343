// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/device/household_view_model.h"

#include "app/view/app/view_surroundings.h"
#include "app/wording/date_text.h"
#include "app/wording/device_words.h"

#include <algorithm>

namespace holdfast::view {

HouseholdViewModel::HouseholdViewModel(ViewSurroundings &surroundings, QObject *parent)
    : QObject(parent), m_overview(surroundings.overview), m_table(surroundings.probes.table),
      m_preferences(surroundings.preferences), m_list([this](const QString &key) { return lineOf(key); })
{
    connect(&m_overview, &overview::Overview::deviceChanged, this, &HouseholdViewModel::remake);
    connect(&m_overview, &overview::Overview::pictureChanged, this, [this](const QSet<ActionId> &actions) {
        // A new day: one more since the last update, and perhaps the end of support.
        if (actions.isEmpty())
            remake();
    });
    connect(&m_preferences, &Preferences::languageChanged, this, [this] {
        m_list.refresh();
        emit begun();
        emit edited();
    });
    remake();
}

void HouseholdViewModel::remake()
{
    m_standings = device::householdStandings(m_overview.contents().household, m_table, m_overview.clock().today());
    QStringList keys;
    for (const device::HouseholdStanding &standing : m_standings)
        keys.append(QString::number(standing.device.number));
    m_list.setKeys(keys);
}

QStringList HouseholdViewModel::systems() const
{
    QStringList names;
    for (const platform::KnownSystem &system : m_table.systems())
        names.append(system.name);
    //: The last of the operating systems to choose from.
    names.append(tr("Another system"));
    return names;
}

QString HouseholdViewModel::systemId() const
{
    return m_system >= 0 && m_system < m_table.systems().size() ? m_table.systems().at(m_system).id : QString();
}

QStringList HouseholdViewModel::versions() const
{
    QStringList names;
    for (const platform::SupportPeriod &period : m_table.versionsOf(systemId()))
        names.append(period.name);
    //: The last of the versions of an operating system to choose from.
    names.append(tr("Another version"));
    return names;
}

void HouseholdViewModel::setSystem(int system)
{
    if (system == m_system)
        return;
    m_system = system;
    m_version = 0;
    emit edited();
}

void HouseholdViewModel::setVersion(int version)
{
    m_version = version;
    emit edited();
}

bool HouseholdViewModel::asksForVersion() const
{
    return m_version >= m_table.versionsOf(systemId()).size();
}

QString HouseholdViewModel::problem() const
{
    switch (m_problem) {
    case Problem::None:
        return {};
    case Problem::NoName:
        //: Below the form for a device of the household.
        return tr("Give the device a name, so that you can tell it from the others.");
    case Problem::NoDay:
        //: Below the form for a device of the household. The date in brackets is an example of the form.
        return tr("Write the day of the last update as year, month and day (2026-11-30), or leave it empty.");
    case Problem::TooLong:
        //: Below the form for a device of the household.
        return tr("One of these texts is longer than 200 characters.");
    }
    return {};
}

void HouseholdViewModel::begin(const QString &key)
{
    const auto found = std::find_if(m_standings.begin(), m_standings.end(), [&](const device::HouseholdStanding &standing) {
        return QString::number(standing.device.number) == key;
    });
    const device::HouseholdDevice device = found == m_standings.end() ? device::HouseholdDevice() : found->device;
    m_number = device.number;
    m_name = device.name;
    m_keeper = device.keeper;
    m_model = device.model;
    m_lastPatch = device.lastPatch.toString(Qt::ISODate);
    m_otherVersion = device.version;
    m_problem = Problem::None;
    const auto &systems = m_table.systems();
    const auto system = std::find_if(systems.begin(), systems.end(),
                                     [&](const platform::KnownSystem &known) { return known.id == device.system; });
    m_system = device.number == 0 ? 0 : static_cast<int>(system - systems.begin());
    const QList<platform::SupportPeriod> versions = m_table.versionsOf(systemId());
    const auto version = std::find_if(versions.begin(), versions.end(),
                                      [&](const platform::SupportPeriod &period) { return period.version == device.version; });
    m_version = device.number == 0 ? 0 : static_cast<int>(version - versions.begin());
    emit begun();
    emit edited();
}

void HouseholdViewModel::save()
{
    device::NewHouseholdDevice device;
    device.name = m_name;
    device.keeper = m_keeper;
    device.model = m_model;
    device.system = systemId();
    device.version = asksForVersion() ? m_otherVersion : m_table.versionsOf(systemId()).at(m_version).version;
    device.lastPatch = QDate::fromString(m_lastPatch.trimmed(), Qt::ISODate);
    const auto fit = device::checked(device);
    m_problem = !fit ? (fit.error().code == ErrorCode::NameMissing ? Problem::NoName : Problem::TooLong)
                : !m_lastPatch.trimmed().isEmpty() && !device.lastPatch.isValid() ? Problem::NoDay
                                                                                  : Problem::None;
    emit edited();
    if (m_problem != Problem::None)
        return;
    overview::DeviceRegister(m_overview).saveDevice(m_number, *fit);
    emit saved();
}

void HouseholdViewModel::remove()
{
    overview::DeviceRegister(m_overview).removeDevice(m_number);
    emit saved();
}

Line HouseholdViewModel::lineOf(const QString &key) const
{
    const auto found = std::find_if(m_standings.begin(), m_standings.end(), [&](const device::HouseholdStanding &standing) {
        return QString::number(standing.device.number) == key;
    });
    if (found == m_standings.end())
        return {};
    QStringList parts;
    const QString system = found->systemName.isEmpty()
                               ? (found->device.system + QLatin1Char(' ') + found->device.version).trimmed()
                               : found->systemName;
    for (const QString &part : {found->device.model, system, wording::daysBehindText(*found)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (!found->device.keeper.isEmpty()) {
        //: Below another device of the household. %1 is who looks after it.
        parts.append(tr("Looked after by: %1").arg(found->device.keeper));
    }
    const bool ended = found->support.status == device::SupportStatus::Ended;
    if (found->support.until.isValid())
        parts.append(wording::supportText(found->support, m_preferences.catalogueLanguage()));
    return {found->device.name, parts.join(QStringLiteral(" · ")), wording::word(found->support.status),
            ended                                                          ? Tone::Red
            : found->support.status == device::SupportStatus::LongTermOnly ? Tone::Amber
                                                                           : Tone::Neutral,
            "phone"};
}

} // namespace holdfast::view
