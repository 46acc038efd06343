# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A pack, as a file manager hands it over: looked at, compared, installed, found, opened, removed; and one that is no good."""

import pathlib

from holdfast_journey import BUTTON, CHECK_BOX, HEADING, Holdfast, run
from walks import first_run

PACK = pathlib.Path(__file__).parents[2] / "assets/packs/housing-estate-workshop.holdfastpack"


def hand_over(desktop, app, file):
    """Opens a file with Holdfast while it is running."""
    visitor = Holdfast(desktop, app.vault, [str(file)], name="visitor").spawn()
    assert visitor.wait(20) == 0, desktop.said("visitor")


def from_the_file_manager(desktop):
    app = Holdfast(desktop).start()
    first_run(app)
    hand_over(desktop, app, PACK)
    app.wait_heading("Packs")
    app.wait("Housing estate workshop", HEADING)
    # Nothing comes in before the fingerprint was compared.
    app.first("Install", BUTTON).do("Press")
    app.press("I compared it, and it is the same", CHECK_BOX)
    assert app.first("No pack is installed."), "it came in"
    app.press("Install")
    app.wait("Installed: Housing estate workshop")

    # What it brought stands beside what is built in, and is found.
    app.press("Practices", app.PLACE)
    app.wait_heading("Practices")
    app.press("Search and glossary")
    app.wait_heading("Search")
    app.type_into("What are you looking for?", "lobby board")
    app.press("Make the lobby board the place for news")
    app.wait_heading("Make the lobby board the place for news")
    app.press("Mark as done")
    app.wait_heading("Make the lobby board the place for news")

    # Another start, and it is still there; removed, it is gone.
    app.press("Settings", app.PLACE)
    app.press("Packs")
    app.wait_heading("Packs")
    app.press("Remove Housing estate workshop")
    app.wait("Removed. What you recorded on its steps is kept.")
    app.quit()


def that_is_no_good(desktop):
    app = Holdfast(desktop).start()
    first_run(app)
    cut = desktop.folder / "cut.holdfastpack"
    cut.write_bytes(PACK.read_bytes()[:2000])
    hand_over(desktop, app, cut)
    app.wait_heading("Packs")
    app.wait("The signature of this pack is wrong")
    assert not app.find("Install", BUTTON)
    app.quit()


if __name__ == "__main__":
    run(from_the_file_manager, that_is_no_good)
