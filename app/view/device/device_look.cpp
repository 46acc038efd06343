// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/device/device_look.h"

#include "app/view/app/view_surroundings.h"

#include <algorithm>

namespace holdfast::view {

DeviceLook::DeviceLook(ViewSurroundings &surroundings, QObject *parent)
    : QObject(parent), m_overview(surroundings.overview), m_register(surroundings.overview), m_probes(surroundings.probes),
      m_look(surroundings.probes, surroundings.overview.clock())
{
    connect(&m_look, &device::Look::progressed, this, &DeviceLook::changed);
    connect(&m_look, &device::Look::finished, this, [this](const device::Findings &findings) {
        emit changed();
        // The vault may have been locked while the last answer was on its way.
        if (m_stopped || !canLook())
            return;
        m_register.keepLook(findings);
        emit finished();
    });
}

bool DeviceLook::canLook() const
{
    return m_overview.access() == overview::Access::Open;
}

bool DeviceLook::canReadBrowsers() const
{
    return canLook() && std::any_of(m_probes.permissions.begin(), m_probes.permissions.end(),
                                    [](const auto &source) { return source->needsConsent(); });
}

int DeviceLook::answered() const
{
    const auto &sources = m_look.progress();
    return static_cast<int>(
        std::count_if(sources.begin(), sources.end(), [](const device::SourceProgress &source) { return source.answered; }));
}

QString DeviceLook::waitingFor() const
{
    for (const device::SourceProgress &source : m_look.progress()) {
        if (!source.answered)
            return source.source;
    }
    return {};
}

void DeviceLook::start(bool browsers)
{
    // One that was stopped and still winds down stays a stopped one.
    if (!canLook() || m_look.isRunning())
        return;
    m_stopped = false;
    device::Scope scope;
    scope.browsers = browsers;
    m_look.start(scope);
}

void DeviceLook::stop()
{
    m_stopped = true;
    m_look.cancel();
}

} // namespace holdfast::view
