# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads key files with GLib and prints, as JSON, what it makes of each: null for one it refuses.

The files are those of the folder named as argument; the answer is an object by their names.
"""

import json
import os
import sys

import gi

gi.require_version('GLib', '2.0')
from gi.repository import GLib  # noqa: E402  pylint: disable=wrong-import-position


def answer(ask, *arguments):
    try:
        return ask(*arguments)
    except GLib.Error:
        return None


def read(path):
    file = GLib.KeyFile()
    try:
        file.load_from_file(path, GLib.KeyFileFlags.KEEP_TRANSLATIONS)
    except GLib.Error:
        return None
    groups = {}
    for group in file.get_groups()[0]:
        # A key that comes twice is named twice.
        keys = list(dict.fromkeys(file.get_keys(group)[0]))
        groups[group] = [[key, answer(file.get_string, group, key), answer(file.get_string_list, group, key)] for key in keys]
    return groups


folder = sys.argv[1]
json.dump({name: read(os.path.join(folder, name)) for name in sorted(os.listdir(folder))}, sys.stdout)
