// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command_line.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <iostream>
#include <map>
#include <string>
#include <vector>

namespace holdfast::cli {

namespace {

/// Kept true by a test that runs every line of it.
constexpr const char *examples = R"(Examples:
  holdfast                                open Holdfast
  holdfast --sample                       look around a sample household
  holdfast status                         where you stand, in a few lines
  holdfast status --json --sample         the same for the sample, as JSON
  holdfast due --json --passphrase-fd 3   what is due; the passphrase comes from file descriptor 3
  holdfast due --within 4w                what is due, and what comes within four weeks
  holdfast check --sample                 updates, support and permissions, of the sample's device
  holdfast remind --dry-run               what a reminder would say now
  holdfast remind --install --dry-run     what would be set up so that reminders come while Holdfast is closed
  holdfast report --pdf report.pdf        one page on where you stand, with nothing personal in it
  holdfast report --csv - --sample        the risks of the sample as a table
  holdfast export calendar - --sample     the routines of the sample, for a calendar to read
  holdfast catalogue check                check the catalogue that is built in
  holdfast pack list --sample             the packs of a vault; the sample has none
  holdfast tour pictures                  every page in every language as a picture
  holdfast tour large --text-size 200     the same with text of twice the size

Exit codes: 0 fine, nothing to do; 1 unexpected; 2 usage; 3 no vault; 4 wrong passphrase or code; 5 damaged;
6 Holdfast is open; 7 could not write; 10 something due; 11 security pending or strong warning; 20 could not check.)";

/// The names of files as the library for command lines knows them.
struct FileNames {
    std::string pdf;
    std::string csv;
    std::string json;
};

void addLanguage(CLI::App &command, CommandLine &result, const std::string &meaning)
{
    std::map<std::string, catalogue::Language> languages;
    for (const catalogue::Language language : catalogue::allLanguages)
        languages.emplace(catalogue::languageTag(language).toStdString(), language);
    command.add_option("--language", result.language, meaning)->type_name("TAG")->transform(CLI::CheckedTransformer(languages));
}

CLI::App *addReport(CLI::App &app, CommandLine &result, FileNames &names)
{
    CLI::App *report = app.add_subcommand("report", "Where you stand, to print or to hand on; FILE may be - for standard output");
    CLI::Option *pdf = report->add_option("--pdf", names.pdf, "Write one page to print")->type_name("FILE");
    report->add_option("--csv", names.csv, "Write the risks as a table")->type_name("FILE");
    report->add_option("--json", names.json, "Write everything for a script (app/report/report.md)")->type_name("FILE");
    report->add_flag("--large-print", result.largePrint, "Print in large type, on up to two pages")->needs(pdf);
    report->add_flag("--with-notes", result.withNotes, "With what you wrote yourself; nothing of that is in it otherwise");
    addLanguage(*report, result, "In this language: en, zh-Hans-CN or zh-Hant-HK");
    return report;
}

CLI::App *addCheck(CLI::App &app, CommandLine &result, std::vector<std::string> &only)
{
    CLI::App *check = app.add_subcommand("check", "Look at this device: waiting updates, restart, end of support, permissions");
    check->add_flag("--json", result.json, "Answer as JSON (app/cli/json.md)");
    check->add_option("--only", only, "Only this: updates (with restart and support), permissions, or both with a comma between")
        ->type_name("WHAT")
        ->delimiter(',')
        ->check(CLI::IsMember({"updates", "permissions"}));
    check->add_flag(
        "--browsers", result.scope.browsers,
        "Also read which permissions websites and extensions have, from the files of your browsers; never history or cookies");
    return check;
}

/// So many days as "14", "14d" or "2w" says, 0 to 366; nothing for any other text.
std::optional<int> daysIn(const std::string &text)
{
    constexpr int most = 366;
    int number = 0;
    const char *const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    const std::string unit(rest, end);
    if (error != std::errc() || text.front() == '-' || number > most || !(unit.empty() || unit == "d" || unit == "w"))
        return std::nullopt;
    const int days = unit == "w" ? number * 7 : number;
    return days <= most ? std::optional(days) : std::nullopt;
}

CLI::App *addDue(CLI::App &app, CommandLine &result)
{
    CLI::App *due = app.add_subcommand("due", "What is due now and in the week to come");
    const auto complaintAbout = [](const std::string &text) {
        return daysIn(text) ? std::string() : "say days or weeks, such as 7d or 2w, up to 366 days";
    };
    due->add_option_function<std::string>(
           "--within", [&result](const std::string &text) { result.withinDays = daysIn(text).value_or(result.withinDays); },
           "How far ahead: days (14 or 14d) or weeks (2w), up to 366 days; a week without it")
        ->type_name("DAYS")
        ->check(complaintAbout);
    return due;
}

CLI::App *addCalendar(CLI::App &app, CommandLine &result, std::string &file)
{
    CLI::App *exports = app.add_subcommand("export", "What other programs can read");
    exports->require_subcommand(1);
    CLI::App *calendar = exports->add_subcommand("calendar", "Your routines as an iCalendar file (app/routine/calendar.md)");
    calendar->add_option("FILE", file, "The file to write, or - for standard output")->required();
    calendar->add_flag(
        "--with-titles", result.withTitles,
        "With the names of your routines; whoever sees the calendar reads them. Without it, only that a check is due");
    return calendar;
}

CLI::App *addRemind(CLI::App &app, CommandLine &result)
{
    using Reminding = CommandLine::Reminding;
    CLI::App *remind =
        app.add_subcommand("remind", "Remind of what is due, without the vault; the system runs this (app/cli/remind.md)");
    const auto choose = [&result](Reminding reminding) { return [&result, reminding] { result.reminding = reminding; }; };
    CLI::Option *install = remind->add_flag_callback(
        "--install", choose(Reminding::Install), "Have the system run this every quarter of an hour, or correct what is set up");
    remind->add_flag_callback("--remove", choose(Reminding::Remove), "Take that away again")->excludes(install);
    remind->add_flag("--dry-run", result.dryRun, "Only say what would be told, set up or taken away");
    return remind;
}

/// What is wrong with where a report is to go; empty when nothing is.
std::string complaintAbout(const ReportFiles &files)
{
    const QStringList all = files.all();
    if (all.join(QString()).isEmpty())
        return "Say what to write: --pdf FILE, --csv FILE or --json FILE, or several of them; - stands for standard output";
    if (all.count(standardOutput) > 1)
        return "Only one form of the report can go to standard output";
    return {};
}

} // namespace

tl::expected<CommandLine, ExitCode> parse(int argc, char *argv[])
{
    CommandLine result;
    std::string vaultFolder;
    std::string path;
    int descriptor = -1;

    CLI::App app{"Holdfast: your plan for the day one app, one phone or one way to pay fails.", "holdfast"};
    app.footer(examples);
    app.set_version_flag("--version", "holdfast " HOLDFAST_VERSION);
    app.add_option("--vault", vaultFolder, "The folder the vault lies in")->type_name("DIR");
    app.add_flag("--sample", result.sample, "Work on a sample household in memory; no vault is touched");
    bool selfTest = false;
    app.add_flag("--self-test", selfTest, "Load every page once over the sample and report the time to the first frame");
    app.add_option("FILE", path, "A .holdfastpack to install, as a file manager hands it over")->check(CLI::ExistingFile);
    app.fallthrough();
    app.require_subcommand(0, 1);

    const auto addPassphrase = [&](CLI::App *command) {
        command
            ->add_option("--passphrase-fd", descriptor,
                         "Read the passphrase from this file descriptor; without it, it is asked for on the terminal")
            ->type_name("N")
            ->check(CLI::NonNegativeNumber);
    };
    const auto addReading = [&](CLI::App *command) {
        command->add_flag("--json", result.json, "Answer as JSON (app/cli/json.md)");
        addPassphrase(command);
    };
    CLI::App *status = app.add_subcommand("status", "Where you stand");
    addReading(status);
    CLI::App *due = addDue(app, result);
    addReading(due);
    std::vector<std::string> only;
    CLI::App *look = addCheck(app, result, only);
    CLI::App *remind = addRemind(app, result);
    CLI::App *catalogue = app.add_subcommand("catalogue", "The catalogue of practices and steps");
    catalogue->require_subcommand(1);
    CLI::App *check = catalogue->add_subcommand("check", "Check a catalogue for mistakes");
    check->add_option("PATH", path, "The folder with the catalogue's files; without one, the catalogue that is built in");
    std::string fingerprint;
    CLI::App *pack = app.add_subcommand("pack", "Packs: signed additions to the catalogue");
    pack->require_subcommand(1);
    CLI::App *packCheck = pack->add_subcommand("check", "Check a pack's signature and contents; needs no vault");
    packCheck->add_option("FILE", path, "The .holdfastpack")->required();
    CLI::App *packShow = pack->add_subcommand("show", "What is in a pack, and whose it is; needs no vault");
    packShow->add_option("FILE", path, "The .holdfastpack")->required();
    CLI::App *packInstall = pack->add_subcommand("install", "Put a pack into the vault");
    packInstall->add_option("FILE", path, "The .holdfastpack")->required();
    packInstall->add_option("--fingerprint", fingerprint, "The fingerprint as the publisher's own page or poster shows it")
        ->type_name("TEXT");
    addPassphrase(packInstall);
    CLI::App *packList = pack->add_subcommand("list", "The packs in the vault");
    addPassphrase(packList);
    CLI::App *packRemove = pack->add_subcommand("remove", "Take a pack out of the vault; your records stay");
    packRemove->add_option("NAME", path, "The pack's short name, as pack list tells it")->required();
    addPassphrase(packRemove);
    FileNames reportNames;
    CLI::App *report = addReport(app, result, reportNames);
    addPassphrase(report);
    CLI::App *calendar = addCalendar(app, result, path);
    addPassphrase(calendar);
    CLI::App *tour = app.add_subcommand("tour", "Every page as a picture");
    tour->add_option("DIR", path, "The folder for the pictures")->required();
    addLanguage(*tour, result, "In this language alone: en, zh-Hans-CN or zh-Hant-HK");
    tour->add_option("--text-size", result.textPercent, "With text of this size, in per cent: 100 to 200")
        ->type_name("N")
        ->check(CLI::Range(100, 200));

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        const int outcome = app.exit(error);
        return tl::unexpected(outcome == 0 ? ExitCode::Fine : ExitCode::Usage);
    }

    if (result.sample && (packInstall->parsed() || packRemove->parsed())) {
        std::cerr << "--sample touches no vault, so nothing can be installed or removed there\n";
        return tl::unexpected(ExitCode::Usage);
    }
    if (result.sample && remind->parsed() && !result.dryRun) {
        std::cerr << "--sample touches no vault, so it can only say what would be done: add --dry-run\n";
        return tl::unexpected(ExitCode::Usage);
    }
    result.report = {QString::fromStdString(reportNames.pdf), QString::fromStdString(reportNames.csv),
                     QString::fromStdString(reportNames.json)};
    if (const std::string complaint = complaintAbout(result.report); report->parsed() && !complaint.empty()) {
        std::cerr << complaint << '\n';
        return tl::unexpected(ExitCode::Usage);
    }
    if (!only.empty()) {
        result.scope.updates = std::find(only.begin(), only.end(), "updates") != only.end();
        result.scope.permissions = std::find(only.begin(), only.end(), "permissions") != only.end();
    }
    using Command = CommandLine::Command;
    result.command = status->parsed()        ? Command::Status
                     : due->parsed()         ? Command::Due
                     : look->parsed()        ? Command::Check
                     : remind->parsed()      ? Command::Remind
                     : check->parsed()       ? Command::CatalogueCheck
                     : packCheck->parsed()   ? Command::PackCheck
                     : packShow->parsed()    ? Command::PackShow
                     : packInstall->parsed() ? Command::PackInstall
                     : packList->parsed()    ? Command::PackList
                     : packRemove->parsed()  ? Command::PackRemove
                     : report->parsed()      ? Command::Report
                     : calendar->parsed()    ? Command::ExportCalendar
                     : tour->parsed()        ? Command::Tour
                     : selfTest              ? Command::SelfTest
                                             : Command::Open;
    result.fingerprint = QString::fromStdString(fingerprint);
    result.vaultFolder = QString::fromStdString(vaultFolder);
    result.path = QString::fromStdString(path);
    if (descriptor >= 0)
        result.passphraseDescriptor = descriptor;
    return result;
}

} // namespace holdfast::cli
