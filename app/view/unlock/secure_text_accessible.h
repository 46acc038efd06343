// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleObject>

namespace holdfast::view {

class SecureTextItem;

/// How assistive technology sees a SecureTextItem: a named password field, of which no character is ever handed out.
/// Qt Quick's own (to 6.8 at least) leaves a password field without its name.
class SecureTextAccessible final : public QAccessibleObject, public QAccessibleActionInterface
{
public:
    explicit SecureTextAccessible(SecureTextItem *item);

    /// Makes Qt ask here for every SecureTextItem; any number of calls do the same as one.
    static void install();

    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::EditableText; }
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] SecureTextItem *item() const;
};

} // namespace holdfast::view
