// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/qml/inspector.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QMetaProperty>
#include <QRegularExpression>

#include <algorithm>
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

/// A person sees it as one thing with an edge.
bool hasEdge(const QQuickItem *item)
{
    return item->inherits("QQuickRectangle") || item->inherits("QQuickControl");
}

bool isOutside(const QQuickItem *leaf)
{
    constexpr double tolerance = 1.0;
    const QRectF place = leaf->mapRectToScene(QRectF(0, 0, leaf->width(), leaf->height()));
    bool scrolls = false;
    for (const QQuickItem *around = leaf->parentItem(); around != nullptr; around = around->parentItem()) {
        scrolls = scrolls || around->inherits("QQuickFlickable");
        if (!hasEdge(around))
            continue;
        const QRectF edge = around->mapRectToScene(QRectF(0, 0, around->width(), around->height()));
        if (place.left() < edge.left() - tolerance || place.right() > edge.right() + tolerance)
            return true;
        if (!scrolls && (place.top() < edge.top() - tolerance || place.bottom() > edge.bottom() + tolerance))
            return true;
    }
    return false;
}

/// What a finger can hit: of a field, its frame.
const QQuickItem *targetOf(const QQuickItem *item)
{
    if (!(item->flags() & QQuickItem::ItemAcceptsInputMethod))
        return item;
    const QQuickItem *frame = item->parentItem();
    while (frame != nullptr && !hasEdge(frame))
        frame = frame->parentItem();
    return frame == nullptr ? item : frame;
}

/// Where its letters can be seen, in the window; an alignment leaves room beside them.
QRectF lettersOf(const QQuickItem *text)
{
    const double width = std::min(text->property("contentWidth").toDouble(), text->width());
    const double room = text->width() - width;
    const int alignment = text->property("effectiveHorizontalAlignment").toInt();
    const double left = alignment & Qt::AlignRight ? room : alignment & Qt::AlignHCenter ? room / 2 : 0;
    QRectF place = text->mapRectToScene(QRectF(left, 0, width, text->height()));
    for (const QQuickItem *around = text->parentItem(); around != nullptr; around = around->parentItem()) {
        if (around->clip())
            place = place.intersected(around->mapRectToScene(QRectF(0, 0, around->width(), around->height())));
    }
    return place;
}

} // namespace

QStringList Inspector::outsideItems(QQuickItem *root) const
{
    return namesOf(root, [](QQuickItem *item) {
        return ((isText(item) && !item->property("text").toString().isEmpty()) || item->inherits("QQuickImage")) &&
               isOutside(item);
    });
}

QStringList Inspector::brokenWords(QQuickItem *root) const
{
    return namesOf(root, [](QQuickItem *item) {
        if (!isText(item))
            return false;
        const QFontMetricsF metrics(item->property("font").value<QFont>());
        // An address has no words; it is there to be copied, and wraps wherever it must.
        static const QString address = QStringLiteral("https://");
        if (item->property("text").toString().startsWith(address))
            return false;
        // Only letters of alphabets stick together; Chinese may wrap between any two.
        static const QRegularExpression word(QStringLiteral("[\\p{Latin}\\p{M}’'-]+"));
        auto words = word.globalMatch(item->property("text").toString());
        while (words.hasNext()) {
            if (metrics.horizontalAdvance(words.next().captured()) > item->width() + 1)
                return true;
        }
        return false;
    });
}

QStringList Inspector::overlappingTexts(QQuickItem *root) const
{
    QList<QQuickItem *> texts;
    forEachVisible(root, [&texts](QQuickItem *item) {
        if (isText(item) && !item->property("text").toString().isEmpty())
            texts += item;
    });
    QStringList found;
    for (qsizetype one = 0; one < texts.size(); ++one) {
        for (qsizetype other = one + 1; other < texts.size(); ++other) {
            const QRectF both = lettersOf(texts[one]).intersected(lettersOf(texts[other]));
            // Lines of letters may touch.
            if (both.width() > 2 && both.height() > 2)
                found += describe(texts[one]) + QLatin1String(" / ") + describe(texts[other]);
        }
    }
    return found;
}

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
    return namesOf(root, [side](QQuickItem *item) {
        return takesTab(item) && (targetOf(item)->width() < side || targetOf(item)->height() < side);
    });
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
