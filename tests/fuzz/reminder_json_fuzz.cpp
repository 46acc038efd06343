// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/reminder_json.h"
#include "tests/fuzz/fuzz_target.h"

// due.json and outbox.json, which lie beside the vault for everybody to write: what is taken from them is what Holdfast writes
// itself.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    const QByteArray document = fuzz::viewOf(data, size).toByteArray();
    const auto due = store::readDue(document);
    fuzz::require(due.value.reminders.size() <= store::mostArmed);
    const QByteArray written = store::dueDocument(due.value);
    fuzz::require(written.size() <= store::largestReminderFile);
    const auto again = store::readDue(written);
    fuzz::require(!again.damaged && again.value == due.value);

    const auto outbox = store::readOutbox(document);
    fuzz::require(outbox.value.size() <= store::mostPressed);
    const auto pressedAgain = store::readOutbox(store::outboxDocument(outbox.value));
    fuzz::require(!pressedAgain.damaged && pressedAgain.value == outbox.value);
    return 0;
}
