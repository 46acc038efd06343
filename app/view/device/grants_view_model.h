// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/device/grant_list_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

class AppViewModel;
struct ViewSurroundings;

/// What one app may do, or who may do one thing: grant by grant, to keep or to take back.
class GrantsViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by App")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed FINAL)
    Q_PROPERTY(bool ofOneApp READ isOfOneApp CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::GrantListModel *grants READ grants CONSTANT FINAL)

public:
    /// `subject` is the key of an app (device::AppRisk::key) or of a permission (platform::capabilityKey).
    GrantsViewModel(ViewSurroundings &surroundings, AppViewModel &app, const QString &subject, QObject *parent = nullptr);

    [[nodiscard]] QString title() const;
    /// Where it was seen and how far it could go; or how much the permission is.
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] bool isOfOneApp() const { return !m_capability; }
    [[nodiscard]] GrantListModel *grants() { return &m_grants; }

    /// "This is fine because ...", to be looked at again after so many months (0 for never).
    Q_INVOKABLE void keep(int row, const QString &reason, int months);
    /// To be taken back by the person; confirmed once a look no longer sees it.
    Q_INVOKABLE void takeBack(int row);
    Q_INVOKABLE void undecide(int row);
    Q_INVOKABLE void copyRevocation(int row);

signals:
    void changed();

private:
    void remake();
    /// False when there is no such row.
    bool decide(int row, device::GrantDecision::Kind kind, const QString &reason, int months);

    overview::Overview &m_overview;
    const Preferences &m_preferences;
    AppViewModel &m_app;
    QString m_subject;
    std::optional<platform::Capability> m_capability;
    QString m_name;
    QString m_sourceId;
    int m_score = 0;
    GrantListModel m_grants;
};

} // namespace holdfast::view
