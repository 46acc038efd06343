// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/device_probes.h"
#include "tests/device/device_rows.h"
#include "tests/device/gate.h"

#include <atomic>
#include <functional>

// Sources that answer as a test tells them, on the threads of a look.

namespace holdfast::device::test {

/// One source of any kind: `Base` is the interface.
template <class Base, class Row> class FakeSource : public Base
{
public:
    using Answer = std::function<Observation<Row>(const Patience &)>;

    explicit FakeSource(Answer answer) : m_answer(std::move(answer)) {}
    Observation<Row> look(const Patience &patience) override
    {
        ++m_asked;
        return m_answer(patience);
    }
    [[nodiscard]] int asked() const { return m_asked; }

private:
    Answer m_answer;
    std::atomic_int m_asked = 0;
};

/// One with a name and a limit of its own.
template <class Base, class Row> class NamedSource : public FakeSource<Base, Row>
{
public:
    NamedSource(QString id, std::chrono::milliseconds limit, typename FakeSource<Base, Row>::Answer answer)
        : FakeSource<Base, Row>(std::move(answer)), m_id(std::move(id)), m_limit(limit)
    {
    }
    [[nodiscard]] QString id() const override { return m_id; }
    [[nodiscard]] std::chrono::milliseconds limit() const override { return m_limit; }

private:
    QString m_id;
    std::chrono::milliseconds m_limit;
};

using FakeUpdates = NamedSource<platform::UpdateSource, PendingUpdate>;
using FakePermissions = NamedSource<platform::PermissionSource, Grant>;
using FakeAutomatic = FakeSource<platform::AutomaticUpdates, AutomaticUpdate>;
using FakeReboot = FakeSource<platform::RebootProbe, RestartCause>;
using FakeLifecycle = FakeSource<platform::OsLifecycle, SupportPeriod>;

/// Reads the files of a browser.
class FakeBrowser final : public FakePermissions
{
public:
    using FakePermissions::FakePermissions;
    [[nodiscard]] bool needsConsent() const override { return true; }
};

/// Answers at once.
template <class Row> auto atOnce(const Observation<Row> &answer)
{
    return [answer](const Patience &) { return answer; };
}

/// Waits at the gate as long as it may, and says what stopped it otherwise.
template <class Row> auto afterGate(const Gate &gate, const Observation<Row> &answer)
{
    return [gate, answer](const Patience &patience) {
        return gate.waitFor(patience) ? answer : platform::unanswered<Row>(answer.source, patience.state(), patience.reason());
    };
}

/// Does not come back before the gate opens.
template <class Row> auto hangingAt(const Gate &gate, const Observation<Row> &answer)
{
    return [gate, answer](const Patience &) {
        gate.hang();
        return answer;
    };
}

/// A device of which every part answers at once that all is well.
struct FakeProbes {
    platform::DeviceProbes probes;
    std::shared_ptr<FakeAutomatic> automatic = std::make_shared<FakeAutomatic>(
        atOnce(answered<AutomaticUpdate>("automatic-updates", {{QStringLiteral("unattended-upgrades"), true}})));
    std::shared_ptr<FakeReboot> reboot = std::make_shared<FakeReboot>(atOnce(answered<RestartCause>("restart")));
    std::shared_ptr<FakeLifecycle> lifecycle =
        std::make_shared<FakeLifecycle>(atOnce(answered<SupportPeriod>("support", {freshSystem()})));

    FakeProbes()
    {
        probes.automaticUpdates = automatic;
        probes.reboot = reboot;
        probes.lifecycle = lifecycle;
    }

    std::shared_ptr<FakeUpdates> addUpdates(const char *id, FakeUpdates::Answer answer,
                                            std::chrono::milliseconds limit = std::chrono::hours(1))
    {
        auto source = std::make_shared<FakeUpdates>(QString::fromLatin1(id), limit, std::move(answer));
        probes.updates.push_back(source);
        return source;
    }
    template <class Source = FakePermissions> std::shared_ptr<Source>
    addPermissions(const char *id, FakePermissions::Answer answer, std::chrono::milliseconds limit = std::chrono::hours(1))
    {
        auto source = std::make_shared<Source>(QString::fromLatin1(id), limit, std::move(answer));
        probes.permissions.push_back(source);
        return source;
    }
};

} // namespace holdfast::device::test
