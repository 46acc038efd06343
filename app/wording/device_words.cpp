// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wording/device_words.h"

#include "app/wording/date_text.h"
#include "app/wording/say.h"

#include <algorithm>
#include <array>

namespace holdfast::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(wording)
};

struct SourceName {
    const char *source;
    const char *name;
};

constexpr auto sourceNames = std::to_array<SourceName>({
    {"apt",
     //: Where waiting updates or permissions were looked for.
     QT_TRANSLATE_NOOP("wording", "Packages of the system (apt)")},
    {"dnf",
     //: Where waiting updates or permissions were looked for.
     QT_TRANSLATE_NOOP("wording", "Packages of the system (dnf)")},
    {"packagekit",
     //: Where waiting updates or permissions were looked for.
     QT_TRANSLATE_NOOP("wording", "Packages of the system (PackageKit)")},
    {"pacman",
     //: Where waiting updates or permissions were looked for.
     QT_TRANSLATE_NOOP("wording", "Packages of the system (pacman)")},
    {"rpm-ostree",
     //: Where waiting updates or permissions were looked for.
     QT_TRANSLATE_NOOP("wording", "The system as a whole (rpm-ostree)")},
    {"system",
     //: Where waiting updates or permissions were looked for.
     QT_TRANSLATE_NOOP("wording", "Packages of the system")},
    {"flatpak",
     //: Where waiting updates or permissions were looked for.
     QT_TRANSLATE_NOOP("wording", "Flatpak apps")},
    {"snap",
     //: Where waiting updates or permissions were looked for.
     QT_TRANSLATE_NOOP("wording", "Snap apps")},
    {"fwupd",
     //: Where waiting updates or permissions were looked for.
     QT_TRANSLATE_NOOP("wording", "Firmware of this device")},
    {"windows-update",
     //: Where waiting updates or permissions were looked for.
     QT_TRANSLATE_NOOP("wording", "Windows Update")},
    {"macos-update",
     //: Where waiting updates or permissions were looked for.
     QT_TRANSLATE_NOOP("wording", "Software Update")},
    {"automatic-updates",
     //: Where waiting updates or permissions were looked for.
     QT_TRANSLATE_NOOP("wording", "Automatic updates")},
    {"restart",
     //: Where waiting updates or permissions were looked for.
     QT_TRANSLATE_NOOP("wording", "Restart")},
    {"os-release",
     //: Where waiting updates or permissions were looked for.
     QT_TRANSLATE_NOOP("wording", "End of support")},
    {"portal",
     //: Where waiting updates or permissions were looked for.
     QT_TRANSLATE_NOOP("wording", "Permissions you gave when asked")},
    {"autostart",
     //: Where waiting updates or permissions were looked for.
     QT_TRANSLATE_NOOP("wording", "Programs that start at login")},
    {"set-uid",
     //: Where waiting updates or permissions were looked for.
     QT_TRANSLATE_NOOP("wording", "Programs with rights of others")},
    {"chromium",
     //: Where waiting updates or permissions were looked for.
     QT_TRANSLATE_NOOP("wording", "Chromium, Chrome and relatives")},
    {"windows-privacy",
     //: Where waiting updates or permissions were looked for.
     QT_TRANSLATE_NOOP("wording", "App permissions of Windows")},
    {"macos-privacy",
     //: Where waiting updates or permissions were looked for.
     QT_TRANSLATE_NOOP("wording", "App permissions of macOS")},
});

/// Names of products, which are the same in every language.
constexpr auto productNames = std::to_array<SourceName>({
    {"firefox", "Firefox"},
    {"android", "Android"},
    {"android-patch", "Android"},
    {"android-access", "Android"},
    {"android-apps", "Android"},
    {"ios", "iOS"},
    {"macos", "macOS"},
    {"windows", "Windows"},
});

QString couldNotCheckWord()
{
    //: A tile about this device: Holdfast could not find out. No full stop.
    return Words::tr("Could not check");
}

QString notLookedWord()
{
    //: A tile about this device: nobody looked yet. No full stop.
    return Words::tr("Not looked at yet");
}

int securityAmong(const QList<device::WaitingUpdate> &updates)
{
    return static_cast<int>(std::count_if(updates.begin(), updates.end(), [](const device::WaitingUpdate &update) {
        return update.severity == platform::UpdateSeverity::Security;
    }));
}

} // namespace

QString sourceName(const QString &source)
{
    for (const SourceName &known : sourceNames) {
        if (source == QLatin1StringView(known.source))
            return say(known.name);
    }
    for (const SourceName &product : productNames) {
        if (source == QLatin1StringView(product.source))
            return QString::fromLatin1(product.name);
    }
    return source;
}

QString reasonText(platform::ProbeReason reason, int days)
{
    switch (reason) {
    case platform::ProbeReason::None:
        return {};
    case platform::ProbeReason::ListTooOld:
        //: Why waiting updates could not be checked: the list of updates was fetched too long ago.
        return Words::tr("The list of updates is %n days old, so newer ones may be missing.", nullptr, days);
    case platform::ProbeReason::ProgramMissing:
        //: Why something on this device could not be checked: the program that would know is not installed.
        return Words::tr("The program that would know is not installed.");
    case platform::ProbeReason::ServiceMissing:
        //: Why something on this device could not be checked: the service that would know is not running.
        return Words::tr("The service that would know does not answer to its name.");
    case platform::ProbeReason::NoBus:
        //: Why something on this device could not be checked: the line to the services of the system is missing or broke.
        return Words::tr("The line to the services of this system is not there, or broke off.");
    case platform::ProbeReason::TimedOut:
        //: Why something on this device could not be checked: the answer took too long.
        return Words::tr("The answer took too long.");
    case platform::ProbeReason::Cancelled:
        //: Why something on this device could not be checked: the person stopped the look.
        return Words::tr("You stopped this before it had answered.");
    case platform::ProbeReason::ProgramFailed:
        //: Why something on this device could not be checked: a program ended with an error.
        return Words::tr("The program that was asked ended with an error.");
    case platform::ProbeReason::AnswerTooLong:
        //: Why something on this device could not be checked: the answer was longer than allowed.
        return Words::tr("The answer was longer than Holdfast reads.");
    case platform::ProbeReason::NotUnderstood:
        //: Why something on this device could not be checked: the answer could not be understood.
        return Words::tr("The answer could not be understood.");
    case platform::ProbeReason::NoList:
        //: Why something on this device could not be checked: no list of updates was ever fetched.
        return Words::tr("No list of updates was fetched yet, so there was nothing to compare with.");
    case platform::ProbeReason::AccessDenied:
        //: Why something on this device could not be checked: the system does not allow this to be read.
        return Words::tr("This system does not let Holdfast read it.");
    case platform::ProbeReason::ConsentNeeded:
        //: Why something on this device could not be checked: the person has not allowed it.
        return Words::tr("Holdfast reads these files only after you allow it.");
    case platform::ProbeReason::InUse:
        //: Why something on this device could not be checked: another program holds the file.
        return Words::tr("Another program is using the file at the moment.");
    case platform::ProbeReason::Damaged:
        //: Why something on this device could not be checked: a file is damaged.
        return Words::tr("A file is damaged or not what it should be.");
    case platform::ProbeReason::NotApplicable:
        //: Why something on this device could not be checked: it has no meaning on this device.
        return Words::tr("This has no meaning on this device.");
    case platform::ProbeReason::SystemNotSaying:
        //: Why something on this device could not be checked: the operating system does not tell apps.
        return Words::tr("The system does not say more.");
    }
    return {};
}

QString updatesText(const device::Findings &findings)
{
    const QList<device::WaitingUpdate> updates = device::waitingUpdates(findings);
    const auto count = static_cast<int>(updates.size());
    switch (device::updatesVerdict(findings)) {
    case device::Verdict::NotLooked:
        return notLookedWord();
    case device::Verdict::Fine:
        //: A tile about this device: there are no waiting updates. No full stop.
        return Words::tr("Nothing waits");
    case device::Verdict::Urgent:
        //: A tile about this device. %n is the number of waiting updates for security, %1 that of all waiting updates. No full
        //: stop.
        return Words::tr("%n for security, %1 in all", nullptr, securityAmong(updates)).arg(count);
    case device::Verdict::Due:
        //: A tile about this device: how many updates wait. No full stop.
        return Words::tr("%n updates wait", nullptr, count);
    case device::Verdict::CouldNotCheck:
    case device::Verdict::NotApplicable:
        break;
    }
    return couldNotCheckWord();
}

QString restartText(const device::Findings &findings)
{
    switch (device::restartVerdict(findings)) {
    case device::Verdict::NotLooked:
        return notLookedWord();
    case device::Verdict::Fine:
        //: A tile about this device: it need not be started anew. No full stop.
        return Words::tr("Not needed");
    case device::Verdict::Due:
    case device::Verdict::Urgent:
        //: A tile about this device: it should be started anew, so that updates take effect. No full stop.
        return Words::tr("Needed");
    case device::Verdict::NotApplicable:
        //: A tile about this device: whether it should be started anew has no meaning here. No full stop.
        return Words::tr("Nothing to check here");
    case device::Verdict::CouldNotCheck:
        break;
    }
    return couldNotCheckWord();
}

QString word(device::SupportStatus status)
{
    switch (status) {
    case device::SupportStatus::Supported:
        //: Whether an operating system still gets security updates: yes.
        return Words::tr("Supported");
    case device::SupportStatus::LongTermOnly:
        //: Whether an operating system still gets security updates: only by long-term support.
        return Words::tr("LTS only");
    case device::SupportStatus::Ended:
        //: Whether an operating system still gets security updates: no.
        return Words::tr("No more updates");
    case device::SupportStatus::Unknown:
        break;
    }
    //: Whether an operating system still gets security updates: nobody here knows.
    return Words::tr("Support not known");
}

QString supportText(const device::Support &support, catalogue::Language language)
{
    const QString day = dateText(support.until, language);
    switch (support.status) {
    case device::SupportStatus::Supported:
        if (day.isEmpty()) {
            //: How long an operating system gets updates: without end, since it is renewed all the time. No full stop.
            return Words::tr("Updated without end");
        }
        //: How long an operating system gets updates. %1 is a date. No full stop.
        return Words::tr("Until %1").arg(day);
    case device::SupportStatus::LongTermOnly:
        //: How long an operating system gets updates: ordinary support is over, long-term support goes on. %1 is a date. No full
        //: stop.
        return Words::tr("LTS only, until %1").arg(day);
    case device::SupportStatus::Ended:
        //: An operating system gets no more updates. %1 is the date of the last day it did. No full stop.
        return Words::tr("Ended on %1").arg(day);
    case device::SupportStatus::Unknown:
        break;
    }
    //: How long an operating system gets updates: nobody here knows. No full stop.
    return Words::tr("Not known");
}

QString supportText(const device::Findings &findings, const QDate &today, catalogue::Language language)
{
    switch (device::supportVerdict(findings, today)) {
    case device::Verdict::NotLooked:
        return notLookedWord();
    case device::Verdict::CouldNotCheck:
    case device::Verdict::NotApplicable:
        return couldNotCheckWord();
    default:
        return supportText(device::supportOn(today, findings.support.rows.first()), language);
    }
}

QString permissionsText(const device::Findings &findings, int apps, int toLookAt)
{
    switch (device::permissionsVerdict(findings, toLookAt)) {
    case device::Verdict::NotLooked:
        return notLookedWord();
    case device::Verdict::Fine:
        //: A tile about this device: how many programs and websites have permissions, none of which is new. No full stop.
        return Words::tr("%n with permissions, none new", nullptr, apps);
    case device::Verdict::Due:
    case device::Verdict::Urgent:
        //: A tile about this device: how many permissions are new, changed, or to be looked at. No full stop.
        return Words::tr("%n to look at", nullptr, toLookAt);
    case device::Verdict::CouldNotCheck:
    case device::Verdict::NotApplicable:
        break;
    }
    return couldNotCheckWord();
}

QString restartCauseText(const platform::RestartCause &cause)
{
    switch (cause.kind) {
    case platform::RestartCause::Kind::PackagesAsk:
        //: Why the device should be started anew. %1 names packages, and may be empty.
        return Words::tr("Updated packages ask for it: %1").arg(cause.what);
    case platform::RestartCause::Kind::NewerKernel:
        //: Why the device should be started anew: the core of the system was updated. %1 is its new version.
        return Words::tr("A newer core of the system (kernel) is installed than the one running: %1").arg(cause.what);
    case platform::RestartCause::Kind::StagedSystem:
        //: Why the device should be started anew. %1 is the version that waits, and may be empty.
        return Words::tr("A new version of the system waits for it: %1").arg(cause.what);
    }
    return {};
}

QString versionsText(const platform::PendingUpdate &update)
{
    if (update.installed.isEmpty())
        return update.candidate;
    //: An update: %1 is the installed version, %2 the new one.
    return Words::tr("%1 becomes %2").arg(update.installed, update.candidate);
}

QString word(platform::UpdateSeverity severity)
{
    switch (severity) {
    case platform::UpdateSeverity::Security:
        //: What a waiting update is for.
        return Words::tr("Security");
    case platform::UpdateSeverity::Normal:
        //: What a waiting update is for: something other than security.
        return Words::tr("Not for security");
    case platform::UpdateSeverity::Unknown:
        break;
    }
    //: What a waiting update is for: the source does not say.
    return Words::tr("Not said");
}

QString daysBehindText(const device::HouseholdStanding &standing)
{
    if (!standing.daysBehind)
        return notLookedWord();
    if (*standing.daysBehind == 0) {
        //: When another device of the household was last updated.
        return Words::tr("Last updated today");
    }
    //: When another device of the household was last updated.
    return Words::tr("Last updated %n days ago", nullptr, static_cast<int>(*standing.daysBehind));
}

QString deviceLine(const device::Findings &findings, int grantsToLookAt, const QDate &today)
{
    if (!findings.lookedAt.isValid())
        return {};
    const QList<device::WaitingUpdate> updates = device::waitingUpdates(findings);
    if (const int security = securityAmong(updates); security > 0) {
        //: One line on the page Today.
        return Words::tr("%n security updates wait on this device.", nullptr, security);
    }
    if (device::supportVerdict(findings, today) == device::Verdict::Urgent) {
        //: One line on the page Today.
        return Words::tr("This device no longer gets security updates.");
    }
    if (device::restartVerdict(findings) == device::Verdict::Due) {
        //: One line on the page Today.
        return Words::tr("This device waits for a restart, so that updates take effect.");
    }
    if (!updates.isEmpty()) {
        //: One line on the page Today.
        return Words::tr("%n updates wait on this device.", nullptr, static_cast<int>(updates.size()));
    }
    if (grantsToLookAt > 0) {
        //: One line on the page Today.
        return Words::tr("%n permissions on this device are new or to be looked at.", nullptr, grantsToLookAt);
    }
    return {};
}

} // namespace holdfast::wording
