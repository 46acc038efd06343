# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program is killed while a vault is open: it opens again without a question, and what was said to be saved is there."""

import re

from holdfast_journey import BUTTON, DIALOG, Holdfast, LABEL, run
from walks import ANSWERS, PASSPHRASE, answer, first_run, protect, unlock


def killed(desktop):
    app = Holdfast(desktop).start()
    first_run(app)
    for done in (1, 2, 3):
        app.press(re.compile("Start: .+"), BUTTON)
        app.press("Mark as done")
        # Said to be saved: from here on it must be there, whatever happens.
        app.wait(re.compile(r"Done, I (say so|tried it)\. Due again .+"), LABEL)
        app.process.kill()
        app.process.wait()

        app.start()
        unlock(app)
        app.wait(re.compile(rf"{done} of \d+ known, {done} done"), LABEL)
        assert not app.find(role=DIALOG) and not app.find("Close this message"), f"a question after a crash:\n{app}"


def killed_in_the_first_run(desktop):
    """The first run goes on inside the vault; what was answered is kept, and the recovery code is not forgotten."""
    app = Holdfast(desktop).start()
    protect(app)
    app.process.kill()
    app.process.wait()

    app.start()
    app.wait_heading("Welcome back")
    app.type_into("Passphrase", PASSPHRASE, "Return")
    question, words = ANSWERS[0]
    app.wait_heading(question)
    app.press(words)
    app.wait_checked(words)
    app.press("Continue")
    app.wait_heading(ANSWERS[1][0])
    app.quit()

    app.start()
    app.type_into("Passphrase", PASSPHRASE, "Return")
    app.wait_heading(question)
    app.wait_checked(words)
    app.press("Continue")
    answer(app, ANSWERS[1:])
    app.press("Go to Today")
    app.wait("Your recovery code is not confirmed yet")


if __name__ == "__main__":
    run(killed, killed_in_the_first_run)
