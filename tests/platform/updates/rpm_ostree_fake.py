# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An rpm-ostree daemon with the types of the real one: rpm_ostree_fake.py booted|not-booted|unchecked|version|damaged|hangs."""

import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

NAME = 'org.projectatomic.rpmostree1'
ROOT = '/org/projectatomic/rpmostree1'


def cached_update(mode):
    if mode == 'unchecked':
        return dbus.Dictionary({}, signature='sv')
    update = {'osname': 'fedora', 'version': '41.20261128.0', 'checksum': 'ab', 'timestamp': dbus.UInt64(1), 'gpg-enabled': True,
              'ref-has-new-commit': True}
    if mode == 'booted':
        upgraded = dbus.Array(
            [dbus.Struct((dbus.UInt32(0), name, (old, 'x86_64'), (new, 'x86_64')), signature=None)
             for name, old, new in (('openssl', '1:3.0.8-1', '1:3.0.9-1'), ('bash', '5.1-1', '5.2-1'))],
            signature='(us(ss)(ss))')
        update['rpm-diff'] = dbus.Dictionary({'upgraded': upgraded}, signature='sv')
        update['advisories'] = dbus.Array(
            [dbus.Struct((name, dbus.UInt32(kind), dbus.UInt32(0), dbus.Array([package], signature='s'),
                          dbus.Dictionary({'cve_references': dbus.Array([('CVE', 'https://x')], signature='(ss)')}, signature='sv')))
             for name, kind, package in (('F-1', 1, 'openssl-1:3.0.9-1.x86_64'), ('F-2', 2, 'bash-5.2-1.x86_64'))],
            signature='(suuasa{sv})')
    if mode == 'damaged':
        update = {'version': dbus.Array([1], signature='i'), 'rpm-diff': dbus.Dictionary({'upgraded': 'x'}, signature='sv'),
                  'advisories': dbus.Array([('a', 'b')], signature='(ss)')}
    return dbus.Dictionary(update, signature='sv')


class Fake(dbus.service.Object):
    def __init__(self, bus, path, mode):
        super().__init__(bus, path)
        self.mode = mode

    @dbus.service.method('org.freedesktop.DBus.Properties', in_signature='ss', out_signature='v', async_callbacks=('done', 'failed'))
    def Get(self, interface, name, done, failed):  # pylint: disable=invalid-name
        if self.mode == 'hangs':
            return
        if name == 'Booted':
            done(dbus.ObjectPath('/' if self.mode == 'not-booted' else ROOT + '/fedora'))
        elif name == 'CachedUpdate':
            done(cached_update(self.mode))
        else:
            failed(dbus.exceptions.DBusException('no such property ' + interface, name='org.freedesktop.DBus.Error.InvalidArgs'))


def main():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    bus = dbus.SystemBus()
    objects = [Fake(bus, ROOT + path, sys.argv[1]) for path in ('/Sysroot', '/fedora')]
    name = dbus.service.BusName(NAME, bus)
    GLib.MainLoop().run()
    del objects, name


main()
