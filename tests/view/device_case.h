// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/app/messages.h"
#include "app/view/app/pages.h"
#include "app/view/device/device_view_model.h"
#include "app/view/device/grants_view_model.h"
#include "app/view/device/household_view_model.h"
#include "tests/device/fake_probes.h"
#include "tests/view/view_case.h"
#include "tests/view/watched.h"

namespace holdfast::view::test {

using device::Findings;
using device::Grant;
using device::test::afterGate;
using device::test::answered;
using device::test::atOnce;
using device::test::cleanLook;
using device::test::FakeAutomatic;
using device::test::FakeBrowser;
using device::test::FakeLifecycle;
using device::test::FakePermissions;
using device::test::FakeReboot;
using device::test::FakeUpdates;
using device::test::Gate;
using device::test::grant;
using device::test::grantsOf;
using device::test::lookWithGrants;
using device::test::lookWithUpdates;
using device::test::silent;
using device::test::update;
using device::test::updatesOf;
using platform::Capability;
using platform::PendingUpdate;
using platform::ProbeReason;
using platform::ProbeState;
using platform::RestartCause;
using platform::SupportPeriod;
using platform::UpdateSeverity;

/// Everything behind the window, on a device that answers as it is told.
class DeviceCase : public ViewCase
{
protected:
    DeviceCase()
    {
        enterHome();
        deviceIs(cleanLook());
    }
    ~DeviceCase() override { gate.open(); }

    /// From now on every source answers at once as it does in `answers`. What the source "firefox" reads are a browser's files.
    void deviceIs(const Findings &answers)
    {
        constexpr std::chrono::hours limit(1);
        probes.updates.clear();
        for (const auto &answer : answers.updates)
            probes.updates.push_back(std::make_shared<FakeUpdates>(answer.source, limit, atOnce(answer)));
        probes.automaticUpdates = std::make_shared<FakeAutomatic>(atOnce(answers.automatic));
        probes.reboot = std::make_shared<FakeReboot>(atOnce(answers.restart));
        probes.lifecycle = std::make_shared<FakeLifecycle>(atOnce(answers.support));
        probes.permissions.clear();
        browser = nullptr;
        for (const auto &answer : answers.permissions) {
            if (answer.source != QStringLiteral("firefox")) {
                probes.permissions.push_back(std::make_shared<FakePermissions>(answer.source, limit, atOnce(answer)));
                continue;
            }
            browser = std::make_shared<FakeBrowser>(answer.source, limit, atOnce(answer));
            probes.permissions.push_back(browser);
        }
    }
    /// One more source of updates, which answers only when the gate opens.
    void addSourceAtGate(const char *id = "snap", const QList<PendingUpdate> &rows = {})
    {
        probes.updates.push_back(
            std::make_shared<FakeUpdates>(QString::fromLatin1(id), std::chrono::hours(1), afterGate(gate, updatesOf(id, rows))));
    }

    [[nodiscard]] DeviceViewModel &device() { return *app.pages()->device(); }
    void awaitLook()
    {
        ASSERT_TRUE(happens([this] { return !device().isLooking(); }));
        settle();
    }
    void look()
    {
        device().look();
        awaitLook();
    }
    void lookAt(const Findings &answers)
    {
        deviceIs(answers);
        look();
    }
    void lockAndUnlock()
    {
        lock();
        unlock();
    }

    [[nodiscard]] static QStringList column(const QAbstractItemModel &model, int role)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.data(model.index(row, 0), role).toString();
        return texts;
    }
    [[nodiscard]] static QStringList titles(const LineListModel *lines) { return column(*lines, LineListModel::TitleRole); }
    [[nodiscard]] static QStringList subtitles(const LineListModel *lines) { return column(*lines, LineListModel::SubtitleRole); }
    [[nodiscard]] static QStringList keys(const LineListModel *lines) { return column(*lines, LineListModel::KeyRole); }
    [[nodiscard]] static QStringList facts(const LineListModel *lines) { return column(*lines, LineListModel::FactRole); }
    [[nodiscard]] static std::vector<Tone> tones(const LineListModel *lines)
    {
        std::vector<Tone> result;
        for (const QString &tone : column(*lines, LineListModel::FactToneRole))
            result.push_back(static_cast<Tone>(tone.toInt()));
        return result;
    }

    Gate gate;
    /// The source that reads a browser's files; null without one.
    std::shared_ptr<FakeBrowser> browser;
};

} // namespace holdfast::view::test
