# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A reminder that comes while Holdfast is closed: what it says, what its buttons do, and that nobody on the bus hears of the vault.

The notifications are those of dunst; the clock of `holdfast remind` is put forward by faketime.
"""

import datetime
import json
import os
import pathlib
import re
import subprocess
import sys

from desktop import wait_until
from holdfast_journey import BUTTON, Holdfast, PROGRAM, run
from walks import first_run, unlock

ROUTINE = "Weekly five minutes"
FAKETIME = next(pathlib.Path("/usr/lib").glob("*/faketime/libfaketime.so.1"), None)


class Found:
    """A program that somebody else started, with what the journey wants to know of one."""

    def __init__(self, pid):
        self.pid = pid
        self.returncode = 0

    def poll(self):
        stat = pathlib.Path(f"/proc/{self.pid}/stat")
        return None if stat.exists() and stat.read_text().rsplit(")", 1)[1].split()[0] != "Z" else self.returncode


def start_dunst(desktop):
    """Its menu chooses what the file says."""
    menu, choice, settings = (desktop.folder / name for name in ("menu", "choice", "dunstrc"))
    menu.write_text(f"#!/bin/sh\nexec grep -m1 -F -f '{choice}'\n")
    menu.chmod(0o700)
    settings.write_text(f'[global]\nidle_threshold = 0\nmarkup = full\nformat = "%s\\n%b"\ndmenu = {menu}\n')
    desktop.start(["dunst", "-conf", str(settings)], "dunst")
    wait_until(lambda: dunst(desktop, "count", "displayed") is not None, "dunst")


def dunst(desktop, *arguments):
    """What dunstctl says; None while nobody answers it."""
    done = subprocess.run(["dunstctl", *arguments], env=desktop.environment, capture_output=True, text=True, timeout=30)
    return done.stdout.strip() if done.returncode == 0 else None


def shown(desktop):
    return int(dunst(desktop, "count", "displayed"))


def told(desktop):
    """What was shown and is gone, the newest first, as title and text."""
    return [(one["summary"]["data"], one["body"]["data"]) for one in json.loads(dunst(desktop, "history"))["data"][0]]


def remind(desktop, vault, moment, name):
    """`holdfast remind`, with its clock put to that moment."""
    environment = dict(desktop.environment)
    # Only the clock on the wall; what waits goes on waiting.
    desktop.environment.update(LD_PRELOAD=str(FAKETIME), FAKETIME_DONT_FAKE_MONOTONIC="1",
                               FAKETIME=f"@{moment:%Y-%m-%d %H:%M:%S}")
    try:
        return desktop.start([PROGRAM, "--vault", str(vault), "remind"], name)
    finally:
        desktop.environment.clear()
        desktop.environment.update(environment)


def due(vault):
    """What due.json holds."""
    return json.loads((vault / "due.json").read_text())


def armed(vault):
    """The nearest reminder that was not told yet, as a moment."""
    return min(datetime.datetime.fromisoformat(reminder["at"]) for reminder in due(vault)["reminders"]
               if "toldAt" not in reminder)


def opened(app):
    """The window that "Open" started, as the program of the journey."""
    def find():
        for entry in pathlib.Path("/proc").iterdir():
            if entry.name.isdigit():
                try:
                    words = (entry / "cmdline").read_bytes().split(b"\0")
                    place = os.readlink(entry / "exe")
                except OSError:
                    continue
                if place == os.path.realpath(PROGRAM) + "-window" and str(app.vault).encode() in words and b"remind" not in words:
                    return Found(int(entry.name))
        return None

    app.process = wait_until(find, "the window that Open starts")
    app._root = app.until(app._find_root, "that window on the bus of assistive technology")
    return app


def reminders(desktop):
    start_dunst(desktop)
    desktop.start(["dbus-monitor", "--session"], "monitor")
    app = Holdfast(desktop).start()
    first_run(app)
    app.press("Routines", app.PLACE)
    app.press(f"Take it up: {ROUTINE}", BUTTON)
    app.until(lambda: (app.vault / "due.json").exists(), "the reminders to be armed")
    # What waits on this machine is another matter.
    app.press("Settings", app.PLACE)
    app.press("Look for pending updates while closed")
    app.until(lambda: not due(app.vault)["looksForUpdates"], "the look for updates to be off")
    app.quit()
    moment = armed(app.vault)

    # A quarter of an hour too early there is nothing to tell.
    early = remind(desktop, app.vault, moment - datetime.timedelta(minutes=15), "early")
    assert early.wait(30) == 0, desktop.said("early")
    assert shown(desktop) == 0

    # Later: it goes, and comes back at its time and not before.
    first = remind(desktop, app.vault, moment, "first")
    wait_until(lambda: shown(desktop) == 1, "the notification")
    (desktop.folder / "choice").write_text("Later")
    dunst(desktop, "context")
    assert first.wait(30) == 10, desktop.said("first")
    assert told(desktop)[0] == ("Holdfast", "Your check is due"), told(desktop)
    again = armed(app.vault)
    assert again == moment + datetime.timedelta(hours=1), f"Later comes back at {again}"
    between = remind(desktop, app.vault, again - datetime.timedelta(minutes=15), "between")
    assert between.wait(30) == 0, desktop.said("between")

    # Open: the window comes, locked, and after unlocking leads to what it was about.
    second = remind(desktop, app.vault, again, "second")
    wait_until(lambda: shown(desktop) == 1, "the notification to come back")
    (desktop.folder / "choice").write_text("Open")
    dunst(desktop, "context")
    assert second.wait(30) == 10, desktop.said("second")
    opened(app)
    app.wait_heading("Welcome back")
    assert not app.find(re.compile(f".*{ROUTINE}.*")), f"something of the vault is shown while it is locked:\n{app}"
    unlock(app)
    app.wait_heading(ROUTINE)
    app.quit()

    heard = desktop.said("monitor")
    assert "Your check is due" in heard, "the monitor heard nothing"
    for word in (ROUTINE, "routine", str(app.vault)):
        assert word not in heard, f"the bus heard of “{word}”"


if __name__ == "__main__":
    if FAKETIME is None:
        print("faketime is not here")
        sys.exit(77)
    run(reminders)
