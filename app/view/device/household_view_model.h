// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/device_register.h"
#include "app/view/lists/line_list_model.h"
#include "app/view/preferences/preferences.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

struct ViewSurroundings;

/// The other devices somebody here looks after, and the form in which one is entered or changed.
class HouseholdViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by App")
    Q_PROPERTY(holdfast::view::LineListModel *devices READ devices CONSTANT FINAL)
    Q_PROPERTY(bool changesOne READ changesOne NOTIFY begun FINAL)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY edited FINAL)
    Q_PROPERTY(QString keeper MEMBER m_keeper NOTIFY edited FINAL)
    Q_PROPERTY(QString model MEMBER m_model NOTIFY edited FINAL)
    Q_PROPERTY(QList<QString> systems READ systems NOTIFY begun FINAL)
    Q_PROPERTY(int system READ system WRITE setSystem NOTIFY edited FINAL)
    Q_PROPERTY(QList<QString> versions READ versions NOTIFY edited FINAL)
    Q_PROPERTY(int version READ version WRITE setVersion NOTIFY edited FINAL)
    Q_PROPERTY(QString otherVersion MEMBER m_otherVersion NOTIFY edited FINAL)
    Q_PROPERTY(bool asksForVersion READ asksForVersion NOTIFY edited FINAL)
    Q_PROPERTY(QString lastPatch MEMBER m_lastPatch NOTIFY edited FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY edited FINAL)

public:
    explicit HouseholdViewModel(ViewSurroundings &surroundings, QObject *parent = nullptr);

    /// Worst first.
    [[nodiscard]] LineListModel *devices() { return &m_list; }
    /// The form is about a device that is in the list already.
    [[nodiscard]] bool changesOne() const { return m_number != 0; }
    /// The systems to choose from; the last stands for any other.
    [[nodiscard]] QStringList systems() const;
    [[nodiscard]] int system() const { return m_system; }
    void setSystem(int system);
    /// The versions of the chosen system, newest first; the last stands for any other.
    [[nodiscard]] QStringList versions() const;
    [[nodiscard]] int version() const { return m_version; }
    void setVersion(int version);
    /// The version is to be typed, because none of the list was chosen.
    [[nodiscard]] bool asksForVersion() const;
    /// What keeps the form from being saved; empty when nothing does, or nobody tried.
    [[nodiscard]] QString problem() const;

    /// Begins the form anew: for the device of this key, or for a new one when it is empty.
    Q_INVOKABLE void begin(const QString &key);
    /// Saves what is entered; `saved` follows when it could be.
    Q_INVOKABLE void save();
    Q_INVOKABLE void remove();

signals:
    void begun();
    void edited();
    void saved();

private:
    enum class Problem { None, NoName, NoDay, TooLong };

    void remake();
    [[nodiscard]] Line lineOf(const QString &key) const;
    [[nodiscard]] QString systemId() const;

    overview::Overview &m_overview;
    const platform::LifecycleTable &m_table;
    const Preferences &m_preferences;
    std::vector<device::HouseholdStanding> m_standings;
    LineListModel m_list;
    qint64 m_number = 0;
    QString m_name;
    QString m_keeper;
    QString m_model;
    int m_system = 0;
    int m_version = 0;
    QString m_otherVersion;
    QString m_lastPatch;
    Problem m_problem = Problem::None;
};

} // namespace holdfast::view
