# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The stages that platform/run and platform/test share. Each prints one line with the time it took; what the tools say goes into
# build/log, and is shown when a stage fails.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
log="$root/build/log"
mkdir -p "$log"
sqlcipher_source=

# stage NAME WORDS COMMAND...: runs the command quietly.
stage() {
    local name=$1 words=$2 begun=$SECONDS
    shift 2
    printf '%-44s' "$words"
    if "$@" >"$log/$name.log" 2>&1 </dev/null; then
        printf '%4d s\n' $((SECONDS - begun))
        return 0
    fi
    printf 'failed after %d s\n\n' $((SECONDS - begun))
    tail -n 60 "$log/$name.log"
    printf '\nThe whole log: %s\n' "$log/$name.log"
    exit 1
}

packages() {
    local list
    for list in "$@"; do
        sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$root/platform/packages/$list.txt"
    done
}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

missing_packages() {
    local package
    for package in $(packages "$@"); do
        is_installed "$package" || printf '%s\n' "$package"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

install_packages() {
    export DEBIAN_FRONTEND=noninteractive
    as_root apt-get update -qq
    # shellcheck disable=SC2046
    as_root apt-get install -y -qq --no-install-recommends $(missing_packages "$@")
}

# need LIST...: makes sure that the packages of these lists are there, or says exactly what is missing.
need() {
    local absent
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        need_by_hand
        return
    fi
    absent=$(missing_packages "$@")
    [ -z "$absent" ] && return
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        printf 'These packages are missing, and neither root nor sudo is at hand to install them:\n%s\n' "$absent"
        exit 1
    fi
    stage packages "Installing $(printf '%s\n' "$absent" | wc -l) packages" install_packages "$@"
}

# Without apt we cannot install anything, but we can say what to install.
need_by_hand() {
    local absent='' program header
    for program in c++ cmake ninja pkg-config tclsh; do
        command -v "$program" >/dev/null || absent="$absent  the program $program\n"
    done
    for header in sodium.h nlohmann/json.hpp CLI/CLI.hpp tl/expected.hpp unicode/uspoof.h openssl/evp.h qt6keychain/keychain.h \
        valijson/validator.hpp gtest/gtest.h; do
        printf '#include <%s>\n' "$header" | c++ -std=c++20 -E -x c++ - >/dev/null 2>&1 || absent="$absent  the header $header\n"
    done
    command -v qmake6 >/dev/null || absent="$absent  Qt 6.4.2 or newer: base, declarative, tools (qmake6)\n"
    [ -z "$absent" ] && return
    printf 'This system has no apt, so nothing was installed. Missing:\n%b' "$absent"
    exit 1
}

# Where this recipe's SQLCipher lies; a changed recipe gets a folder of its own.
sqlcipher_folder() {
    local recipe cache
    recipe=$(sha256sum "$root/platform/build-sqlcipher" | cut -c1-12)
    cache=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
    printf '%s\n' "${cache:-$root/build/cache}/holdfast/sqlcipher-4.6.1-$recipe"
}

need_sqlcipher() {
    local folder
    folder=$(sqlcipher_folder)
    [ -f "$folder/libsqlcipher.a" ] && return
    stage sqlcipher 'Building SQLCipher 4.6.1' "$root/platform/build-sqlcipher" "$folder" ${sqlcipher_source:+"$sqlcipher_source"}
}
