# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Routines: several done at once and taken back, one skipped with a reason, its calendar by arrow keys, its form, and one taken up that is
still there after a lock. On each page and sheet everything has a name, and the keyboard focus is handed on when a button goes."""

import re

from every_item import check, check_by_keyboard
from holdfast_journey import BUTTON, CHART, CHECK_BOX, DIALOG, Holdfast, LABEL, run
from walks import first_run, unlock

WEEKLY = "Weekly five minutes"
# The name of the calendar.
CALENDAR = re.compile("Day by day.+")


def several_at_once(app):
    app.press("Choose several")
    app.wait("Stop choosing")
    check(app, "Routines")
    app.press(re.compile(WEEKLY + ".*"), CHECK_BOX)
    app.press(re.compile("Monthly check.*"), CHECK_BOX)
    app.wait("2 chosen", LABEL)
    app.press("Done: the chosen routines")
    app.wait("2 routines are done.", LABEL)
    app.wait_focus("Choose several")
    check(app, "Routines")
    app.press("Undo")
    app.wait_gone("2 routines are done.")
    app.wait_focus("Choose several")


def sheets(app):
    for button, title in ((f"Put off: {WEEKLY}", "When shall it come back?"), (f"Skip this time: {WEEKLY}", "Skip it this time"),
                          ("Change it", "Change this routine"), ("Remove it …", "Remove this routine?")):
        app.press(button)
        check(app, title, DIALOG)
        app.key("Escape")
        app.wait_gone(title, DIALOG)


def skipped_and_taken_back(app):
    app.press(f"Skip this time: {WEEKLY}")
    app.type_into("Reason (may stay empty)", "on a journey")
    app.press("Skip this time", BUTTON)
    app.wait(re.compile(WEEKLY + " is skipped this time.+"), LABEL)
    app.wait_focus("Back to Routines")
    app.press("Undo")
    app.wait_focus(f"Done: {WEEKLY}")


def by_arrow_keys(app):
    # Tab brings it into sight: a press right after a turn of the wheel may only stop the page that still glides.
    app.tab_to(CALENDAR, CHART)
    before = app.first(CALENDAR, CHART).description
    app.key("Up")
    app.until(lambda: app.first(CALENDAR, CHART).description != before, "another day")
    app.key("Down")
    app.until(lambda: app.first(CALENDAR, CHART).description == before, "the day before that again")
    app.click(CALENDAR, CHART)
    app.until(lambda: app.first(CALENDAR, CHART).description != before, "the day that was pressed")


def a_step_is_added(app):
    app.press("Change it")
    app.type_into("Add a step: type a word of it", "SIM")
    add = app.wait(re.compile("Add: .+"), BUTTON).name
    app.press(add)
    title = add.removeprefix("Add: ")
    app.wait(f"Take out: {title}", BUTTON)
    app.press("Save")
    app.wait_gone("Change this routine", DIALOG)
    app.wait(title, BUTTON)


def of_the_sample(desktop):
    app = Holdfast(desktop, arguments=["--sample"]).start()
    app.press("Routines", app.PLACE)
    check(app, "Routines")
    check_by_keyboard(app)
    several_at_once(app)
    app.press(WEEKLY, BUTTON)
    app.wait("What lies behind")
    check(app, WEEKLY)
    sheets(app)
    skipped_and_taken_back(app)
    by_arrow_keys(app)
    a_step_is_added(app)


def taken_up(desktop):
    app = Holdfast(desktop).start()
    first_run(app)
    app.press("Routines", app.PLACE)
    app.press(f"Take it up: {WEEKLY}")
    app.wait_heading(WEEKLY)
    app.press("Lock now", app.PLACE)
    unlock(app)
    app.press("Routines", app.PLACE)
    app.press(WEEKLY, BUTTON)
    app.wait_heading(WEEKLY)
    app.press("Remove it …")
    app.press("Remove it with its history")
    app.wait_heading("Routines")
    app.wait(f"Take it up: {WEEKLY}", BUTTON)


if __name__ == "__main__":
    run(of_the_sample, taken_up)
