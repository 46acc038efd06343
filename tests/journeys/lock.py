# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Locking in the middle of a sentence: by button, by keyboard, by closing the window. What was typed is there after unlocking."""

import re

from holdfast_journey import BUTTON, DIALOG, Holdfast, run
from walks import first_run, unlock

NOTE = "Note (only for you)"


def lock(desktop):
    app = Holdfast(desktop).start()
    first_run(app)
    step = app.press(re.compile("Start: .+")).name
    go_on = step.replace("Start: ", "Go on with the note: ")
    written = ""

    def lock_by_button():
        app.press("Lock now", app.PLACE)

    def lock_by_keyboard():
        app.key("ctrl+l")

    def lock_with_a_sheet_open():
        app.press("Remind me later")
        app.wait(role=DIALOG)
        app.key("ctrl+l")

    def close_and_start():
        app.quit()
        app.start()

    for number, go in enumerate((lock_by_button, lock_by_keyboard, lock_with_a_sheet_open, close_and_start)):
        app.wait_heading("Proof")
        app.until(lambda: app.wait(NOTE).text == written, f"the note “{written}”")
        app.type_into(NOTE, f"half a sentence {number} ")
        written = app.wait(NOTE).text
        go()
        app.wait_heading("Welcome back")
        assert not app.find(step.removeprefix("Start: ")), f"something of the vault is still shown:\n{app}"
        unlock(app)
        app.press(go_on)
    app.until(lambda: app.wait(NOTE).text == written, f"the note “{written}”")

    # Once it was saved with a mark, nothing is left to offer.
    app.press("Mark as done")
    app.wait("Undo", BUTTON)
    app.until(lambda: app.wait(NOTE).text == "", "an empty field")
    app.press("Today", app.PLACE)
    app.wait_heading(re.compile(".*help most today.*"))
    assert not app.find(go_on), f"a note that was saved is still offered:\n{app}"


if __name__ == "__main__":
    run(lock)
