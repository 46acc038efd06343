# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small trees that break a rule, and others beside them that keep it: the self-test expects each rule to tell them apart."""

from collections import namedtuple

Example = namedtuple('Example', 'rule bad files')

LICENCE = '// SPDX-FileCopyrightText: Holdfast contributors\n// SPDX-License-Identifier: GPL-3.0-or-later\n'


def _examples(rule, bad, *trees):
    """Each tree is a dictionary of paths and texts."""
    return [Example(rule, bad, tree) for tree in trees]


def _at(path, *texts):
    """For each text a tree in which it is the only file."""
    return [{path: text} for text in texts]


CMAKE = 'app/progress/CMakeLists.txt'
PAGE = 'qml/pages/TodayPage.qml'
CONTROL = 'qml/controls/BigButton.qml'
VIEW = 'app/view/today/today_view_model.cpp'

EXAMPLES = [
    # Link lines.
    *_examples('links', True,
               *_at(CMAKE, 'holdfast_room(progress\n    SOURCES mark.h\n    LINKS holdfast_base holdfast_store)',
                    'holdfast_room(progress SOURCES mark.h LINKS holdfast_base PRIVATE_LINKS Qt6::Gui)',
                    'holdfast_room(progress SOURCES mark.h LINKS holdfast_base SQLCipher::SQLCipher)',
                    'target_link_libraries(holdfast_progress PRIVATE holdfast_overview)',
                    'target_link_libraries(holdfast_progress PUBLIC ${SOMETHING})',
                    'link_libraries(Qt6::Core)',
                    'holdfast_room(habits SOURCES habit.h LINKS holdfast_base)',
                    'holdfast_room(risk SOURCES risk.h LINKS holdfast_base)'),
               *_at('app/cli/CMakeLists.txt', 'holdfast_room(cli SOURCES a.cpp LINKS holdfast_store)'),
               *_at('app/view/CMakeLists.txt', 'target_link_libraries(holdfast_view PUBLIC holdfast_system)'),
               *_at('platform/CMakeLists.txt', 'target_link_libraries(holdfast_platform PUBLIC holdfast_base)'),
               *_at('platform/linux/CMakeLists.txt', 'target_link_libraries(holdfast_system PRIVATE Qt6::Widgets)'),
               *_at('qml/pages/CMakeLists.txt', 'target_link_libraries(holdfast_pages PUBLIC holdfast_store)')),
    *_examples('links', False,
               *_at(CMAKE, 'holdfast_room(progress SOURCES mark.h # holdfast_store\n LINKS holdfast_base holdfast_catalogue)'),
               *_at('app/CMakeLists.txt', 'target_link_libraries(holdfast PRIVATE holdfast_cli holdfast_system holdfast_viewplugin)'),
               *_at('platform/linux/CMakeLists.txt', 'target_link_libraries(holdfast_system PUBLIC holdfast_platform PRIVATE Qt6::DBus)')),

    # Includes. QImage and the like need Qt's headers to be known, which CMake tells.
    *_examples('includes', True,
               *_at('app/progress/status.cpp', '#include "app/store/vault.h"\n', '#include "app/view/app/window.h"\n',
                    '#include "platform/printer.h"\n', '#include <QtGui/QImage>\n', '#include <QImage>\n', '#include <sqlite3.h>\n',
                    '#include <nlohmann/json.hpp>\n', '#include <unistd.h>\n', '#include "tests/support/secrets.h"\n',
                    '#include "../store/vault.h"\n'),
               *_at(VIEW, '#include "app/store/mark_repository.h"\n', '#include "app/store/vault.h"\n', '#include "platform/platform.h"\n',
                    '#include "platform/linux/lp_printer.h"\n', '#include "platform/keychain_key_ring.h"\n',
                    '#include <QNetworkAccessManager>\n', '#include <QWidget>\n', '#include <sqlite3.h>\n', '#  include   <sys/stat.h>\n'),
               *_at('app/cli/commands.cpp', '#include "app/store/database.h"\n', '#include <QQuickWindow>\n',
                    '#include "app/view/app/window.h"\n', '#include <termios.h>\n'),
               *_at('app/main.cpp', '#include "platform/linux/lp_printer.h"\n'),
               *_at('app/habits/habit.h', '#include <QString>\n'),
               *_at('platform/printer.h', '#include "app/base/secret.h"\n', '#include <QImage>\n', '#include <unistd.h>\n'),
               *_at('platform/parse/apt.cpp', '#include "platform/linux/posix_file.h"\n', '#include <sqlite3.h>\n'),
               *_at('platform/linux/lp_printer.cpp', '#include "platform/macos/printer.h"\n', '#include "app/base/result.h"\n'),
               *_at('qml/pages/page.cpp', '#include <QString>\n')),
    *_examples('includes', False,
               *_at('app/progress/status.cpp', '#include "app/base/ids.h"\n#include <algorithm>\n#include <QDate>\n'
                    '// #include "app/store/vault.h"\n/* #include <sqlite3.h>\n#include <QImage> */\n'),
               *_at(VIEW, '#include "app/overview/overview.h"\n#include "app/progress/mark.h"\n#include "app/store/unlock_key.h"\n'
                    '#include "platform/key_ring.h"\n#include <QColor>\n#include <QtQml/qqmlregistration.h>\n'),
               *_at('app/view/app/no_network.cpp', '#include <QNetworkAccessManager>\n'),
               *_at('app/store/vault.cpp', '#include <sqlite3.h>\n#include "platform/durable_storage.h"\n'),
               *_at('app/main.cpp', '#include "app/store/vault.h"\n#include "platform/platform.h"\n#include <QGuiApplication>\n'),
               *_at('platform/parse/foreign_firefox.cpp', '#include <sqlite3.h>\n'),
               *_at('platform/linux/lp_printer.cpp', '#include "platform/printer.h"\n#include <unistd.h>\n#include <QDBusMessage>\n')),

    *_examples('purity', True,
               *_at('app/risk/next_steps.cpp', 'auto today = QDate::currentDate();', 'QFile file("a");', 'QTimer timer;'),
               *_at('app/plan/people.h', 'class People : public QObject { Q_OBJECT };')),
    *_examples('purity', False,
               *_at('app/base/clock.h', 'return QDateTime::currentDateTimeUtc();'),
               *_at('app/risk/next_steps.cpp', '// QFile is not for us\nQString name = "QTimer";'),
               *_at('app/overview/overview.h', 'Q_OBJECT')),

    *_examples('without qt', True,
               *_at('platform/windows/edition_reader.cpp', '#include <QString>\n', '#include <QtCore/QString>\n', 'QByteArray report;',
                    '#include "platform/os_lifecycle.h"\n', 'return QStringLiteral("a");', 'Q_UNUSED(a);'),
               *_at('platform/windows/readers.h', 'namespace a {\nQString b();\n}')),
    *_examples('without qt', False,
               *_at('platform/windows/edition_reader.cpp', '// QString is not for us\n#include "platform/windows/readers.h"\n'
                    '#include <windows.h>\nfrom->QueryInterface(a, "QString");\nDWORD REG_QWORD_LITTLE_ENDIAN;'),
               *_at('platform/windows/windows_probes.cpp', '#include <QString>\nQString a;'),
               *_at('platform/linux/lp_printer.cpp', '#include <QString>\n')),

    *_examples('imports', True,
               *_at(PAGE, 'import QtQuick.Controls\n', 'import QtQuick.Controls.Basic as QQC\n', 'import "../controls"\n',
                    'import QtQuick.Dialogs\n'),
               *_at(CONTROL, 'import Holdfast.Pages\n', 'import Holdfast.View\n')),
    *_examples('imports', False, *_at(PAGE, 'import QtQuick\nimport Holdfast.View 1.0\n// import QtQuick.Controls\n')),

    # What may stand where.
    *_examples('systems', True,
               *_at('app/base/random.cpp', '#ifdef Q_OS_LINUX\n#endif\n', '#if defined(_WIN32) && 1\n#endif\n', '#  ifndef __APPLE__\n#endif\n',
                    '#if 0\n#elif defined(__ANDROID__)\n#endif\n'),
               *_at('tests/support/small_disk.h', '#ifdef __linux__\n#endif\n'),
               *_at('app/cli/CMakeLists.txt', 'if(WIN32)\nendif()\n', 'if(CMAKE_SYSTEM_NAME STREQUAL "Linux")\nendif()\n'),
               *_at(PAGE, 'visible: Qt.platform.os === "linux"')),
    *_examples('systems', False,
               *_at('platform/linux/suspend_clock.cpp', '#ifdef __linux__\n#endif\n'),
               *_at('app/base/random.cpp', '// #ifdef Q_OS_LINUX\n#ifdef EDQUOT\n#endif\n#if QT_VERSION >= 0x060800\n#endif\n')),

    *_examples('sql', True,
               *_at('app/overview/ledger.cpp', 'run("SELECT note FROM marks");', 'run(R"(\n  INSERT OR IGNORE INTO marks VALUES(1))");',
                    'run("update marks set note = 1");', 'run("DELETE FROM marks");', 'run("PRAGMA key");', 'run("pragma user_version");',
                    'run("CREATE TABLE marks(a)");', 'run("drop table marks");', 'run("BEGIN IMMEDIATE");', 'run("COMMIT");',
                    'run("SELECT " + what);', 'run(u"select count(*) from marks");'),
               *_at(PAGE, "query: 'SELECT a FROM b'"),
               *_at('platform/linux/rows.cpp', 'run("SELECT a FROM b");'),
               *_at('platform/parse/foreign_firefox.cpp', 'run("DELETE FROM moz_perms");', 'run("PRAGMA journal_mode = OFF");'),
               *_at('platform/linux/rows.cpp', 'run("PRAGMA query_only = ON");')),
    *_examples('sql', False,
               *_at('app/store/mark_repository.cpp', 'run("SELECT note FROM marks");'),
               *_at('platform/parse/foreign_firefox.cpp', 'run("SELECT type FROM moz_perms");', 'run("PRAGMA query_only = ON");'),
               *_at('app/wording/words.cpp', '// SELECT a FROM b\nsay("Select what you want from the list");\nsay("Delete everything");\n'
                    'say("Update from a known source");\nsay("Insert it into the reader");')),

    *_examples('colours', True,
               *_at(PAGE, 'color: "#0F5C56"', 'color: "#fff"', 'color: "white"', 'color: "DarkRed"', "color: '#80000000'",
                    'color: Qt.rgba(0, 0, 0, 0.5)', 'color: Qt.darker(Theme.colors.brand)', 'font.pixelSize: 15'),
               *_at(VIEW, 'return QColor("#0F5C56");', 'return Qt::white;', 'return QColor(0, 0, 0);', 'auto c = qRgb(1, 2, 3);')),
    *_examples('colours', False,
               *_at('qml/controls/Theme.qml', 'readonly property color ink: "#17211F"'),
               *_at(PAGE, '// "#fff"\ncolor: "transparent"\nfont.pixelSize: Theme.bodySize\nname: "evidence"'),
               *_at(VIEW, 'painter.fill(Qt::transparent);\nQColor color = theme.color();\nQString hash = "#";')),

    *_examples('forbidden', True,
               *_at(VIEW, 'context->setContextProperty("a", b);', 'engine.evaluate(text);', 'QQmlExpression expression;',
                    'engine.loadData(text);', 'static Overview &instance();'),
               *_at(PAGE, 'Component.onCompleted: eval(text)', 'onClicked: Qt.createQmlObject(text, root)',
                    'onClicked: Qt.createComponent(address)', 'Loader { source: App.page + ".qml" }', 'onClicked: new Function(text)()'),
               *_at('platform/keychain_key_ring.cpp', 'job->setInsecureFallback(true);', 'job->setInsecureFallback(fallback);'),
               *_at('tests/platform/key_ring_test.cpp', 'job.setInsecureFallback( true );')),
    *_examples('forbidden', False,
               *_at(VIEW, '// setContextProperty\nQCoreApplication::instance()->quit();\nint medieval(int);'),
               *_at(PAGE, 'Loader { sourceComponent: page }\nLoader { source: "StepPage.qml" }'),
               *_at('platform/keychain_key_ring.cpp', 'job->setInsecureFallback(false);')),

    *_examples('plain text', True,
               *_at(PAGE, 'Item {\n    Text { text: root.title }\n}', 'Text { Item { property int textFormat: Text.PlainText } }',
                    'T.Label { text: "a" }', 'TextEdit { readOnly: true }', 'Heading { textFormat: Text.RichText }',
                    'PlainText { textFormat: root.format }', 'Text { textFormat: Text.PlainText; onLinkActivated: a(Text.StyledText) }')),
    *_examples('plain text', False,
               *_at(PAGE, 'Text {\n    text: "}"\n    textFormat: Text.PlainText\n}', 'TextEdit { textFormat: TextEdit.PlainText }',
                    'Heading { text: root.title }', '// Text { }')),

    *_examples('controls', True,
               *_at(PAGE, 'Item { Text { textFormat: Text.PlainText } }', 'T.Button { Accessible.onPressAction: a(); Accessible.role: b }',
                    'QQC.TextField { }', 'T.AbstractButton { Accessible.role: Accessible.Button }',
                    'T.AbstractButton { Accessible.onPressAction: root.clicked() }', 'TextInput { }'),
               *_at(CONTROL, 'T.Button { onClicked: a() }', 'T.CheckBox { Accessible.role: Accessible.CheckBox }')),
    *_examples('controls', False,
               *_at(PAGE, 'TextField { }', 'T.AbstractButton { Accessible.role: Accessible.Button; Accessible.onPressAction: root.clicked() }'),
               *_at(CONTROL, 'T.Button { Accessible.role: Accessible.Button; Accessible.onPressAction: root.clicked() }',
                    'Text { textFormat: Text.PlainText }')),

    *_examples('handlers', True,
               *_at(PAGE, 'onClicked: {\n a();\n b();\n c();\n d();\n}', 'onClicked: { a(); b(); c(); d() }',
                    'Keys.onPressed: event => {\n a()\n b()\n if (c()) {\n  d()\n  e()\n }\n}',
                    'onMoved: (x, y) => { a(); b(); c(); d(); }')),
    *_examples('handlers', False,
               *_at(PAGE, 'onClicked: a()', 'onClicked: {\n    a();\n    if (b)\n        c();\n    else\n        d(); // and so on;\n}',
                    'Keys.onPressed: event => {\n switch (event.key) {\n case 1: a(); break;\n case 2: b(); break;\n default: return;\n }\n c();\n}')),

    *_examples('translation', True,
               *_at(PAGE, 'text: qsTr("Done")', '//:\ntext: qsTr("Done")', '// Done\ntext: qsTr("Done")',
                    '//: Button.\ntext: a ? qsTr("Done") : qsTr("Later")', '//: Far away.\n\n\n\n\n\ntext: qsTr("Done")'),
               *_at(VIEW, 'return tr("Done");', '//: Button.\nint a = 1;\nreturn tr("Done");', 'QT_TRANSLATE_NOOP("wording", "Done"),',
                    '//: One.\nQT_TRANSLATE_NOOP("wording", "Done"),\nQT_TRANSLATE_NOOP("wording", "Later"),')),
    *_examples('translation', False,
               *_at(PAGE, '//: Button.\ntext: qsTr("Done")', '//: Button.\ntext: a ? qsTr("Done")\n//: Button too.\n: qsTr("Later")',
                    '// qsTr("Done")'),
               *_at(VIEW, 'f(//: Button.\n  tr("Done"));', 'return QCoreApplication::translate("wording", text);', 'str("Done");')),

    # Form.
    *_examples('sizes', True, *_at('app/base/a.cpp', '\n' * 400), *_at('app/base/a.h', '\n' * 150), *_at(PAGE, '\n' * 250)),
    *_examples('sizes', False, *_at('app/base/a.cpp', '\n' * 399), *_at('app/base/a.h', '\n' * 149), *_at('assets/a.json', '\n' * 999)),

    *_examples('names', True,
               *_at('app/base/secretBox.h', ''), *_at('app/base/Secret.cpp', ''), *_at('qml/pages/todayPage.qml', ''),
               *_at('app/view/app/page_controller.h', ''), *_at('app/base/text_util.h', ''), *_at('qml/controls/LayoutHelper.qml', ''),
               *_at('app/base/a.h', 'class VaultManager {', 'enum class StringUtil : int {', 'namespace holdfast::DateUtils {',
                    'class Page final : public PageService {};\nstruct PageService : Base {', 'using Helper = int;',
                    '    [[nodiscard]] int getSize() const;\n'),
               *_at(PAGE, 'component RowHelper: Item {}')),
    *_examples('names', False,
               *_at('app/base/secret_box.h', 'class SecretBox final : public QNetworkAccessManager {\n    using QObject::QObject;\n'),
               *_at('qml/pages/TodayPage.qml', ''), *_at('tests/qml/controls/tst_Buttons.qml', ''), *_at('app/cli/json.md', ''),
               *_at('app/base/a.h', 'using Utilities = int;\n    [[nodiscard]] bool forgets() const;\n')),

    *_examples('licences', True,
               *_at('app/base/a.h', '#pragma once\n', '// SPDX-FileCopyrightText: Holdfast contributors\n#pragma once\n'),
               *_at('platform/run', '#!/bin/sh\n'), *_at('assets/icons/lock.svg', '<svg/>'), *_at(CMAKE, 'project(a)\n')),
    *_examples('licences', False, *_at('app/base/a.h', LICENCE), *_at('platform/packages/run.txt', 'dbus\n')),

    *_examples('folders', True,
               *_at('notes.txt', ''), *_at('scripts/a.sh', ''), *_at('app/utils/a.h', ''), *_at('assets/icons/a.cpp', ''),
               *_at('tests/misc/a.cpp', ''), *_at('platform/plan9/a.cpp', ''), *_at('qml/dialogs/A.qml', '')),
    *_examples('folders', False,
               {'CMakeLists.txt': '', 'README.md': '', '.gitignore': '', 'app/base/a.h': '', 'platform/printer.h': '', 'app/README.md': ''}),
]
