# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is refused as a new passphrase, and what is said about it; and that one can go back and forth before the vault is made."""

import re

from holdfast_journey import Holdfast, run
from walks import PASSPHRASE

FIRST, SECOND = "New passphrase", "The same once more"


def new_passphrase(desktop):
    app = Holdfast(desktop).start()
    app.press("Continue")
    app.press("Start")
    app.wait_heading("Protect what you enter")
    for typed, words in (("otter", "It needs at least 8 characters."),
                         ("password1", "This one stands on lists that are tried first. Please choose another.")):
        app.focus_field(FIRST)
        app.key("ctrl+a")
        app.type_into(FIRST, typed)
        app.wait_explained(FIRST, words)
        app.type_into(SECOND, typed, "Return")
        app.until(lambda: app.wait(FIRST).description not in ("", words), f"why “{typed}” is not taken, beside the field it stands in")
    assert not list(app.vault.glob("vault.*")), "a vault was made all the same"

    app.focus_field(FIRST)
    app.key("ctrl+a")
    app.type_into(FIRST, PASSPHRASE)
    app.type_into(SECOND, PASSPHRASE + "s", "Return")
    app.wait_explained(SECOND, "The two are not the same. Please type it once more.")
    app.press("Back")
    app.wait_heading(re.compile("For the day your phone.*"))
    app.press("Start")
    app.wait_heading("Protect what you enter")
    assert app.wait(SECOND).description == "" and not app.first("How hard to guess"), f"said about empty fields:\n{app}"
    app.type_into(FIRST, PASSPHRASE)
    app.type_into(SECOND, PASSPHRASE, "Return")
    app.wait_heading("Write down your recovery code")


if __name__ == "__main__":
    run(new_passphrase)
