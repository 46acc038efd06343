// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/appearance.h"
#include "platform/durable_storage.h"
#include "platform/key_ring.h"
#include "platform/lock_signal.h"
#include "platform/printer.h"
#include "platform/single_instance.h"
#include "platform/suspend_clock.h"

#include <memory>

namespace holdfast::platform {

/// Everything this operating system offers, each part behind its interface; parts it lacks are null objects that say why.
/// `main` owns it and hands the parts on.
struct Platform {
    std::unique_ptr<DurableStorage> storage;
    std::unique_ptr<SuspendClock> suspendClock;
    std::unique_ptr<LockSignal> lockSignal;
    std::unique_ptr<KeyRing> keyRing;
    std::unique_ptr<SingleInstance> singleInstance;
    std::unique_ptr<Appearance> appearance;
    std::unique_ptr<Printer> printer;
};

/// Only what works without a window and without an event loop; the command line needs no more.
[[nodiscard]] std::unique_ptr<DurableStorage> makeDurableStorage();
/// Needs a QGuiApplication.
[[nodiscard]] Platform makePlatform();

} // namespace holdfast::platform
