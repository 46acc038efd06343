# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole program as people start it, beside a blank window of Qt Quick Controls: first frame, memory, what it does when idle.

Both are started in turn on a screen of their own, drawn in software, and asked nothing: Qt itself logs each frame. Medians.
"""

import os
import pathlib
import statistics
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "journeys"))
from desktop import Desktop  # noqa: E402 (found through the line above)

STARTS = 11
IDLE_SECONDS = 2
# After the first frame whatever was put off until then is done as well.
REST_SECONDS = 1.5
FRAME = b"Frame rendered"


class Started:
    """One start of a program: how long until its first frame; then what it takes when nothing is asked of it."""

    def __init__(self, desktop, command):
        environment = dict(desktop.environment, QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software",
                           QT_LOGGING_RULES="qt.scenegraph.time.renderloop=true", QT_ASSUME_STDERR_HAS_CONSOLE="1")
        begun = time.monotonic()
        self._process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                         stderr=subprocess.PIPE)
        said = b""
        while FRAME not in said:
            more = os.read(self._process.stderr.fileno(), 65536)
            if not more:
                raise RuntimeError(f"{command[0]} ended without a frame: {said.decode(errors='replace')}")
            said += more
        self.first_frame = 1000 * (time.monotonic() - begun)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.kill()
        self._process.communicate()

    def memory(self):
        """What lies in memory, in MiB."""
        status = pathlib.Path(f"/proc/{self._process.pid}/status").read_text(encoding="ascii")
        return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS:")) / 1024

    def ticks(self):
        """The processor time used so far by all its threads, in hundredths of a second."""
        fields = pathlib.Path(f"/proc/{self._process.pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
        return int(fields[11]) + int(fields[12])

    def idle_ticks(self):
        before = self.ticks()
        time.sleep(IDLE_SECONDS)
        return self.ticks() - before


def first_frames(desktop, programs):
    """Median milliseconds until the first frame, by program. All of them in turn, so that a busy machine hits all alike."""
    times = {name: [] for name in programs}
    for turn in range(STARTS + 1):
        for name, command in programs.items():
            with Started(desktop, command) as started:
                # The first time round files come from the disk.
                if turn > 0:
                    times[name].append(started.first_frame)
    return {name: statistics.median(each) for name, each in times.items()}


def at_rest(desktop, programs):
    """(MiB, ticks) of each program when it has come to rest; the median of three."""
    rest = {}
    for name, command in programs.items():
        memory, ticks = [], []
        for _ in range(3):
            with Started(desktop, command) as started:
                time.sleep(REST_SECONDS)
                memory.append(started.memory())
                ticks.append(started.idle_ticks())
        rest[name] = (statistics.median(memory), statistics.median(ticks))
    return rest


def measure(build, desktop):
    """Milliseconds until the first frame, MiB in memory and ticks at rest: of the blank window and of Holdfast's ways to begin."""
    vault, none = desktop.folder / "vault", str(desktop.folder / "none")
    subprocess.run([build / "make_vault", vault], check=True)
    holdfast = str(build / "holdfast")
    programs = {
        "blank": [str(build / "blank_window" / "blank")],
        "first run": [holdfast, "--vault", none],
        "unlock screen": [holdfast, "--vault", str(vault)],
    }
    frames = first_frames(desktop, programs)
    # Its first frame comes before the household is furnished, so that it would say nothing.
    programs["Today of the sample"] = [holdfast, "--vault", none, "--sample"]
    rest = at_rest(desktop, programs)
    return {"frames": frames, "memory": {name: memory for name, (memory, _) in rest.items()},
            "ticks": {name: ticks for name, (_, ticks) in rest.items()}}
