// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/flatpak_grants.h"
#include "platform/plain_text.h"
#include "tests/fuzz/fuzz_target.h"

// Metadata and an override, parted by a NUL byte: what they add up to can be printed and read, and adding the same override once
// more changes nothing.

namespace {

using holdfast::platform::parse::FlatpakLayer;
using holdfast::platform::parse::FlatpakPermissionSet;
using holdfast::platform::parse::KeyFile;

std::optional<FlatpakPermissionSet> setIn(const QByteArray &content, FlatpakLayer layer)
{
    const auto file = KeyFile::read(content);
    if (!file)
        return std::nullopt;
    const auto set = FlatpakPermissionSet::read(*file, layer);
    return set ? std::optional(*set) : std::nullopt;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    const QByteArray content = fuzz::viewOf(data, size).toByteArray();
    const qsizetype parting = content.indexOf('\0');
    const auto asked = setIn(content.left(parting < 0 ? content.size() : parting), FlatpakLayer::Metadata);
    if (!asked)
        return 0;
    platform::parse::FlatpakApp app{
        QStringLiteral("org.x.App"), QStringLiteral("App"), QStringLiteral("user"), *asked, *asked, {}};
    if (parting >= 0) {
        const auto above = setIn(content.mid(parting + 1), FlatpakLayer::UserApp);
        if (!above)
            return 0;
        app.merged.merge(*above);
        const QByteArray once = app.merged.printed();
        app.merged.merge(*above);
        fuzz::require(app.merged.printed() == once);
    }
    const auto again = setIn(app.merged.printed(), FlatpakLayer::Metadata);
    fuzz::require(again.has_value());
    const QByteArray printed = again->printed();
    const auto third = setIn(printed, FlatpakLayer::Metadata);
    fuzz::require(third && third->printed() == printed);
    for (const platform::Grant &grant : platform::parse::flatpakGrants(app, QStringLiteral("/home/x"))) {
        fuzz::require(grant.app == app.id && !platform::capabilityKey(grant.capability).isEmpty());
        const bool isCommand = grant.revocation.kind == platform::Revocation::Kind::Command;
        fuzz::require(grant.granted || !isCommand);
        fuzz::require(isCommand != grant.revocation.text.isEmpty() && platform::isPlainText(grant.revocation.text));
    }
    return 0;
}
