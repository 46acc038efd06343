// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/device/look.h"
#include "tests/device/fake_probes.h"
#include "tests/support/event_loop.h"

#include <gtest/gtest.h>

namespace holdfast::device::test {

/// A look at a device made of fakes, and what was heard of it.
class LookCase : public testing::Test
{
protected:
    LookCase() { listenTo(*look); }
    ~LookCase() override { gate.open(); }

    void listenTo(Look &one)
    {
        QObject::connect(&one, &Look::finished, &one, [this](const Findings &findings) { ended.append(findings); });
        QObject::connect(&one, &Look::progressed, &one, [this] { ++progressed; });
    }

    /// Waits for the end of the look; the findings of the last one.
    [[nodiscard]] Findings finish()
    {
        const qsizetype before = ended.size();
        if (!tests::happens([&] { return ended.size() > before; }))
            ADD_FAILURE() << "the look does not end";
        return ended.isEmpty() ? Findings() : ended.last();
    }

    [[nodiscard]] Findings lookAt(const Scope &scope = {})
    {
        look->start(scope);
        return finish();
    }

    /// "apt ok", "snap ..." for a source that has not answered.
    [[nodiscard]] std::vector<std::string> progressLines() const
    {
        std::vector<std::string> lines;
        for (const SourceProgress &source : look->progress())
            lines.push_back(source.source.toStdString() + (source.answered ? wordFor(source.state) : " ..."));
        return lines;
    }

    [[nodiscard]] static std::string wordFor(ProbeState state)
    {
        switch (state) {
        case ProbeState::Ok:
            return " ok";
        case ProbeState::Unknown:
            return " unknown";
        case ProbeState::Unsupported:
            return " unsupported";
        case ProbeState::Denied:
            return " denied";
        case ProbeState::Error:
            return " error";
        }
        return {};
    }

    FakeProbes device;
    FixedClock clock{now};
    /// Where sources wait that are not to answer yet; opened at the end at the latest.
    Gate gate;
    std::unique_ptr<Look> look = std::make_unique<Look>(device.probes, clock);
    QList<Findings> ended;
    int progressed = 0;
};

} // namespace holdfast::device::test
