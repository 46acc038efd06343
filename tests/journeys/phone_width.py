# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job in a window as wide as a phone, by pointer: a bar below the page instead of the rail beside it."""

import re

from holdfast_journey import BUTTON, CHECK_BOX, FRAME, HEADING, Holdfast, LABEL, RADIO, TAB, run
from walks import answer, protect, unlock

PHONE = (390, 844)


def phone_width(desktop):
    app = Holdfast(desktop)
    app.vault.mkdir(mode=0o700)
    (app.vault / "settings.ini").write_text("[General]\nwindow_size=@Size({} {})\n".format(*PHONE))
    app.start()
    assert app.first(role=FRAME).place[2:] == PHONE, app.first(role=FRAME)
    app.press = app.click
    protect(app)
    app.click("Later today")
    answer(app)
    starter = next(item.name for item in app.find(role=BUTTON) if item.name not in ("Back", "Go to Today"))
    app.click(starter, BUTTON)
    app.wait_heading("Proof")
    nothing_cut(app)
    line = app.first(role=CHECK_BOX).name
    app.click(line)
    app.wait_checked(line)
    app.click("I tried it", RADIO)
    app.click("Mark as done")
    app.wait(re.compile(r"Done, I tried it\. Due again .+"), LABEL)

    for place in ("Practices", "Settings", "Today"):
        bar = {item.name: item.place for item in app.find(role=TAB)}
        left, top, width, height = app.first(role=FRAME).place
        assert bar and all(y > top + height - 100 for _, y, _, _ in bar.values()), f"no bar at the bottom:\n{app}"
        app.click(place, TAB)
        app.wait_heading(place if place != "Today" else re.compile(".*help most today.*"))
        nothing_cut(app)
    # The mouse's own button for going back.
    app.click("Practices", TAB)
    app.wait_heading("Practices")
    desktop.xdotool("click", 8)
    app.wait_heading(re.compile(".*help most today.*"))
    app.click("Lock now", app.PLACE)
    unlock(app)
    app.wait(re.compile(r"1 of \d+ known, 1 done"), LABEL)


def nothing_cut(app):
    """Nothing reaches beyond the window's sides, and what is pressed is at least 44 high."""
    left, _, width, _ = app.first(role=FRAME).place
    for item in app.find(role=(BUTTON, CHECK_BOX, RADIO, LABEL, HEADING)):
        x, _, item_width, height = item.place
        assert left <= x and x + item_width <= left + width, f"{item} reaches beyond the window:\n{app}"
        assert item.role in (LABEL, HEADING) or height >= 44, f"{item} is too low for a finger"


if __name__ == "__main__":
    run(phone_width)
