// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sample/sample_look.h"

#include "app/sample/household.h"

namespace holdfast::sample {

namespace {

using platform::Capability;
using platform::Grant;
using platform::Observation;
using platform::ProbeReason;
using platform::ProbeState;
using platform::Revocation;
using platform::UpdateSeverity;

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QDateTime daysAgo(int days)
{
    return moment().addDays(-days);
}

template <class Row> Observation<Row> answered(const char *source, const QDateTime &asOf, const QList<Row> &rows)
{
    Observation<Row> result;
    result.source = text(source);
    result.state = ProbeState::Ok;
    result.asOf = asOf;
    result.rows = rows;
    return result;
}

QList<Observation<device::PendingUpdate>> updates()
{
    return {answered<device::PendingUpdate>(
                "apt", daysAgo(1),
                {{text("openssl"), text("3.0.19-1~deb12u1"), text("3.0.22-1~deb12u1"), UpdateSeverity::Security,
                  text("Debian-Security")},
                 {text("libtiff6"), text("4.5.0-6+deb12u2"), text("4.5.0-6+deb12u4"), UpdateSeverity::Security,
                  text("Debian-Security")},
                 {text("tzdata"), text("2026b-0+deb12u1"), text("2026c-0+deb12u1"), UpdateSeverity::Normal, text("Debian")}}),
            answered<device::PendingUpdate>(
                "flatpak", daysAgo(1),
                {{text("org.example.Notes"), text("4.1"), text("4.2"), UpdateSeverity::Unknown, text("flathub")}}),
            platform::unanswered<device::PendingUpdate>(text("fwupd"), ProbeState::Unknown, ProbeReason::NoList)};
}

Grant grant(const char *app, const char *name, Capability capability, int sinceDays, const Revocation &revocation)
{
    Grant result;
    result.app = text(app);
    result.name = text(name);
    result.capability = capability;
    result.since = daysAgo(sinceDays);
    result.revocation = revocation;
    return result;
}

Revocation command(const char *line)
{
    return {Revocation::Kind::Command, text(line)};
}

Revocation link(const char *address)
{
    return {Revocation::Kind::Link, text(address)};
}

Grant over(Grant grant, const char *target)
{
    grant.target = text(target);
    return grant;
}

Grant refused(Grant grant)
{
    grant.granted = false;
    return grant;
}

QList<Grant> flatpakGrants()
{
    constexpr const char *calls = "org.example.Calls";
    constexpr const char *photos = "org.example.Photos";
    return {grant(calls, "Example Calls", Capability::AllDevices, 160,
                  command("flatpak override --user --nodevice=all org.example.Calls")),
            grant(calls, "Example Calls", Capability::Network, 160,
                  command("flatpak override --user --unshare=network org.example.Calls")),
            grant(calls, "Example Calls", Capability::WholeScreen, 160,
                  command("flatpak override --user --nosocket=x11 org.example.Calls")),
            grant(photos, "Example Photos", Capability::HomeFiles, 12,
                  command("flatpak override --user --nofilesystem=home org.example.Photos")),
            over(grant("org.example.Notes", "Example Notes", Capability::OneFolder, 90,
                       command("flatpak override --user --nofilesystem=~/Notes org.example.Notes")),
                 "~/Notes")};
}

QList<Grant> siteGrants()
{
    const Revocation sites = link("about:preferences#privacy");
    Grant map = grant("https://maps.example", "https://maps.example", Capability::Location, 120, sites);
    Grant news = grant("https://news.example", "https://news.example", Capability::Notifications, 9, sites);
    Grant prize = refused(grant("https://prize.example", "https://prize.example", Capability::Notifications, 20, sites));
    Grant coupons = grant("coupons@example", "Example Coupons", Capability::AllSites, 70, link("about:addons"));
    return {map, news, prize, coupons};
}

void lookAtUpdates(device::Findings &findings)
{
    findings.updates = updates();
    findings.automatic = answered<platform::AutomaticUpdate>("automatic-updates", {}, {{text("unattended-upgrades"), true}});
    findings.restart =
        answered<platform::RestartCause>("restart", {}, {{platform::RestartCause::Kind::NewerKernel, text("6.1.0-49-amd64")}});
    findings.support =
        answered<platform::SupportPeriod>("os-release", {},
                                          {{text("debian"), text("12"), text("Debian 12 (bookworm)"), QDate(2026, 7, 11),
                                            QDate(2028, 6, 30), false, QDate(2026, 11, 1), text("distro-info-data")}});
}

QList<Observation<Grant>> permissions(bool browsers)
{
    QList<Observation<Grant>> answers{
        answered<Grant>("flatpak", {}, flatpakGrants()),
        answered<Grant>("portal", {},
                        {grant("org.example.Calls", "Example Calls", Capability::Microphone, 158,
                               command("flatpak permission-remove devices microphone org.example.Calls"))}),
        answered<Grant>("autostart", {}, {})};
    if (browsers) {
        answers.append(answered<Grant>("firefox", {}, siteGrants()));
        answers.append(platform::unanswered<Grant>(text("chromium"), ProbeState::Unknown, ProbeReason::InUse));
        return answers;
    }
    for (const char *browser : {"firefox", "chromium"})
        answers.append(platform::unanswered<Grant>(text(browser), ProbeState::Denied, ProbeReason::ConsentNeeded));
    return answers;
}

} // namespace

device::Findings look(const device::Scope &scope)
{
    device::Findings findings;
    findings.lookedAt = moment().addSecs(-40 * 60);
    findings.scope = scope;
    if (scope.updates)
        lookAtUpdates(findings);
    if (scope.permissions)
        findings.permissions = permissions(scope.browsers);
    return findings;
}

std::vector<device::GrantDecision> decisions(const QStringList &reasons)
{
    const device::Findings seen = look();
    std::vector<device::GrantDecision> result;
    for (const auto &answer : seen.permissions) {
        for (const Grant &granted : answer.rows) {
            // What came since the household went through them is what it has to look at now.
            if (!granted.granted || granted.since > daysAgo(decidedDaysAgo))
                continue;
            device::GrantDecision decision;
            decision.key = device::keyOf(answer.source, granted);
            decision.name = granted.name;
            const bool tooMuch = granted.capability == Capability::AllSites;
            decision.kind = tooMuch ? device::GrantDecision::Kind::Revoke : device::GrantDecision::Kind::Keep;
            if (granted.capability == Capability::AllDevices || granted.capability == Capability::Microphone)
                decision.reason = reasons.value(0);
            decision.reviewOn = moment().date().addDays(150);
            result.push_back(decision);
        }
    }
    return result;
}

std::vector<device::NewHouseholdDevice> devices(const QStringList &words)
{
    const QDate today = moment().toTimeZone(zone()).date();
    return {{words.value(0), words.value(3), QString(), text("android"), text("13"), today.addDays(-210)},
            {words.value(1), words.value(4), QString(), text("windows"), text("11 24H2"), today.addDays(-12)},
            {words.value(2), words.value(3), QString(), text("ios"), text("26"), today.addDays(-34)}};
}

} // namespace holdfast::sample
