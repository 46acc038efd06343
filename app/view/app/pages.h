// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

class AppViewModel;
class PracticeViewModel;
class PracticesViewModel;
class PacksViewModel;
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
    Q_PROPERTY(holdfast::view::SearchViewModel *search READ search NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::PacksViewModel *packs READ packs NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::SettingsViewModel *settings READ settings NOTIFY changed FINAL)

public:
    Pages(ViewSurroundings &surroundings, AppViewModel &app);

    // Null unless Home is shown.
    [[nodiscard]] TodayViewModel *today();
    [[nodiscard]] PracticesViewModel *practices();
    [[nodiscard]] SearchViewModel *search();
    [[nodiscard]] PacksViewModel *packs();
    [[nodiscard]] SettingsViewModel *settings();
    // The practice and the step that are open; null before the first.
    [[nodiscard]] PracticeViewModel *practice() const { return m_practice; }
    [[nodiscard]] StepViewModel *step() const { return m_step; }

    void showPractice(const PracticeId &practice);
    /// What was being typed about the step before is saved as a draft.
    void showStep(const ActionId &action);
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

    ViewSurroundings &m_surroundings;
    AppViewModel &m_app;
    // Children of this object; dropped with deleteLater so that a page that is just closing never reads a dead one.
    TodayViewModel *m_today = nullptr;
    PracticesViewModel *m_practices = nullptr;
    PracticeViewModel *m_practice = nullptr;
    StepViewModel *m_step = nullptr;
    SearchViewModel *m_search = nullptr;
    PacksViewModel *m_packs = nullptr;
    SettingsViewModel *m_settings = nullptr;
};

} // namespace holdfast::view
