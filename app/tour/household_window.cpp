// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tour/household_window.h"

#include "app/sample/household.h"
#include "app/view/reminders/reminder_watch.h"
#include "platform/parse/lifecycle_table_reader.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStyleHints>

#include <algorithm>

namespace holdfast::tour {

namespace {

/// Some part of what is shown is still being made, bit by bit.
bool isBuilding(const QQuickItem *item)
{
    // Of QML's Loader.Status.
    constexpr int loading = 2;
    if (item->inherits("QQuickLoader") && item->property("status").toInt() == loading)
        return true;
    const auto children = item->childItems();
    return std::any_of(children.cbegin(), children.cend(), [](const QQuickItem *child) { return isBuilding(child); });
}

} // namespace

void RepeatingRandom::fill(std::span<unsigned char> bytes)
{
    // The multiplier and increment of Knuth's MMIX generator.
    for (unsigned char &byte : bytes) {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        byte = static_cast<unsigned char>(m_state >> 56);
    }
}

HouseholdWindow::HouseholdWindow(const catalogue::Catalogue &catalogue, platform::DurableStorage &storage)
    : m_clock(sample::moment(), sample::zone()), m_preferences(QString(), m_appearance), m_languageSwitch(m_preferences),
      m_overview(catalogue, store::VaultFolder(m_folder.path()),
                 {storage, m_random, m_clock, store::KeyDerivationCost::lowest()}),
      m_surroundings{m_overview, m_preferences, storage,  m_suspendClock, m_lockSignal,
                     m_keyRing,  m_printer,     m_random, m_probes,       m_reminders},
      m_app(m_surroundings), m_window(m_preferences, m_app, m_languageSwitch)
{
    m_probes.table = platform::parse::shippedLifecycleTable();
    // One that blinks is there in some pictures and not in others.
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    m_preferences.setLanguage(view::Preferences::Language::English);
}

void HouseholdWindow::protect()
{
    m_overview.create(store::PassphraseKey{Secret::copyOf(QByteArrayView("four words nobody knows"))});
}

void HouseholdWindow::settle()
{
    // What a verb brings about may ask for another; three rounds are one more than the longest chain.
    for (int round = 0; round < 3; ++round) {
        while (m_overview.isBusy() || m_app.reminder()->thread().isBusy() || isBuilding(m_window.quickWindow()->contentItem()))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

QImage HouseholdWindow::picture()
{
    // Layouts are done when a frame is made, and may ask for another: bindings that wait for them, and what stands in those.
    constexpr int most = 10;
    QImage last;
    for (int frame = 0; frame < most; ++frame) {
        settle();
        const QImage next = m_window.quickWindow()->grabWindow();
        if (next == last)
            break;
        last = next;
    }
    return last;
}

} // namespace holdfast::tour
