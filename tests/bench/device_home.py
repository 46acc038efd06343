# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A home as rich as the figures for permissions are asked for: 300 Flatpak apps, 2,000 site grants and 200 extensions."""

import json
import pathlib
import sqlite3

APPS = 300
SITES = 2000
EXTENSIONS = 200
METADATA = """[Application]
name={app}
runtime=org.example.Platform/x86_64/23.08

[Context]
shared=network;ipc;
sockets=x11;wayland;pulseaudio;
devices=dri;
filesystems=xdg-download;~/Documents/{app}:ro;

[Session Bus Policy]
org.freedesktop.Notifications=talk
org.freedesktop.secrets=talk
"""


def make_flatpak(home):
    installation = home / ".local/share/flatpak"
    (installation / "overrides").mkdir(parents=True)
    (installation / "overrides/global").write_text("[Context]\nfilesystems=!xdg-download;\n", encoding="utf-8")
    for number in range(APPS):
        app = f"org.example.App{number}"
        deployed = installation / "app" / app / "x86_64/stable/0123456789abcdef"
        deployed.mkdir(parents=True)
        (deployed / "metadata").write_text(METADATA.format(app=app), encoding="utf-8")
        (deployed.parent / "active").symlink_to(deployed.name)
        (installation / "app" / app / "current").symlink_to("x86_64/stable")


def make_firefox(home):
    folder = home / ".mozilla/firefox"
    profile = folder / "abcd.default"
    profile.mkdir(parents=True)
    (folder / "profiles.ini").write_text("[Profile0]\nName=default\nIsRelative=1\nPath=abcd.default\nDefault=1\n", encoding="utf-8")
    database = sqlite3.connect(profile / "permissions.sqlite")
    database.execute("PRAGMA user_version = 13")
    database.execute("CREATE TABLE moz_perms (id INTEGER PRIMARY KEY, origin TEXT, type TEXT, permission INTEGER, expireType INTEGER,"
                     " expireTime INTEGER, modificationTime INTEGER)")
    kinds = ["desktop-notification", "geo", "camera", "microphone"]
    database.executemany("INSERT INTO moz_perms (origin, type, permission, expireType, expireTime, modificationTime)"
                         " VALUES (?, ?, 1, 0, 0, 1780000000000)",
                         [(f"https://site{number}.example", kinds[number % 4]) for number in range(SITES // 2)])
    database.commit()
    database.close()
    addons = [{"id": f"addon{number}@example", "type": "extension", "active": True, "location": "app-profile", "visible": True,
               "installDate": 1780000000000, "defaultLocale": {"name": f"Add-on {number}"},
               "userPermissions": {"permissions": ["tabs", "webRequest"], "origins": ["<all_urls>"]}} for number in range(EXTENSIONS // 2)]
    (profile / "extensions.json").write_text(json.dumps({"schemaVersion": 37, "addons": addons}), encoding="utf-8")


def make_chromium(home):
    profile = home / ".config/chromium/Default"
    profile.mkdir(parents=True)
    kinds = ["notifications", "geolocation", "media_stream_camera", "media_stream_mic"]
    exceptions = {kind: {} for kind in kinds}
    for number in range(SITES // 2):
        exceptions[kinds[number % 4]][f"https://place{number}.example:443,*"] = {"setting": 1, "last_modified": "13420000000000000"}
    settings = {chr(97 + number % 16) * 28 + f"{number:04d}".translate(str.maketrans("0123456789", "abcdefghij")): {
        "location": 1, "state": 1, "first_install_time": "13420000000000000", "manifest": {"name": f"Extension {number}"},
        "active_permissions": {"api": ["tabs", "webRequest"], "explicit_host": ["<all_urls>"], "scriptable_host": []}}
        for number in range(EXTENSIONS // 2)}
    document = {"profile": {"content_settings": {"exceptions": exceptions}}, "extensions": {"settings": settings}}
    (profile / "Preferences").write_text(json.dumps(document), encoding="utf-8")
    (home / ".config/chromium/Local State").write_text(
        json.dumps({"profile": {"info_cache": {"Default": {"name": "Person 1"}}}}), encoding="utf-8")


def make(home):
    """Fills `home`, an empty folder, and gives the variables a program needs to take it for its own."""
    home = pathlib.Path(home)
    make_flatpak(home)
    make_firefox(home)
    make_chromium(home)
    return {"HOME": str(home), "XDG_DATA_HOME": str(home / ".local/share"), "XDG_CONFIG_HOME": str(home / ".config"),
            "XDG_CACHE_HOME": str(home / ".cache")}
