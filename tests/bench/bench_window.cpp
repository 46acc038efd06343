// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench_window.h"

#include "app/catalogue/data/shipped_files.h"
#include "app/overview/ledger.h"
#include "tests/bench/many_marks.h"
#include "tests/support/event_loop.h"

#include <cstdlib>

namespace holdfast::bench {

namespace {

void require(bool works)
{
    // Nothing that is measured after a failure means anything.
    if (!works)
        std::abort();
}

void makeVault(tests::ScratchVault &scratch)
{
    overview::Ledger ledger(std::move(scratch.create(tests::keyRingKey()).vault), scratch.clock);
    fill(ledger.vault().database(), shippedCatalogue());
    require(ledger.finishFirstRun() && ledger.confirmRecoveryCode(true) && ledger.vault().close());
}

} // namespace

const catalogue::Catalogue &shippedCatalogue()
{
    static const catalogue::Catalogue catalogue = *catalogue::readCatalogue(catalogue::shippedFiles());
    return catalogue;
}

BenchWindow::BenchWindow()
    : m_overview(shippedCatalogue(), m_scratch.folder, m_scratch.surroundings()),
      m_surroundings{m_overview, m_preferences, m_scratch.storage, m_suspendClock, m_lockSignal,
                     m_keyRing,  m_printer,     m_scratch.random,  m_probes},
      m_app(m_surroundings), m_window(m_preferences, m_app, m_languageSwitch)
{
    m_preferences.setLanguage(view::Preferences::Language::English);
    makeVault(m_scratch);
}

void BenchWindow::load()
{
    require(m_window.load());
    m_app.start();
    settle();
}

void BenchWindow::unlock()
{
    if (m_overview.access() == overview::Access::Unknown)
        m_overview.look();
    m_overview.open(tests::keyRingKey());
    settle();
    require(m_overview.access() == overview::Access::Open);
}

void BenchWindow::lock()
{
    m_app.lock();
    settle();
    require(m_overview.access() == overview::Access::Locked);
}

void BenchWindow::settle()
{
    // What a verb brings about is drawn, and may ask for another verb; three rounds are one more than the longest chain.
    for (int round = 0; round < 3; ++round) {
        require(tests::happens([this] { return !m_overview.isBusy(); }));
        QTimer drawn;
        drawn.setSingleShot(true);
        drawn.start(std::chrono::milliseconds(40));
        require(tests::happens([&drawn] { return !drawn.isActive(); }));
    }
}

} // namespace holdfast::bench
