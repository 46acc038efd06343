# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings: language, text size and look change at once; the passphrase changes; data are taken out and deleted."""

import json
import pathlib
import re
import stat

from holdfast_journey import ALERT, BUTTON, CHECK_BOX, DIALOG, FIELDS, FRAME, HEADING, Holdfast, LABEL, RADIO, TAB, run
from walks import PASSPHRASE, first_run, unlock

NEW_PASSPHRASE = "copper window sleeps late"


def look(desktop):
    app = Holdfast(desktop).start()
    first_run(app)
    app.press("Settings", TAB)
    app.wait_heading("Settings")

    # Words and dates follow the language at once, and what is stored is the choice, not the words.
    english = words(app)
    app.press("简体中文", RADIO)
    app.wait(re.compile(".*2026年.*"), LABEL)
    app.press("English", RADIO)
    app.wait(re.compile(r"Catalogue .+, checked on \d+ \w+ 2026"), LABEL)
    assert words(app) == english, words(app) ^ english

    height = app.wait_heading("Language and look").place[3]
    app.press("200 %", RADIO)
    app.until(lambda: app.first("Language and look", HEADING).place[3] > 1.8 * height, "the text to grow")
    left, _, width, _ = app.first(role=FRAME).place
    for item in app.find(role=(BUTTON, CHECK_BOX, RADIO, LABEL, HEADING)):
        x, _, item_width, _ = item.place
        assert left <= x and x + item_width <= left + width, f"{item} reaches beyond the window at 200 %"
    app.press("100 %", RADIO)
    app.until(lambda: app.first("Language and look", HEADING).place[3] == height, "the text to shrink")

    light = desktop.brightness()
    app.press("Dark", RADIO)
    app.until(lambda: desktop.brightness() < light / 2, "the window to grow dark")
    app.press("Light", RADIO)
    app.until(lambda: desktop.brightness() > light / 2, "the window to grow light")
    app.press("简体中文", RADIO)
    app.wait(re.compile(".*2026年.*"), LABEL)
    app.quit()
    chosen = (app.vault / "settings.ini").read_text()
    assert "language=zh-Hans-CN" in chosen and "appearance=light" in chosen, chosen


def words(app):
    return {item.name for item in app.find(role=(BUTTON, HEADING, LABEL, RADIO, TAB))}


def passphrase_and_data(desktop):
    app = Holdfast(desktop).start()
    first_run(app)
    step = app.press(re.compile("Start: .+")).name.removeprefix("Start: ")
    app.type_into("Note (only for you)", "kept in the blue tin")
    app.press("Mark as done")
    app.wait("Undo")
    app.press("Settings", TAB)

    # A sheet that was left has forgotten what was typed into it.
    app.press("Change passphrase")
    app.type_into("New passphrase", NEW_PASSPHRASE)
    app.wait("How hard to guess")
    app.key("Escape")
    app.wait_gone("Change passphrase", DIALOG)
    app.press("Change passphrase")
    app.wait("Change passphrase", DIALOG)
    assert not app.first("How hard to guess"), f"a passphrase stayed in a closed sheet:\n{app}"
    app.key("Escape")
    app.wait_gone("Change passphrase", DIALOG)

    change_passphrase(app, "not the present one", NEW_PASSPHRASE)
    app.wait_explained("Present passphrase", re.compile("The passphrase you entered is not the one that was set.*"))
    app.type_into("Present passphrase", PASSPHRASE)
    app.press("Save the new passphrase")
    app.wait(re.compile("Your passphrase was changed.*"), ALERT)
    app.press("Lock now", app.PLACE)
    app.type_into("Passphrase", PASSPHRASE, "Return")
    app.wait_explained("Passphrase", re.compile("That passphrase does not open this vault.*", re.DOTALL))
    unlock(app, NEW_PASSPHRASE)

    app.press("Settings", TAB)
    app.press("Export as JSON")
    file = pathlib.Path(app.wait("File", FIELDS).text)
    app.press("Save")
    app.wait(re.compile(f"Saved as {re.escape(str(file))}.*"), ALERT)
    exported = file.read_text()
    assert json.loads(exported) and "kept in the blue tin" in exported, exported
    assert stat.S_IMODE(file.stat().st_mode) == 0o600, oct(file.stat().st_mode)

    app.press("Delete everything")
    app.wait("Delete everything?", DIALOG)
    app.press("Yes, delete all of it")
    app.wait_checked("Yes, delete all of it")
    app.press_in_sheet("Delete everything")
    app.wait_heading("Which language do you read best?")
    app.quit()
    left = sorted(file.name for file in app.vault.iterdir())
    assert left in ([], ["settings.ini"]), left
    assert file.exists(), "an export is not part of the vault"


def change_passphrase(app, present, wanted):
    app.press("Change passphrase")
    app.type_into("Present passphrase", present)
    app.type_into("New passphrase", wanted)
    app.type_into("The same once more", wanted, "Return")


if __name__ == "__main__":
    run(look, passphrase_and_data)
