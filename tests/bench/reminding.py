# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`holdfast remind` with fifty reminders armed and none due, beside the program that only says its version."""

import datetime
import json
import os
import pathlib
import tempfile

import device_check


def due_file(now):
    """Fifty reminders in the days to come, and a look that was an hour ago."""
    reminders = [{"id": f"{number:032x}", "at": (now + datetime.timedelta(days=number + 1)).strftime("%Y-%m-%dT%H:%M"),
                  "matter": "routine", "daysSince": 0, "timeChosen": True} for number in range(50)]
    looked = (now - datetime.timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    return json.dumps({"format": 1, "reminders": reminders, "looksForUpdates": True, "lastLook": looked,
                       "quietHours": {"from": "22:00", "until": "08:00"}})


def most_memory(command, environment):
    """MiB that the process had at most, as the kernel counted it: it is gone before one could read it elsewhere."""
    pid = os.posix_spawn(command[0], command, environment,
                         file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)])
    _, status, used = os.wait4(pid, 0)
    assert os.waitstatus_to_exitcode(status) == 0, f"{command} ended with {os.waitstatus_to_exitcode(status)}"
    return used.ru_maxrss / 1024


def measure(build):
    """Milliseconds and MiB of a round that has nothing to tell, each beside those of `holdfast --version`."""
    holdfast = str(build / "holdfast")
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder).chmod(0o700)
        due = pathlib.Path(folder) / "due.json"
        due.write_text(due_file(datetime.datetime.now(datetime.timezone.utc)), encoding="utf-8")
        due.chmod(0o600)
        environment = dict(os.environ, LC_ALL="C.UTF-8", TZ="UTC")
        environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        round_of_reminding = [holdfast, "--vault", folder, "remind"]
        times = device_check.in_turn({"remind": round_of_reminding, "version": [holdfast, "--version"]}, environment)
        times["memory"] = most_memory(round_of_reminding, environment)
        times["memory of version"] = most_memory([holdfast, "--version"], environment)
        return times
