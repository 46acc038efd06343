# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking around first: a sample household, said to be one all the time, of which nothing is kept."""

import re

from holdfast_journey import BUTTON, HEADING, Holdfast, LABEL, run

SAID = "You are looking at a sample household. Nothing you do here is kept."


def look_around(desktop):
    app = Holdfast(desktop).start()
    app.press("Continue")
    app.press("Look around first")
    app.wait(SAID, LABEL)
    app.wait("Practices", HEADING)
    assert app.window_title() == "Holdfast (sample)", app.window_title()

    app.press(re.compile("Start: .+"), BUTTON)
    app.wait_heading("Proof")
    app.wait(SAID, LABEL)
    app.press("Mark as done")
    app.wait("Undo", BUTTON)
    app.press("Practices", app.PLACE)
    app.wait_heading("Practices")
    app.press("Keep devices updated", BUTTON)
    app.wait_heading("Keep devices updated")
    app.press("Settings", app.PLACE)
    app.wait_heading("Settings")
    app.wait(SAID, LABEL)
    assert not app.first("Change passphrase") and not app.first("Lock now"), f"what a sample has no use for:\n{app}"
    app.press("Dark")
    app.wait_checked("Dark")

    app.press("Leave the sample")
    app.wait_heading(re.compile("For the day your phone.*"))
    assert app.window_title() == "Holdfast", app.window_title()
    app.quit()
    kept = sorted(str(file.relative_to(app.vault)) for file in app.vault.rglob("*"))
    assert kept == ["settings.ini"], kept
    settings = (app.vault / "settings.ini").read_text()
    assert "appearance=dark" in settings, settings


if __name__ == "__main__":
    run(look_around)
