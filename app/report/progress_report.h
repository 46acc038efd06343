// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/catalogue.h"
#include "app/overview/contents.h"
#include "app/overview/picture.h"

#include <QByteArray>
#include <QDateTime>

namespace holdfast::report {

/// How a report is to be.
struct ReportOptions {
    /// Of everything in it, whatever language is in use.
    catalogue::Language language = catalogue::Language::English;
    /// The page alone: type of 16 points and more, with fewer risks and steps.
    bool largePrint = false;
    /// The only way in which anything a person wrote gets into a report.
    bool withNotes = false;
};

/// Values of one moment; references must outlive the call.
struct ReportInput {
    const catalogue::Catalogue &catalogue;
    const overview::Contents &contents;
    const overview::Picture &picture;
    /// In any zone; told in UTC. The day on the page is the picture's.
    QDateTime madeAt;
    /// It is about the sample household, and says so.
    bool sample = false;
};

/// The progress report: the exposure index with its coverage, the risks, the next steps and how far each practice has come. What
/// the person answered (region, audience, devices ...) is in none of its forms, and their notes are only when asked for.

/// One A4 page, or at most two in large print; notes stand on a page of their own behind. Made in memory alone, in the face Inter
/// where it was loaded, with the system's Chinese face behind it. Needs a QGuiApplication.
[[nodiscard]] QByteArray progressPdf(const ReportInput &input, const ReportOptions &options);
/// The risks as a table for a spreadsheet (report.md).
[[nodiscard]] QByteArray progressCsv(const ReportInput &input, const ReportOptions &options);
/// All of it for a program (report.md).
[[nodiscard]] QByteArray progressJson(const ReportInput &input, const ReportOptions &options);

} // namespace holdfast::report
