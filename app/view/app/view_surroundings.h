// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"
#include "app/view/preferences/preferences.h"
#include "platform/device_probes.h"
#include "platform/durable_storage.h"
#include "platform/key_ring.h"
#include "platform/lock_signal.h"
#include "platform/printer.h"
#include "platform/reminder_parts.h"
#include "platform/suspend_clock.h"

namespace holdfast::view {

/// What view-models are built from; main fills it and owns everything in it.
struct ViewSurroundings {
    overview::Overview &overview;
    Preferences &preferences;
    platform::DurableStorage &storage;
    platform::SuspendClock &suspendClock;
    platform::LockSignal &lockSignal;
    platform::KeyRing &keyRing;
    platform::Printer &printer;
    Random &random;
    platform::DeviceProbes &probes;
    platform::ReminderParts &reminders;
};

} // namespace holdfast::view
