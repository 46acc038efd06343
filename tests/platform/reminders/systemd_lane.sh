#!/bin/sh
# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Has the probe $1 set up, and remove, the timer of a real systemd of the user's own, whose home is $2; the program that it starts,
# and the window that this opens, are scripts in $3. To be started in mount and process namespaces of its own, with which everything
# ends; nothing of the machine's is touched.
set -eu
probe=$1
export HOME=$2
programs=$3
export PROBE="$probe"
mount -t tmpfs tmpfs /run
mkdir -p /run/systemd/system /run/user
export XDG_RUNTIME_DIR=/run/user/0
mkdir -m 0700 "$XDG_RUNTIME_DIR"
unset DBUS_SESSION_BUS_ADDRESS XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME INVOCATION_ID
vault="$HOME/vault \$HOME 100% %h
line"
/lib/systemd/systemd --user >"$HOME/systemd.log" 2>&1 &
manager=$!
tries=0
while ! systemctl --user is-system-running >/dev/null 2>&1; do
    tries=$((tries + 1))
    if [ $tries -gt 500 ] || ! kill -0 $manager 2>/dev/null; then
        echo 'no systemd' && exit 77
    fi
done
for verb in state install state; do
    "$probe" $verb "$programs/remind" "$vault"
done
# As the timer would start it.
systemctl --user start holdfast-remind.service
echo "run $(systemctl --user show --value --property=Result holdfast-remind.service)"
cat "$HOME/reminded"
# The window is there although the unit has ended, in a unit of its own.
tries=0
while [ ! -e "$HOME/window" ] && [ $tries -lt 100000 ]; do tries=$((tries + 1)); done
cat "$HOME/window"
kill -0 "$(cat "$HOME/window.pid")" && echo 'window lives'
# Without systemd-run it has to live as well.
rm "$HOME/window"
mount --bind /bin/false "$(command -v systemd-run)"
systemctl --user start holdfast-remind.service
tries=0
while [ ! -e "$HOME/window" ] && [ $tries -lt 100000 ]; do tries=$((tries + 1)); done
echo "unit $(systemctl --user is-active holdfast-remind.service || true)"
cat "$HOME/window"
kill -0 "$(cat "$HOME/window.pid")" && echo 'window lives'
for verb in remove state; do
    "$probe" $verb "$programs/remind" "$vault"
done
echo "timers $(systemctl --user list-timers --all --no-legend holdfast-remind.timer | wc -l)"
find "$HOME/.config/systemd" -name '*holdfast*'
