// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/browser_values.h"
#include "platform/parse/chromium_extensions.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/grant_promises.h"

// Preferences, Secure Preferences, Local State, manifest.json and messages.json.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    using namespace platform::parse;
    static const ChromiumBrowser browser{QStringLiteral("Brave"), QStringLiteral("brave")};
    static const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000).toUTC();
    const QByteArray input = fuzz::viewOf(data, size).toByteArray();
    const QString language = chromiumManifestLanguage(input);
    fuzz::require(!language.contains(QLatin1Char('/')) && !language.contains(QLatin1Char('.')));
    fuzz::require(fuzz::isPlain(chromiumManifestName(input)));
    fuzz::require(fuzz::isPlain(chromiumMessage(input, QStringLiteral("__MSG_name__"))));

    const auto object = jsonObject(input);
    if (!object)
        return 0;
    const auto sites = chromiumSiteGrants(*object, browser, QStringLiteral("Brave"), now);
    fuzz::requireGrants(sites.value_or(QList<platform::Grant>()));
    const auto extensions = chromiumExtensions(*object, {}, browser, QStringLiteral("Brave"));
    fuzz::require(extensions.has_value() == chromiumExtensions({}, *object, browser, QStringLiteral("Brave")).has_value());
    for (const auto &each : extensions.value_or(QList<ChromiumExtension>())) {
        fuzz::require(!each.folder.contains(QStringLiteral("..")));
        fuzz::requireGrants(grantsOf(each.extension));
    }
    return 0;
}
