# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`holdfast check` as people start it, beside what it asks: apt-get alone, and the program that looks at nothing."""

import json
import os
import pathlib
import statistics
import subprocess
import time

APT = ["apt-get", "-s", "-o", "Debug::NoLocking=1", "dist-upgrade"]
TURNS = 7


def milliseconds(command, environment):
    begun = time.monotonic()
    subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return 1000 * (time.monotonic() - begun)


def in_turn(commands, environment):
    """Median milliseconds of each, all of them in turn, so that a busy machine hits all alike."""
    times = {name: [] for name in commands}
    for turn in range(TURNS + 1):
        for name, command in commands.items():
            spent = milliseconds(command, environment)
            # The first time round files come from the disk.
            if turn > 0:
                times[name].append(spent)
    return {name: statistics.median(each) for name, each in times.items()}


def peak_memory(command, environment):
    """The most the program itself had in memory, in MiB; its children are other people's programs."""
    process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    status = pathlib.Path(f"/proc/{process.pid}/status")
    most = 0
    while process.poll() is None:
        try:
            line = next((line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM:")), None)
        except (FileNotFoundError, ProcessLookupError):
            break
        most = max(most, int(line.split()[1]) if line else 0)
        time.sleep(0.002)
    process.wait()
    return most / 1024


def measure(build, home):
    """Milliseconds and MiB by name; `home` holds the variables of a rich home (device_home.py)."""
    holdfast = str(build / "holdfast")
    environment = dict(os.environ, LC_ALL="C", **home)
    permissions = [holdfast, "check", "--json", "--only", "permissions", "--browsers"]
    times = in_turn({"updates": [holdfast, "check", "--json", "--only", "updates"], "apt": APT, "permissions": permissions,
                     "nothing": [holdfast, "check", "--json", "--sample"]}, environment)
    seen = json.loads(subprocess.run(permissions, env=environment, stdout=subprocess.PIPE, check=False).stdout)
    rows = {answer["source"]: len(answer["rows"]) for answer in seen["permissions"]}
    times["rows"] = rows
    times["memory"] = peak_memory([holdfast, "check", "--json", "--browsers"], environment)
    times["memory of nothing"] = peak_memory([holdfast, "check", "--json", "--sample"], environment)
    return times
