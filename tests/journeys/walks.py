# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stretches of the way that several journeys share."""

import re

from holdfast_journey import CHECK_BOX, LABEL, RADIO

PASSPHRASE = "otter velvet ladder tin"
GROUP = re.compile(r"Group (\d+): (.+)")
ANSWERS = (("Where do you live?", "Hong Kong"), ("Whom is this for?", "My household"),
           ("Which devices do you use?", "Android"), ("Which chat app do you rely on most?", "WhatsApp"),
           ("How do you pay most often?", "Transit card, such as Octopus"))


def protect(app, passphrase=PASSPHRASE):
    """From the very first screen to the recovery code."""
    app.wait_heading("Which language do you read best?")
    app.press("English", RADIO)
    app.press("Continue")
    app.wait_heading(re.compile("For the day your phone.*"))
    app.press("Start")
    app.wait_heading("Protect what you enter")
    app.type_into("New passphrase", passphrase)
    app.type_into("The same once more", passphrase, "Return")
    app.wait_heading("Write down your recovery code")


def recovery_code(app):
    """The groups of the recovery code, read off the screen as a screen reader says them."""
    groups = {}
    for label in app.find(GROUP, LABEL):
        number, characters = GROUP.fullmatch(label.name).groups()
        groups[int(number)] = characters.replace(" ", "")
    assert groups, f"no recovery code on the screen:\n{app}"
    return [groups[number] for number in sorted(groups)]


def answer(app, answers=ANSWERS):
    """The five questions, up to the first steps."""
    for question, words in answers:
        app.wait_heading(question)
        app.press(words, (CHECK_BOX, RADIO))
        app.wait_checked(words)
        app.press("Continue")
    app.wait_heading("Good first steps")


def first_run(app):
    """Through the whole first run to Today, the recovery code left for later. Answers the code."""
    protect(app)
    code = recovery_code(app)
    app.press("Later today")
    answer(app)
    app.press("Go to Today")
    app.wait("Today", app.PLACE)
    return code


def unlock(app, passphrase=PASSPHRASE):
    app.wait_heading("Welcome back")
    app.type_into("Passphrase", passphrase, "Return")
    app.wait("Today", app.PLACE)
