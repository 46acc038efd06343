# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A vault that lies in another folder is brought in at the first run: it is copied, and the original stays as it is."""

import re

from holdfast_journey import BUTTON, Holdfast, LABEL, run
from walks import first_run, unlock


def existing_vault(desktop):
    old = Holdfast(desktop, desktop.folder / "old").start()
    first_run(old)
    old.press(re.compile("Start: .+"), BUTTON)
    old.press("Mark as done")
    old.wait("Undo")
    old.quit()
    before = {file.name: file.read_bytes() for file in old.vault.iterdir()}

    app = Holdfast(desktop, desktop.folder / "new").start()
    app.press("Continue")
    app.press("Open a vault I already have")
    app.type_into("Folder", str(desktop.folder / "nowhere"), "Return")
    app.wait_explained("Folder", re.compile(".+"))
    app.key("ctrl+a")
    app.type_into("Folder", str(old.vault))
    app.press("Open this vault")
    unlock(app)
    app.wait(re.compile(r"1 of \d+ known, 1 done"), LABEL)
    app.quit()
    assert {file.name: file.read_bytes() for file in old.vault.iterdir()} == before, "the original was touched"


if __name__ == "__main__":
    run(existing_vault)
