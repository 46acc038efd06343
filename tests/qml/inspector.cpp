// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/qml/inspector.h"

#include <QAccessible>
#include <QMetaProperty>
#include <functional>

namespace {

bool isText(const QQuickItem *item)
{
    return item->inherits("QQuickText");
}

bool takesTab(const QQuickItem *item)
{
    return item->activeFocusOnTab() && item->isEnabled();
}

QString describe(const QQuickItem *item)
{
    const auto text = item->property("text").toString();
    return QString::fromLatin1(item->metaObject()->className()).section(QLatin1String("_QMLTYPE"), 0, 0) + QLatin1String(": ") +
           text;
}

void forEachVisible(QQuickItem *item, const std::function<void(QQuickItem *)> &visit)
{
    if (item == nullptr || !item->isVisible())
        return;
    visit(item);
    for (auto *child : item->childItems())
        forEachVisible(child, visit);
}

QStringList namesOf(QQuickItem *root, const std::function<bool(QQuickItem *)> &wrong)
{
    QStringList names;
    forEachVisible(root, [&](QQuickItem *item) {
        if (wrong(item))
            names += describe(item);
    });
    return names;
}

bool isCut(const QQuickItem *text, const QQuickItem *root)
{
    // Text positions are fractions of a point.
    constexpr double tolerance = 1.0;
    const double width = text->property("contentWidth").toDouble();
    const double height = text->property("contentHeight").toDouble();
    const QRectF place = text->mapRectToItem(root, QRectF(0, 0, text->width(), text->height()));
    return text->property("truncated").toBool() || width > text->width() + tolerance || height > text->height() + tolerance ||
           place.left() < -tolerance || place.right() > root->width() + tolerance;
}

} // namespace

QStringList Inspector::cutTexts(QQuickItem *root) const
{
    return namesOf(root, [root](QQuickItem *item) {
        return isText(item) && !item->property("text").toString().isEmpty() && isCut(item, root);
    });
}

QStringList Inspector::namelessItems(QQuickItem *root) const
{
    QAccessible::setActive(true);
    return namesOf(root, [](QQuickItem *item) {
        if (!takesTab(item))
            return false;
        auto *interface = QAccessible::queryAccessibleInterface(item);
        return interface == nullptr || interface->text(QAccessible::Name).isEmpty() || interface->role() == QAccessible::NoRole ||
               interface->role() == QAccessible::Client || interface->state().invisible;
    });
}

QStringList Inspector::smallTargets(QQuickItem *root, double side) const
{
    return namesOf(root, [side](QQuickItem *item) { return takesTab(item) && (item->width() < side || item->height() < side); });
}

int Inspector::reachable(QQuickItem *root) const
{
    return static_cast<int>(namesOf(root, takesTab).size());
}

QStringList Inspector::richTexts(QQuickItem *root) const
{
    return namesOf(root, [](QQuickItem *item) {
        return item->metaObject()->indexOfProperty("textFormat") >= 0 && item->property("textFormat").toInt() != Qt::PlainText;
    });
}

QStringList Inspector::texts(QQuickItem *root) const
{
    QStringList found;
    forEachVisible(root, [&found](QQuickItem *item) {
        if (isText(item) && !item->property("text").toString().isEmpty())
            found += item->property("text").toString();
    });
    return found;
}
