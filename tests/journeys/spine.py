# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job, end to end: first run, a first step done and proved, quit, wrong passphrase, unlock, still there."""

import re

from holdfast_journey import BUTTON, CHECK_BOX, HEADING, Holdfast, LABEL, RADIO, run
from walks import answer, protect, unlock

DONE = re.compile(r"Done, I tried it\. Due again \d+ \w+ \d{4}\.")


def spine(desktop):
    app = Holdfast(desktop).start()
    protect(app)
    app.press("Later today")
    answer(app)

    starters = [item.name for item in app.find(role=BUTTON) if item.name not in ("Back", "Go to Today")]
    assert 4 <= len(starters) <= 6, f"{len(starters)} first steps:\n{app}"
    app.press(starters[0], BUTTON)
    app.wait_heading("Proof")
    step = next(item.name for item in app.find(role=HEADING) if item.name and item.name in starters[0])
    practice = app.find(re.compile("Back to .+"), BUTTON)[0].name.removeprefix("Back to ")
    lines = [item.name for item in app.find(role=CHECK_BOX)]
    assert lines, f"nothing to tick:\n{app}"
    for line in lines:
        app.press(line, CHECK_BOX)
        app.wait_checked(line)
    app.press("I tried it", RADIO)
    app.wait_checked("I tried it")
    app.press("Mark as done")
    receipt = app.wait(DONE, LABEL).name
    app.wait("Undo", BUTTON)
    app.wait(re.compile("Next: .+"), BUTTON)
    print(f"from the first start to the first step done: {app.clicks} presses, {app.typed} fields typed")
    app.quit()

    before = contents(app.vault)
    app.start()
    app.wait_heading("Welcome back")
    app.type_into("Passphrase", "not this one at all", "Return")
    app.wait_explained("Passphrase", re.compile("That passphrase does not open this vault.*", re.DOTALL))
    assert contents(app.vault) == before, "a wrong passphrase changed a file"
    unlock(app)
    assert not app.find(re.compile(f".*: {re.escape(step)}")), f"“{step}” is done and still suggested:\n{app}"
    app.wait(re.compile(r"1 of \d+ known, 1 done"), LABEL)
    app.press("Practices", app.PLACE)
    app.wait_heading("Practices")
    app.press(practice, BUTTON)
    app.press(re.compile(f"{re.escape(step)}, Done.*"), BUTTON)
    app.wait_heading(step)
    for fact in receipt.removesuffix(".").split(". "):
        app.wait(fact, LABEL)


def contents(folder):
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir())}


if __name__ == "__main__":
    run(spine)
