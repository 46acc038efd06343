# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A permission store that does not behave. What it does to every question is named as argument.

hang: never answers. deny: says that one may not ask. odd: answers with another type. leave: answers the first question and ends at
the second. many: ten thousand apps that may use everything.
"""

import os
import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

NAME = 'org.freedesktop.impl.portal.PermissionStore'
BEHAVIOUR = sys.argv[1]


class Store(dbus.service.Object):
    asked = 0

    # Every type of answer is possible as it is given by hand.
    @dbus.service.method(NAME, in_signature='ss', out_signature='v' if BEHAVIOUR == 'odd' else 'a{sas}v', async_callbacks=('reply', 'fail'))
    def Lookup(self, _table, _id, reply, fail):  # pylint: disable=invalid-name
        self.asked += 1
        if BEHAVIOUR == 'deny':
            fail(dbus.exceptions.DBusException('no', name='org.freedesktop.DBus.Error.AccessDenied'))
        elif BEHAVIOUR == 'odd':
            reply(dbus.String('nothing of that'))
        elif BEHAVIOUR == 'many':
            apps = dbus.Dictionary({f'org.x.App{i}': dbus.Array(['yes'], signature='s') for i in range(10000)}, signature='sas')
            reply(apps, dbus.Byte(0))
        elif BEHAVIOUR == 'leave':
            if self.asked > 1:
                os._exit(1)
            reply(dbus.Dictionary({'org.x.App': dbus.Array(['yes'], signature='s')}, signature='sas'), dbus.Byte(0))


dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
name = dbus.service.BusName(NAME, dbus.SessionBus())
store = Store(name, '/org/freedesktop/impl/portal/PermissionStore')
GLib.MainLoop().run()
