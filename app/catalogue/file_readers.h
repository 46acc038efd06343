// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/reading.h"

#include <nlohmann/json_fwd.hpp>

namespace holdfast::catalogue {
class ObjectReader;

/// The files of which there is exactly one, and how a practice's file is named.
inline constexpr QLatin1StringView scalesFile{"catalogue.json"};
inline constexpr QLatin1StringView risksFile{"risks.json"};
inline constexpr QLatin1StringView sourcesFile{"sources.json"};
inline constexpr QLatin1StringView casesFile{"cases.json"};
inline constexpr QLatin1StringView drillsFile{"drills.json"};
inline constexpr QLatin1StringView glossaryFile{"glossary.json"};
inline constexpr QLatin1StringView hotlinesFile{"hotlines.json"};
[[nodiscard]] bool isPracticeFile(const QString &name);

/// The format of which this program reads files.
inline constexpr int schemaVersion = 1;

// One reader per kind of file. Each adds what it finds to `parts`; what it finds wrong goes to `reading`.

void readScales(const nlohmann::json &document, const QString &file, CatalogueParts &parts, Reading &reading);
void readPractice(const nlohmann::json &document, const QString &file, CatalogueParts &parts, Reading &reading);
void readRisks(const nlohmann::json &document, const QString &file, CatalogueParts &parts, Reading &reading);
void readSources(const nlohmann::json &document, const QString &file, CatalogueParts &parts, Reading &reading);
void readCases(const nlohmann::json &document, const QString &file, CatalogueParts &parts, Reading &reading);
void readDrills(const nlohmann::json &document, const QString &file, CatalogueParts &parts, Reading &reading);
void readGlossary(const nlohmann::json &document, const QString &file, CatalogueParts &parts, Reading &reading);
void readHotlines(const nlohmann::json &document, const QString &file, CatalogueParts &parts, Reading &reading);

// The same lists where they stand among the `fields` of a pack.

void readPracticeObject(const nlohmann::json &value, const Place &place, CatalogueParts &parts, Reading &reading);
void readSourceList(ObjectReader &fields, std::size_t fewest, CatalogueParts &parts);
void readCaseList(ObjectReader &fields, std::size_t fewest, CatalogueParts &parts);
void readDrillList(ObjectReader &fields, std::size_t fewest, CatalogueParts &parts);

/// One action out of a practice's file; `place` says where it stands.
[[nodiscard]] Action readAction(const nlohmann::json &value, const PracticeId &practice, const Place &place, Reading &reading);

} // namespace holdfast::catalogue
