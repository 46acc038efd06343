// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/device/look.h"
#include "app/overview/device_register.h"

#include <QObject>

namespace holdfast::view {

struct ViewSurroundings;

/// The look at this device that is under way, and its way into the vault. A look that was stopped is not kept: what was seen
/// before says more.
class DeviceLook final : public QObject
{
    Q_OBJECT

public:
    explicit DeviceLook(ViewSurroundings &surroundings, QObject *parent = nullptr);

    /// False where there is nothing to look at with: in the sample, which stands for another device.
    [[nodiscard]] bool canLook() const;
    /// The same for the files of browsers.
    [[nodiscard]] bool canReadBrowsers() const;
    [[nodiscard]] bool isRunning() const { return m_look.isRunning(); }
    /// How many sources there are, how many have answered, and the name of one that has not.
    [[nodiscard]] int sources() const { return static_cast<int>(m_look.progress().size()); }
    [[nodiscard]] int answered() const;
    [[nodiscard]] QString waitingFor() const;

    /// Reads the files of browsers as well when `browsers` is true.
    void start(bool browsers);
    void stop();

signals:
    void changed();
    /// The look came to its end and is being kept.
    void finished();

private:
    overview::Overview &m_overview;
    overview::DeviceRegister m_register;
    const platform::DeviceProbes &m_probes;
    device::Look m_look;
    bool m_stopped = false;
};

} // namespace holdfast::view
