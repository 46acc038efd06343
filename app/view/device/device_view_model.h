// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/device/app_risk.h"
#include "app/device/verdict.h"
#include "app/view/device/device_look.h"
#include "app/view/lists/line_list_model.h"
#include "app/view/preferences/preferences.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

/// This device: what the last look saw.
class DeviceViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by App")
    Q_PROPERTY(bool canLook READ canLook CONSTANT FINAL)
    Q_PROPERTY(bool looking READ isLooking NOTIFY lookChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY lookChanged FINAL)
    Q_PROPERTY(QString progressText READ progressText NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool looked READ hasLooked NOTIFY changed FINAL)
    Q_PROPERTY(QString asOfText READ asOfText NOTIFY changed FINAL)
    Q_PROPERTY(bool canReadBrowsers READ canReadBrowsers CONSTANT FINAL)
    Q_PROPERTY(bool asksAboutBrowsers READ asksAboutBrowsers NOTIFY changed FINAL)
    Q_PROPERTY(bool browsersAllowed READ areBrowsersAllowed NOTIFY changed FINAL)
    Q_PROPERTY(QString supportDetail READ supportDetail NOTIFY changed FINAL)
    Q_PROPERTY(QString listsText READ listsText NOTIFY changed FINAL)
    Q_PROPERTY(int toLookAt READ toLookAt NOTIFY changed FINAL)
    Q_PROPERTY(bool byPermission READ isByPermission WRITE setByPermission NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::LineListModel *tiles READ tiles CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::LineListModel *updates READ updates CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::LineListModel *causes READ causes CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::LineListModel *attention READ attention CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::LineListModel *permissions READ permissions CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::LineListModel *open READ open CONSTANT FINAL)

public:
    explicit DeviceViewModel(ViewSurroundings &surroundings, QObject *parent = nullptr);

    [[nodiscard]] bool canLook() const { return m_look.canLook(); }
    [[nodiscard]] bool isLooking() const { return m_look.isRunning(); }
    /// 0 to 1.
    [[nodiscard]] double progress() const;
    /// "7 of 12 have answered. Waiting for: Flatpak apps"
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] bool hasLooked() const;
    [[nodiscard]] QString asOfText() const;
    /// Among what can be looked at here are files of browsers, for which a person is asked.
    [[nodiscard]] bool canReadBrowsers() const { return m_look.canReadBrowsers(); }
    /// The person has not been asked yet, and there would be something to read.
    [[nodiscard]] bool asksAboutBrowsers() const;
    [[nodiscard]] bool areBrowsersAllowed() const;
    /// Which system, until when, and whose word that is; empty when nothing is known.
    [[nodiscard]] QString supportDetail() const;
    /// From when the lists are that updates were looked up in; empty when none says.
    [[nodiscard]] QString listsText() const;
    /// Grants that are new, changed, still there or to be looked at again; undecided ones of Attention and more count as well.
    [[nodiscard]] int toLookAt() const { return m_toLookAt; }
    [[nodiscard]] bool isByPermission() const { return m_byPermission; }
    void setByPermission(bool byPermission);

    [[nodiscard]] LineListModel *tiles() { return &m_tiles; }
    [[nodiscard]] LineListModel *updates() { return &m_updates; }
    [[nodiscard]] LineListModel *causes() { return &m_causes; }
    /// Apps with something new or changed: first in sight.
    [[nodiscard]] LineListModel *attention() { return &m_attention; }
    [[nodiscard]] LineListModel *permissions() { return &m_permissions; }
    [[nodiscard]] LineListModel *open() { return &m_open; }

    Q_INVOKABLE void look();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void allowBrowsers(bool allowed);
    /// Keeps everything that is undecided, with this reason, to be looked at again after so many months (0 for never).
    Q_INVOKABLE void keepTheRest(const QString &reason, int months);

signals:
    void changed();
    void lookChanged();

private:
    void remake();
    void remakePermissions();
    void refresh();
    [[nodiscard]] Line tileLine(const QString &key) const;
    [[nodiscard]] Line updateLine(const QString &key) const;
    [[nodiscard]] Line appLine(const QString &key) const;
    [[nodiscard]] Line permissionLine(const QString &key) const;
    [[nodiscard]] Line openLine(const QString &key) const;
    [[nodiscard]] const device::Findings &findings() const;

    overview::Overview &m_overview;
    const Preferences &m_preferences;
    DeviceLook m_look;
    /// What the keys of the lists stand for.
    QHash<QString, device::WaitingUpdate> m_waiting;
    QHash<QString, device::AppRisk> m_apps;
    QHash<QString, int> m_openOfApp;
    QHash<QString, int> m_appsOfPermission;
    int m_toLookAt = 0;
    bool m_byPermission = false;
    /// What was answered last, which may still be on its way into the vault.
    std::optional<bool> m_browsers;
    LineListModel m_tiles;
    LineListModel m_updates;
    LineListModel m_causes;
    LineListModel m_attention;
    LineListModel m_permissions;
    LineListModel m_open;
};

} // namespace holdfast::view
