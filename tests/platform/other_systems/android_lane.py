# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the Java of platform/android against real Android classes, and runs it on a JVM with played ones.

android_lane.py compile SOURCE-FOLDER: against Android 6's public classes, which fetch_android_stubs.sh gets.
android_lane.py run SOURCE-FOLDER CHECK REMINDERS-CHECK [KEEP-IN]: with the classes in android_fakes; the programs
android_reports_check and android_reminders_check.
Ends with 77 (skipped) where what it needs is missing, and says what that is. Never downloads anything.
"""

import glob
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
LIMIT = 240  # seconds for any one program
# com.android.android-23.jar of Debian 11's libandroid-23-java 6.0.1+r72-6.
STUBS_SHA256 = '4475aa3fe1fc28bdb87ae6351d6ccff58f344a1b9e2fe685f7a6fee41ba68613'
STUBS = [os.environ.get('HOLDFAST_ANDROID_JAR', ''), os.path.expanduser('~/.cache/holdfast/android-23.jar'),
         '/usr/share/java/com.android.android-23.jar']
JSON = ['/usr/share/java/com.android.json.jar']
FLAGS = ['-encoding', 'UTF-8', '-Xlint:all,-options', '-Werror']
# The language of Java 8, with the JDK's own classes of that time, or with Android 6's, which lacks some of them.
JAVA_8 = ['--release', '8']



def skip(what):
    print(f'Not run: {what}')
    return SKIPPED


def first(files):
    return next((name for name in files if name and os.path.exists(name)), None)


def sources(folder):
    return sorted(glob.glob(os.path.join(folder, '**/*.java'), recursive=True))


def compiled(folder, class_path, files, language=()):
    subprocess.run(['javac', *FLAGS, *(language or JAVA_8), '-cp', class_path, '-d', folder, *files], check=True, timeout=LIMIT)


def compile_against_android(source):
    stubs = first(STUBS)
    if not shutil.which('javac'):
        return skip('no javac. Debian: apt-get install --no-install-recommends openjdk-17-jdk-headless')
    if not stubs:
        return skip('no Android classes. tests/platform/other_systems/fetch_android_stubs.sh ~/.cache/holdfast')
    with open(stubs, 'rb') as jar:
        digest = hashlib.sha256(jar.read()).hexdigest()
    if digest != STUBS_SHA256:
        print(f'{stubs} is another one: {digest}')
        return 1
    with tempfile.TemporaryDirectory(prefix='holdfast-android-') as folder:
        ours = sources(os.path.join(source, 'platform/android'))
        compiled(folder, stubs, ours)
        compiled(folder, stubs, ours, ['-source', '8', '-target', '8', '-bootclasspath', stubs])
        for package in ('device', 'reminder'):
            print('Compiled:', *sorted(os.listdir(os.path.join(folder, 'org/holdfast', package))))
    return 0


def run_on_played_devices(source, check, reminders_check, keep_in=None):
    json = first(JSON)
    if not shutil.which('javac') or not shutil.which('java'):
        return skip('no JDK. Debian: apt-get install --no-install-recommends openjdk-17-jdk-headless')
    if not json:
        return skip('no org.json. Debian: apt-get install --no-install-recommends libandroid-json-java')
    with tempfile.TemporaryDirectory(prefix='holdfast-android-') as folder:
        fakes = os.path.join(source, 'tests/platform/other_systems/android_fakes')
        classes, reports = os.path.join(folder, 'classes'), os.path.join(folder, 'reports')
        reminders = os.path.join(folder, 'reminders')
        plans = os.path.join(reminders, 'plans')
        os.mkdir(reports)
        os.makedirs(plans)
        compiled(classes, json, sources(fakes) + sources(os.path.join(source, 'platform/android')))
        java = ['java', '-XX:+UseSerialGC', '-Dfile.encoding=UTF-8', '-cp', f'{classes}:{json}']
        subprocess.run([*java, 'FakeDevice', reports], check=True, timeout=LIMIT)
        subprocess.run([reminders_check, f'--prepare={plans}'], check=True, timeout=LIMIT)
        subprocess.run([*java, 'org.holdfast.reminder.ReminderChecks', reminders], check=True, timeout=LIMIT)
        if keep_in:
            shutil.copytree(reports, keep_in, dirs_exist_ok=True)
        checks = [[check, f'--reports={reports}'], [reminders_check, f'--plans={plans}']]
        return max([subprocess.run(one, check=False, timeout=LIMIT).returncode for one in checks])


if __name__ == '__main__':
    sys.exit({'compile': compile_against_android, 'run': run_on_played_devices}[sys.argv[1]](*sys.argv[2:]))
