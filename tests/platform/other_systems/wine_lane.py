# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiles platform/windows with mingw-w64, runs it under wine on a registry of the test's own, and hands what it says to the parsers.

wine_lane.py SOURCE-FOLDER CHECK REMINDERS-CHECK [KEEP-IN]: the programs wine_reports_check and wine_reminders_check. With KEEP-IN the
reports are copied there.
Ends with 77 (skipped) where mingw-w64 or wine are missing. No display, no network, no home of anybody: everything lies in one
temporary folder.
"""

import glob
import os
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
COMPILER = 'x86_64-w64-mingw32-g++-posix'
FLAGS = ['-std=c++20', '-O1', '-static', '-D_WIN32_WINNT=0x0A00', '-DUNICODE', '-D_UNICODE', '-Wall', '-Wextra', '-Wpedantic',
         '-Wconversion', '-Wshadow', '-Werror']
LIBRARIES = ['-lole32', '-loleaut32', '-luuid', '-ladvapi32', '-lshell32', '-luser32']
LIMIT = 240  # seconds for any one program


def program(*names):
    """Debian keeps wine64 and its server outside $PATH when the package "wine" is not there."""
    for name in names:
        found = shutil.which(name) or shutil.which(name, path='/usr/lib/wine')
        if found:
            return found
    return None


def build(compiler, source, executable, files, main):
    """`files` are of platform/windows, `main` is of this folder."""
    windows = os.path.join(source, 'platform/windows')
    found = sorted(name for pattern in files for name in glob.glob(os.path.join(windows, pattern)))
    subprocess.run([compiler, *FLAGS, '-I', source, *found, os.path.join(source, 'tests/platform/other_systems', main),
                    '-o', executable, *LIBRARIES], check=True, timeout=LIMIT)


def main(source, check, reminders_check, keep_in=None):
    compiler, wine, server = program(COMPILER), program('wine64'), program('wineserver64', 'wineserver')
    if not (compiler and wine and server):
        missing = [package for package, found in (('g++-mingw-w64-x86-64-posix', compiler), ('wine64', wine and server)) if not found]
        print('Not run: install ' + ' and '.join(missing) + ' (apt-get install --no-install-recommends) to have this checked.')
        return SKIPPED
    with tempfile.TemporaryDirectory(prefix='holdfast-wine-') as folder:
        executable, reports = os.path.join(folder, 'reports.exe'), os.path.join(folder, 'reports')
        reminders, reminded = os.path.join(folder, 'reminders.exe'), os.path.join(folder, 'reminded')
        os.mkdir(reports)
        os.mkdir(reminded)
        build(compiler, source, executable, ['*_writer.cpp', '*_reader.cpp', 'property.cpp', 'registry_key.cpp'], 'windows_reports.cpp')
        build(compiler, source, reminders, ['report_writer.cpp', 'task_scheduler.cpp', 'windows_notice.cpp'], 'windows_reminders.cpp')
        subprocess.run([reminders_check, f'--prepare={reminded}'], check=True, timeout=LIMIT)
        environment = {'PATH': '/usr/bin:/bin', 'HOME': folder, 'WINEPREFIX': os.path.join(folder, 'prefix'), 'WINEDEBUG': '-all',
                       'WINEDLLOVERRIDES': 'mscoree,mshtml,winemenubuilder.exe=', 'LC_ALL': 'C.UTF-8'}
        try:
            data = os.path.join(source, 'tests/data/other_systems/windows')
            for registry in ('consent_store.reg', 'device.reg'):
                # As Windows exports it, in UTF-16; in another encoding wine reads the bytes of hex(7) differently.
                exported = os.path.join(folder, registry)
                with open(os.path.join(data, registry), encoding='ascii') as text, open(exported, 'w', encoding='utf-16') as copy:
                    copy.write(text.read())
                subprocess.run([wine, 'regedit.exe', '/S', windows_path(exported)], env=environment, check=True, timeout=LIMIT,
                               stderr=subprocess.DEVNULL)
            subprocess.run([wine, executable, windows_path(reports)], env=environment, check=True, timeout=LIMIT)
            subprocess.run([wine, reminders, windows_path(reminded)], env=environment, check=True, timeout=LIMIT)
        finally:
            # Only the server of this prefix; then nothing of it runs any more.
            subprocess.run([server, '-k'], env=environment, check=False, timeout=LIMIT)
            subprocess.run([server, '-w'], env=environment, check=False, timeout=LIMIT)
        outcomes = [shown_and_checked(reports, check, keep_in), shown_and_checked(reminded, reminders_check, keep_in)]
    return max(outcomes)


def shown_and_checked(reports, check, keep_in):
    for name in sorted(os.listdir(reports)):
        # The command lines and what became of them are 2,000 each.
        if name not in ('lines.txt', 'arguments.txt'):
            with open(os.path.join(reports, name), encoding='utf-8') as report:
                print(f'--- {name}\n{report.read()}', end='')
        if keep_in:
            shutil.copy(os.path.join(reports, name), keep_in)
    sys.stdout.flush()
    return subprocess.run([check, f'--reports={reports}'], check=False, timeout=LIMIT).returncode


def windows_path(path):
    """wine shows the whole file system as drive Z."""
    return 'Z:' + os.path.abspath(path).replace('/', '\\')


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
