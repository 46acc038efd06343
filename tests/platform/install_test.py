# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs Holdfast into a folder of its own and looks whether it works from there.

    install_test.py CMAKE BUILD-FOLDER CONFIGURATION VERSION
"""

import configparser
import os
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml

APP_ID = 'org.holdfast.Holdfast'
DESKTOP_FILE = f'share/applications/{APP_ID}.desktop'
METAINFO = f'share/metainfo/{APP_ID}.metainfo.xml'
ICON = f'share/icons/hicolor/scalable/apps/{APP_ID}.svg'
MIME = f'share/mime/packages/{APP_ID}-pack.xml'
EXPECTED = {'bin/holdfast', 'bin/holdfast-window', DESKTOP_FILE, METAINFO, ICON, MIME, 'share/licenses/holdfast/LICENSE',
            'share/licenses/holdfast/Inter-OFL.txt'}


class Installed(unittest.TestCase):
    cmake = build = configuration = version = ''

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix='holdfast-install-')
        cls.addClassCleanup(cls.folder.cleanup)
        cls.prefix = os.path.join(cls.folder.name, 'prefix')
        cls.home = os.path.join(cls.folder.name, 'home')
        os.mkdir(cls.home)
        install = subprocess.run([cls.cmake, '--install', cls.build, '--prefix', cls.prefix, '--config', cls.configuration],
                                 capture_output=True, text=True, check=False, env={**os.environ, 'DESTDIR': ''})
        if install.returncode != 0:
            raise AssertionError(install.stdout + install.stderr)

    def path(self, name):
        return os.path.join(self.prefix, name)

    def run_program(self, *arguments):
        """Without a display, in an empty home, from another folder."""
        environment = {'HOME': self.home, 'PATH': '/usr/bin:/bin', 'QT_QPA_PLATFORM': 'offscreen', 'QT_QUICK_BACKEND': 'software',
                       'LC_ALL': 'C.UTF-8', 'LSAN_OPTIONS': os.environ.get('LSAN_OPTIONS', '')}
        return subprocess.run([self.path('bin/holdfast'), *arguments], capture_output=True, text=True, check=False, timeout=120,
                              env=environment, cwd=self.home, stdin=subprocess.DEVNULL)

    def test_exactly_these_files_are_installed(self):
        found = {os.path.relpath(os.path.join(folder, name), self.prefix)
                 for folder, _, names in os.walk(self.prefix) for name in names}
        self.assertEqual(found, EXPECTED)

    def test_the_program_says_its_version(self):
        answer = self.run_program('--version')
        self.assertEqual(answer.returncode, 0, answer.stderr)
        self.assertIn(self.version, answer.stdout)

    def test_nobody_can_slip_the_program_a_library(self):
        for program in (os.path.join(self.build, 'holdfast'), os.path.join(self.build, 'holdfast-window'), self.path('bin/holdfast'),
                        self.path('bin/holdfast-window')):
            answer = subprocess.run(['readelf', '--dynamic', '--wide', program], capture_output=True, text=True, check=True)
            self.assertIn('NEEDED', answer.stdout)
            for searched in re.findall(r'\((?:RPATH|RUNPATH)\).*\[(.*)\]', answer.stdout):
                for folder in searched.split(':'):
                    self.assertTrue(folder.startswith('/'), f'{program} looks for libraries in "{folder}"')

    def test_the_program_shows_every_page(self):
        answer = self.run_program('--self-test')
        self.assertEqual(answer.returncode, 0, answer.stdout + answer.stderr)

    def test_the_self_test_leaves_nothing_behind(self):
        self.run_program('--self-test')
        left = [os.path.join(folder, name) for folder, _, names in os.walk(self.home) for name in names]
        self.assertEqual(left, [])

    def test_the_desktop_file_leads_to_what_is_installed(self):
        entry = configparser.ConfigParser(interpolation=None)
        entry.optionxform = str
        entry.read(self.path(DESKTOP_FILE), encoding='utf-8')
        entry = entry['Desktop Entry']
        self.assertTrue(os.access(self.path('bin/' + entry['Exec'].split()[0]), os.X_OK))
        self.assertTrue(os.path.exists(self.path(f'share/icons/hicolor/scalable/apps/{entry["Icon"]}.svg')))

    def test_packs_are_opened_with_holdfast(self):
        types = xml.parse(self.path(MIME)).getroot()
        space = '{http://www.freedesktop.org/standards/shared-mime-info}'
        kind = types.find(space + 'mime-type')
        self.assertEqual(kind.find(space + 'glob').get('pattern'), '*.holdfastpack')
        with open(self.path(DESKTOP_FILE), encoding='utf-8') as desktop_file:
            text = desktop_file.read()
        self.assertIn(f"MimeType={kind.get('type')};", text)
        self.assertIn('Exec=holdfast %f', text)

    def test_the_metainfo_and_the_desktop_file_belong_together(self):
        component = xml.parse(self.path(METAINFO)).getroot()
        self.assertEqual(component.findtext('id'), APP_ID)
        self.assertEqual(component.findtext('launchable'), os.path.basename(DESKTOP_FILE))
        self.assertEqual(component.findtext('provides/binary'), 'holdfast')

    def test_the_icon_is_a_square_picture(self):
        icon = xml.parse(self.path(ICON)).getroot()
        self.assertEqual(icon.tag, '{http://www.w3.org/2000/svg}svg')
        self.assertEqual(icon.get('width'), icon.get('height'))

    def test_software_centres_can_read_it(self):
        check = subprocess.run(['appstreamcli', 'validate-tree', '--no-net', self.prefix], capture_output=True, text=True, check=False,
                               env={**os.environ, 'HOME': self.home})
        # Newer versions want a homepage; Holdfast has none.
        complaints = [line for line in (check.stdout + check.stderr).splitlines()
                      if line.strip().startswith(('E:', 'W:')) and 'url-homepage-missing' not in line]
        self.assertEqual(complaints, [])
        self.assertTrue(check.returncode == 0 or 'url-homepage-missing' in check.stdout, check.stdout + check.stderr)


if __name__ == '__main__':
    Installed.cmake, Installed.build, Installed.configuration, Installed.version = sys.argv[1:5]
    unittest.main(argv=sys.argv[:1])
