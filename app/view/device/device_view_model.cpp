// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/device/device_view_model.h"

#include "app/view/app/view_surroundings.h"
#include "app/view/device/device_tones.h"
#include "app/view/device/grants_to_look_at.h"
#include "app/wording/date_text.h"
#include "app/wording/device_words.h"
#include "app/wording/list_text.h"
#include "app/wording/permission_words.h"

#include <algorithm>

namespace holdfast::view {

namespace {

const QStringList tileKeys{QStringLiteral("updates"), QStringLiteral("restart"), QStringLiteral("support"),
                           QStringLiteral("permissions")};

std::function<Line(const QString &)> madeBy(const DeviceViewModel *viewModel,
                                            Line (DeviceViewModel::*make)(const QString &) const)
{
    return [viewModel, make](const QString &key) { return (viewModel->*make)(key); };
}

struct Explained {
    QString source;
    QString reason;
    QString detail;
};

/// Every answer of a look that has something to explain. One source may stand here twice: Flatpak tells of updates and of
/// permissions.
QList<Explained> explained(const device::Findings &findings)
{
    QList<Explained> result;
    const auto add = [&result](const auto &answer) {
        if (device::wantsExplanation(answer))
            result.append({answer.source, wording::reasonText(answer), answer.detail});
    };
    for (const auto &answer : findings.updates)
        add(answer);
    add(findings.restart);
    add(findings.support);
    add(findings.automatic);
    for (const auto &answer : findings.permissions)
        add(answer);
    return result;
}

/// Places in a list, as keys.
QStringList places(qsizetype count)
{
    QStringList keys;
    for (qsizetype place = 0; place < count; ++place)
        keys.append(QString::number(place));
    return keys;
}

} // namespace

DeviceViewModel::DeviceViewModel(ViewSurroundings &surroundings, QObject *parent)
    : QObject(parent), m_overview(surroundings.overview), m_preferences(surroundings.preferences), m_look(surroundings),
      m_tiles(madeBy(this, &DeviceViewModel::tileLine)), m_updates(madeBy(this, &DeviceViewModel::updateLine)),
      m_causes([this](const QString &key) {
          return Line{wording::restartCauseText(findings().restart.rows.value(key.toInt())), {}, {}, Tone::Neutral, {}};
      }),
      m_attention(madeBy(this, &DeviceViewModel::appLine)),
      m_permissions([this](const QString &key) { return m_byPermission ? permissionLine(key) : appLine(key); }),
      m_open(madeBy(this, &DeviceViewModel::openLine))
{
    connect(&m_overview, &overview::Overview::deviceChanged, this, &DeviceViewModel::remake);
    connect(&m_overview, &overview::Overview::pictureChanged, this, [this](const QSet<ActionId> &actions) {
        // A new day, and with it perhaps a day of review; a mark changes nothing here.
        if (actions.isEmpty())
            remake();
    });
    connect(&m_preferences, &Preferences::languageChanged, this, &DeviceViewModel::refresh);
    connect(&m_look, &DeviceLook::changed, this, &DeviceViewModel::lookChanged);
    m_tiles.setKeys(tileKeys);
    remake();
}

const device::Findings &DeviceViewModel::findings() const
{
    return m_overview.contents().look;
}

void DeviceViewModel::remake()
{
    m_waiting.clear();
    QStringList keys;
    for (const device::WaitingUpdate &update : device::waitingUpdates(findings())) {
        keys.append(update.sources.first() + QLatin1Char('\n') + update.name + QLatin1Char('\n') + update.candidate);
        m_waiting.insert(keys.last(), update);
    }
    m_updates.setKeys(keys);
    m_causes.setKeys(places(findings().restart.rows.size()));
    remakePermissions();
    m_open.setKeys(places(explained(findings()).size()));
    refresh();
}

void DeviceViewModel::remakePermissions()
{
    const QDate today = m_overview.clock().today();
    const device::Baseline baseline(m_overview.contents().grantDecisions);
    m_apps.clear();
    m_openOfApp.clear();
    m_appsOfPermission.clear();
    m_toLookAt = 0;
    QStringList apps;
    QStringList asking;
    for (const device::AppRisk &app : device::appRisks(findings(), m_overview.clock().now())) {
        const QString key = app.key();
        int open = 0;
        QSet<platform::Capability> capabilities;
        for (qsizetype index = 0; index < app.grants.size(); ++index) {
            const device::Grant &grant = app.grants.at(index);
            open += asksForPerson(grant, baseline.standing(app.sources.at(index), grant, today)) ? 1 : 0;
            if (grant.granted)
                capabilities.insert(grant.capability);
        }
        for (const platform::Capability capability : capabilities)
            ++m_appsOfPermission[platform::capabilityKey(capability)];
        m_apps.insert(key, app);
        m_openOfApp.insert(key, open);
        m_toLookAt += open;
        apps.append(key);
        if (open > 0)
            asking.append(key);
    }
    m_attention.setKeys(asking);
    if (!m_byPermission) {
        m_permissions.setKeys(apps);
        return;
    }
    QStringList permissions;
    for (const auto tier : {device::PermissionTier::Escape, device::PermissionTier::Sensitive, device::PermissionTier::Attention,
                            device::PermissionTier::Information}) {
        for (const platform::Capability capability : platform::allCapabilities()) {
            const QString key = platform::capabilityKey(capability);
            if (device::tierOf(capability) == tier && m_appsOfPermission.contains(key))
                permissions.append(key);
        }
    }
    m_permissions.setKeys(permissions);
}

void DeviceViewModel::refresh()
{
    for (LineListModel *list : {&m_tiles, &m_updates, &m_causes, &m_attention, &m_permissions, &m_open})
        list->refresh();
    emit changed();
    emit lookChanged();
}

double DeviceViewModel::progress() const
{
    return m_look.sources() == 0 ? 0 : static_cast<double>(m_look.answered()) / m_look.sources();
}

QString DeviceViewModel::progressText() const
{
    if (!isLooking())
        return {};
    //: While this device is looked at: %1 of %2 sources have answered, and %3 is one that has not.
    return tr("%1 of %2 have answered. Waiting for: %3")
        .arg(m_look.answered())
        .arg(m_look.sources())
        .arg(wording::sourceName(m_look.waitingFor()));
}

bool DeviceViewModel::hasLooked() const
{
    return findings().lookedAt.isValid();
}

QString DeviceViewModel::asOfText() const
{
    if (!hasLooked()) {
        //: Below the title of the page about this device, before the first look.
        return tr("Holdfast has not looked yet. It looks only when you ask, changes nothing and does not use the network.");
    }
    //: Below the title of the page about this device. %1 is a date and time.
    return tr("As seen on %1")
        .arg(wording::momentText(findings().lookedAt.toTimeZone(m_overview.clock().zone()), m_preferences.catalogueLanguage()));
}

bool DeviceViewModel::asksAboutBrowsers() const
{
    return canReadBrowsers() && !m_browsers && !m_overview.contents().browsersAllowed;
}

bool DeviceViewModel::areBrowsersAllowed() const
{
    return m_browsers.value_or(m_overview.contents().browsersAllowed.value_or(false));
}

QString DeviceViewModel::supportDetail() const
{
    if (findings().support.rows.isEmpty())
        return {};
    const platform::SupportPeriod &period = findings().support.rows.first();
    const catalogue::Language language = m_preferences.catalogueLanguage();
    const QString until = wording::supportText(device::supportOn(m_overview.clock().today(), period), language);
    if (!period.asOf.isValid()) {
        //: About the system of this device. %1 is its name, %2 until when it gets updates, %3 whose word that is.
        return tr("%1: %2. Source: %3").arg(period.name, until, period.authority);
    }
    //: About the system of this device. %1 is its name, %2 until when it gets updates, %3 whose word that is, %4 the date of that
    //: word.
    return tr("%1: %2. Source: %3, as of %4").arg(period.name, until, period.authority, wording::dateText(period.asOf, language));
}

QString DeviceViewModel::listsText() const
{
    QStringList lists;
    for (const auto &answer : findings().updates) {
        if (!answer.asOf.isValid())
            continue;
        //: From when a list of updates is. %1 is where updates come from ("Flatpak apps"), %2 a date.
        lists.append(tr("%1: list of %2.")
                         .arg(wording::sourceName(answer.source),
                              wording::dateText(answer.asOf.toTimeZone(m_overview.clock().zone()).date(),
                                                m_preferences.catalogueLanguage())));
    }
    return wording::sentencesText(lists);
}

void DeviceViewModel::setByPermission(bool byPermission)
{
    if (byPermission == m_byPermission)
        return;
    m_byPermission = byPermission;
    remakePermissions();
    emit changed();
}

void DeviceViewModel::look()
{
    m_look.start(areBrowsersAllowed());
}

void DeviceViewModel::stop()
{
    m_look.stop();
}

void DeviceViewModel::allowBrowsers(bool allowed)
{
    m_browsers = allowed;
    overview::DeviceRegister(m_overview).allowBrowsers(allowed);
    emit changed();
}

void DeviceViewModel::keepTheRest(const QString &reason, int months)
{
    const QDate today = m_overview.clock().today();
    const device::Baseline baseline(m_overview.contents().grantDecisions);
    std::vector<device::GrantDecision> decisions;
    for (const auto &answer : findings().permissions) {
        for (const device::Grant &grant : answer.rows) {
            const device::GrantStanding standing = baseline.standing(answer.source, grant, today);
            if (standing != device::GrantStanding::Undecided && standing != device::GrantStanding::New)
                continue;
            device::GrantDecision decision;
            decision.key = device::keyOf(answer.source, grant);
            decision.name = grant.name;
            decision.reason = reason.trimmed();
            if (months > 0)
                decision.reviewOn = today.addMonths(months);
            decisions.push_back(std::move(decision));
        }
    }
    overview::DeviceRegister(m_overview).decide(std::move(decisions));
}

Line DeviceViewModel::tileLine(const QString &key) const
{
    const QDate today = m_overview.clock().today();
    if (key == tileKeys.at(0)) {
        //: A tile on the page about this device.
        return {tr("Updates"), wording::updatesText(findings()), {}, toneOf(device::updatesVerdict(findings())), "save"};
    }
    if (key == tileKeys.at(1)) {
        //: A tile on the page about this device: whether it should be started anew.
        return {tr("Restart"), wording::restartText(findings()), {}, toneOf(device::restartVerdict(findings())), "undo"};
    }
    if (key == tileKeys.at(2)) {
        //: A tile on the page about this device: until when its system gets updates.
        return {tr("End of support"),
                wording::supportText(findings(), today, m_preferences.catalogueLanguage()),
                {},
                toneOf(device::supportVerdict(findings(), today)),
                "later"};
    }
    //: A tile on the page about this device: what programs and websites may do.
    return {tr("Permissions"),
            wording::permissionsText(findings(), static_cast<int>(m_apps.size()), m_toLookAt),
            {},
            toneOf(device::permissionsVerdict(findings(), m_toLookAt)),
            "permissions"};
}

Line DeviceViewModel::updateLine(const QString &key) const
{
    const device::WaitingUpdate update = m_waiting.value(key);
    QStringList sources;
    for (const QString &source : update.sources)
        sources.append(wording::sourceName(source));
    //: Below a waiting update. %1 says which version becomes which, %2 where it was found.
    return {update.name,
            tr("%1 · %2").arg(wording::versionsText(update), wording::listText(sources)),
            wording::word(update.severity),
            update.severity == platform::UpdateSeverity::Security ? Tone::Red : Tone::Neutral,
            {}};
}

Line DeviceViewModel::appLine(const QString &key) const
{
    const device::AppRisk app = m_apps.value(key);
    QStringList parts;
    if (!app.place.isEmpty())
        parts.append(app.place);
    QStringList names;
    for (const device::Grant &grant : app.grants) {
        const QString name = wording::capabilityName(grant.capability);
        if (grant.granted && !names.contains(name))
            names.append(name);
    }
    constexpr qsizetype mostNames = 4;
    if (names.size() > mostNames) {
        //: At the end of a list of permissions: how many more there are.
        names = names.mid(0, mostNames) + QStringList{tr("%n more", nullptr, static_cast<int>(names.size() - mostNames))};
    }
    if (names.isEmpty()) {
        //: Below a website: everything it asked for was refused.
        names.append(tr("All refused"));
    }
    parts.append(wording::listText(names));
    if (const int open = m_openOfApp.value(key); open > 0) {
        //: Below a program: how many of its permissions are new, changed or not decided.
        parts.append(tr("%n to look at", nullptr, open));
    }
    return {app.name, parts.join(QStringLiteral(" · ")), wording::word(app.worst), toneOf(app.worst), {}};
}

Line DeviceViewModel::permissionLine(const QString &key) const
{
    const platform::Capability capability = platform::capabilityFrom(key).value_or(platform::Capability::Other);
    const device::PermissionTier tier = device::tierOf(capability);
    //: Below a permission: how many programs and websites have it.
    return {wording::capabilityName(capability),
            tr("Given to %n", nullptr, m_appsOfPermission.value(key)),
            wording::word(tier),
            toneOf(tier),
            {}};
}

Line DeviceViewModel::openLine(const QString &key) const
{
    const Explained open = explained(findings()).value(key.toInt());
    return {wording::sourceName(open.source),
            open.detail.isEmpty() ? open.reason : QStringLiteral("%1 (%2)").arg(open.reason, open.detail),
            {},
            Tone::Neutral,
            {}};
}

} // namespace holdfast::view
