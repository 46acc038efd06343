// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/complaints.h"

#include <nlohmann/json_fwd.hpp>

namespace holdfast::catalogue {

/// The files of which there is exactly one, and how a practice's file is named.
inline constexpr QLatin1StringView scalesFile{"catalogue.json"};
inline constexpr QLatin1StringView risksFile{"risks.json"};
inline constexpr QLatin1StringView sourcesFile{"sources.json"};
[[nodiscard]] bool isPracticeFile(const QString &name);

/// The format of which this program reads files.
inline constexpr int schemaVersion = 1;

// One reader per kind of file. Each adds what it finds to `parts`; what it finds wrong goes to `complaints`.

void readScales(const nlohmann::json &document, const QString &file, CatalogueParts &parts, Complaints &complaints);
void readPractice(const nlohmann::json &document, const QString &file, CatalogueParts &parts, Complaints &complaints);
void readRisks(const nlohmann::json &document, const QString &file, CatalogueParts &parts, Complaints &complaints);
void readSources(const nlohmann::json &document, const QString &file, CatalogueParts &parts, Complaints &complaints);

/// One action out of a practice's file; `place` says where it stands.
[[nodiscard]] Action readAction(const nlohmann::json &value, const PracticeId &practice, const Place &place,
                                Complaints &complaints);

} // namespace holdfast::catalogue
