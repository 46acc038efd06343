// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/localized_text.h"
#include "app/cli/exit_code.h"
#include "app/device/findings.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace holdfast::cli {

/// How standard output is named where a file could be.
inline const QString standardOutput = QStringLiteral("-");

/// Where each form of a report goes: a file, standardOutput, or nowhere when it is empty.
struct ReportFiles {
    QString pdf;
    QString csv;
    QString json;

    [[nodiscard]] QStringList all() const { return {pdf, csv, json}; }
};

/// What was asked for on the command line.
struct CommandLine {
    enum class Command {
        /// Open the window.
        Open,
        Status,
        Due,
        Check,
        Remind,
        CatalogueCheck,
        PackCheck,
        PackShow,
        PackInstall,
        PackList,
        PackRemove,
        Report,
        ExportCalendar,
        Tour,
        SelfTest,
    };

    Command command = Command::Open;
    /// Where the vault lies; empty for the usual place.
    QString vaultFolder;
    /// Work on the sample household instead of a vault.
    bool sample = false;
    /// Answer as JSON.
    bool json = false;
    /// The file descriptor the passphrase comes from; without one it is asked for on the terminal.
    std::optional<int> passphraseDescriptor;
    /// For Due: how many days ahead, 0 to 366.
    int withinDays = 7;
    /// For CatalogueCheck: the folder to check, empty for the shipped catalogue. For Tour: where the pictures go. For the
    /// commands on packs: the file, or the name of the pack to remove. For ExportCalendar: the file, or standardOutput. For Open:
    /// a pack to be installed, or empty.
    QString path;
    /// For PackInstall: the fingerprint that the person compared; empty when they did not.
    QString fingerprint;
    /// For Report: its forms, whether in large print (the PDF), and whether with the person's notes.
    ReportFiles report;
    bool largePrint = false;
    bool withNotes = false;
    /// For ExportCalendar: with the names of the routines instead of words that say nothing about them.
    bool withTitles = false;
    /// For Report: its language (that in use when none was named). For Tour: the language of the pictures (all when none was
    /// named), and the size of their text in per cent.
    std::optional<catalogue::Language> language;
    int textPercent = 100;
    /// For Check: what to look at.
    device::Scope scope;
    /// For Remind: one round of it, or what has the system run it; and whether only to say what would be done.
    enum class Reminding { Round, Install, Remove };
    Reminding reminding = Reminding::Round;
    bool dryRun = false;
};

/// Reads the arguments. When there is nothing more to do (--help, --version, a usage error) it has been said and the exit code
/// comes back as the error.
[[nodiscard]] tl::expected<CommandLine, ExitCode> parse(int argc, char *argv[]);

} // namespace holdfast::cli
