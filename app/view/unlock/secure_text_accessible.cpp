// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/unlock/secure_text_accessible.h"

#include "app/view/unlock/secure_text_item.h"

#include <QQuickWindow>

namespace holdfast::view {

namespace {

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *item = qobject_cast<SecureTextItem *>(object);
    return item == nullptr ? nullptr : new SecureTextAccessible(item);
}

} // namespace

SecureTextAccessible::SecureTextAccessible(SecureTextItem *item) : QAccessibleObject(item) {}

void SecureTextAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
}

SecureTextItem *SecureTextAccessible::item() const
{
    return static_cast<SecureTextItem *>(object());
}

QAccessibleInterface *SecureTextAccessible::parent() const
{
    // The nearest item around this one that assistive technology is shown and that has this as a child; at last the window.
    for (QQuickItem *around = item()->parentItem(); around != nullptr; around = around->parentItem()) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(around);
        if (interface != nullptr && interface->indexOfChild(this) >= 0)
            return interface;
    }
    return QAccessible::queryAccessibleInterface(window());
}

QWindow *SecureTextAccessible::window() const
{
    return item()->window();
}

QRect SecureTextAccessible::rect() const
{
    return QRectF(item()->mapToGlobal(QPointF(0, 0)), item()->size()).toRect();
}

QString SecureTextAccessible::text(QAccessible::Text kind) const
{
    switch (kind) {
    case QAccessible::Name:
        return item()->label();
    case QAccessible::Description:
        return item()->explanation();
    default:
        return {};
    }
}

QAccessible::State SecureTextAccessible::state() const
{
    QAccessible::State state;
    state.editable = true;
    state.passwordEdit = true;
    state.focusable = true;
    state.focused = item()->hasActiveFocus();
    state.disabled = !item()->isEnabled();
    state.invisible = window() == nullptr || !window()->isVisible() || !item()->isVisible();
    state.offscreen = window() == nullptr || !window()->geometry().intersects(rect());
    return state;
}

void *SecureTextAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList SecureTextAccessible::actionNames() const
{
    return {setFocusAction()};
}

void SecureTextAccessible::doAction(const QString &name)
{
    if (name == setFocusAction() && item()->isEnabled())
        item()->forceActiveFocus(Qt::OtherFocusReason);
}

} // namespace holdfast::view
