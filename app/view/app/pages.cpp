// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/app/pages.h"

#include "app/view/app/app_view_model.h"
#include "app/view/app/dropping.h"
#include "app/view/app/parts_of_app.h"
#include "app/view/app/view_surroundings.h"

namespace holdfast::view {

Pages::Pages(ViewSurroundings &surroundings, AppViewModel &app) : m_surroundings(surroundings), m_app(app) {}

template <class ViewModel, class Make> ViewModel *Pages::madeOnce(ViewModel *&viewModel, Make make)
{
    if (viewModel == nullptr && m_app.screen() == AppViewModel::Screen::Home)
        viewModel = make();
    return viewModel;
}

TodayViewModel *Pages::today()
{
    return madeOnce(m_today, [this] { return new TodayViewModel(m_surroundings, m_app, this); });
}

PracticesViewModel *Pages::practices()
{
    return madeOnce(m_practices, [this] { return new PracticesViewModel(m_surroundings, this); });
}

RisksViewModel *Pages::risks()
{
    return madeOnce(m_risks, [this] { return new RisksViewModel(m_surroundings, this); });
}

DeviceViewModel *Pages::device()
{
    return madeOnce(m_device, [this] { return new DeviceViewModel(m_surroundings, this); });
}

HouseholdViewModel *Pages::household()
{
    return madeOnce(m_household, [this] { return new HouseholdViewModel(m_surroundings, this); });
}

AgendaViewModel *Pages::agenda()
{
    return madeOnce(m_agenda, [this] { return new AgendaViewModel(m_surroundings, m_app, this); });
}

RoutinesViewModel *Pages::routines()
{
    return madeOnce(m_routines, [this] { return new RoutinesViewModel(m_surroundings, m_app, this); });
}

RemindersViewModel *Pages::reminders()
{
    return madeOnce(m_reminders, [this] { return new RemindersViewModel(m_surroundings, m_app, this); });
}

ExposureViewModel *Pages::exposure()
{
    return madeOnce(m_exposure, [this] { return new ExposureViewModel(m_surroundings, this); });
}

ExplanationViewModel *Pages::explanation()
{
    return madeOnce(m_explanation, [this] { return new ExplanationViewModel(m_surroundings, this); });
}

ReportViewModel *Pages::report()
{
    return madeOnce(m_report, [this] { return new ReportViewModel(m_surroundings, m_app, this); });
}

SearchViewModel *Pages::search()
{
    return madeOnce(m_search, [this] {
        auto *const made = new SearchViewModel(m_surroundings, this);
        connect(made, &SearchViewModel::changed, m_app.messages(), [this, made] {
            if (!made->query().trimmed().isEmpty())
                m_app.messages()->announce(made->summary());
        });
        return made;
    });
}

PacksViewModel *Pages::packs()
{
    return madeOnce(m_packs, [this] {
        auto *const made = new PacksViewModel(m_surroundings, this);
        connect(made, &PacksViewModel::asked, m_app.messages(), &Messages::dismissProblem);
        connect(made, &PacksViewModel::told, m_app.messages(), &Messages::announce);
        return made;
    });
}

SettingsViewModel *Pages::settings()
{
    return madeOnce(m_settings, [this] { return new SettingsViewModel(m_surroundings, m_app, this); });
}

void Pages::showPractice(const PracticeId &practice)
{
    replace(m_practice, new PracticeViewModel(m_surroundings, practice, this));
    emit changed();
}

void Pages::showStep(const ActionId &action)
{
    const QHash<QString, QString> typedBefore = drafts();
    saveDrafts();
    replace(m_step, new StepViewModel(m_surroundings, m_app, action, this));
    // Also what assistive technology writes into it, without a key.
    connect(m_step, &StepViewModel::typed, this, &Pages::typed);
    // Coming straight back finds what was typed before it is saved.
    m_step->takeDrafts(typedBefore);
    emit changed();
}

void Pages::showRisk(const RiskId &risk)
{
    const QHash<QString, QString> typedBefore = drafts();
    saveDrafts();
    replace(m_risk, new RiskViewModel(m_surroundings, m_app, risk, this));
    connect(m_risk, &RiskViewModel::typed, this, &Pages::typed);
    m_risk->takeDrafts(typedBefore);
    emit changed();
}

void Pages::showRoutine(const QString &number)
{
    saveDrafts();
    replace(m_routine, new RoutineViewModel(m_surroundings, m_app, number.toLongLong(), this));
    emit changed();
}

void Pages::showGrants(const QString &subject)
{
    replace(m_grants, new GrantsViewModel(m_surroundings, m_app, subject, this));
    emit changed();
}

void Pages::saveDrafts()
{
    const QHash<QString, QString> typed = drafts();
    for (auto draft = typed.cbegin(); draft != typed.cend(); ++draft) {
        if (draft.value() != m_surroundings.overview.contents().drafts.value(draft.key()))
            m_surroundings.overview.saveDraft(draft.key(), draft.value());
    }
}

QHash<QString, QString> Pages::drafts() const
{
    QHash<QString, QString> drafts = m_step ? m_step->drafts() : QHash<QString, QString>();
    if (m_risk)
        drafts.insert(m_risk->drafts());
    if (m_routines)
        drafts.insert(m_routines->editor()->drafts());
    if (m_routine)
        drafts.insert(m_routine->editor()->drafts());
    return drafts;
}

void Pages::drop()
{
    holdfast::view::drop(m_today);
    holdfast::view::drop(m_practices);
    holdfast::view::drop(m_practice);
    holdfast::view::drop(m_step);
    holdfast::view::drop(m_risks);
    holdfast::view::drop(m_risk);
    holdfast::view::drop(m_device);
    holdfast::view::drop(m_grants);
    holdfast::view::drop(m_household);
    holdfast::view::drop(m_agenda);
    holdfast::view::drop(m_routines);
    holdfast::view::drop(m_routine);
    holdfast::view::drop(m_reminders);
    holdfast::view::drop(m_exposure);
    holdfast::view::drop(m_explanation);
    holdfast::view::drop(m_report);
    holdfast::view::drop(m_search);
    holdfast::view::drop(m_packs);
    holdfast::view::drop(m_settings);
    emit changed();
}

} // namespace holdfast::view
