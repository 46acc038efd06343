// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/lists/action_list_model.h"
#include "app/view/risks/estimate_view_model.h"
#include "app/view/risks/risk_list_model.h"
#include "app/view/step/source_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

class AppViewModel;
struct ViewSurroundings;

/// One risk: where it stands, how likely and how serious the person thinks it is, what lowers it, and where that comes from.
class RiskViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by App")
    Q_PROPERTY(QString riskId READ riskId CONSTANT FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString description READ description NOTIFY changed FINAL)
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    Q_PROPERTY(QString leftText READ leftText NOTIFY changed FINAL)
    Q_PROPERTY(QString stepsText READ stepsText NOTIFY changed FINAL)
    Q_PROPERTY(QString rationale READ rationale NOTIFY changed FINAL)
    Q_PROPERTY(bool needsPlan READ needsPlan NOTIFY changed FINAL)
    Q_PROPERTY(bool setAside READ isSetAside NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY noteChanged FINAL)
    Q_PROPERTY(bool noteTooLong READ noteTooLong NOTIFY noteChanged FINAL)
    Q_PROPERTY(bool noteUnsaved READ noteUnsaved NOTIFY noteChanged FINAL)
    Q_PROPERTY(QStringList history READ history NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::EstimateViewModel *probability READ probability CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::EstimateViewModel *seriousness READ seriousness CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::RiskListModel *matrix READ matrix CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::ActionListModel *steps READ steps CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::SourceModel *sources READ sources CONSTANT FINAL)

public:
    RiskViewModel(ViewSurroundings &surroundings, AppViewModel &app, const RiskId &risk, QObject *parent = nullptr);

    [[nodiscard]] QString riskId() const { return m_risk.text(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString description() const;
    /// "Was: ... Now: ..."
    [[nodiscard]] QString words() const;
    /// "34 % left of what it was with nothing done"
    [[nodiscard]] QString leftText() const;
    [[nodiscard]] QString stepsText() const;
    /// Why the suggested levels are what they are, and how sure we are.
    [[nodiscard]] QString rationale() const;
    [[nodiscard]] bool needsPlan() const;
    [[nodiscard]] bool isSetAside() const;
    /// Why the person chose these levels: what is being typed, or else what was saved.
    [[nodiscard]] const QString &note() const { return m_note; }
    void setNote(const QString &note);
    [[nodiscard]] bool noteTooLong() const;
    [[nodiscard]] bool noteUnsaved() const { return m_note != m_savedNote; }
    /// What was thought of it before, the newest first.
    [[nodiscard]] QStringList history() const;
    [[nodiscard]] EstimateViewModel *probability() { return &m_probability; }
    [[nodiscard]] EstimateViewModel *seriousness() { return &m_seriousness; }
    /// The one row that this risk is in the list of all.
    [[nodiscard]] RiskListModel *matrix() { return &m_matrix; }
    /// What lowers it, what would take most off the index first.
    [[nodiscard]] ActionListModel *steps() { return &m_steps; }
    [[nodiscard]] SourceModel *sources() { return &m_sources; }

    Q_INVOKABLE void setAsideOrBack(bool aside);
    Q_INVOKABLE void saveNote();
    Q_INVOKABLE void copyAddress(const QString &address);

    /// What is being typed, by the key under which it is kept when the vault locks.
    [[nodiscard]] QHash<QString, QString> drafts() const;
    /// Goes on with what was being typed, if it belongs here.
    void takeDrafts(const QHash<QString, QString> &drafts);

signals:
    void changed();
    void noteChanged();
    /// Into any field, by whatever means.
    void typed();

private:
    void show();
    [[nodiscard]] QString levelsText(const std::vector<catalogue::Band> &scale,
                                     const std::optional<risk::Estimate> &estimate) const;
    [[nodiscard]] const risk::RiskStanding *standing() const;
    [[nodiscard]] const catalogue::Risk *risk() const;

    overview::Overview &m_overview;
    const Preferences &m_preferences;
    AppViewModel &m_app;
    RiskId m_risk;
    QString m_note;
    QString m_savedNote;
    EstimateViewModel m_probability;
    EstimateViewModel m_seriousness;
    RiskListModel m_matrix;
    ActionListModel m_steps;
    SourceModel m_sources;
};

} // namespace holdfast::view
