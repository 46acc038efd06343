// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"

namespace holdfast::overview {

/// The verbs about this device and the others of the household. Keeps nothing of its own: what they change stands in Overview's
/// contents and picture, and what goes wrong is reported through Overview::failed().
class DeviceRegister
{
public:
    explicit DeviceRegister(Overview &overview) : m_overview(overview) {}

    /// Keeps what a look saw, makes the marks that follow from it (device/device_marks.h) and confirms the revocations it proves.
    void keepLook(const device::Findings &findings);
    /// Decides about several grants at once. The moment is set when it is saved.
    void decide(std::vector<device::GrantDecision> decisions);
    void takeBackDecision(const device::GrantKey &key);
    /// Adds a device (0) or changes one. The errors of device::checked(); NoSuchDevice.
    void saveDevice(qint64 number, const device::NewHouseholdDevice &device);
    void removeDevice(qint64 number);
    /// Whether the files of browsers may be read from now on.
    void allowBrowsers(bool allowed);

private:
    /// Makes the marks about permissions that follow from the last look by what was decided since.
    void remark();

    Overview &m_overview;
};

} // namespace holdfast::overview
