// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"
#include "app/view/preferences/preferences.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

class AppViewModel;
struct ViewSurroundings;

/// The form for saving a report: which kind, how large, what goes in, and where to.
class ReportViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by App")
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed FINAL)
    Q_PROPERTY(bool largePrint READ largePrint WRITE setLargePrint NOTIFY changed FINAL)
    Q_PROPERTY(bool withNotes READ withNotes WRITE setWithNotes NOTIFY changed FINAL)
    Q_PROPERTY(QString file READ file WRITE setFile NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed FINAL)

public:
    enum Kind { Pdf, Csv, Json };
    Q_ENUM(Kind)

    ReportViewModel(ViewSurroundings &surroundings, AppViewModel &app, QObject *parent = nullptr);

    [[nodiscard]] int kind() const { return m_kind; }
    /// Also suggests another file, unless the person named one.
    void setKind(int kind);
    [[nodiscard]] bool largePrint() const { return m_largePrint; }
    void setLargePrint(bool largePrint);
    [[nodiscard]] bool withNotes() const { return m_withNotes; }
    void setWithNotes(bool withNotes);
    /// A whole path.
    [[nodiscard]] const QString &file() const { return m_file; }
    void setFile(const QString &file);
    /// Why it was not saved; empty when nothing went wrong.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Where it was saved.
    [[nodiscard]] const QString &outcome() const { return m_outcome; }

    /// Begins the form anew: a page without anything personal.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void save();

signals:
    void changed();
    void saved();

private:
    [[nodiscard]] QByteArray document() const;

    overview::Overview &m_overview;
    const Preferences &m_preferences;
    AppViewModel &m_app;
    int m_kind = Pdf;
    bool m_largePrint = false;
    bool m_withNotes = false;
    bool m_saving = false;
    QString m_file;
    QString m_suggested;
    QString m_target;
    QString m_problem;
    QString m_outcome;
};

} // namespace holdfast::view
