# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Risks: from the matrix by arrow keys to one risk, its level by a key, the arithmetic behind it, a note that outlives a lock, a step
put first, and a report that holds nothing of what was written."""

import re

from holdfast_journey import BUTTON, DIALOG, Holdfast, LABEL, RADIO, SLIDER, run
from walks import first_run, unlock

RISKS = "What would hurt most"
NOTE = "Why these levels"


def from_the_matrix_to_a_risk(app):
    app.press("Risks", app.PLACE)
    app.wait_heading(RISKS)
    first = app.tab_to(re.compile(".+, probability . of 5, seriousness . of 5.*"), BUTTON)
    app.key("Right")
    second = app.wait_focus_to_leave(first)
    assert "probability" in second.name, second
    app.key("Left")
    app.wait_focus(first.name)
    app.key("Return")
    title = first.name.split(", probability")[0]
    app.wait_heading(title)
    return title


def one_risk(desktop):
    app = Holdfast(desktop).start()
    first_run(app)
    title = from_the_matrix_to_a_risk(app)

    # By keyboard alone: the level goes down by one, is said in words, and is the person's own from then on.
    app.tab_to("How serious would it be for you?", SLIDER)
    app.wait("have a plan", LABEL)
    app.key("Left")
    app.wait(re.compile(r"Your level\. .+"), LABEL)
    app.wait_gone("have a plan", LABEL)
    app.press("How this is counted")
    sheet = app.wait(title, DIALOG)
    assert app.first(re.compile("How serious now: .+"), LABEL), f"no arithmetic in {sheet}"
    app.key("Escape")
    app.wait_gone(title, DIALOG)

    # What was typed is there after a lock, saved or not.
    app.type_into(NOTE, "the shop lives by cards")
    app.press("Lock now", app.PLACE)
    unlock(app)
    app.press("Risks", app.PLACE)
    app.press(title, BUTTON)
    app.until(lambda: app.wait(NOTE).text == "the shop lives by cards", "the note that was being written")
    app.press("Save")
    app.wait_gone("Save")

    # Set aside, it is still in the list and no longer counts.
    app.press("This cannot happen to me")
    app.press("Risks", app.PLACE)
    app.wait(re.compile("17 of 18 risks count.+|1. of 18 risks count.+"), LABEL)
    app.press(title, BUTTON)
    app.wait_heading(title)
    app.press("This cannot happen to me")

    report = desktop.folder / "report.csv"
    app.press("Risks", app.PLACE)
    app.press("Save a report")
    app.wait("Save a report", DIALOG)
    app.press("A table for a spreadsheet (CSV)", RADIO)
    app.type_into("File", "")
    app.focus_field("File")
    app.key("ctrl+a")
    app.type_into("File", str(report))
    app.press_in_sheet("Save")
    app.wait_gone("Save a report", DIALOG)
    written = report.read_text(encoding="utf-8-sig")
    assert title in written and "lives by cards" not in written, written
    assert report.stat().st_mode & 0o077 == 0, oct(report.stat().st_mode)
    app.quit()


def the_order_of_steps(desktop):
    app = Holdfast(desktop).start()
    first_run(app)
    app.press("Why these")
    app.wait("Why these steps", DIALOG)
    app.key("Escape")
    app.wait_gone("Why these steps", DIALOG)
    app.press("Practices", app.PLACE)
    app.press("Backup payment and communication")
    app.press(re.compile("Keep enough cash.+, .+"))
    app.wait_heading("In the order of steps")
    app.press("At the top", RADIO)
    app.wait_checked("At the top")
    app.press("Today", app.PLACE)
    app.wait(re.compile("You put this first.+"), LABEL)
    assert app.wait(re.compile("Start: .+"), BUTTON).name.startswith("Start: Keep enough cash")
    app.quit()


if __name__ == "__main__":
    run(one_risk, the_order_of_steps)
