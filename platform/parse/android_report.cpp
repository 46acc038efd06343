// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/android_report.h"

#include "platform/parse/lines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>

namespace holdfast::platform::parse {

namespace {

const QString updateSource = QStringLiteral("android-patch");
const QString accessSource = QStringLiteral("android-access");
const QString appSource = QStringLiteral("android-apps");

struct Known {
    const char *permission;
    Capability capability;
};

/// Permissions that Android calls dangerous, from its Manifest.permission.
constexpr std::array known{std::to_array<Known>({
    {"CAMERA", Capability::Camera},
    {"RECORD_AUDIO", Capability::Microphone},
    {"ACCESS_FINE_LOCATION", Capability::Location},
    {"ACCESS_COARSE_LOCATION", Capability::Location},
    {"ACCESS_BACKGROUND_LOCATION", Capability::Location},
    {"ACCESS_MEDIA_LOCATION", Capability::Location},
    {"READ_CONTACTS", Capability::Contacts},
    {"WRITE_CONTACTS", Capability::Contacts},
    {"READ_CALENDAR", Capability::Calendar},
    {"WRITE_CALENDAR", Capability::Calendar},
    {"READ_SMS", Capability::Messages},
    {"SEND_SMS", Capability::Messages},
    {"RECEIVE_SMS", Capability::Messages},
    {"RECEIVE_MMS", Capability::Messages},
    {"RECEIVE_WAP_PUSH", Capability::Messages},
    {"READ_CALL_LOG", Capability::CallLog},
    {"WRITE_CALL_LOG", Capability::CallLog},
    {"PROCESS_OUTGOING_CALLS", Capability::CallLog},
    {"READ_MEDIA_IMAGES", Capability::Photos},
    {"READ_MEDIA_VIDEO", Capability::Photos},
    {"READ_MEDIA_VISUAL_USER_SELECTED", Capability::Photos},
    {"READ_EXTERNAL_STORAGE", Capability::HomeFilesReadOnly},
    {"WRITE_EXTERNAL_STORAGE", Capability::HomeFiles},
    {"GET_ACCOUNTS", Capability::AccountInformation},
    {"BLUETOOTH_CONNECT", Capability::HardwareDevices},
    {"BLUETOOTH_SCAN", Capability::HardwareDevices},
    {"BLUETOOTH_ADVERTISE", Capability::HardwareDevices},
    {"NEARBY_WIFI_DEVICES", Capability::HardwareDevices},
    {"UWB_RANGING", Capability::HardwareDevices},
    {"POST_NOTIFICATIONS", Capability::Notifications},
})};

/// Versions by SDK level, from Android's Build.VERSION_CODES; after the last one the release as the device writes it.
constexpr int firstLevel = 23;
constexpr std::array levels{"6.0", "7.0", "7.1", "8.0", "8.1", "9", "10", "11", "12", "12L", "13", "14", "15", "16"};

std::optional<QJsonObject> read(const QByteArray &report)
{
    const QJsonObject object = QJsonDocument::fromJson(report).object();
    return object.value(QLatin1String("format")).toInt() == 1 ? std::make_optional(object) : std::nullopt;
}

/// The address of a page of the settings, as Intent.toUri() writes it.
Revocation settings(const char *action, const QString &package = {})
{
    const QString of =
        package.isEmpty() ? QStringLiteral("intent:#Intent;") : QStringLiteral("intent:%1#Intent;scheme=package;").arg(package);
    return revocationBy(Revocation::Kind::Link, of + QStringLiteral("action=android.settings.%1;end").arg(QLatin1String(action)));
}

struct AccessList {
    const char *name;
    Capability capability;
    const char *page;
};

constexpr std::array accessLists{std::to_array<AccessList>({
    {"accessibilityServices", Capability::ControlsScreen, "ACCESSIBILITY_SETTINGS"},
    {"deviceAdmins", Capability::DeviceAdministrator, "SECURITY_SETTINGS"},
    {"notificationListeners", Capability::ReadsNotifications, "ACTION_NOTIFICATION_LISTENER_SETTINGS"},
})};

Grant accessOf(const AccessList &list, const QString &component)
{
    Grant grant;
    // "org.example.app/.Service": the app, and the part of it that was let in.
    grant.app = component.section(QLatin1Char('/'), 0, 0);
    grant.name = grant.app;
    grant.capability = list.capability;
    grant.target = component.section(QLatin1Char('/'), 1);
    grant.revocation = settings(list.page);
    return grant;
}

Grant permissionOf(const QJsonObject &app, const QString &permission, bool granted)
{
    const QString prefix = QStringLiteral("android.permission.");
    const QString shortName = permission.startsWith(prefix) ? permission.mid(prefix.size()) : permission;
    const auto *meaning =
        std::find_if(known.begin(), known.end(), [&](const Known &one) { return shortName == QLatin1String(one.permission); });
    Grant grant;
    grant.app = app.value(QLatin1String("package")).toString();
    grant.name = app.value(QLatin1String("label")).toString(grant.app);
    grant.capability = meaning == known.end() ? Capability::Other : meaning->capability;
    // Several permissions make one capability; the raw name tells them apart.
    grant.target = shortName;
    grant.granted = granted;
    grant.revocation = settings("APPLICATION_DETAILS_SETTINGS", grant.app);
    return grant;
}

} // namespace

Observation<PendingUpdate> androidUpdates(const QByteArray &report, const QDate &today)
{
    const auto object = read(report);
    if (!object)
        return unanswered<PendingUpdate>(updateSource, ProbeState::Error, ProbeReason::NotUnderstood);
    const QString level = object->value(QLatin1String("securityPatch")).toString();
    if (level.isEmpty())
        return unanswered<PendingUpdate>(updateSource, ProbeState::Unknown, ProbeReason::SystemNotSaying);
    const QDate patch = QDate::fromString(level, Qt::ISODate);
    // Patch levels are dated ahead by some weeks; by more it is the clock that is wrong.
    constexpr qint64 mostAhead = 60;
    if (!patch.isValid() || today.daysTo(patch) > mostAhead)
        return unanswered<PendingUpdate>(updateSource, ProbeState::Unknown, ProbeReason::NotUnderstood, level);
    Observation<PendingUpdate> answer;
    answer.source = updateSource;
    answer.state = ProbeState::Ok;
    const QString modules = object->value(QLatin1String("playSystemUpdate")).toString().simplified().left(100);
    if (!modules.isEmpty())
        answer.detail = QStringLiteral("Google Play system update %1").arg(modules);
    if (patch.daysTo(today) > oldestAndroidPatch)
        answer.rows.append(
            {QStringLiteral("Android security patch level"), level, QString(), UpdateSeverity::Security, QString()});
    return answer;
}

Observation<SystemVersion> androidVersion(const QByteArray &report)
{
    const QString name = QStringLiteral("android");
    const auto object = read(report);
    const int level = object ? object->value(QLatin1String("sdk")).toInt() : 0;
    const QString release = object ? object->value(QLatin1String("release")).toString() : QString();
    if (level < firstLevel)
        return unanswered<SystemVersion>(name, ProbeState::Error, ProbeReason::NotUnderstood);
    const auto index = static_cast<std::size_t>(level - firstLevel);
    const QString version = index < levels.size() ? QString::fromLatin1(levels.at(index)) : release;
    if (version.isEmpty())
        return unanswered<SystemVersion>(name, ProbeState::Unknown, ProbeReason::NotUnderstood);
    Observation<SystemVersion> answer;
    answer.source = name;
    answer.state = ProbeState::Ok;
    answer.rows.append({name, version, QStringLiteral("Android %1 (API %2)").arg(version).arg(level)});
    return answer;
}

Observation<Grant> androidAccess(const QByteArray &report)
{
    const auto object = read(report);
    if (!object)
        return unanswered<Grant>(accessSource, ProbeState::Error, ProbeReason::NotUnderstood);
    Observation<Grant> answer;
    answer.source = accessSource;
    answer.state = ProbeState::Ok;
    for (const AccessList &list : accessLists) {
        const QJsonValue components = object->value(QLatin1String(list.name));
        if (!components.isArray() && answer.reason == ProbeReason::None)
            answer.reason = components.isNull() ? ProbeReason::AccessDenied : ProbeReason::NotUnderstood;
        const QJsonArray all = components.toArray();
        for (const auto &component : all) {
            if (component.toString().isEmpty())
                answer.reason = ProbeReason::NotUnderstood;
            else
                answer.rows.append(accessOf(list, component.toString()));
        }
    }
    if (answer.reason != ProbeReason::None)
        answer.state = ProbeState::Unknown;
    return answer;
}

Observation<Grant> androidPermissions(const QByteArray &report)
{
    const auto object = read(report);
    const QJsonValue visible = object ? object->value(QLatin1String("allPackagesVisible")) : QJsonValue();
    if (!visible.isBool())
        return unanswered<Grant>(appSource, ProbeState::Error, ProbeReason::NotUnderstood);
    if (!visible.toBool())
        return unanswered<Grant>(appSource, ProbeState::Unsupported, ProbeReason::SystemNotSaying);
    const QJsonArray packages = object->value(QLatin1String("packages")).toArray();
    // Holdfast itself is installed, so an empty list is none.
    if (packages.isEmpty())
        return unanswered<Grant>(appSource, ProbeState::Error, ProbeReason::NotUnderstood);
    Observation<Grant> answer;
    answer.source = appSource;
    answer.state = ProbeState::Ok;
    for (const auto &package : packages) {
        const QJsonObject app = package.toObject();
        const QJsonObject permissions = app.value(QLatin1String("permissions")).toObject();
        const bool named = !app.value(QLatin1String("package")).toString().isEmpty();
        if (!named || !app.value(QLatin1String("permissions")).isObject())
            answer.reason = ProbeReason::NotUnderstood;
        // What came with the device is its maker's, as a distribution's packages are on a computer; there are hundreds of those.
        if (!named || app.value(QLatin1String("system")).toBool())
            continue;
        for (auto one = permissions.begin(); one != permissions.end(); ++one)
            answer.rows.append(permissionOf(app, one.key(), one.value().toBool()));
    }
    if (answer.reason != ProbeReason::None)
        answer.state = ProbeState::Unknown;
    return answer;
}

} // namespace holdfast::platform::parse
