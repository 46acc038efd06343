# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A PackageKit that does what a test wants: package_kit_fake.py LOG WISHES.

WISHES is JSON: "age" (seconds since the lists were fetched), "packages" ([info, id] each), "error" ([code, details]), "exit" (the
number in Finished), "then" ("finish", "vanish", "hang"), "refuse" (a method, and the name of the error it ends with). Every call stands in LOG afterwards.
"""

import json
import os
import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

NAME = 'org.freedesktop.PackageKit'
TRANSACTION = NAME + '.Transaction'


class Fake(dbus.service.Object):
    """The daemon and its one transaction."""

    def __init__(self, bus, path, log, wishes):
        super().__init__(bus, path)
        self.path, self.log, self.wishes = path, log, wishes

    def note(self, *words):
        with open(self.log, 'a', encoding='utf-8') as file:
            file.write(' '.join(str(word) for word in words) + '\n')
        if self.wishes.get('refuse', [''])[0] == words[0]:
            raise dbus.exceptions.DBusException('refused', name=self.wishes['refuse'][1])

    @dbus.service.method(NAME, in_signature='u', out_signature='u')
    def GetTimeSinceAction(self, role):  # pylint: disable=invalid-name
        self.note('GetTimeSinceAction', role)
        return dbus.UInt32(self.wishes.get('age', 3600))

    @dbus.service.method(NAME, out_signature='o')
    def CreateTransaction(self):  # pylint: disable=invalid-name
        self.note('CreateTransaction')
        return dbus.ObjectPath('/7_abcdef')

    @dbus.service.method(TRANSACTION, in_signature='as')
    def SetHints(self, hints):  # pylint: disable=invalid-name
        self.note('SetHints', *hints)

    @dbus.service.method(TRANSACTION, in_signature='t')
    def GetUpdates(self, chosen):  # pylint: disable=invalid-name
        self.note('GetUpdates', chosen)
        GLib.idle_add(self.run)

    @dbus.service.method(TRANSACTION)
    def Cancel(self):  # pylint: disable=invalid-name
        self.note('Cancel')

    @dbus.service.signal(TRANSACTION, signature='uss')
    def Package(self, info, package, summary):  # pylint: disable=invalid-name
        pass

    @dbus.service.signal(TRANSACTION, signature='us')
    def ErrorCode(self, code, details):  # pylint: disable=invalid-name
        pass

    @dbus.service.signal(TRANSACTION, signature='uu')
    def Finished(self, code, milliseconds):  # pylint: disable=invalid-name
        pass

    def run(self):
        for info, package in self.wishes.get('packages', []):
            self.Package(dbus.UInt32(info), package, 'what it is')
        then = self.wishes.get('then', 'finish')
        if then == 'vanish':
            os._exit(1)
        if 'error' in self.wishes:
            self.ErrorCode(dbus.UInt32(self.wishes['error'][0]), self.wishes['error'][1])
        if then == 'finish':
            self.Finished(dbus.UInt32(self.wishes.get('exit', 1)), dbus.UInt32(5))


def main():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    bus = dbus.SystemBus()
    log, wishes = sys.argv[1], json.loads(sys.argv[2])
    objects = [Fake(bus, path, log, wishes) for path in ('/org/freedesktop/PackageKit', '/7_abcdef')]
    name = dbus.service.BusName(NAME, bus)
    GLib.MainLoop().run()
    del objects, name


main()
