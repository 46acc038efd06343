// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/firefox_extensions.h"
#include "platform/parse/firefox_profiles.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/grant_promises.h"

// profiles.ini, extensions.json and extension-preferences.json: whatever is in them, paths are usable and grants fit for the
// screen.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    const QByteArray input = fuzz::viewOf(data, size).toByteArray();
    if (const auto found = platform::parse::firefoxProfiles(input)) {
        for (const auto &profile : found->profiles) {
            fuzz::require(!profile.path.isEmpty() && !profile.path.contains(QChar(QChar::Null)));
            fuzz::require(profile.isRelative || profile.path.startsWith(QLatin1Char('/')));
        }
    }
    const auto alone = platform::parse::firefoxExtensionGrants(input, std::nullopt, QStringLiteral("Firefox"));
    const auto both = platform::parse::firefoxExtensionGrants(input, input, QStringLiteral("Firefox"));
    fuzz::require(!both || alone);
    fuzz::requireGrants(alone.value_or(QList<platform::Grant>()));
    fuzz::requireGrants(both.value_or(QList<platform::Grant>()));
    return 0;
}
