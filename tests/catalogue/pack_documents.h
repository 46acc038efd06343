// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/pack.h"

#include <nlohmann/json.hpp>

#include <string>

namespace holdfast::test {

/// A small pack with nothing wrong: one practice with two actions, an action for a built-in practice, a case and a drill.
nlohmann::json goodPack();

/// That pack after a JSON Patch (RFC 6902), as bytes.
QByteArray patchedPack(const std::string &patch = "[]");

/// The catalogue of tests/data/catalogue/good, which the pack refers to.
const catalogue::Catalogue &catalogueForPacks();

} // namespace holdfast::test
