// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"
#include "app/view/preferences/preferences.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

/// "Done, I tried it. Due again 22 May 2027. Undo": what is said after a mark was saved, until the person goes elsewhere.
class MarkReceipt final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to pages by App")
    Q_PROPERTY(bool present READ isPresent NOTIFY changed FINAL)
    Q_PROPERTY(QString action READ action NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(bool done READ isDone NOTIFY changed FINAL)

public:
    MarkReceipt(overview::Overview &overview, const Preferences &preferences, QObject *parent = nullptr);

    [[nodiscard]] bool isPresent() const { return m_mark.number != 0; }
    [[nodiscard]] QString action() const { return m_mark.action.text(); }
    [[nodiscard]] QString text() const;
    /// The mark says that the step is done, not one of the other things.
    [[nodiscard]] bool isDone() const { return m_mark.kind == progress::MarkKind::Done; }

    /// Takes the mark back; the receipt goes when that is saved.
    Q_INVOKABLE void undo();
    void clear();

signals:
    void changed();
    void takenBack();

private:
    overview::Overview &m_overview;
    const Preferences &m_preferences;
    progress::Mark m_mark;
};

} // namespace holdfast::view
