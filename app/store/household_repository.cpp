// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/household_repository.h"

#include "app/store/database.h"
#include "app/store/stored_day.h"

namespace holdfast::store {

namespace {

Result<device::HouseholdDevice> read(const Statement &row)
{
    device::HouseholdDevice device;
    device.number = row.integer(0);
    device.name = row.text(1);
    device.keeper = row.text(2);
    device.model = row.text(3);
    device.system = row.text(4);
    device.version = row.text(5);
    const auto lastPatch = storedDayIfThere(row.text(6));
    if (!lastPatch)
        return failure(ErrorCode::DatabaseDamaged, QStringLiteral("household_device.last_patch"));
    device.lastPatch = *lastPatch;
    device.enteredOn = QDate::fromString(row.text(7), Qt::ISODate);
    if (!device.enteredOn.isValid())
        return failure(ErrorCode::DatabaseDamaged, QStringLiteral("household_device.entered_on"));
    return device;
}

Statement &bindTexts(Statement &statement, const device::NewHouseholdDevice &device, const QDate &today)
{
    statement.bind(1, device.name)
        .bind(2, device.keeper)
        .bind(3, device.model)
        .bind(4, device.system)
        .bind(5, device.version)
        .bind(7, today.toString(Qt::ISODate));
    if (device.lastPatch.isValid())
        statement.bind(6, device.lastPatch.toString(Qt::ISODate));
    return statement;
}

} // namespace

Result<std::vector<device::HouseholdDevice>> HouseholdRepository::all() const
{
    Result<Statement> query = m_database.prepare(
        "SELECT number, name, keeper, model, system, version, last_patch, entered_on FROM household_device ORDER BY number");
    if (!query)
        return failureOf(query);
    std::vector<device::HouseholdDevice> devices;
    for (;;) {
        const Result<bool> more = query->step();
        if (!more)
            return failureOf(more);
        if (!*more)
            return devices;
        auto device = read(*query);
        if (!device)
            return failureOf(device);
        devices.push_back(std::move(*device));
    }
}

Result<device::HouseholdDevice> HouseholdRepository::save(qint64 number, const device::NewHouseholdDevice &device,
                                                          const QDate &today)
{
    const auto fit = device::checked(device);
    if (!fit)
        return failureOf(fit);
    if (!canBeStored(today) || !canBeStoredIfThere(fit->lastPatch))
        return failure(ErrorCode::Unexpected,
                       QStringLiteral("a device needs the day it was entered on, and days that can be read"));
    device::HouseholdDevice saved;
    const auto written = m_database.write([&]() -> Result<void> {
        Result<Statement> statement =
            number == 0
                ? m_database.prepare("INSERT INTO household_device (name, keeper, model, system, version, last_patch, entered_on)"
                                     " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
                                     " RETURNING number, name, keeper, model, system, version, last_patch, entered_on")
                : m_database.prepare("UPDATE household_device SET name = ?1, keeper = ?2, model = ?3, system = ?4, version = ?5,"
                                     " last_patch = ?6, entered_on = ?7 WHERE number = ?8"
                                     " RETURNING number, name, keeper, model, system, version, last_patch, entered_on");
        if (!statement)
            return failureOf(statement);
        bindTexts(*statement, *fit, today);
        if (number != 0)
            statement->bind(8, number);
        const Result<bool> row = statement->step();
        if (!row)
            return failureOf(row);
        if (!*row)
            return failure(ErrorCode::NoSuchDevice);
        auto asStored = read(*statement);
        if (!asStored)
            return failureOf(asStored);
        saved = std::move(*asStored);
        return statement->run();
    });
    if (!written)
        return failureOf(written);
    return saved;
}

Result<void> HouseholdRepository::remove(qint64 number)
{
    return m_database.write([&]() -> Result<void> {
        Result<Statement> statement = m_database.prepare("DELETE FROM household_device WHERE number = ?1");
        if (!statement)
            return failureOf(statement);
        return statement->bind(1, number).run();
    });
}

} // namespace holdfast::store
