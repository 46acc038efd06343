# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of the tree: sizes, names, licences and what each folder holds."""

import os
import re

import house
from reading import CPP, Complaint, line_of


def _kind(path):
    name = os.path.basename(path)
    return name if name == 'CMakeLists.txt' else os.path.splitext(name)[1]


def sizes(tree):
    for path, source in tree.sources.items():
        limit = house.LINES.get(_kind(path))
        lines = source.text.count('\n')
        if limit and lines >= limit:
            yield Complaint('sizes', path, lines, f'{lines} lines; a {_kind(path)} stays under {limit}: it wants a second name')


def names(tree):
    for path in tree.paths:
        name = os.path.basename(path)
        pattern = house.FILE_NAMES.get(_kind(path))
        stem = os.path.splitext(name)[0]
        # A pack's file has the pack's own name, which holds hyphens.
        if path.startswith('assets/packs/') and _kind(path) == '.json':
            pattern = r'[a-z][a-z0-9-]*'
        if pattern and '/' in path and not re.fullmatch(pattern, stem):
            yield Complaint('names', path, 1, f'{name} is not how files of this kind are named ({pattern})')
        words = stem.replace('_', ' ').title().replace(' ', '') if _kind(path) != '.qml' else stem
        if path.startswith(('app/', 'qml/', 'platform/', 'tests/')) and words.endswith(tuple(house.FORBIDDEN_SUFFIXES)):
            yield Complaint('names', path, 1, f'{name}: a name that says nothing ({", ".join(house.FORBIDDEN_SUFFIXES)})')
    declared = re.compile(r'\b(?:class|struct|enum|namespace|component)\s+(?:class\s+|struct\s+)?((?:\w+::)*\w+)\s*(?=[:{]|final\b)|'
                          r'\busing\s+(\w+)\s*=')
    for source in tree.below('app/', 'qml/', 'platform/', 'tests/', kinds=CPP + ('.qml',)):
        for match in declared.finditer(source.code):
            name = match.group(1) or match.group(2)
            if name.endswith(tuple(house.FORBIDDEN_SUFFIXES)):
                yield Complaint('names', source.path, line_of(source.code, match.start()), f'{name}: a name that says nothing')
    getter = re.compile(r'^[ \t]+(?:\[\[nodiscard\]\][ \t]+)?(?:virtual[ \t]+|static[ \t]+)*[\w:<>,&* \t]+[ \t&*](get[A-Z]\w*)\(', re.M)
    for source in tree.below('app/', 'platform/', kinds='.h'):
        for match in getter.finditer(source.code):
            yield Complaint('names', source.path, line_of(source.code, match.start(1)), f'{match.group(1)}: no "get"')


def licences(tree):
    for path, source in tree.sources.items():
        if path.endswith(tuple(house.LICENSED)) or path in house.LICENSED_PROGRAMS:
            head = '\n'.join(source.text.split('\n')[:6])
            for line in house.LICENCE:
                if line not in head:
                    yield Complaint('licences', path, 1, f'no "{line}" in its first lines')


def folders(tree):
    inside = {}
    for path in tree.paths:
        parts = path.split('/')
        for depth in range(len(parts)):
            inside.setdefault('/'.join(parts[:depth]), {})[parts[depth]] = depth + 1 < len(parts)
    for folder, allowed in house.FOLDERS.items():
        for name, is_folder in sorted(inside.get(folder, {}).items()):
            ours = name not in allowed and not name.startswith('.')
            if ours and (is_folder or '*' not in allowed) and not (folder and name == 'README.md'):
                yield Complaint('folders', f'{folder}/{name}'.lstrip('/'), 1, f'{folder or "the top level"}/ has no place for {name}')
    for path in tree.paths:
        if path.startswith(tuple(house.NO_CODE_IN)) and path.endswith(CPP + ('.qml', '.js', '.py', '.sh')):
            yield Complaint('folders', path, 1, 'no code here')
