// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/windows_consent.h"
#include "platform/parse/windows_edition.h"
#include "platform/parse/windows_report.h"
#include "platform/parse/windows_updates.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

// wine_*.txt were recorded under wine 8.0 (wine_lane.py); the other reports are made up in the same form, for what wine cannot
// do.

namespace {

using namespace holdfast::platform;
using holdfast::tests::contentOf;

/// The day after the search of updates_waiting.txt.
const QDateTime now = QDateTime::fromString(QStringLiteral("2025-11-24T12:00:00Z"), Qt::ISODate);

QByteArray recorded(const char *name)
{
    return contentOf(QStringLiteral(HOLDFAST_TEST_DATA "/other_systems/windows/") + QLatin1String(name));
}

QByteArray report(const QByteArray &records)
{
    return "holdfast-windows 1\n" + records + "end\n";
}

/// updates_waiting.txt with one line in place of another.
QByteArray waiting(const QByteArray &line, const QByteArray &instead)
{
    QByteArray text = recorded("updates_waiting.txt");
    EXPECT_TRUE(text.contains(line));
    return text.replace(line, instead);
}

QByteArray withoutUpdates(QByteArray text)
{
    QByteArrayList kept;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.startsWith("update\t"))
            kept.append(line);
    }
    return kept.join('\n');
}

TEST(WindowsUpdates, SecurityIsToldByRatingAndCategoryInAnyLanguage)
{
    const auto answer = parse::windowsUpdates(recorded("updates_waiting.txt"), now);
    ASSERT_EQ(answer.state, ProbeState::Ok);
    EXPECT_EQ(answer.asOf, QDateTime::fromString(QStringLiteral("2025-11-23T10:00:00Z"), Qt::ISODate));
    ASSERT_EQ(answer.rows.size(), 4);
    EXPECT_EQ(answer.rows[0].severity, UpdateSeverity::Security) << "by the category's id";
    EXPECT_EQ(answer.rows[0].candidate, QStringLiteral("KB5068861"));
    EXPECT_EQ(answer.rows[0].origin, QStringLiteral("安全更新, Windows 11"));
    EXPECT_EQ(answer.rows[1].severity, UpdateSeverity::Security) << "by Microsoft's rating";
    EXPECT_EQ(answer.rows[2].severity, UpdateSeverity::Normal);
    EXPECT_EQ(answer.rows[2].name, QStringLiteral("Intel\\Graphics\tdriver"));
    EXPECT_EQ(answer.rows[3].severity, UpdateSeverity::Unknown) << "nothing was said about it";
}

TEST(WindowsUpdates, NothingIsOnlySaidAfterAFreshAndWholeSearch)
{
    const QByteArray nothing = withoutUpdates(recorded("updates_waiting.txt"));
    const auto fresh = parse::windowsUpdates(nothing, now);
    EXPECT_EQ(fresh.state, ProbeState::Ok);
    EXPECT_TRUE(fresh.rows.isEmpty());

    const auto old = parse::windowsUpdates(nothing, now.addDays(30));
    EXPECT_EQ(old.state, ProbeState::Unknown);
    EXPECT_EQ(old.reason, ProbeReason::ListTooOld);
    EXPECT_EQ(old.days, 31);

    EXPECT_EQ(parse::windowsUpdates(nothing, now.addDays(-30)).state, ProbeState::Unknown) << "searched in the future";
    const auto never = parse::windowsUpdates(withoutUpdates(waiting("filetime=134083656000000000", "filetime=0")), now);
    EXPECT_EQ(never.state, ProbeState::Unknown);
    EXPECT_EQ(never.reason, ProbeReason::NoList);
    EXPECT_EQ(parse::windowsUpdates(withoutUpdates(waiting("outcome=2", "outcome=3")), now).state, ProbeState::Unknown);
}

TEST(WindowsUpdates, EveryFailedCallIsUnknownAndNeverNone)
{
    for (const char *call : {"CoInitializeEx", "UpdateSession", "CreateUpdateSearcher", "put_Online", "BeginSearch", "EndSearch",
                             "ResultCode", "Updates", "Count"}) {
        const QByteArray good = QByteArray("call=") + call + "\tcode=00000000";
        const QByteArray bad = QByteArray("call=") + call + "\tcode=8024001e";
        const auto answer = parse::windowsUpdates(waiting(good, bad), now);
        EXPECT_EQ(answer.state, ProbeState::Unknown) << call;
        EXPECT_EQ(answer.reason, ProbeReason::ProgramFailed) << call;
        EXPECT_TRUE(answer.detail.contains(QStringLiteral("0x8024001e"))) << call;
        EXPECT_TRUE(answer.rows.isEmpty()) << call;
    }
    // A call that is not reported was not made.
    for (const char *call : {"put_Online", "Count"}) {
        const QByteArray line = QByteArray("result\tcall=") + call + "\tcode=00000000\n";
        EXPECT_EQ(parse::windowsUpdates(waiting(line, ""), now).state, ProbeState::Error) << call;
    }
}

TEST(WindowsUpdates, WhyACallFailedIsKept)
{
    const auto reasonFor = [](const QByteArray &code) {
        return parse::windowsUpdates(waiting("call=BeginSearch\tcode=00000000", "call=BeginSearch\tcode=" + code), now).reason;
    };
    EXPECT_EQ(reasonFor("80004001"), ProbeReason::SystemNotSaying);
    EXPECT_EQ(reasonFor("80070422"), ProbeReason::ServiceMissing);
    EXPECT_EQ(reasonFor("80040154"), ProbeReason::ServiceMissing);
    EXPECT_EQ(reasonFor("80070005"), ProbeReason::AccessDenied);
    EXPECT_EQ(reasonFor("nonsense"), ProbeReason::ProgramFailed);
}

TEST(WindowsUpdates, HowOldItIsMayBeUnknownOnlyByItself)
{
    const auto answer = parse::windowsUpdates(waiting("call=Results\tcode=00000000", "call=Results\tcode=80004001"), now);
    EXPECT_EQ(answer.state, ProbeState::Ok) << "the date is there all the same";
    const auto without = parse::windowsUpdates(waiting("last-search\tfiletime=134083656000000000\n", ""), now);
    EXPECT_EQ(without.state, ProbeState::Unknown);
    EXPECT_EQ(without.rows.size(), 4) << "a person still sees what waited when anybody last looked";
}

TEST(WindowsUpdates, WhatWasRecordedUnderWineIsUnknown)
{
    const auto answer = parse::windowsUpdates(recorded("wine_updates.txt"), now);
    EXPECT_EQ(answer.state, ProbeState::Unknown);
    EXPECT_EQ(answer.reason, ProbeReason::SystemNotSaying);
    EXPECT_EQ(answer.detail, QStringLiteral("put_Online: 0x80004001"));
}

TEST(WindowsReports, WhatIsCutOffOrSomethingElseIsNotUnderstood)
{
    const QByteArray whole = recorded("updates_waiting.txt");
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const QByteArray part = whole.left(length);
        ASSERT_EQ(parse::windowsUpdates(part, now).reason, ProbeReason::NotUnderstood) << length;
        ASSERT_EQ(parse::windowsRestart(part).reason, ProbeReason::NotUnderstood) << length;
        ASSERT_EQ(parse::windowsAutomaticUpdates(part, now).reason, ProbeReason::NotUnderstood) << length;
        ASSERT_EQ(parse::windowsEdition(part).reason, ProbeReason::NotUnderstood) << length;
        ASSERT_EQ(parse::windowsConsent(part, now).reason, ProbeReason::NotUnderstood) << length;
    }
    for (const QByteArray &text : {QByteArray("holdfast-windows 2\nend\n"), report("update\ttitle"), report("update\t=a\n"),
                                   report("update\ttitle=\\x\n"), report("update\ttitle=\\\n"), report("\n")})
        EXPECT_FALSE(parse::WindowsReport::read(text)) << text.toStdString();
    // An empty but whole report answers nothing either.
    EXPECT_EQ(parse::windowsUpdates(report(""), now).state, ProbeState::Error);
    EXPECT_EQ(parse::windowsRestart(report("")).state, ProbeState::Error);
    EXPECT_EQ(parse::windowsAutomaticUpdates(report(""), now).state, ProbeState::Error);
    EXPECT_EQ(parse::windowsConsent(report(""), now).state, ProbeState::Error);
}

TEST(WindowsReports, FileTimes)
{
    EXPECT_EQ(parse::fromFileTime(QStringLiteral("116444736000000000")),
              QDateTime::fromString(QStringLiteral("1970-01-01T00:00:00Z"), Qt::ISODate));
    for (const char *text : {"", "0", "-1", "1", "18446744073709551615", "99999999999999999999999", "x"})
        EXPECT_FALSE(parse::fromFileTime(QLatin1String(text)).isValid()) << text;
}

TEST(WindowsRestart, OneCauseIsEnoughAndNoneNeedsEveryPlace)
{
    const QByteArray agentNo = "result\tcall=RebootRequired\tcode=00000000\nagent\trestart=no\n";
    const auto none = parse::windowsRestart(report(agentNo + "registry\tread=yes\n"));
    EXPECT_EQ(none.state, ProbeState::Ok);
    EXPECT_TRUE(none.rows.isEmpty());

    const auto asked = parse::windowsRestart(report("agent\trestart=yes\nregistry\tread=no\n"));
    EXPECT_EQ(asked.state, ProbeState::Ok);
    EXPECT_EQ(asked.rows.size(), 1);

    const QByteArray noAgent = "result\tcall=SystemInformation\tcode=80040154\n";
    EXPECT_EQ(parse::windowsRestart(report(noAgent + "registry\tread=yes\n")).state, ProbeState::Unknown);
    EXPECT_EQ(parse::windowsRestart(report(noAgent + "key\tname=Component Based Servicing\n")).rows.size(), 1);
    EXPECT_EQ(parse::windowsRestart(report(agentNo + "registry\tread=no\n")).state, ProbeState::Error);
    const auto denied = parse::windowsRestart(report(agentNo + "error\tkey=HKLM\\\\SYSTEM\tcode=5\nregistry\tread=yes\n"));
    EXPECT_EQ(denied.state, ProbeState::Unknown);
    EXPECT_EQ(denied.reason, ProbeReason::AccessDenied);
}

TEST(WindowsRestart, AFileThatOnlyGoesAwayAsksForNothing)
{
    const QByteArray rest = "agent\trestart=no\nregistry\tread=yes\n";
    EXPECT_TRUE(parse::windowsRestart(report("rename\tfrom=\\\\??\\\\C:\\\\t1\tto=\n" + rest)).rows.isEmpty());
    const auto replaced = parse::windowsRestart(report("rename\tfrom=a\tto=!\\\\??\\\\C:\\\\e.dll\n" + rest));
    ASSERT_EQ(replaced.rows.size(), 1);
    EXPECT_EQ(replaced.rows[0], (RestartCause{RestartCause::Kind::PackagesAsk, QStringLiteral("e.dll")}));
}

TEST(WindowsAutomaticUpdates, PolicyServicePauseAndLevel)
{
    const QByteArray agent = "service\tenabled=yes\n";
    const auto rows = [&](const QByteArray &records) { return parse::windowsAutomaticUpdates(report(records), now); };
    const auto isOn = [&](const QByteArray &records) { return rows(records).rows.value(0).on; };
    EXPECT_TRUE(isOn(agent + "level\tvalue=4\n"));
    EXPECT_EQ(rows(agent + "level\tvalue=4\n").state, ProbeState::Ok);
    for (const char *level : {"1", "2", "3"}) {
        EXPECT_EQ(rows(agent + "level\tvalue=" + level + "\n").state, ProbeState::Ok);
        EXPECT_FALSE(isOn(agent + "level\tvalue=" + level + "\n")) << level;
    }
    EXPECT_EQ(rows(agent + "level\tvalue=0\n").state, ProbeState::Unknown) << "not configured says nothing";
    EXPECT_TRUE(isOn(agent + "level\tvalue=0\npolicy\tname=AUOptions\tvalue=4\n"));
    EXPECT_FALSE(isOn(agent + "level\tvalue=4\npolicy\tname=AUOptions\tvalue=2\n"));
    EXPECT_FALSE(isOn(agent + "level\tvalue=4\npolicy\tname=NoAutoUpdate\tvalue=1\n"));
    EXPECT_TRUE(isOn(agent + "level\tvalue=4\npolicy\tname=NoAutoUpdate\tvalue=0\n"));
    EXPECT_FALSE(isOn("service\tenabled=no\nlevel\tvalue=4\n"));
    EXPECT_FALSE(isOn(agent + "level\tvalue=4\npaused\tuntil=2025-12-01T00:00:00Z\n"));
    EXPECT_TRUE(isOn(agent + "level\tvalue=4\npaused\tuntil=2025-11-01T00:00:00Z\n"));
    EXPECT_TRUE(isOn(agent + "level\tvalue=4\npaused\tuntil=\n"));
    EXPECT_EQ(rows(agent + "result\tcall=Settings\tcode=80004001\n").state, ProbeState::Unknown);
}

TEST(WindowsEditions, TheBuildAndTheEditionDecide)
{
    const auto version = [](const QByteArray &fields) {
        return parse::windowsEdition(report("edition\t" + fields + "\n")).rows.value(0).version;
    };
    EXPECT_EQ(version("build=26100\tedition=Core\trelease=24H2\tkind=Client\trevision=1"), QStringLiteral("11-24H2"));
    EXPECT_EQ(version("build=19045\tedition=Enterprise\trelease=22H2"), QStringLiteral("10-22H2-enterprise"));
    EXPECT_EQ(version("build=19045\tedition=Education\trelease=22H2"), QStringLiteral("10-22H2-enterprise"));
    EXPECT_EQ(version("build=19045\tedition=ProfessionalEducation\trelease=22H2"), QStringLiteral("10-22H2"));
    EXPECT_EQ(version("build=17763\tedition=EnterpriseS\tolder-release=1809"), QStringLiteral("10-1809-ltsc"));
    EXPECT_EQ(version("build=20348\tedition=ServerStandard\trelease=21H2\tkind=Server"), QStringLiteral("server-2022"));
    for (const char *unknown : {"build=26100\tedition=Core", "build=7601\trelease=22H2", "build=\trelease=22H2",
                                "build=99\tkind=Server Core", "build=26100\trelease=Twenty"}) {
        const auto answer = parse::windowsEdition(report(QByteArray("edition\t") + unknown + "\n"));
        EXPECT_EQ(answer.state, ProbeState::Unknown) << unknown;
        EXPECT_TRUE(answer.rows.isEmpty()) << unknown;
    }
    EXPECT_EQ(parse::windowsEdition(recorded("wine_edition.txt")).rows.value(0).version, QStringLiteral("11-24H2"))
        << "ProductName says Windows 10";
}

TEST(WindowsEditions, TheTableHasTheLastWord)
{
    const auto edition = parse::windowsEdition(recorded("wine_edition.txt"));
    SupportPeriod period;
    period.version = QStringLiteral("11-24H2");
    period.until = QDate(2026, 10, 13);
    const auto found = parse::supportPeriodOf(edition, [&](const QString &system, const QString &version) {
        return system == QLatin1String("windows") && version == QLatin1String("11-24H2") ? std::make_optional(period)
                                                                                         : std::nullopt;
    });
    EXPECT_EQ(found.state, ProbeState::Ok);
    EXPECT_EQ(found.rows, QList<SupportPeriod>{period});
    EXPECT_EQ(found.detail, QStringLiteral("Windows 11 24H2 (26100.4061, Professional)"));
    const auto nothing = parse::supportPeriodOf(edition, [](const QString &, const QString &) { return std::nullopt; });
    EXPECT_EQ(nothing.state, ProbeState::Unknown);
    EXPECT_TRUE(nothing.rows.isEmpty());
}

TEST(WindowsConsent, ProgramsWithoutAValueOfTheirOwnAreFound)
{
    const auto answer = parse::windowsConsent(recorded("wine_consent.txt"), now);
    ASSERT_EQ(answer.state, ProbeState::Ok);
    ASSERT_EQ(answer.rows.size(), 4);
    EXPECT_EQ(answer.rows[2].app, QStringLiteral("C:\\Program Files\\Zoom\\bin\\Zoom.exe"));
    EXPECT_EQ(answer.rows[2].name, QStringLiteral("Zoom.exe"));
    EXPECT_EQ(answer.rows[2].lastUsed, now);
}

TEST(WindowsConsent, SwitchesAboveAnAppAreHeeded)
{
    const auto granted = [](const QByteArray &switches, const QByteArray &kind) {
        const QByteArray store = "store\thive=HKCU\tthere=yes\n";
        const QByteArray value = kind == "packaged" ? "\tvalue=Allow" : "";
        const auto answer = parse::windowsConsent(
            report(store + switches + "consent\thive=HKCU\tcapability=webcam\tkind=" + kind + "\tapp=x" + value + "\n"), now);
        return answer.rows.size() == 1 && answer.rows[0].granted;
    };
    const QByteArray everything = "consent\thive=HKLM\tcapability=webcam\tkind=all\tapp=\tvalue=Deny\n";
    const QByteArray programs = "consent\thive=HKCU\tcapability=webcam\tkind=all-desktop\tapp=\tvalue=Deny\n";
    EXPECT_TRUE(granted("", "packaged"));
    EXPECT_TRUE(granted("", "desktop"));
    EXPECT_FALSE(granted(everything, "packaged"));
    EXPECT_FALSE(granted(everything, "desktop"));
    EXPECT_TRUE(granted(programs, "packaged"));
    EXPECT_FALSE(granted(programs, "desktop"));
    // Of another capability.
    EXPECT_TRUE(granted("consent\thive=HKLM\tcapability=microphone\tkind=all\tapp=\tvalue=Deny\n", "desktop"));
}

TEST(WindowsConsent, TheOwnAnswerCountsAndTheLaterUse)
{
    const auto answer = parse::windowsConsent(
        report("store\thive=HKCU\tthere=yes\n"
               "consent\thive=HKCU\tcapability=location\tkind=packaged\tapp=a_1\tvalue=Deny\tstarted=133000000000000000\t"
               "stopped=133000000100000000\n"
               "consent\thive=HKLM\tcapability=location\tkind=packaged\tapp=a_1\tvalue=Allow\tstarted=133100000000000000\t"
               "stopped=133100000100000000\n"
               "consent\thive=HKCU\tcapability=location\tkind=packaged\tapp=b_1\tvalue=Prompt\n"
               "consent\thive=HKCU\tcapability=gazeInput\tkind=packaged\tapp=c_1\tvalue=Allow\n"),
        now);
    ASSERT_EQ(answer.rows.size(), 2) << "who is still to be asked has nothing";
    EXPECT_FALSE(answer.rows[0].granted);
    EXPECT_EQ(answer.rows[0].lastUsed, parse::fromFileTime(QStringLiteral("133100000100000000")));
    EXPECT_EQ(answer.rows[1].capability, Capability::Other);
    EXPECT_EQ(answer.rows[1].target, QStringLiteral("gazeInput")) << "what is not known yet is kept";
    EXPECT_EQ(answer.rows[1].revocation, (Revocation{Revocation::Kind::Link, QStringLiteral("ms-settings:privacy")}));
}

TEST(WindowsConsent, WhatCannotBeReadOrUnderstoodIsSaid)
{
    const QByteArray row = "consent\thive=HKCU\tcapability=webcam\tkind=packaged\tapp=a_1\tvalue=Allow\n";
    const auto strange =
        parse::windowsConsent(report("store\thive=HKCU\tthere=yes\n" + row +
                                     "consent\thive=HKCU\tcapability=webcam\tkind=packaged\tapp=b\tvalue=Maybe\n"),
                              now);
    EXPECT_EQ(strange.state, ProbeState::Unknown);
    EXPECT_EQ(strange.reason, ProbeReason::NotUnderstood);
    EXPECT_EQ(strange.rows.size(), 1);
    const auto part = parse::windowsConsent(report("store\thive=HKCU\tthere=yes\n" + row + "error\tkey=HKLM\tcode=5\n"), now);
    EXPECT_EQ(part.state, ProbeState::Unknown);
    EXPECT_EQ(part.reason, ProbeReason::AccessDenied);
    EXPECT_EQ(part.rows.size(), 1);
    const auto all = parse::windowsConsent(report("error\tkey=HKCU\tcode=5\nstore\thive=HKCU\tthere=no\n"), now);
    EXPECT_EQ(all.state, ProbeState::Denied);
    const auto none = parse::windowsConsent(report("store\thive=HKCU\tthere=no\nstore\thive=HKLM\tthere=no\n"), now);
    EXPECT_EQ(none.state, ProbeState::Unknown) << "an older Windows keeps it elsewhere";
}

} // namespace
