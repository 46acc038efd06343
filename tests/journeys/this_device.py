# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""This device, really looked at: what a program and a website may do, what is kept and what is taken back, and another device."""

import re
import sqlite3

from holdfast_journey import BUTTON, HEADING, Holdfast, run
from walks import first_run, unlock

METADATA = """[Application]
name=org.example.Letters
runtime=org.example.Platform/x86_64/23.08

[Context]
shared=network;
filesystems=home;
"""


def install_a_program(desktop):
    """A Flatpak app of the user's own that may read and change the home folder."""
    app = desktop.folder / "data/flatpak/app/org.example.Letters"
    deployed = app / "x86_64/stable/0123456789abcdef"
    deployed.mkdir(parents=True)
    (deployed / "metadata").write_text(METADATA, encoding="utf-8")
    (deployed.parent / "active").symlink_to(deployed.name)
    (app / "current").symlink_to("x86_64/stable")


def take_the_home_folder_away(desktop):
    """What the shown command does."""
    overrides = desktop.folder / "data/flatpak/overrides"
    overrides.mkdir(parents=True, exist_ok=True)
    (overrides / "org.example.Letters").write_text("[Context]\nfilesystems=!home;\n", encoding="utf-8")


def use_a_browser(desktop):
    """A profile of Firefox in which a website may send notifications."""
    folder = desktop.folder / "home/.mozilla/firefox"
    (folder / "abcd.default").mkdir(parents=True)
    (folder / "profiles.ini").write_text("[Profile0]\nName=default\nIsRelative=1\nPath=abcd.default\n", encoding="utf-8")
    database = sqlite3.connect(folder / "abcd.default/permissions.sqlite")
    database.execute("PRAGMA user_version = 13")
    database.execute("CREATE TABLE moz_perms (id INTEGER PRIMARY KEY, origin TEXT, type TEXT, permission INTEGER, expireType INTEGER,"
                     " expireTime INTEGER, modificationTime INTEGER)")
    database.execute("INSERT INTO moz_perms VALUES (1, 'https://news.example', 'desktop-notification', 1, 0, 0, 1780000000000)")
    database.commit()
    database.close()


def look(app, button):
    app.press(button)
    app.wait("Look again", BUTTON, seconds=60)
    app.wait(re.compile("As seen on .*"))


def looked_at_and_decided(desktop):
    install_a_program(desktop)
    use_a_browser(desktop)
    app = Holdfast(desktop).start()
    first_run(app)
    app.press("This device", app.PLACE)
    app.wait_heading("This device")
    app.wait(re.compile("Holdfast has not looked yet.*"))

    # Browsers are left alone until they may be read.
    look(app, "Look now")
    app.wait("To look at: org.example.Letters", BUTTON)
    assert not app.first(re.compile(".*news.example.*")), "the browser was read without being asked"
    app.press("Read permissions from browsers")
    look(app, "Look again")
    app.wait("To look at: https://news.example", BUTTON)

    # One is kept, with a reason; the other is to go.
    app.press("To look at: https://news.example")
    app.wait_heading("https://news.example")
    app.press("This is fine: Can send you notifications.")
    app.type_into("Reason (may stay empty)", "We read it every morning")
    app.press("Keep it")
    app.wait("Fine for you")
    app.wait(re.compile("We read it every morning.*"))
    app.press("This device", app.PLACE)
    app.wait_heading("This device")
    app.press("To look at: org.example.Letters")
    app.wait_heading("org.example.Letters")
    app.wait("flatpak override --user --nofilesystem=home org.example.Letters")
    app.press("I take it back: Can read and change everything in your home folder.")
    app.wait("To take back, still there")

    # Noted is not done: only the next look says that it is gone.
    app.press("Lock now", app.PLACE)
    unlock(app)
    app.press("This device", app.PLACE)
    app.wait_heading("This device")
    app.wait("To look at: org.example.Letters", BUTTON)
    take_the_home_folder_away(desktop)
    look(app, "Look again")
    app.until(lambda: not app.first("To look at: org.example.Letters", BUTTON), "the permission to be gone")
    assert not app.first("To look at: https://news.example", BUTTON), "what was kept is not asked about again"

    # Another device, on somebody's word.
    app.press("Add a device")
    app.type_into("Name", "Till in the shop")
    app.type_into("Last update (2026-11-30), or empty", "2025-01-02")
    app.press("Save")
    app.wait("Till in the shop", BUTTON)

    # Whoever thinks again finds the form as it was left.
    app.press("Till in the shop")
    app.type_into("Model (may stay empty)", "The grey one")
    app.press("Take it out of the list …")
    app.wait_heading("Take this device out of the list?")
    app.press("Leave it in")
    app.wait_heading("Change this device")
    app.until(lambda: app.first("Model (may stay empty)").text == "The grey one", "the model that was typed")
    app.press("Take it out of the list …")
    app.wait_heading("Take this device out of the list?")
    app.press("Take it out")
    app.wait_gone("Till in the shop", BUTTON)
    app.quit()
    assert not list((desktop.folder / "runtime").glob("holdfast-looks/*")), "a copy of a database was left behind"


if __name__ == "__main__":
    run(looked_at_and_decided)
