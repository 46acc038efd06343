# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page and sheet as assistive technology sees it: whatever can be used has a name and can be pressed or typed into, and
every page has its title as a heading."""

import re

from holdfast_journey import BUTTON, CHECK_BOX, DIALOG, FIELDS, HEADING, Holdfast, LABEL, LEAVES, PRESSABLE, TAB, run
from walks import ANSWERS, protect, recovery_code


def check(app, title, role=HEADING):
    """Waits for a page or sheet of this title and looks at every item of it, also those scrolled out of sight."""
    found = app.wait(title, role)
    # A sheet lies over its page, which waits until it is closed.
    items = [item for item in app.walk(found.accessible if role == DIALOG else None) if item.is_shown]
    wrong = [item for item in items if item.role in (*PRESSABLE, *FIELDS, DIALOG, HEADING) and not item.name]
    wrong += [item for item in items if item.role in PRESSABLE and "Press" not in item.actions]
    wrong += [item for item in items if item.role in FIELDS and "SetFocus" not in item.actions]
    wrong += [item for item in items if item.role == LABEL and not item.name]
    # What the keyboard reaches is among what was just looked at.
    wrong += [item for item in items if "focused" in item.states and item.role not in (*LEAVES, *PRESSABLE, DIALOG)
              and item.name != "Holdfast"]
    names = [(item.role, item.name) for item in items if item.role in (BUTTON, CHECK_BOX, TAB)]
    wrong += [name for name in set(names) if names.count(name) > 1 and name not in REPEATED]
    assert not wrong, f"on “{title}”: {wrong}"


def check_by_keyboard(app):
    """Tab comes by everything that can be used, and only by that."""
    wanted = {item.accessible: item for item in app.find(role=(*PRESSABLE, *FIELDS))}
    visited = []
    while len(visited) <= len(wanted):
        before = app.focused()
        app.key("Tab")
        item = app.wait_focus_to_leave(before)
        if visited and item.accessible == visited[0].accessible:
            break
        visited.append(item)
    strange = [item for item in visited if item.accessible not in wanted]
    missed = [item for accessible, item in wanted.items() if accessible not in [stop.accessible for stop in visited]
              and not DAY.fullmatch(item.name) and item.name not in DISABLED]
    days = [item.name for item in visited if DAY.fullmatch(item.name)]
    assert len(days) <= 1, f"the calendar is one stop, and arrow keys go on from there, but Tab stops at {days}"
    assert not strange and not missed, f"Tab misses {missed} and stops at {strange}"


# A day of the calendar on Today.
DAY = re.compile(r".+, (nothing|\d+ things?)")
# On the first page of the calendar; assistive technology of Qt 6.4 is not told that it is disabled.
DISABLED = ("The week before",)
# The eye beside a secret field stands beside its field, which has a name of its own.
REPEATED = [(BUTTON, "Show what was typed")]


def first_run_and_unlocking(desktop):
    app = Holdfast(desktop).start()
    check(app, "Which language do you read best?")
    app.press("Continue")
    check(app, re.compile("For the day your phone.*"))
    app.press("Open a vault I already have")
    check(app, "Open a vault you already have")
    app.press("Back")
    app.press("Start")
    check(app, "Protect what you enter")
    app.press("Back")
    app.press("Back")
    protect(app)
    check(app, "Write down your recovery code")
    app.press("Save as PDF")
    check(app, "Save as PDF", DIALOG)
    app.key("Escape")
    app.wait_gone("Save as PDF", DIALOG)
    code = recovery_code(app)
    app.press("I wrote it down")
    check(app, re.compile("Type group . from your paper"))
    app.press("Later today")
    for question, words in ANSWERS:
        check(app, question)
        app.press(words)
        app.wait_checked(words)
        app.press("Continue")
    check(app, "Good first steps")
    app.press("Go to Today")
    check(app, re.compile(".*help most today.*"))

    app.press("Settings", TAB)
    check(app, "Settings")
    for button in ("Change passphrase", "Confirm recovery code", "New recovery code", "Export as JSON"):
        app.press(button)
        check(app, button, DIALOG)
        app.key("Escape")
        app.wait_gone(button, DIALOG)
    app.press("Delete everything")
    check(app, "Delete everything?", DIALOG)
    app.key("Escape")
    app.wait_gone("Delete everything?", DIALOG)

    app.press("Lock now", app.PLACE)
    check(app, "Welcome back")
    app.press("Forgot it? Use your recovery code")
    app.wait("Recovery code", FIELDS)
    check(app, "Welcome back")
    app.type_into("Recovery code", "".join(code), "Return")
    check(app, "Choose a new passphrase")


def pages(desktop):
    app = Holdfast(desktop, arguments=["--sample"]).start()
    check(app, re.compile(".*help most today.*"))
    check_by_keyboard(app)
    app.press(re.compile("Mark as done: .+"))
    app.wait("How sure are you that this is done?", LABEL)
    check(app, re.compile(".*help most today.*"))
    app.press("Not yet")
    app.wait_gone("Not yet")
    app.press("Practices", TAB)
    check(app, "Practices")
    practices = [item.name for item in app.find(role=BUTTON) if item.name not in ("Leave the sample", "Search and glossary")]
    assert len(practices) == 7, practices
    for practice in practices:
        app.press("Practices", TAB)
        app.wait_heading("Practices")
        app.press(practice)
        check(app, practice)
    step = app.first(re.compile(".+, .+, .+ min"), BUTTON)
    app.press(step.name)
    check(app, "Proof")
    check_by_keyboard(app)
    for button, title in (("Remind me later", "When shall it come back?"),
                          ("Doesn't apply to me", "Why doesn't it apply?")):
        app.press(button)
        check(app, title, DIALOG)
        app.key("Escape")
        app.wait_gone(title, DIALOG)
    app.press("Mark as done")
    app.wait("Undo")
    check(app, "Proof")
    app.press("Risks", TAB)
    check(app, "What would hurt most")
    app.press("Save a report")
    check(app, "Save a report", DIALOG)
    app.key("Escape")
    app.wait_gone("Save a report", DIALOG)
    app.press("Power cut or network failure", BUTTON)
    check(app, "What lowers it")
    app.press("How this is counted")
    check(app, "Power cut or network failure", DIALOG)
    app.key("Escape")
    app.wait_gone("Power cut or network failure", DIALOG)
    app.press("Practices", TAB)
    app.press("Search and glossary")
    check(app, "Search")
    app.type_into("What are you looking for?", "18222")
    app.wait("2 found")
    check(app, "Search")
    app.press("Settings", TAB)
    app.wait_heading("Settings")
    app.press("Packs")
    check(app, "Packs")
    app.press("Settings", TAB)
    check(app, "Settings")
    check_by_keyboard(app)
    app.press("Where do you live?")
    check(app, "Where do you live?", DIALOG)


if __name__ == "__main__":
    run(first_run_and_unlocking, pages)
