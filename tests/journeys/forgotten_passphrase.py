# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A forgotten passphrase: the recovery code opens the vault once, and a new passphrase and a new code take the old ones' place."""

import re

from holdfast_journey import BUTTON, HEADING, Holdfast, run
from walks import PASSPHRASE, answer, protect, recovery_code, unlock

NEW_PASSPHRASE = "copper window sleeps late"


def forgotten_passphrase(desktop):
    app = Holdfast(desktop).start()
    protect(app)
    code = recovery_code(app)
    assert len(code) == 7 and all(len(group) == 4 for group in code), code
    confirm(app, code)
    answer(app)
    app.press("Go to Today")
    app.wait("Today", app.PLACE)
    assert not app.find("Your recovery code is not confirmed yet"), f"a confirmed code is asked for again:\n{app}"
    app.quit()

    app.start()
    give_code(app, code)
    app.wait_heading("Choose a new passphrase")
    assert not app.find("Today", app.PLACE), f"the pages can be reached without a new passphrase:\n{app}"
    app.type_into("New passphrase", NEW_PASSPHRASE)
    app.type_into("The same once more", NEW_PASSPHRASE, "Return")
    app.wait_heading("Write down your recovery code")
    new_code = recovery_code(app)
    assert new_code != code, "the old recovery code is shown again"
    confirm(app, new_code)
    app.wait("Today", app.PLACE)
    app.quit()

    app.start()
    app.wait_heading("Welcome back")
    app.type_into("Passphrase", PASSPHRASE, "Return")
    app.wait_explained("Passphrase", re.compile("That passphrase does not open this vault.*", re.DOTALL))
    give_code(app, code)
    app.wait_explained("Recovery code", re.compile("That recovery code does not open this vault.*", re.DOTALL))
    app.press("Use your passphrase instead")
    unlock(app, NEW_PASSPHRASE)


def confirm(app, code):
    """Types the group that is asked for, first wrongly, then as a person might write it: small letters."""
    app.press("I wrote it down")
    title = app.wait(re.compile(r"Type group (\d) from your paper"), HEADING).name
    number = int(re.search(r"\d", title)[0])
    assert not app.find(re.compile(r"Group \d: .*")), f"the code is still on the screen:\n{app}"
    field = f"Group {number}"
    app.type_into(field, code[number % len(code)], "Return")
    app.wait_explained(field, re.compile(f"That is not group {number}.*"))
    app.type_into(field, code[number - 1].lower(), "Return")
    app.wait_gone(title, HEADING)


def give_code(app, code):
    app.press("Forgot it? Use your recovery code", BUTTON)
    app.type_into("Recovery code", " ".join(code).lower(), "Return")


if __name__ == "__main__":
    run(forgotten_passphrase)
