# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may know whom: link lines, includes and imports against the table in house.py."""

import os
import re

import house
from reading import CPP, Complaint, cmake_commands


def place_of(path):
    """The room a file stands in: a room of app/, 'main', 'platform', 'fallback', 'system', 'qml' or None."""
    parts = path.split('/')
    if parts[0] == 'app':
        return parts[1] if len(parts) > 2 else 'main'
    if parts[0] == 'platform':
        return 'system' if len(parts) > 2 and parts[1] in house.SYSTEM_FOLDERS else 'platform'
    return parts[0] if parts[0] in ('qml', 'tests') else None


def known_rooms(room):
    """A room, what it knows, and whose values it therefore meets."""
    known, waiting = set(), [room]
    while waiting:
        name = waiting.pop()
        if name not in known:
            known.add(name)
            waiting += house.ROOMS.get(name, {}).get('knows', '').split()
    return known


# Link lines ----------------------------------------------------------------------------------------------------------------------

KEYWORDS = {'PUBLIC', 'PRIVATE', 'INTERFACE', 'LINK_PUBLIC', 'LINK_PRIVATE'}


def _link_lines(source):
    """Line, target and what it links."""
    for line, command, words in cmake_commands(source.text):
        if command == 'holdfast_room' and words:
            links, taking = [], False
            for word in words[1:]:
                if word in ('LINKS', 'PRIVATE_LINKS', 'SOURCES'):
                    taking = word != 'SOURCES'
                elif taking:
                    links.append(word)
            yield line, 'holdfast_' + words[0], links
        elif command == 'target_link_libraries' and words:
            yield line, words[0], [word for word in words[1:] if word not in KEYWORDS]


def _room_of_target(target):
    return house.TARGETS.get(target, target.removeprefix('holdfast_'))


def _allowed_links(path, room):
    if path.startswith('platform/'):
        here = house.SYSTEM if place_of(path) == 'system' else house.PLATFORM
        besides = {'system': ['holdfast_platform', 'holdfast_parse'], 'parse': ['holdfast_platform']}
        return here['libraries'].split() + besides.get(path.split('/')[1], besides.get(place_of(path), []))
    if path.startswith('qml/'):
        return house.QML_LIBRARIES
    entry = house.ROOMS[room]
    return entry['libraries'].split() + list(entry.get('besides_links', {}))


def link_lines(tree):
    for source in tree.below('app/', 'platform/', 'qml/'):
        if not source.path.endswith(('CMakeLists.txt', '.cmake')):
            continue
        for line, command, _ in cmake_commands(source.text):
            if command in ('link_libraries', 'link_directories'):
                yield Complaint('links', source.path, line, f'{command}() links without a line in the table')
        if not source.path.endswith('CMakeLists.txt'):
            continue
        for line, target, links in _link_lines(source):
            room = _room_of_target(target)
            if source.path.startswith('app/'):
                if room not in house.ROOMS:
                    yield Complaint('links', source.path, line, f'{target} has no line in the table of rooms')
                    continue
                if place_of(source.path) != room and room != 'main':
                    yield Complaint('links', source.path, line, f'{target} belongs into app/{room}')
                if house.ROOMS[room]['libraries'] == '*':
                    continue
            allowed = _allowed_links(source.path, room)
            for link in links:
                linked = _room_of_target(link)
                own = linked == room and link.startswith('holdfast_')
                known = (source.path.startswith('app/') and link == 'holdfast_' + linked
                         and linked in house.ROOMS[room]['knows'].split())
                if not own and not known and link not in allowed:
                    yield Complaint('links', source.path, line, f'{target} may not link {link}')


# Includes ------------------------------------------------------------------------------------------------------------------------


def _why_not_app(room, path):
    if room == 'main' or room == 'tests':
        return None
    if room not in house.ROOMS:
        return 'nothing of app/'
    other = path.split('/')[1]
    if path in house.ROOMS[room].get('besides', {}):
        return None
    if other not in known_rooms(room):
        return f'app/{room} may not know app/{other}'
    if other == 'store' and room not in house.STORE_CALLERS and path.split('/')[-1] not in house.STORE_VALUES:
        return f'app/{room} may know only the values of app/store that overview hands on (STORE_VALUES)'
    return None


def _why_not_platform(room, here, path):
    if room in ('main', 'tests'):
        return None if not (room == 'main' and path.count('/') > 1) else 'main sees the interfaces and platform.h'
    parts = path.split('/')
    if room == 'platform':
        return None if parts[1] not in house.SYSTEM_FOLDERS else 'only its own folder knows one operating system'
    if room == 'system':
        return None if parts[1] not in house.SYSTEM_FOLDERS or here.split('/')[1] == parts[1] else 'another operating system'
    if room not in house.ROOMS:
        return 'nothing of platform/'
    entry = house.ROOMS[room]
    if path in entry.get('besides', {}):
        return None
    if 'platform' not in known_rooms(room):
        return f'app/{room} may not know platform/'
    if len(parts) > 2 or parts[1] in house.NOT_INTERFACES:
        return f'app/{room} may know only the interfaces of platform/'
    return None


def _table_for(room):
    if room == 'platform':
        return house.PLATFORM
    if room == 'system':
        return house.SYSTEM
    return house.ROOMS.get(room)


def qt_module(header, qt_headers):
    """The Qt module a header without a path belongs to, such as "Gui" for QImage; empty when it is not Qt's."""
    if header.startswith('Qt') and '/' in header:
        return header.split('/')[0].removeprefix('Qt')
    if not header.startswith('Q') or not qt_headers:
        return ''
    for module in ('Core', 'Gui', 'Qml', 'Quick', 'Network', 'DBus', 'Sql', 'Svg'):
        if os.path.exists(os.path.join(qt_headers, 'Qt' + module, header)):
            return module
    others = sorted(name for name in os.listdir(qt_headers) if os.path.exists(os.path.join(qt_headers, name, header)))
    return others[0].removeprefix('Qt') if others else 'unknown'


def _why_not_foreign(room, path, header, qt_headers):
    table = _table_for(room)
    first = header.split('/')[0]
    module = qt_module(header, qt_headers)
    if module:
        if module == 'Network' and not path.startswith(tuple(house.NETWORK_FILES)):
            return 'the network is for the local socket and the factory that refuses (NETWORK_FILES)'
        # A header with its module's name is looked up under the module that offers it.
        return None if module in table['qt'].split() else f'Qt{module} is not for {room}'
    if first in house.FOREIGN_HEADERS:
        name = house.FOREIGN_HEADERS[first]
        if name == 'sqlite3' and path.startswith(tuple(house.SELECT_IN)):
            return None
        return None if name in table['headers'].split() else f'{name} is not for {room}'
    if re.search(house.SYSTEM_HEADERS, header):
        return None if room == 'system' else 'a header of the operating system belongs into platform/<system>/'
    return None


def includes(tree, qt_headers=None):
    seen = {}
    for source in tree.below('app/', 'platform/', 'qml/', kinds=CPP):
        if source.path.startswith(tuple(house.NOT_PART_OF_THE_PROGRAM)):
            continue
        room = place_of(source.path)
        if room != 'qml' and _table_for(room) is None:
            yield Complaint('includes', source.path, 1, f'app/{room} is not a room of the table')
            continue
        for line, header in source.includes():
            if header.startswith('app/'):
                why = _why_not_app(room, header)
            elif header.startswith('platform/'):
                why = _why_not_platform(room, source.path, header)
            elif header.startswith(('qml/', 'tests/')) or header.startswith('.'):
                why = 'includes begin at the root, with app/ or platform/'
            elif room == 'qml':
                why = 'no C++ in qml/'
            else:
                key = (room, header, source.path.startswith(tuple(house.NETWORK_FILES + house.SELECT_IN)))
                if key not in seen:
                    seen[key] = _why_not_foreign(room, source.path, header, qt_headers)
                why = seen[key]
            if why:
                yield Complaint('includes', source.path, line, f'#include {header}: {why}')


def without_qt(tree):
    for folder, exceptions in house.WITHOUT_QT.items():
        for source in tree.below(folder, kinds=CPP):
            if source.path.startswith(tuple(folder + name for name in exceptions)):
                continue
            for line, header in source.includes():
                if re.match(r'Q[A-Z]|Qt\w*/|app/|platform/', header) and not header.startswith(folder):
                    yield Complaint('without qt', source.path, line, f'#include {header}: a bare cross compiler builds this folder')
            for number, text in enumerate(source.code.split('\n'), 1):
                match = re.search(r'\b(Q[A-Z][a-z]\w*|Q_[A-Z]+\w*|QT_\w+)\b', text)
                if match and '#include' not in text:
                    yield Complaint('without qt', source.path, number, f'{match.group(1)}: no Qt here (WITHOUT_QT)')


def purity(tree):
    for source in tree.below(*[f'app/{room}/' for room in house.PURE_ROOMS], kinds=CPP):
        if source.path.startswith(tuple(house.PURE_EXCEPTIONS)):
            continue
        for number, text in enumerate(source.code.split('\n'), 1):
            match = re.search(house.IMPURE, text)
            if match:
                yield Complaint('purity', source.path, number, f'{match.group(1)}: this room is values in, values out')


# Imports -------------------------------------------------------------------------------------------------------------------------


def imports(tree):
    for source in tree.below(*house.QML_IMPORTS, kinds='.qml'):
        allowed = next(names for folder, names in house.QML_IMPORTS.items() if source.path.startswith(folder))
        for number, text in enumerate(source.uncommented.split('\n'), 1):
            match = re.match(r'\s*import\s+(\S+)', text)
            if match and match.group(1) not in allowed:
                yield Complaint('imports', source.path, number, f'import {match.group(1)} is not for this folder (QML_IMPORTS)')
