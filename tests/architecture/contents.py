# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What may stand in which file: operating systems, SQL, colours, plain text, controls of our own, texts with a comment."""

import re

import house
from reading import CPP, Complaint, closing, line_of

# The colour names of CSS and SVG, which QML takes as colours; "transparent" is none.
COLOUR_NAMES = set('''aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood
cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey
darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey
darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite
gold goldenrod gray grey green greenyellow honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon
lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue
lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid
mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin
navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip
peachpuff peru pink plum powderblue purple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver
skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow
yellowgreen'''.split())

HEX = re.compile(r'#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8}|[0-9a-fA-F]{9}|[0-9a-fA-F]{12})')
# Words that only SQL puts this way. At the start of a string, so that no sentence is taken for a statement.
SQL = re.compile(r'''\s*(?:
    (?P<select>(?:SELECT|select)\s+(?:[^;]*\s(?:FROM|from)\s|[\w*(?'"]+[^a-z]*$|\w+\s*\())
  | (?:INSERT|insert|REPLACE|replace)\s+(?:(?:OR|or)\s+\w+\s+)?(?:INTO|into)\b
  | (?:UPDATE|update)\s+(?:(?:OR|or)\s+\w+\s+)?[\w."]+\s+(?:SET|set)\b
  | (?:DELETE|delete)\s+(?:FROM|from)\s+[\w."]+
  | (?:PRAGMA|pragma)\s+(?P<pragma>\w+)
  | (?:CREATE|create|DROP|drop|ALTER|alter)\s+(?:(?:TEMP|temp|TEMPORARY|UNIQUE|unique|VIRTUAL|virtual)\s+)?
        (?:TABLE|table|INDEX|index|VIEW|view|TRIGGER|trigger)\b
  | (?:ATTACH|attach|DETACH|detach)\s+(?:DATABASE|database)\b
  | (?:BEGIN|begin)\s+(?:IMMEDIATE|immediate|EXCLUSIVE|exclusive|DEFERRED|TRANSACTION|transaction)\b
  | (?:COMMIT|ROLLBACK|VACUUM|SAVEPOINT\s+\w+|RELEASE\s+\w+)\s*;?\s*$
)''', re.X)
BARE_SQL = re.compile(r'\s*(SELECT|INSERT|UPDATE|DELETE|PRAGMA)(\s|$)')


def _lines(source):
    return enumerate(source.code.split('\n'), 1)


def operating_systems(tree):
    for source in tree.below('app/', 'qml/', 'tests/'):
        if source.path.startswith(tuple(house.SYSTEM_QUESTIONS_IN)):
            continue
        if source.path.endswith(CPP):
            for number, text in _lines(source):
                if re.match(r'\s*#\s*(if|ifdef|ifndef|elif|elifdef|elifndef)\b', text) and re.search(house.SYSTEM_MACROS, text):
                    yield Complaint('systems', source.path, number, 'asks which operating system this is; platform/ does that')
        elif source.path.endswith(('CMakeLists.txt', '.cmake')):
            for number, text in _lines(source):
                if re.match(r'\s*(else)?if\s*\([^#]*\b(WIN32|APPLE|UNIX|ANDROID|IOS|MSVC|CMAKE_SYSTEM_NAME|LINUX)\b', text, re.I):
                    yield Complaint('systems', source.path, number, 'asks which operating system this is; platform/ does that')
        elif source.path.endswith('.qml'):
            for number, text in _lines(source):
                if re.search(r'\bQt\s*\.\s*platform\b', text):
                    yield Complaint('systems', source.path, number, 'asks which operating system this is; platform/ does that')


def sql(tree):
    for source in tree.below('app/', 'qml/', 'platform/', kinds=CPP + ('.qml', '.js')):
        if source.path.startswith(tuple(house.SQL_IN)):
            continue
        for text in source.strings:
            match = SQL.match(text.value)
            if match and source.path.startswith(tuple(house.SELECT_IN)) and (
                    match.group('select') or match.group('pragma') in house.FOREIGN_PRAGMAS):
                continue
            if match or BARE_SQL.match(text.value):
                yield Complaint('sql', source.path, text.line, f'"{text.value[:40]}" is SQL; that stands in app/store')


def colours(tree):
    for source in tree.below('app/', 'qml/', kinds=CPP + ('.qml', '.js')):
        if source.path == house.TOKENS_IN:
            continue
        for text in source.strings:
            if HEX.fullmatch(text.value) or source.path.endswith('.qml') and text.value.lower() in COLOUR_NAMES:
                yield Complaint('colours', source.path, text.line, f'the colour "{text.value}" stands outside {house.TOKENS_IN}')
        for number, text in _lines(source):
            if re.search(r'\bQt\s*\.\s*(rgba|hsla|hsva|color|lighter|darker|tint|alpha)\s*\(', text):
                yield Complaint('colours', source.path, number, f'a colour is made outside {house.TOKENS_IN}')
            if re.search(r'\bQt::(white|black|red|darkRed|green|darkGreen|blue|darkBlue|cyan|darkCyan|magenta|darkMagenta|yellow|'
                         r'darkYellow|gray|darkGray|lightGray)\b|\bQColor(::fromRgb\w*)?\s*[({]\s*\d|\bqRgba?\s*\(', text):
                yield Complaint('colours', source.path, number, f'a colour is named in C++; {house.TOKENS_IN} has them')
            if re.search(r'\b(pixelSize|pointSize)\s*:\s*[\d.]+', text):
                yield Complaint('colours', source.path, number, f'a size of type stands outside {house.TOKENS_IN}')


def forbidden_code(tree):
    for source in tree.below('app/', 'qml/', 'platform/', 'tests/', kinds=CPP + ('.qml', '.js')):
        for pattern, why in house.FORBIDDEN_CODE.items():
            for match in re.finditer(pattern, source.code):
                yield Complaint('forbidden', source.path, line_of(source.code, match.start()), f'{match.group().strip()}: {why}')
    for source in tree.below('qml/', kinds='.qml'):
        for line, name, part in source.objects():
            if name == 'Loader' and re.search(r'\b(source|asynchronousSource)\s*:(?!\s*")', part) or re.search(r'\bsetSource\s*\(', part):
                yield Complaint('forbidden', source.path, line, 'a Loader takes sourceComponent, or one fixed file')


def plain_text(tree):
    for source in tree.below('qml/', kinds='.qml'):
        for line, name, part in source.objects():
            if name.split('.')[-1] in house.MARKUP_TYPES and (name != 'TextArea' or not source.path.startswith('qml/pages/')):
                own = name == 'TextArea' and re.search(r'\bimport\s+Holdfast\.Controls\b', source.code)
                if not own and not re.search(r'\btextFormat\s*:\s*Text(Edit)?\.PlainText\b', part):
                    yield Complaint('plain text', source.path, line, f'{name} without textFormat: Text.PlainText')
        for match in re.finditer(r'\btextFormat\s*:\s*(?!\s|Text(Edit)?\.PlainText\b)', source.code):
            yield Complaint('plain text', source.path, line_of(source.code, match.start()), 'text that is not plain')
        for match in re.finditer(r'\b(Text|TextEdit)\s*\.\s*(StyledText|RichText|MarkdownText|AutoText)\b', source.code):
            yield Complaint('plain text', source.path, line_of(source.code, match.start()), match.group() + ' is not plain text')


def own_controls(tree):
    for source in tree.below('qml/', kinds='.qml'):
        in_pages = source.path.startswith('qml/pages/')
        for line, name, part in source.objects():
            qualified, short = '.' in name, name.split('.')[-1]
            if in_pages and (qualified and short not in house.PAGE_TEMPLATES or not qualified and short in house.NOT_IN_PAGES):
                yield Complaint('controls', source.path, line, f'{name}: pages are made of our own controls')
            if qualified and short in house.PRESSABLE and not re.search(r'\bAccessible\.onPressAction\b', part):
                yield Complaint('controls', source.path, line, f'{name} has no Accessible.onPressAction: assistive technology cannot press it')
            if qualified and short in house.PRESSABLE and not re.search(r'\bAccessible\.role\b', part):
                yield Complaint('controls', source.path, line, f'{name} has no Accessible.role')


def handlers(tree):
    """No logic in QML beyond three statements a handler."""
    for source in tree.below('qml/', kinds='.qml'):
        for match in re.finditer(r'\bon[A-Z]\w*\s*:\s*(?:function\s*\w*\([^)]*\)\s*|(?:\([^)]*\)|\w+)\s*=>\s*)?\{', source.code):
            body = source.code[match.end():closing(source.code, match.end())]
            # A condition is no statement; a table of cases is one, and so is either-or.
            body = re.sub(r'\bswitch\s*\([^{}\n]*\)\s*\{[^{}]*\}', 'cases;', body)
            body = re.sub(r'\b(if|else if|while|for)\s*\([^{}\n]*\)\s*(?=\{|\n)', '', body)
            statements = len(re.findall(r'[\w)\]]\s*(?:;|\n|$)', body)) - len(re.findall(r'\belse\b', body))
            if statements > house.HANDLER_STATEMENTS:
                yield Complaint('handlers', source.path, line_of(source.code, match.start()),
                                f'{statements} statements in one handler; a verb of the view-model does that')


CALL = re.compile(r'\b(?:(?:qsTr|tr|QT_TR_NOOP|QT_TR_N_NOOP|qtTrId|qsTrId)|'
                  r'(?:qsTranslate|translate|QT_TRANSLATE_NOOP|QT_TRANSLATE_N_NOOP)\s*\(\s*"\s*"\s*,)\s*\(?\s*["\'`]')


def translator_comments(tree):
    """Every text has a comment of its own for whoever translates it: lupdate gives a `//:` to the next text and to no other."""
    for source in tree.below(*house.TRANSLATED_IN, kinds=CPP + ('.qml', '.js')):
        explained = [end for start, end, text in source.comments if re.match(r'(//:|/\*:)\s*\S', text)]
        before = 0
        for call in CALL.finditer(source.code):
            mine = [end for end in explained if before <= end <= call.start()]
            if not mine or source.code.count('\n', mine[-1], call.start()) > 4 or \
                    source.path.endswith(CPP) and re.search(r'[;}]', source.code[mine[-1]:call.start()]):
                yield Complaint('translation', source.path, line_of(source.code, call.start()),
                                'a text without a comment for its translator (//: on the line before)')
            before = call.end()
