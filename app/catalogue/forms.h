// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QString>

namespace holdfast::catalogue {

/// How an id or a name is written, as a pattern and in words for a complaint.
struct Form {
    QRegularExpression pattern;
    QString words;

    [[nodiscard]] bool fits(const QString &text) const { return pattern.match(text).hasMatch(); }
};

/// What stands between a pack's name and an id of its own.
inline constexpr QLatin1Char packSeparator{'.'};

/// One Form per kind of id (format.md). Every length is bounded.
[[nodiscard]] const Form &actionIdForm();
[[nodiscard]] const Form &practiceIdForm();
[[nodiscard]] const Form &riskIdForm();
[[nodiscard]] const Form &sourceIdForm();
[[nodiscard]] const Form &caseIdForm();
[[nodiscard]] const Form &drillIdForm();
[[nodiscard]] const Form &hotlineIdForm();
/// Of words of the glossary, cues and parts of a score.
[[nodiscard]] const Form &slugForm();
[[nodiscard]] const Form &packNameForm();
[[nodiscard]] const Form &stepIdForm();
/// The name of a picture; it becomes part of a resource path, hence letters, digits and underscores alone.
[[nodiscard]] const Form &iconForm();
[[nodiscard]] const Form &mechanismGroupForm();
[[nodiscard]] const Form &versionForm();
/// Any of the ids under which complaints are filed, a pack's included.
[[nodiscard]] const Form &anyIdForm();

} // namespace holdfast::catalogue
