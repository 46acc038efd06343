// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/chromium_types.h"

#include <QHash>
#include <QSet>

#include <array>

namespace holdfast::platform::parse {

namespace {

struct Meaning {
    const char *kind;
    ChromiumType type;
};

// The names are those of components/content_settings/core/browser/{content,website}_settings_registry.cc, with "_" for "-". All
// of them stood in a profile of Chromium 156.
constexpr std::array meanings{std::to_array<Meaning>({
    {"media_stream_camera", {Capability::Camera}},
    {"camera_pan_tilt_zoom", {Capability::Camera, true}},
    {"media_stream_mic", {Capability::Microphone}},
    {"geolocation", {Capability::Location}},
    {"geolocation_with_options", {Capability::Location}},
    {"notifications", {Capability::Notifications}},
    {"clipboard", {Capability::Clipboard}},
    {"access_to_get_all_screens_media_in_session", {Capability::ScreenCapture, true}},
    {"captured_surface_control", {Capability::ScreenCapture, true}},
    {"display_media_system_audio", {Capability::ScreenCapture, true}},
    {"popups", {Capability::Popups}},
    {"durable_storage", {Capability::KeepsData}},
    {"background_sync", {Capability::Background}},
    {"web_app_installation", {Capability::InstallsApps}},
    {"speaker_selection", {Capability::Sound}},
    {"web_printing", {Capability::Printing}},
    {"bluetooth_chooser_data", {Capability::HardwareDevices, true, true}},
    {"hid_chooser_data", {Capability::HardwareDevices, true, true}},
    {"serial_chooser_data", {Capability::HardwareDevices, true, true}},
    {"usb_chooser_data", {Capability::HardwareDevices, true, true}},
    {"bluetooth_guard", {Capability::HardwareDevices, true}},
    {"bluetooth_scanning", {Capability::HardwareDevices, true}},
    {"hid_guard", {Capability::HardwareDevices, true}},
    {"midi", {Capability::HardwareDevices, true}},
    {"midi_sysex", {Capability::HardwareDevices, true}},
    {"nfc_devices", {Capability::HardwareDevices, true}},
    {"serial_guard", {Capability::HardwareDevices, true}},
    {"usb_guard", {Capability::HardwareDevices, true}},
    {"smart_card_data", {Capability::SmartCards, false, true}},
    {"smart_card_guard", {Capability::SmartCards}},
    {"file_system_access_chooser_data", {Capability::PickedFiles, true, true}},
    {"file_system_access_extended_permission", {Capability::PickedFiles, true}},
    {"file_system_access_restore_permission", {Capability::PickedFiles, true}},
    {"file_system_read_guard", {Capability::PickedFiles, true}},
    {"file_system_write_guard", {Capability::PickedFiles, true}},
})};

constexpr std::array notPermissions{
    // Where somebody was, how often and what was done there.
    "app_banner",
    "client_hints",
    "cookie_controls_metadata",
    "formfill_metadata",
    "important_site_info",
    "intent_picker_auto_display",
    "media_engagement",
    "notification_interactions",
    "permission_actions_history",
    "reduced_accept_language",
    "site_engagement",
    // What was asked for and turned down, or taken back by the browser itself.
    "abusive_notification_permissions",
    "are_suspicious_notifications_allowlisted_by_user",
    "disruptive_notification_permissions",
    "notification_permission_review",
    "permission_autoblocking_data",
    "permission_autorevocation_data",
    "suspicious_notification_ids",
    "suspicious_notification_show_original",
    "unused_site_permissions",
    // What the browser found out about a site.
    "http_allowed",
    "https_enforced",
    "password_protection",
    "safe_browsing_url_check_data",
    "ssl_cert_decisions",
    "subresource_filter_data",
    "suspicious_site_warning_data",
    // Where somebody signed in, and with what.
    "auto_select_certificate",
    "fedcm_idp_registration",
    "fedcm_idp_signin",
    "fedcm_share",
    // How long cookies stay is a setting, and cookies are never looked at.
    "cookies",
    "legacy_cookie_access",
    "legacy_cookie_scope",
    // How a page is shown and what runs in it.
    "ads",
    "anti_abuse",
    "auto_dark_web_content",
    "autoplay",
    "images",
    "initialized_translations",
    "inline_cue_menu",
    "javascript",
    "javascript_jit",
    "javascript_optimizer",
    "ondevice_languages_downloaded",
    "request_desktop_site",
    "sound",
    "storage_access_header_origin_trial",
    "subresource_filter",
    // In which folder the last file was picked.
    "file_system_last_picked_directory",
};

} // namespace

std::optional<ChromiumType> chromiumType(const QString &kind)
{
    static const QHash<QString, ChromiumType> known = [] {
        QHash<QString, ChromiumType> result;
        for (const Meaning &meaning : meanings)
            result.insert(QString::fromLatin1(meaning.kind), meaning.type);
        return result;
    }();
    static const QSet<QString> none = [] {
        QSet<QString> result;
        for (const char *name : notPermissions)
            result.insert(QString::fromLatin1(name));
        return result;
    }();
    if (none.contains(kind))
        return std::nullopt;
    return known.value(kind, ChromiumType{Capability::Other, true});
}

} // namespace holdfast::platform::parse
