#!/usr/bin/env python3
# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the tree against the rules of the house, which stand in house.py.

    architecture.py ROOT [--qt-headers FOLDER]        every complaint on a line of its own; exit code 1 when there is one
    architecture.py --self-test [--qt-headers FOLDER]  feeds each rule a bad and a good example and expects it to tell them apart
"""

import argparse
import sys

import bites
import contents
import form
import house
import reading
import rooms

RULES = {
    'links': rooms.link_lines, 'includes': rooms.includes, 'purity': rooms.purity, 'without qt': rooms.without_qt,
    'imports': rooms.imports,
    'systems': contents.operating_systems, 'sql': contents.sql, 'colours': contents.colours, 'forbidden': contents.forbidden_code,
    'plain text': contents.plain_text, 'controls': contents.own_controls, 'handlers': contents.handlers,
    'translation': contents.translator_comments,
    'sizes': form.sizes, 'names': form.names, 'licences': form.licences, 'folders': form.folders,
}


def complaints(rule, tree, qt_headers):
    return list(RULES[rule](tree, qt_headers) if rule == 'includes' else RULES[rule](tree))


def self_test(qt_headers):
    failures = []
    for example in bites.EXAMPLES:
        tree = reading.Tree(example.files)
        found = complaints(example.rule, tree, qt_headers)
        if example.bad and not found:
            failures.append(f'{example.rule} does not bite: {example.files}')
        if not example.bad and found:
            failures.append(f'{example.rule} bites what is right: {example.files}: {found[0].message}')
    for rule in RULES:
        for bad in (True, False):
            if not any(example.rule == rule and example.bad == bad for example in bites.EXAMPLES):
                failures.append(f'{rule} has no {"bad" if bad else "good"} example')
    for failure in failures:
        print(failure)
    print(f'{len(bites.EXAMPLES)} examples, {len(RULES)} rules, {len(failures)} failures')
    return not failures


def hold(root, qt_headers):
    tree = reading.read_tree(root, house.NOT_OURS)
    found = [complaint for rule in RULES for complaint in complaints(rule, tree, qt_headers)]
    for complaint in found:
        print(f'{complaint.path}:{complaint.line}: [{complaint.rule}] {complaint.message}')
    print(f'{len(tree.sources)} files, {len(RULES)} rules, {len(found)} complaints')
    return bool(tree.sources) and not found


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('root', nargs='?')
    options.add_argument('--self-test', action='store_true')
    options.add_argument('--qt-headers', help="the folder that holds QtCore/, QtGui/ and so on")
    chosen = options.parse_args()
    if not chosen.self_test and not chosen.root:
        options.error('which tree?')
    fine = self_test(chosen.qt_headers) if chosen.self_test else hold(chosen.root, chosen.qt_headers)
    return 0 if fine else 1


if __name__ == '__main__':
    sys.exit(main())
