# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house, as data.

architecture.py holds the tree against what stands here; bites.py proves that every rule bites. A rule is changed here, together with
the reason for it, and nowhere else.
"""

# ---------------------------------------------------------------------------------------------------------------------------------
# Who may know whom.
#
#   knows      rooms of app/ (and "platform", its interfaces) whose headers it may include and whose targets it may link. Knowing a
#              room is knowing the values that room hands out, so what those rooms know may be included as well; "store" is the
#              exception, see STORE_VALUES.
#   libraries  what its CMake targets may link besides.
#   qt         the Qt modules whose headers it may include.
#   headers    the headers of other projects it may include.
#   besides    single headers beyond its line, each with the reason.

ROOMS = {
    'base': dict(
        knows='', qt='Core', headers='sodium tl',
        libraries='Qt6::Core PkgConfig::Sodium tl::expected'),
    'catalogue': dict(
        knows='base', qt='Core', headers='nlohmann valijson unicode sodium tl',
        libraries='nlohmann_json::nlohmann_json ICU::uc ICU::i18n PkgConfig::Sodium'),
    'progress': dict(knows='base catalogue', qt='Core', headers='tl', libraries=''),
    'risk': dict(knows='base catalogue progress', qt='Core', headers='tl', libraries=''),
    'routine': dict(knows='base catalogue progress', qt='Core', headers='tl', libraries=''),
    'device': dict(knows='base catalogue progress platform', qt='Core', headers='tl', libraries=''),
    'plan': dict(knows='base catalogue progress', qt='Core', headers='tl', libraries=''),
    'sources': dict(
        knows='base catalogue', qt='Core Gui', headers='tl unicode libpsl ZXing',
        libraries='Qt6::Gui ICU::uc ICU::i18n PkgConfig::Psl ZXing::ZXing'),
    'workshop': dict(knows='base catalogue', qt='Core', headers='tl', libraries=''),
    'store': dict(
        knows='base catalogue progress risk routine device plan workshop', qt='Core', headers='sodium sqlite3 tl unicode',
        # ICU brings a passphrase into normalisation form C on guarded buffers, which Qt's strings are not.
        libraries='SQLCipher::SQLCipher PkgConfig::Sodium ICU::uc',
        besides={'platform/durable_storage.h': 'files are written through this seam, at which tests let writes fail'},
        besides_links={'holdfast_platform': 'for platform/durable_storage.h'}),
    'overview': dict(
        knows='base catalogue progress risk routine device plan sources workshop store', qt='Core', headers='tl', libraries='',
        besides={'platform/durable_storage.h': 'handed on to the store',
                 'platform/key_ring.h': 'the verbs that put a slot key into the key ring and take it out'}),
    'wording': dict(
        knows='base catalogue progress risk routine device plan sources workshop', qt='Core', headers='tl', libraries=''),
    'report': dict(knows='overview wording', qt='Core Gui', headers='tl', libraries='Qt6::Gui'),
    'sample': dict(knows='overview', qt='Core', headers='tl', libraries=''),
    'view': dict(
        knows='overview wording report sample platform', qt='Core Gui Qml Quick Network Svg', headers='tl',
        # Network for the factory that refuses every request and for nothing else, see NETWORK_FILES; Svg draws the line icons.
        libraries='Qt6::Quick Qt6::Network Qt6::Svg'),
    'cli': dict(
        knows='overview wording report sample platform', qt='Core', headers='CLI tl', libraries='CLI11::CLI11',
        besides={'platform/platform.h': 'makeDurableStorage() is all that a sub-command needs of the system'},
        besides_links={'holdfast_catalogue_data': 'every sub-command reads the shipped catalogue',
                       'holdfast_catalogue_schema': '"catalogue check" holds files against the schemas'}),
    'tour': dict(
        knows='view sample platform', qt='Core Gui Qml Quick', headers='tl', libraries='',
        besides={'platform/platform.h': 'the tour builds a program of its own, with the real storage',
                 'platform/fallback/null_parts.h': 'and with nothing of the system in it that could differ between machines',
                 'platform/fallback/null_probes.h': 'nor of the device',
                 'platform/fallback/null_reminder_parts.h': 'and nothing that reminds',
                 'platform/parse/lifecycle_table_reader.h': 'the table of end dates is the same everywhere'},
        besides_links={'holdfast_parse': 'for that table',
                       'holdfast_catalogue_data': 'the pictures show the shipped catalogue'}),
    # app/main.cpp, and app/window_main.cpp, the only place that sees every room.
    'main': dict(knows='*', qt='Core Gui', headers='tl', libraries='*'),
}

# Only overview calls the store. Whoever knows overview meets these values of the store in its verbs, and nothing else of it.
STORE_VALUES = ['passphrase.h', 'recovery_code.h', 'unlock_key.h', 'vault_folder.h', 'vault_overview.h', 'vault_state.h']
STORE_CALLERS = ['store', 'overview']

# Targets that are not called holdfast_<room>.
TARGETS = {
    'holdfast_catalogue_schema': 'catalogue', 'holdfast_catalogue_data': 'catalogue',
    'holdfast_icons': 'view', 'holdfast': 'main', 'holdfast-window': 'main', 'holdfast_system': 'system', 'holdfast_parse': 'parse',
}

# platform/: the interfaces and what a cross-platform library gives to every system; and one folder for each system.
PLATFORM = dict(
    # Sql for other programs' databases, in platform/parse/foreign_* alone.
    libraries='Qt6::Core tl::expected Qt6::Network Qt6::Sql Qt6Keychain::Qt6Keychain', qt='Core Network Sql', headers='qt6keychain tl')
SYSTEM_FOLDERS = ['linux', 'windows', 'macos', 'android', 'ios']
SYSTEM = dict(
    libraries='Qt6::Core Qt6::DBus Qt6::Gui Qt6::Network', qt='Core DBus Gui Network', headers='qt6keychain tl')
# Headers of platform/ that are implementations or the composition, not interfaces: not for the rooms of app/.
NOT_INTERFACES = ['keychain_key_ring.h', 'local_socket_instance.h', 'platform.h', 'process_guard.h', 'program_run.h', 'window_program.h']

# Folders whose files know neither Qt nor anything else of the tree, so that a bare cross compiler builds and runs them: what asks
# Windows, compiled by mingw-w64 and run under wine. -> the files in them that put it together with the rest.
WITHOUT_QT = {'platform/windows/': ['windows_probes.', 'windows_notifier.', 'windows_wake_up.']}

# qml/: which modules may be imported.
QML_IMPORTS = {
    'qml/controls/': ['QtQml', 'QtQml.Models', 'QtQuick', 'QtQuick.Layouts', 'QtQuick.Shapes', 'QtQuick.Templates', 'QtQuick.Window'],
    'qml/pages/': ['QtQml', 'QtQml.Models', 'QtQuick', 'QtQuick.Layouts', 'QtQuick.Templates', 'QtQuick.Window',
                   'Holdfast.Controls', 'Holdfast.View'],
}
QML_LIBRARIES = ['Qt6::Quick', 'Qt6::QuickControls2']

# The first part of an included path -> how the tables above call it. C++'s own headers have no dot and belong to nobody.
FOREIGN_HEADERS = {
    'sodium.h': 'sodium', 'sqlite3.h': 'sqlite3', 'nlohmann': 'nlohmann', 'valijson': 'valijson', 'unicode': 'unicode', 'CLI': 'CLI',
    'tl': 'tl', 'libpsl.h': 'libpsl', 'ZXing': 'ZXing', 'qt6keychain': 'qt6keychain',
}

# The files that may use Qt's network: a local socket, and the factory that refuses.
NETWORK_FILES = ['platform/local_socket_instance.', 'app/view/app/no_network.']

# C++ that only the build runs.
NOT_PART_OF_THE_PROGRAM = ['platform/cmake/']

# Rooms of values in, values out: no files, no clock of their own, no QObject.
PURE_ROOMS = ['base', 'catalogue', 'progress', 'risk', 'routine', 'device', 'plan', 'sources', 'workshop']
IMPURE = r'\b(QFile|QDir|QSaveFile|QSettings|QProcess|QTimer|Q_OBJECT|currentDateTime\w*|currentDate|currentTime|system_clock)\b'
PURE_EXCEPTIONS = {
    'app/base/clock.h': 'the clock that is injected everywhere else',
    'app/catalogue/data/': 'the shipped catalogue, read from the program itself',
    'app/device/look.': 'runs probes side by side with signals and cancel',
}

# ---------------------------------------------------------------------------------------------------------------------------------
# What may stand where.

# Where an operating system may be asked for.
SYSTEM_QUESTIONS_IN = ['platform/']
SYSTEM_MACROS = (r'\b(Q_OS_\w+|_WIN32|_WIN64|WIN32|__MINGW\w+|__CYGWIN__|_MSC_VER|__linux__|__linux|linux|__gnu_linux__|__APPLE__|'
                 r'__MACH__|TARGET_OS_\w+|__ANDROID__|__unix__|__unix|__FreeBSD__|__OpenBSD__|__NetBSD__)\b')
# Headers of an operating system, by their first part; tests may use them.
SYSTEM_HEADERS = (r'^(sys/|linux/|arpa/|netinet/|dirent\.h|fcntl\.h|poll\.h|pwd\.h|signal\.h|spawn\.h|termios\.h|unistd\.h|windows\.h|'
                  r'jni\.h|android/|CoreFoundation/|Foundation/|UIKit/|AppKit/)')

# The vault's SQL; read-only SELECTs on other programs' files.
SQL_IN = ['app/store/']
SELECT_IN = ['platform/parse/foreign_']
# What is switched there for a database that is not trusted; none of them changes a file.
FOREIGN_PRAGMAS = ['trusted_schema', 'cell_size_check', 'query_only']

# Colours and type sizes are tokens of this one file.
TOKENS_IN = 'qml/controls/Theme.qml'

# Never, anywhere: pattern -> why. `setInsecureFallback(false)` is the one form that may stay.
FORBIDDEN_CODE = {
    r'\bsetContextProperty\b|\bsetContextObject\b': 'no context properties: required properties or a singleton',
    r'\beval\s*\(|\bnew\s+Function\s*\(|\bcreateQmlObject\b|\bcreateComponent\b|\bloadData\s*\(|\bQQmlExpression\b'
    r'|\bQQmlScriptString\b|\bQJSEngine\b[^;\n]*\bevaluate\b|(?:\.|->)evaluate\s*\(':
        'nothing is made into a program at run time',
    r'\bsetInsecureFallback\s*\(\s*(?!false\s*\))': 'without a key ring there is no key ring; never a plain file',
    r'\bstatic\s+\w+(::\w+)*\s*[&*]\s*instance\s*\(': 'no singletons with instance(); main owns what there is once',
}
# Interactive templates; each must do on assistive "press" what it does on a click.
PRESSABLE = ['AbstractButton', 'Button', 'CheckBox', 'Switch', 'RadioButton', 'TabButton', 'ItemDelegate', 'ComboBox', 'RoundButton',
             'ToolButton', 'DelayButton', 'CheckDelegate', 'SwitchDelegate', 'RadioDelegate', 'MenuItem']
# The stock types a page may use; everything else that shows text or can be pressed is a control of ours.
PAGE_TEMPLATES = ['AbstractButton', 'ApplicationWindow']
NOT_IN_PAGES = ['Text', 'TextEdit', 'TextInput', 'Label']
# Types whose text would be read as markup unless told otherwise.
MARKUP_TYPES = ['Text', 'TextEdit', 'Label', 'TextArea']
HANDLER_STATEMENTS = 3

# Which folders speak to people; every text there needs a comment for its translator.
TRANSLATED_IN = ['app/', 'qml/']

# ---------------------------------------------------------------------------------------------------------------------------------
# Form.

LINES = {'.cpp': 400, '.h': 150, '.qml': 250, '.py': 400}
FORBIDDEN_SUFFIXES = ['Manager', 'Helper', 'Helpers', 'Util', 'Utils', 'Utility', 'Controller', 'Service']
FILE_NAMES = {
    '.cpp': r'[a-z][a-z0-9_]*', '.h': r'[a-z][a-z0-9_]*', '.c': r'[a-z][a-z0-9_]*', '.py': r'[a-z][a-z0-9_]*',
    '.qml': r'([A-Z][A-Za-z0-9]*|tst_[A-Z][A-Za-z0-9]*)', '.json': r'[a-z][a-z0-9_]*', '.md': r'(README|[a-z][a-z0-9_]*)',
}
# Every file of these kinds says whose it is and under which licence, in its first lines.
LICENSED = ['.cpp', '.h', '.c', '.java', '.qml', '.py', '.sh', '.cmake', '.svg', '.desktop', '.xml', 'CMakeLists.txt']
LICENSED_PROGRAMS = ['platform/run', 'platform/test', 'platform/build-sqlcipher', '.ci/run', 'tests/bench/run', 'tests/fuzz/run',
                     'platform/packs/sign']
LICENCE = ['SPDX-FileCopyrightText: Holdfast contributors', 'SPDX-License-Identifier:']

# What each folder holds; "*" stands for files of its own.
FOLDERS = {
    '': ['app', 'qml', 'platform', 'tests', 'assets', 'CMakeLists.txt', 'CMakePresets.json', 'README.md', 'LICENSE', 'CONTRIBUTING.md',
         'CHANGELOG.md'],
    'app': [room for room in ROOMS if room != 'main'] + ['main.cpp', 'program.cpp', 'program.h', 'window_main.cpp', 'CMakeLists.txt'],
    'qml': ['controls', 'pages', 'CMakeLists.txt'],
    'platform': ['parse', 'fallback', 'cmake', 'packages', 'packs', '*'] + SYSTEM_FOLDERS,
    'assets': ['catalogue', 'packs', 'i18n', 'icons', 'fonts', 'pictures', 'lifecycle'],
    'tests': [room for room in ROOMS if room != 'main'] + ['architecture', 'platform', 'qml', 'journeys', 'support', 'data', 'bench',
                                                           'fuzz', 'CMakeLists.txt'],
}
# What git does not keep (see .gitignore) and names that begin with a dot.
NOT_OURS = ['build', 'CMakeUserPresets.json', 'compile_commands.json', '__pycache__']
NO_CODE_IN = ['assets/']
