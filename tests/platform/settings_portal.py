# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A settings portal for python3-dbusmock. The parameters are what it answers: {"color-scheme": 1, "enable-animations": false}."""

import dbus

BUS_NAME = 'org.freedesktop.portal.Desktop'
MAIN_OBJ = '/org/freedesktop/portal/desktop'
MAIN_IFACE = 'org.freedesktop.portal.Settings'
SYSTEM_BUS = False

GROUPS = {'color-scheme': 'org.freedesktop.appearance', 'enable-animations': 'org.gnome.desktop.interface'}
TYPES = {'color-scheme': dbus.UInt32, 'enable-animations': dbus.Boolean}


def load(mock, parameters):
    mock.settings = {(GROUPS[key], key): TYPES[key](value, variant_level=2) for key, value in parameters.items()}


@dbus.service.method(MAIN_IFACE, in_signature='ss', out_signature='v')
def Read(self, group, key):  # pylint: disable=invalid-name
    if (group, key) not in self.settings:
        raise dbus.exceptions.DBusException('Requested setting not found', name='org.freedesktop.portal.Error.NotFound')
    return self.settings[(group, key)]
