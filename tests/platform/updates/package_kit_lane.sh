#!/bin/sh
# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the probe $1 against a real packagekitd with its dummy backend: before it ever fetched lists, afterwards, and then as nobody.
# To be started in mount and process namespaces of its own, with which everything it starts ends; nothing of the machine's is
# touched.
set -eu
mount -t tmpfs tmpfs /run/dbus
mkdir -p /var/lib/PackageKit
mount -t tmpfs tmpfs /var/lib/PackageKit
dbus-daemon --system --nofork --nopidfile >/dev/null 2>&1 &
tries=0
while [ ! -S /run/dbus/system_bus_socket ] && [ "$tries" -lt 100000 ]; do tries=$((tries + 1)); done
/usr/lib/polkit-1/polkitd --no-debug >/dev/null 2>&1 &
/usr/libexec/packagekitd --backend=dummy --disable-timer >/dev/null 2>&1 &
gdbus wait --system --timeout 30 org.freedesktop.PackageKit
echo "[never fetched]"
"$1"
pkcon --plain refresh force >/dev/null
echo "[fetched]"
"$1"
# From where nobody may read it.
cp "$1" /run/dbus/probe
chmod 755 /run/dbus/probe
echo "[as nobody, without a network]"
unshare -n setpriv --reuid=65534 --regid=65534 --clear-groups /run/dbus/probe
