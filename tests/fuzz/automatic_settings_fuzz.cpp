// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/automatic_settings.h"
#include "tests/fuzz/fuzz_target.h"

// Settings of apt and of dnf-automatic: nothing in one file makes the other switch on.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    const QByteArray input = fuzz::viewOf(data, size).toByteArray();
    const auto periodic = platform::parse::readAptPeriodic(input);
    fuzz::require(!periodic || !(periodic->upgrades || periodic->fetchesLists) || input.toLower().contains("apt::periodic::"));
    const auto applies = platform::parse::readDnfAutomatic(input);
    fuzz::require(!applies || input.contains("[commands]"));
    fuzz::require(!applies.value_or(false) || input.contains("apply_updates"));
    return 0;
}
