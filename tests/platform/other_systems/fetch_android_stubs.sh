#!/bin/sh
# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# fetch_android_stubs.sh FOLDER: puts the jar with Android 6's public classes (API 23) into FOLDER, out of Debian 11's package
# libandroid-23-java, which newer releases lack. Downloads it with an apt root of its own, checked by Debian's keys; nothing is
# installed and no root is needed. No test runs this: android_lane.py takes the jar when it is there.
set -eu

folder=${1:?which folder}
mkdir -p "$folder"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/lists/partial" "$work/archives/partial"
: >"$work/status"
echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${DEBIAN_MIRROR:-http://deb.debian.org/debian} bullseye main" \
    >"$work/sources.list"
cat >"$work/apt.conf" <<EOF
Dir::State "$work";
Dir::State::status "$work/status";
Dir::State::lists "$work/lists";
Dir::Cache "$work";
Dir::Cache::archives "$work/archives";
Dir::Etc::sourcelist "$work/sources.list";
Dir::Etc::sourceparts "-";
Dir::Etc::trustedparts "-";
APT::Sandbox::User "";
EOF
export APT_CONFIG="$work/apt.conf"
apt-get -qq update
cd "$work"
apt-get -qq download libandroid-23-java
dpkg-deb -x libandroid-23-java_*.deb "$work/content"
cp "$work/content/usr/share/java/com.android.android-23.jar" "$folder/android-23.jar"
sha256sum "$folder/android-23.jar"
