# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the tree and takes its C++, QML and CMake apart just far enough to be judged."""

import os
import re
from collections import namedtuple

Complaint = namedtuple('Complaint', 'rule path line message')
Text = namedtuple('Text', 'line value')

CPP = ('.cpp', '.h', '.c')

_CPP_TOKEN = re.compile(r'''
  (?P<comment>//[^\n]*|/\*.*?\*/)
| (?P<raw>(?:u8|[uUL])?R"(?P<fence>[^()\s\\"]{0,16})\((?P<rawbody>.*?)\)(?P=fence)")
| (?P<string>"(?P<body>(?:[^"\\\n]|\\.)*)")
| (?P<char>(?<![0-9A-Za-z_])(?:u8|[uUL])?'(?:[^'\\\n]|\\.)+')
''', re.S | re.X)
_QML_TOKEN = re.compile(r'''
  (?P<comment>//[^\n]*|/\*.*?\*/)
| (?P<string>"(?P<body>(?:[^"\\\n]|\\.)*)")
| (?P<char>'(?P<quoted>(?:[^'\\\n]|\\.)*)')
| (?P<raw>`(?P<rawbody>(?:[^`\\]|\\.)*)`)
''', re.S | re.X)


def line_of(text, position):
    return text.count('\n', 0, position) + 1


def _blank(text):
    return re.sub(r'[^\n]', ' ', text)


class Source:
    """One file: its text; `code`, the text with comments and the insides of strings blanked; and its strings."""

    def __init__(self, path, text):
        self.path = path
        self.text = text
        self.strings = []
        self.comments = []
        suffix = os.path.splitext(path)[1]
        if suffix in CPP or suffix in ('.qml', '.js'):
            self._take_apart(_CPP_TOKEN if suffix in CPP else _QML_TOKEN)
        else:
            self.code = self.uncommented = text

    def _take_apart(self, token):
        code, uncommented, end = [], [], 0
        for match in token.finditer(self.text):
            gap = self.text[end:match.start()]
            whole = match.group()
            code.append(gap)
            uncommented.append(gap)
            if match.lastgroup == 'comment' or match.group('comment'):
                self.comments.append((match.start(), match.end(), whole))
                code.append(_blank(whole))
                uncommented.append(_blank(whole))
            else:
                groups = match.groupdict()
                value = next((groups[name] for name in ('body', 'rawbody', 'quoted') if groups.get(name) is not None), None)
                if value is not None:
                    self.strings.append(Text(line_of(self.text, match.start()), value))
                code.append(whole[0] + _blank(whole[1:-1]) + whole[-1])
                uncommented.append(whole)
            end = match.end()
        code.append(self.text[end:])
        uncommented.append(self.text[end:])
        self.code = ''.join(code)
        self.uncommented = ''.join(uncommented)

    def includes(self):
        """The line and the path of every #include."""
        for match in re.finditer(r'^[ \t]*#[ \t]*include[ \t]*[<"]([^>"\n]+)[>"]', self.uncommented, re.M):
            yield line_of(self.text, match.start()), match.group(1)

    def objects(self):
        """Every QML object: the line, the type (with its qualifier) and what stands in its braces but not in those of its children."""
        for match in re.finditer(r'(?<![\w.])((?:[A-Z]\w*\.)?[A-Z]\w*)\s*\{', self.code):
            yield line_of(self.code, match.start()), match.group(1), outer_part(self.code, match.end())


def closing(code, start):
    """Where the brace closes that was opened just before `start`."""
    depth = 1
    for match in re.finditer(r'[{}]', code[start:]):
        depth += 1 if match.group() == '{' else -1
        if depth == 0:
            return start + match.start()
    return len(code)


def outer_part(code, start):
    """The code up to the closing brace without what stands in inner braces."""
    part, depth = [], 1
    for piece in re.split(r'([{}])', code[start:]):
        if piece == '{':
            depth += 1
        elif piece == '}':
            depth -= 1
            if depth == 0:
                break
        elif depth == 1:
            part.append(piece)
    return ''.join(part)


class Tree:
    """The project's files by their paths from its root, and the names of everything there is."""

    def __init__(self, texts, paths=None):
        self.sources = {path: Source(path, text) for path, text in texts.items()}
        self.paths = sorted(paths if paths is not None else texts)

    def below(self, *prefixes, kinds=None):
        for path, source in self.sources.items():
            if path.startswith(prefixes) and (kinds is None or path.endswith(kinds)):
                yield source


def read_tree(root, ignored):
    texts, paths = {}, []
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if name not in ignored and (not name.startswith('.') or name == '.ci'))
        for name in files:
            path = os.path.relpath(os.path.join(folder, name), root)
            if name in ignored:
                continue
            paths.append(path)
            if path.startswith('assets/') and not path.endswith('.svg'):
                continue
            if path.endswith(CPP + ('.qml', '.js', '.py', '.sh', '.cmake', '.svg', '.desktop', '.xml', '.txt')) or '.' not in name:
                with open(os.path.join(root, path), encoding='utf-8', errors='replace') as file:
                    texts[path] = file.read()
    return Tree(texts, paths)


def cmake_commands(text):
    """The line, the name in lower case and the words of every command of a CMake file."""
    text = re.sub(r'#[^\n]*', lambda match: _blank(match.group()), text)
    for match in re.finditer(r'^[ \t]*(\w+)[ \t]*\(((?:[^()"]|"(?:[^"\\]|\\.)*"|\([^()]*\))*)\)', text, re.M):
        yield line_of(text, match.start()), match.group(1).lower(), re.findall(r'"[^"]*"|[^\s"]+', match.group(2))
