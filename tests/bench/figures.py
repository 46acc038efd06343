# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs every benchmark and prints what was measured, the baseline of the same run, their ratio and what was asked for.

    figures.py BUILD-FOLDER
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import device_check
import device_home
import reminding
import whole_program

COLUMNS = "{:<58}{:>12}{:>12}{:>8}   {}"


class Figure:
    """One line of the table. `asked` is what the value, or with `of_ratio` its ratio to the baseline, may be at most."""

    def __init__(self, name, value, baseline, asked, unit="ms", of_ratio=False, at_least=0.0):
        self.name, self.value, self.baseline, self.unit = name, value, baseline, unit
        self.asked, self.of_ratio, self.at_least = asked, of_ratio, at_least

    def __str__(self):
        ratio = self.value / self.baseline if self.baseline else None
        judged = ratio if self.of_ratio else self.value
        wanted = f"at most {self.asked:g}" + (" x" if self.of_ratio else f" {self.unit}")
        if self.at_least:
            wanted = f"{self.at_least:g} to {self.asked:g} {self.unit}"
        verdict = "reached" if self.at_least <= judged <= self.asked else "MISSED"
        return COLUMNS.format(self.name, f"{self.value:.2f} {self.unit}", f"{self.baseline:.2f} {self.unit}",
                              "" if ratio is None else f"{ratio:.2f}", f"{verdict}: {wanted}")


def run(build, name, environment=None):
    """What a Google Benchmark program counted, by benchmark; times are milliseconds, the median of five rounds."""
    said = subprocess.run([build / f"{name}_bench", "--benchmark_format=json"], env=environment, check=True,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
    found = {}
    for each in json.loads(said)["benchmarks"]:
        if each.get("error_occurred"):
            raise RuntimeError(f"{name}: {each['name']}: {each['error_message']}")
        if each.get("aggregate_name", "median") == "median":
            found[re.split("/(iterations|repeats):", each["run_name"])[0]] = each
    return found


def counted(name, benchmark, asked, **more):
    return Figure(name, benchmark["ms"], benchmark["baseline_ms"], asked, **more)


def without_window(build):
    catalogue, progress, risk, store = (run(build, name) for name in ("catalogue", "progress", "risk", "store"))
    yield Figure("Reading the catalogue / its JSON alone",
                 catalogue["loadShippedCatalogue"]["real_time"], catalogue["parseShippedJson"]["real_time"], 15)
    search = run(build, "search")
    yield Figure("Slowest of 12 searches, any language / plain look",
                 max(search[f"findSlowestQuery/{language}"]["ms"] for language in range(3)),
                 search["lookThroughTexts"]["real_time"], 10)
    yield Figure("Making the search index, any language / plain look",
                 max(search[f"makeIndex/{language}"]["real_time"] for language in range(3)),
                 search["lookThroughTexts"]["real_time"], 16)
    yield Figure("Status of 20,000 marks / counting them",
                 progress["foldAllMarks/20000"]["real_time"], progress["countAllMarks/20000"]["real_time"], 10)
    yield counted("Weighing the shipped risks / counting mitigations", risk["weighShipped"], 5)
    yield counted("The whole picture, 20,000 marks / their statuses alone", risk["makeWholePicture"], 5)
    yield counted("Picture after one mark, slowest / counting mitigations", risk["refreshAfterOneMark"], 1)
    yield counted("Line over time, 20,000 marks / one picture", risk["drawHistory"], 16)
    large = risk["weighLarge"]
    yield counted("Weighing 20,000 mitigations / counting them", large, 60)
    # Twice and four times as much: a line would be 2 and 4, a square 4 and 16. What is more than a line no longer fits the cache.
    for part, name, asked in (("half_ms", "half", 3), ("quarter_ms", "a quarter", 6)):
        yield Figure(f"Weighing 20,000 mitigations / {name} of them", large["ms"], large[part], asked, of_ratio=True)
    routine = run(build, "routine")
    yield counted("Due list of 12 months, 20,000 marks / counting them", routine["listWhatIsDue"], 20)
    yield counted("1,000 rules over 10 years / as many days one by one", routine["expandRules"], 100)
    yield counted("1,000 daily rules over 10 years / the same", routine["expandDailyRules"], 100)
    yield counted("Unlock, 20,000 marks, no derivation / bare read", store["unlock"], 40)
    yield counted("Key derivation / libsodium alone", store["deriveKey"], 1000, at_least=250)
    yield counted("A mark until durable / bare insert", store["markUntilDurable"], 1.3, of_ratio=True)


def of_reminding(build):
    measured = reminding.measure(build)
    yield Figure("holdfast remind, nothing due / holdfast --version", measured["remind"], measured["version"], 60)
    yield Figure("Most memory of it / of holdfast --version", measured["memory"], measured["memory of version"], 32, "MiB")


def of_device(build, home):
    environment = dict(os.environ, **home)
    device = run(build, "device", environment)
    yield counted("A look for updates / its slowest source alone", device["lookForUpdates"], 1.1, of_ratio=True)
    yield counted("A look for permissions, rich home / slowest source alone", device["lookForPermissions"], 150)
    yield counted("Weighing and judging these permissions / counting them", device["weighPermissions"], 16)
    whole = device_check.measure(build, home)
    yield Figure("holdfast check --only updates / apt-get alone", whole["updates"], whole["apt"], 1.25, of_ratio=True)
    yield Figure("holdfast check --only permissions, rich home / no look", whole["permissions"], whole["nothing"], 150)
    yield Figure("Most memory of holdfast check, rich home / no look", whole["memory"], whole["memory of nothing"], 60, "MiB")


def with_window(build, desktop, home):
    environment = dict(desktop.environment, QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software", **home)
    window, scroll = run(build, "window", environment), run(build, "scroll", environment)
    for what, benchmark in (("unlocking, without a window", "blockedByUnlocking"), ("marking, without a window", "blockedByMarking"),
                            ("marking on Today", "windowBlockedByMarkingOnToday"),
                            ("marking on a step's page", "windowBlockedByMarkingOnAStep"),
                            ("building Today after unlocking", "windowBlockedByUnlocking"),
                            ("a look at this device, rich home", "windowBlockedByLooking")):
        yield counted(f"Interface blocked by {what} / idle", window[benchmark], 16)
    yield counted("Longest frame, scrolling 2,000 rows / bare rows", scroll["scroll"], 16)


def whole(build, desktop):
    measured = whole_program.measure(build, desktop)
    for kind, name, asked, unit in (("frames", "First frame", 1.6, "ms"), ("memory", "Memory", 1.5, "MiB")):
        values = measured[kind]
        for state in values:
            if state != "blank":
                yield Figure(f"{name}, {state} / blank window", values[state], values["blank"], asked, unit, of_ratio=True)
    for state, ticks in measured["ticks"].items():
        if state != "blank":
            yield Figure(f"Processor time in 2 s of rest, {state} / blank window", ticks, measured["ticks"]["blank"], 0, "ticks")


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    print(COLUMNS.format("what / baseline", "measured", "baseline", "ratio", "asked for"))
    for figure in without_window(build):
        print(figure, flush=True)
    for figure in of_reminding(build):
        print(figure, flush=True)
    with whole_program.Desktop() as desktop, tempfile.TemporaryDirectory() as folder:
        home = device_home.make(folder)
        for figures in (of_device(build, home), with_window(build, desktop, home), whole(build, desktop)):
            for figure in figures:
                print(figure, flush=True)


if __name__ == "__main__":
    main()
