# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job by keyboard alone. The keyboard focus is always on something that is shown, so that one can go on."""

import re

from holdfast_journey import BUTTON, CHECK_BOX, HEADING, Holdfast, LABEL, RADIO, TAB, run
from walks import ANSWERS, PASSPHRASE


def keyboard_only(desktop):
    app = Holdfast(desktop).start()
    app.wait_focus("Continue")
    app.tab_to("English", back=True)
    app.key("Down")
    app.wait_checked("简体中文")
    app.key("Up")
    app.wait_checked("English")
    app.tab_to("Continue")
    app.key("Return")
    app.wait_focus("Start")
    app.key("alt+Left")
    app.wait_focus("Continue")
    app.key("Return")
    app.wait_focus("Start")
    app.key("space")
    app.wait_focus("New passphrase")
    app.desktop.xdotool("type", PASSPHRASE)
    app.key("Return")
    app.wait_focus("The same once more")
    app.desktop.xdotool("type", PASSPHRASE)
    app.key("Return")
    app.wait_focus("I wrote it down")
    app.tab_to("Later today")
    app.key("Return")
    for question, words in ANSWERS:
        app.wait_focus(question, HEADING)
        app.tab_to(words)
        app.key("space")
        app.wait_checked(words)
        app.tab_to("Continue")
        app.key("Return")
    app.wait_heading("Good first steps")
    starter = app.wait_focus(role=BUTTON).name
    app.key("Return")

    step = app.wait_focus(starter, HEADING).name
    app.tab_to(re.compile(".+"), CHECK_BOX)
    line = app.focused().name
    app.key("space")
    app.wait_checked(line)
    app.wait_focus(line)
    app.tab_to("I say so", RADIO)
    app.key("Down")
    app.wait_checked("I tried it")
    app.tab_to("Mark as done", BUTTON)
    app.key("Return")
    app.wait(re.compile(r"Done, I tried it\. Due again .+"), LABEL)
    app.wait_focus(re.compile("Next: .+"), BUTTON)
    app.tab_to("Undo", back=True)
    app.key("space")
    app.wait_focus("Mark as done")
    assert [item.name for item in app.find(role=CHECK_BOX) if "checked" in item.states] == [line], f"other ticks:\n{app}"

    # Sheets: the focus goes in, Escape closes, and it comes back to where it was.
    app.tab_to("Remind me later")
    app.key("space")
    app.wait_heading("When shall it come back?")
    app.tab_to("In a week")
    app.key("Escape")
    app.wait_gone("In a week")
    app.wait_focus("Remind me later")
    app.key("alt+Left")
    app.wait_focus(re.compile(".*help most today.*"), HEADING)
    app.tab_to("Practices", TAB, back=True)
    app.key("Return")
    app.wait_focus("Practices", HEADING)
    app.tab_to("Check sources", BUTTON)
    app.key("space")
    app.wait_focus("Check sources", HEADING)
    app.key("alt+Left")
    app.wait_focus("Practices", HEADING)
    app.tab_to("Lock now", back=True)
    app.key("Return")
    app.wait_focus("Passphrase")
    app.desktop.xdotool("type", PASSPHRASE)
    app.key("Return")
    app.wait_focus(re.compile(".*help most today.*"), HEADING)
    # Ticking on Today asks in place.
    app.tab_to(re.compile("Mark as done: .+"))
    app.key("space")
    app.tab_to("I say so", BUTTON)
    app.key("Return")
    app.wait(re.compile(r"Done, I say so\. Due again .+"), LABEL)
    app.wait_focus(re.compile(".*help most today.*"), HEADING)
    app.tab_to("Undo")


if __name__ == "__main__":
    run(keyboard_only)
