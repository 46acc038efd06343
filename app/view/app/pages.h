// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

class AgendaViewModel;
class AppViewModel;
class DeviceViewModel;
class ExplanationViewModel;
class ExposureViewModel;
class GrantsViewModel;
class HouseholdViewModel;
class PracticeViewModel;
class PracticesViewModel;
class PacksViewModel;
class RemindersViewModel;
class ReportViewModel;
class RiskViewModel;
class RisksViewModel;
class RoutineViewModel;
class RoutinesViewModel;
class SearchViewModel;
class SettingsViewModel;
class StepViewModel;
class TodayViewModel;
struct ViewSurroundings;

/// Keeps the view-models of the pages inside Home: each is made when its page is first opened, and all are dropped when the vault
/// locks.
class Pages final : public QObject
{
    Q_OBJECT
    Q_MOC_INCLUDE("app/view/app/parts_of_app.h")
    QML_ELEMENT
    QML_UNCREATABLE("Kept by App")
    Q_PROPERTY(holdfast::view::TodayViewModel *today READ today NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::PracticesViewModel *practices READ practices NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::PracticeViewModel *practice READ practice NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::StepViewModel *step READ step NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::RisksViewModel *risks READ risks NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::RiskViewModel *risk READ risk NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::DeviceViewModel *device READ device NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::GrantsViewModel *grants READ grants NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::HouseholdViewModel *household READ household NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::AgendaViewModel *agenda READ agenda NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::RoutinesViewModel *routines READ routines NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::RoutineViewModel *routine READ routine NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::RemindersViewModel *reminders READ reminders NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::ExposureViewModel *exposure READ exposure NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::ExplanationViewModel *explanation READ explanation NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::ReportViewModel *report READ report NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::SearchViewModel *search READ search NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::PacksViewModel *packs READ packs NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::SettingsViewModel *settings READ settings NOTIFY changed FINAL)

public:
    Pages(ViewSurroundings &surroundings, AppViewModel &app);

    // Null unless Home is shown.
    [[nodiscard]] TodayViewModel *today();
    [[nodiscard]] PracticesViewModel *practices();
    [[nodiscard]] RisksViewModel *risks();
    [[nodiscard]] DeviceViewModel *device();
    [[nodiscard]] HouseholdViewModel *household();
    [[nodiscard]] AgendaViewModel *agenda();
    [[nodiscard]] RoutinesViewModel *routines();
    [[nodiscard]] RemindersViewModel *reminders();
    [[nodiscard]] ExposureViewModel *exposure();
    [[nodiscard]] ExplanationViewModel *explanation();
    [[nodiscard]] ReportViewModel *report();
    [[nodiscard]] SearchViewModel *search();
    [[nodiscard]] PacksViewModel *packs();
    [[nodiscard]] SettingsViewModel *settings();
    // The practice, the step and the risk that are open; null before the first.
    [[nodiscard]] PracticeViewModel *practice() const { return m_practice; }
    [[nodiscard]] StepViewModel *step() const { return m_step; }
    [[nodiscard]] RiskViewModel *risk() const { return m_risk; }
    [[nodiscard]] GrantsViewModel *grants() const { return m_grants; }
    [[nodiscard]] RoutineViewModel *routine() const { return m_routine; }

    void showPractice(const PracticeId &practice);
    /// What was being typed about the step, the risk or the routine before is saved as a draft.
    void showStep(const ActionId &action);
    void showRisk(const RiskId &risk);
    void showGrants(const QString &subject);
    void showRoutine(const QString &number); ///< As a decimal number.
    /// What is being typed, by the keys under which it is kept when the vault locks.
    [[nodiscard]] QHash<QString, QString> drafts() const;
    void drop();

signals:
    /// Which view-models there are.
    void changed();
    /// Into a field of a page, by whatever means.
    void typed();

private:
    template <class ViewModel, class Make> ViewModel *madeOnce(ViewModel *&viewModel, Make make);
    void saveDrafts();

    ViewSurroundings &m_surroundings;
    AppViewModel &m_app;
    // Children of this object; dropped with deleteLater so that a page that is just closing never reads a dead one.
    TodayViewModel *m_today = nullptr;
    PracticesViewModel *m_practices = nullptr;
    PracticeViewModel *m_practice = nullptr;
    StepViewModel *m_step = nullptr;
    RisksViewModel *m_risks = nullptr;
    RiskViewModel *m_risk = nullptr;
    DeviceViewModel *m_device = nullptr;
    GrantsViewModel *m_grants = nullptr;
    HouseholdViewModel *m_household = nullptr;
    AgendaViewModel *m_agenda = nullptr;
    RoutinesViewModel *m_routines = nullptr;
    RoutineViewModel *m_routine = nullptr;
    RemindersViewModel *m_reminders = nullptr;
    ExposureViewModel *m_exposure = nullptr;
    ExplanationViewModel *m_explanation = nullptr;
    ReportViewModel *m_report = nullptr;
    SearchViewModel *m_search = nullptr;
    PacksViewModel *m_packs = nullptr;
    SettingsViewModel *m_settings = nullptr;
};

} // namespace holdfast::view
