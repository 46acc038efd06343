#!/bin/sh
# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes, in the folder $1, packages with rpmbuild, a repository of them with advisories in $1/repository, and in $1/root a system in
# which the older ones are installed, and which has not fetched a list yet. Needs no privileges and no network.
set -eu
cd "$1"
mkdir -p repository build root/etc/dnf root/etc/yum.repos.d root/var/tmp root/var/log root/tmp
chmod 1777 root/var/tmp root/tmp

long=demo-with-a-very-long-name-that-does-not-fit-into-any-column-of-the-table-that-dnf-prints
build() { # NAME-VERSION..., all of them by one run
    printf '%s\n' 'Name: demo' 'Version: 1' 'Release: 1' 'Summary: x' 'License: MIT' 'BuildArch: noarch' '%description' x >build/demo.spec
    for package in "$@"; do
        printf '%s\n' "%package -n ${package%-*}" "Version: ${package##*-}" 'Summary: x' "%description -n ${package%-*}" x \
            "%files -n ${package%-*}" >>build/demo.spec
    done
    HOME=$PWD/build rpmbuild -bb --quiet --define "_topdir $PWD/build" --define "_rpmdir $PWD/build/rpms" build/demo.spec >&2
}
build demo-ssl-1.0 demo-plain-1.0 demo-quiet-1.0 demo-current-1.0 $long-1.0
build demo-ssl-1.1
build demo-ssl-1.2 demo-plain-2.0 demo-quiet-2.0 $long-2.0

advisory() { # ID TYPE PACKAGE VERSION
    cat <<END
<update from="x" status="stable" type="$2" version="1"><id>$1</id><title>x</title><issued date="2026-11-01 00:00:00"/>
<severity>Important</severity><description>x</description><pkglist><collection short="F"><name>F</name>
<package name="$3" version="$4" release="1" epoch="0" arch="noarch" src="x"><filename>$3-$4-1.noarch.rpm</filename></package>
</collection></pkglist></update>
END
}
{
    echo '<?xml version="1.0" encoding="UTF-8"?><updates>'
    # Of a version that the newest one passes over.
    advisory FEDORA-2026-0001 security demo-ssl 1.1
    advisory FEDORA-2026-0002 bugfix demo-plain 2.0
    echo '</updates>'
} >build/updateinfo.xml

cp build/rpms/noarch/*.rpm repository/
createrepo_c --quiet repository
modifyrepo_c build/updateinfo.xml repository/repodata >/dev/null

printf '[main]\ngpgcheck=0\nplugins=0\n' >root/etc/dnf/dnf.conf
printf '[demo]\nname=Demo\nbaseurl=file://%s/repository\nenabled=1\nmetadata_expire=48h\n' "$PWD" >root/etc/yum.repos.d/demo.repo
# Where Debian's rpm keeps its database depends on the home.
database=$PWD/root$(HOME=/home/demo rpm --eval '%_dbpath')
mkdir -p "$database"
rpm --dbpath "$database" --justdb --nodeps -i build/rpms/noarch/*-1.0-1.noarch.rpm 2>/dev/null
