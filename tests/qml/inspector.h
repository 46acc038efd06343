// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QQuickItem>
#include <QStringList>

// Looks over everything below an item, as a careful reviewer would, and names what is wrong. Empty lists are what one wants.
class Inspector : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Visible texts that are cut: elided, larger than their item, or reaching over the left or right edge of `root`.
    Q_INVOKABLE QStringList cutTexts(QQuickItem *root) const;
    // Visible texts and pictures that reach out of the card, control or window they stand in; what scrolls may be longer than its
    // window.
    Q_INVOKABLE QStringList outsideItems(QQuickItem *root) const;
    // Visible texts so narrow that a word of them is broken.
    Q_INVOKABLE QStringList brokenWords(QQuickItem *root) const;
    // Pairs of visible texts that lie over each other.
    Q_INVOKABLE QStringList overlappingTexts(QQuickItem *root) const;
    // Items one can reach with Tab that have no accessible name, no role, or are unknown to assistive technology.
    Q_INVOKABLE QStringList namelessItems(QQuickItem *root) const;
    // Items one can reach with Tab that are smaller than a touch target of `side` points.
    Q_INVOKABLE QStringList smallTargets(QQuickItem *root, double side) const;
    // How many items Tab can reach; a guard against a test that looks at nothing.
    Q_INVOKABLE int reachable(QQuickItem *root) const;
    // Visible texts that would read markup instead of showing it.
    Q_INVOKABLE QStringList richTexts(QQuickItem *root) const;
    // The visible texts in the order they stand in the tree.
    Q_INVOKABLE QStringList texts(QQuickItem *root) const;
};
